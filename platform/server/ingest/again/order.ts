import type { MessageRecord } from '@amirani/messages';
import { areSiblings } from '../flight/push.ts';

/** A message of a flight in one system, with the number of the receipt at which it last counted as said. */
export interface Spoken extends Pick<MessageRecord, 'access' | 'part' | 'sender'> {
  readonly id: string;
  readonly said: number;
}

/**
 * Finds the messages received again that count as new statements and must be renumbered. `spoken` are the messages of one
 * flight and system, `again` those that came again with the numbers of their new receipts.
 *
 * A sender who repeats what it said last, one message or all in their order, says nothing new. Where it said something else in
 * between, what it repeats is the latest again (ADR 4: A, B, A); and so is all that it repeats beside it, or the order among
 * them would be lost. Another part of the same push is nothing else.
 */
export const saidAgain = (
  spoken: readonly Spoken[],
  again: ReadonlyMap<string, number>,
): ReadonlySet<string> => {
  const bySender = Map.groupBy(spoken, ({ sender = '' }) => sender);
  return new Set(
    [...bySender.values()].flatMap((messages) =>
      changesOrder(messages, again)
        ? messages.flatMap(({ id }) => (again.has(id) ? [id] : []))
        : [],
    ),
  );
};

/** Whether a message would move behind one that it preceded. */
const changesOrder = (messages: readonly Spoken[], again: ReadonlyMap<string, number>): boolean => {
  const latestFirst = messages.toSorted((a, b) => b.said - a.said);
  const next = ({ id, said }: Spoken): number => again.get(id) ?? said;
  let earliest = Number.POSITIVE_INFINITY;
  for (const [place, message] of latestFirst.entries()) {
    // Most repetitions are whole and in order: then this one look at each is all.
    if (again.has(message.id) && earliest < next(message)) {
      const later = latestFirst.slice(0, place);
      if (later.some((one) => next(one) < next(message) && !areSiblings(one, message))) return true;
    }
    earliest = Math.min(earliest, next(message));
  }
  return false;
};
