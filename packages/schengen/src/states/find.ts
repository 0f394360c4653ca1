import { country, isFictitious } from '@amirani/core';
import { type Language, languages } from '@amirani/core/languages';
import { type RuleTwins, ruleState } from '../facts/states.ts';
import { stateNames } from './names.gen.ts';
import { otherNames } from './other-names.ts';

/** A State or nationality that a text may mean. */
export interface FoundState {
  /** As the rules know it: two letters, three of Doc 9303-3 section 5, or a fictitious code of training as it is. */
  readonly code: string;
  /** In the language asked for. */
  readonly name: string;
  /** The text is the whole name or code, and not only the beginning of it. */
  readonly exact: boolean;
}

/** What {@link findStates} takes beside the text. */
export interface StateSearch {
  readonly language: Language;
  /** Fictitious States of training and whose rules they follow. */
  readonly twins?: RuleTwins;
  /** How many are given at most. */
  readonly most?: number;
}

/**
 * The States and nationalities of the visa lists that a text may mean: a code (`D`, `IN`, `IND`, `GBD`), a name in any
 * language of the workbench, or an English word for a citizen. Those that are meant exactly come first; where there are
 * any, no other is given, since nobody types a whole name by mistake. A text is never cut to a code.
 */
export const findStates = (
  text: string,
  { language, twins = {}, most = 8 }: StateSearch,
): readonly FoundState[] => {
  const wanted = plain(text);
  if (wanted === '') return [];
  const found = (codes: readonly string[], exact: boolean): FoundState[] =>
    codes.map((code) => ({ code, name: stateName(code, language) ?? code, exact }));
  const code = codeOf(text.trim().replace(/<+$/, '').toUpperCase(), twins);
  if (code !== undefined) return found([code], true);
  const byName = (of: (key: string) => boolean): string[] =>
    Object.keys(keys)
      .filter((one) => keys[one]?.some(of))
      .toSorted((a, b) => order(a, language).localeCompare(order(b, language)));
  const whole = byName((key) => key === wanted);
  return whole.length > 0
    ? found(whole, true)
    : found(byName((key) => ` ${key}`.includes(` ${wanted}`)).slice(0, most), false);
};

/** The name of a State or nationality of the visa lists by its code in the rules; undefined for any other. */
export const stateName = (code: string, language: Language): string | undefined =>
  stateNames[code]?.[languages.indexOf(language)];

const order = (code: string, language: Language): string =>
  plain(stateName(code, language) ?? code);

/** The code in the rules for a written code; undefined for any other text, and for a code that the lists do not know. */
const codeOf = (written: string, twins: RuleTwins): string | undefined => {
  if (!/^[A-Z]{1,3}$/.test(written)) return undefined;
  const code = ruleState(written, twins);
  if (code === undefined) return undefined;
  return isFictitious(written) ? written : Object.hasOwn(stateNames, code) ? code : undefined;
};

/** How names are compared: small letters without marks, words parted by one blank. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint');

/** All names of each code. */
const keys: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(stateNames).map(([code, names]) => [
    code,
    [...names, ...(otherNames[code] ?? []), country(code)?.name ?? ''].map(plain),
  ]),
);
