import {
  cardNumbers,
  cardNumbersInContact,
  cardNumbersInIdentifier,
  cardNumbersInTicket,
} from './card-number.ts';
import type { NameContext } from './clergy.ts';
import { clergyTitlesIn } from './clergy.ts';
import type { DropKind } from './drop-kind.ts';
import { gapsOf } from './spans.ts';
import type { Span } from './value-view.ts';
import { blotted, endOfFirst } from './value-view.ts';

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

/** A card number in place of another identifier. */
export const identifierCards: Redaction = {
  kind: 'card-number',
  masked: (text) => (text.length < 13 ? [] : cardNumbersInIdentifier(text)),
};

/** A card number in place of a ticket number. */
export const ticketCards: Redaction = {
  kind: 'card-number',
  masked: (text) => (text.length < 15 ? [] : cardNumbersInTicket(text)),
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

/** Titles of the clergy in a given name. */
export const clergy = (context: NameContext): Redaction => ({
  kind: 'clergy-title',
  masked: (text) => clergyTitlesIn(text, context),
});

/** What lies beyond the longest value of a place. The first characters stay: a name is never lost whole. */
export const shortened = (max: number): Redaction => ({
  kind: 'free-text',
  masked: (text) => (text.length > max ? [[endOfFirst(text, max), text.length]] : []),
});

/** All but what a rule keeps (spans in order, apart). */
export const keeping = (kept: (text: string) => readonly Span[]): Redaction => ({
  kind: 'free-text',
  masked: (text) => gapsOf(text.length, kept(text)),
});

/** A text after redactions. */
export interface Redacted {
  readonly text: string;
  /** The kinds of what they found. */
  readonly kinds: ReadonlySet<DropKind>;
}

/**
 * Applies redactions until none of them finds anything more, so that a second gate finds the work done
 * (the gate is idempotent).
 */
export const redacted = (sent: string, redactions: readonly Redaction[]): Redacted => {
  const kinds = new Set<DropKind>();
  let text = sent;
  for (let before = ''; before !== text; ) {
    before = text;
    for (const { kind, masked } of redactions) {
      const after = blotted(text, masked(text));
      if (after !== text) kinds.add(kind);
      text = after;
    }
  }
  return { text, kinds };
};
