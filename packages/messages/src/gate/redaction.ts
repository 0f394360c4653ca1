import { cardNumbers, cardNumbersInContact } from './card-number.ts';
import type { NameContext } from './clergy.ts';
import { clergyTitlesIn } from './clergy.ts';
import type { DropKind } from './drop-kind.ts';
import type { Span } from './value-view.ts';

/** Finds what must be masked in a value (in ASCII capitals; masked characters are U+FFFD). */
export interface Redaction {
  readonly kind: DropKind;
  readonly masked: (text: string) => readonly Span[];
}

/** Card numbers, all but the last four digits. */
export const cards: Redaction = {
  kind: 'card-number',
  masked: (text) => (text.length < 13 ? [] : cardNumbers(text)),
};

/** Card numbers in what is kept as a contact. */
export const contactCards: Redaction = {
  kind: 'card-number',
  masked: (text) => (text.length < 13 ? [] : cardNumbersInContact(text)),
};

/** An account number, all but the last four characters; `X` and `*` are masks of the sender's own. */
export const account: Redaction = {
  kind: 'card-number',
  masked: (text) =>
    Array.from(
      text.slice(0, -4).matchAll(/[^X*]+/g),
      (match): Span => [match.index, match.index + match[0].length],
    ),
};

/** Titles of the clergy in a name. */
export const clergy = (context: NameContext): Redaction => ({
  kind: 'clergy-title',
  masked: (text) => clergyTitlesIn(text, context),
});

/** What lies beyond the longest value of a place. The first characters stay: a name is never lost whole. */
export const shortened = (max: number): Redaction => ({
  kind: 'free-text',
  masked: (text) => (text.length > max ? [[max, text.length]] : []),
});

/** All but what a rule keeps (spans in order, apart). */
export const keeping = (kept: (text: string) => readonly Span[]): Redaction => ({
  kind: 'free-text',
  masked: (text) => gaps(text.length, kept(text)),
});

const gaps = (length: number, kept: readonly Span[]): readonly Span[] => {
  const out: Span[] = [];
  let from = 0;
  for (const [start, end] of kept) {
    if (start > from) out.push([from, start]);
    from = Math.max(from, end);
  }
  if (from < length) out.push([from, length]);
  return out;
};
