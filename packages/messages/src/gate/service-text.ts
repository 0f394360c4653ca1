import { keptOfDoca, keptOfDoco, keptOfDocs, keptOfFoid } from './document-text.ts';
import { keptOfContact, keptOfFreeText, keptOfMinor } from './free-text.ts';
import { keptOfInfant } from './infant-text.ts';
import type { ServiceText } from './kept-services.ts';
import { hasSensitiveWord } from './sensitive-words.ts';
import { spansOf } from './spans.ts';
import type { Span } from './value-view.ts';
import { unmasked } from './value-view.ts';

/** What may be kept of a service's text (SSR e0.c8), by the rule of its code. In ASCII capitals. */
export const keptOfService = (rule: ServiceText, text: string): readonly Span[] =>
  keepers[rule](text);

const keepers: Readonly<Record<ServiceText, (text: string) => readonly Span[]>> = {
  document: keptOfDocs,
  'other-document': keptOfDoco,
  address: keptOfDoca,
  identity: keptOfFoid,
  ticket: (text) => ticketNumbers(text),
  flyer: (text) => flyerNumber(text),
  contact: keptOfContact,
  infant: keptOfInfant,
  seat: (text) => spansOf(text, /\.?\d{1,3}[A-Z]{1,2}(?:\.?\d{1,3}[A-Z]{1,2})*\b/g),
  minor: keptOfMinor,
  'check-in': (text) => spansOf(text, /\b(?:WEB|MOB|KIOSK)?CHE?C?KIN\b|\bNOSHOW\b|\bGOSHOW\b/g),
  remark: keptOfFreeText,
};

/**
 * Carrier and number of a frequent flyer, `BA12345678`, `0Z 228461302`: digits, and few letters among
 * them. Masked characters are a card number's, or what followed.
 */
const flyerNumber = (text: string): readonly Span[] => {
  const match =
    /^[ /]*[A-Z0-9]{2,3} ?(?=[A-Z]{0,4}[\d\ufffd])[A-Z0-9]{0,25}\ufffd*[A-Z0-9]{2,25}(?=$|[ /\ufffd-])/.exec(
      text,
    );
  const plain = unmasked(match?.[0] ?? '');
  if (match === null || /[A-Z]{7}|\d[A-Z]{5}/.test(plain) || hasSensitiveWord(plain)) return [];
  return [[0, match[0].length]];
};

/** `1392178947000C2`, `INF139…C2`, and `TKT NBR 037… 26AUG19` as one system writes it. */
const ticketNumbers = (text: string): readonly Span[] => {
  const first = spansOf(
    text,
    /^[ .]*(?:INF)?(?:TKT NBR )?(?:\d[\d.]{4,19}|\ufffd+\d{4})(?: ?C?\d{1,2})?(?: \d{1,2}(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\d{2})?(?=$|[^A-Z0-9])/g,
  );
  return first.length > 0 ? first : spansOf(text, /\b(?:INF)?\d{10,14}(?:C\d{1,2})?\b/g);
};
