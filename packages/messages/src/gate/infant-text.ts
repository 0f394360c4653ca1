import {
  keptOfGiven,
  keptOfNameReference,
  keptOfSurname,
  nameReferenceAt,
  remarkIn,
} from './name-text.ts';
import { hasRemarkWord, hasSensitiveWord } from './sensitive-words.ts';
import { merged, shifted, spansOf } from './spans.ts';
import type { Span } from './value-view.ts';

/** Birth dates: `10AUG11`, `10AUG2011`. */
const DATE =
  /(?<![A-Z0-9])\d{1,2}(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)(?:\d{4}|\d{2})(?![A-Z0-9])/g;

/**
 * What may be kept of INFT and CHLD, `DOE/BABY 10AUG11` or `DOE/BABY/10AUG11`: the name before the first
 * date, that date, and the name reference at the end.
 */
export const keptOfInfant = (text: string): readonly Span[] => {
  const end = nameReferenceAt(text);
  const [date] = spansOf(text.slice(0, end), DATE);
  return merged([
    ...keptOfName(text.slice(0, date?.[0] ?? end)),
    ...(date === undefined ? [] : [date]),
    ...keptOfNameReference(text),
  ]);
};

/** Longest name in words; a remark may use words outside the tables. */
const MOST_WORDS = 10;

const keptOfName = (text: string): readonly Span[] => {
  const fields = spansOf(text, /[^/]+/g);
  const words = text.split(/[ /]+/).length;
  const first = fields[0] === undefined ? '' : text.slice(...fields[0]);
  if (words > MOST_WORDS || remarkIn(first) >= 0 || (fields.length < 2 && !isName(text))) return [];
  const names = fields.flatMap(([from, to], index) => {
    const keptOf = index === 0 ? keptOfSurname : keptOfGiven;
    return shifted(keptOf(text.slice(from, to)), from);
  });
  return merged([...names, ...spansOf(text, /\//g)]);
};

/** Without a solidus nothing says that it is a name, so that no word may speak against it. */
const isName = (text: string): boolean =>
  !hasSensitiveWord(text) && !hasRemarkWord(text) && text.trim().split(/ +/).length <= 4;
