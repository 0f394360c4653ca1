import { clergyWords } from './clergy.ts';
import { keptOfContact, keptOfFreeText, keptOfMinor } from './free-text.ts';
import type { ServiceText } from './kept-services.ts';
import type { Span } from './value-view.ts';

/** What may be kept of a service's text (SSR e0.c8), by the rule of its code. In ASCII capitals. */
export const keptOfService = (rule: ServiceText, text: string): readonly Span[] =>
  keepers[rule](text);

const keepers: Readonly<Record<ServiceText, (text: string) => readonly Span[]>> = {
  document: (text) => documentFields(text),
  ticket: (text) => ticketNumbers(text),
  flyer: (text) =>
    matches(text, /^[A-Z0-9]{0,3} ?[A-Z0-9]{2,25}(?:\/[A-Z0-9]{1,12})?(?:-\d?[A-Z '/-]{1,80})?$/) ??
    spans(text, /\b[A-Z]{0,3}\d{4,25}\b/g),
  contact: keptOfContact,
  infant: (text) => infantName(text),
  seat: (text) => spans(text, /\.?\d{1,3}[A-Z]{1,2}(?:\.?\d{1,3}[A-Z]{1,2})*\b/g),
  minor: keptOfMinor,
  'check-in': (text) => spans(text, /\b(?:WEB|MOB|KIOSK)?CHE?C?KIN\b|\bNOSHOW\b|\bGOSHOW\b/g),
  remark: keptOfFreeText,
};

/** DOCS has thirteen fields after the leading solidus, DOCA and DOCO fewer; senders shift them by one or two. */
const FIELDS = 15;

const documentFields = (text: string): readonly Span[] => {
  let end = -1;
  for (let field = 0; field < FIELDS; field++) {
    end = text.indexOf('/', end + 1);
    if (end < 0) return withoutSpans(text.length, clergyWords(text));
  }
  return withoutSpans(end, clergyWords(text.slice(0, end)));
};

const withoutSpans = (length: number, gaps: readonly Span[]): readonly Span[] => {
  const kept: Span[] = [];
  let from = 0;
  for (const [start, end] of gaps) {
    if (start > from) kept.push([from, start]);
    from = end;
  }
  if (from < length) kept.push([from, length]);
  return kept;
};

/** `1392178947000C2`, `INF139…C2`, and `TKT NBR 037… 26AUG19 E NAME` as one system writes it. */
const ticketNumbers = (text: string): readonly Span[] =>
  matches(
    text,
    /^\.?(?:TKT NBR )?(?:INF)?[\d.]{4,20}(?: ?C?\d{1,2})?(?: \d{1,2}[A-Z]{3}\d{2}(?: E [A-Z '/-]{1,80})?)?$/,
  ) ?? spans(text, /\b(?:INF)?\d{10,14}(?:C\d{1,2})?\b/g);

/** `SURNAME/GIVEN 10AUG11`, the date after a blank or a solidus, in full or with a month's age. */
const infantName = (text: string): readonly Span[] => {
  const match =
    /^[ ./]?[A-Z\x80-\xff0-9 .'/-]{1,140}?[ /]\d{1,2}[A-Z]{3}(?:\d{4}|\d{2})(?!\d)/.exec(text) ??
    /^[ ./]?\d{1,2}[A-Z]{3}(?:\d{4}|\d{2})(?!\d)(?:-\d?[A-Z\x80-\xff '/-]{1,140})?/.exec(text) ??
    /^[ ./]?[A-Z\x80-\xff'-]{1,70}\/[A-Z\x80-\xff'-]{1,70}/.exec(text);
  return match === null ? [] : withoutSpans(match[0].length, clergyWords(match[0]));
};

const matches = (text: string, pattern: RegExp): readonly Span[] | undefined =>
  pattern.test(text) ? [[0, text.length]] : undefined;

const spans = (text: string, pattern: RegExp): readonly Span[] =>
  Array.from(text.matchAll(pattern), (match): Span => [match.index, match.index + match[0].length]);
