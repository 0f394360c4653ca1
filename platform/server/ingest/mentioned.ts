import type { Transaction } from '../database/open.ts';
import type { FlightPersons } from './matching/flight-persons.ts';
import { hearMention } from './matching/mention.ts';
import { loadMentioning, loadTold, toldKey } from './store/mentions.ts';
import type { Observation } from './store/people.ts';
import type { System } from './traveller/person.ts';

/**
 * What messages that came before said of people who are named only now: a list may come after the close of its flight.
 * Who is named after a cancellation travels, so that one is not heard. `observed` is what this batch says already.
 */
export const observeMentioned = async (
  tx: Transaction,
  system: System,
  allPersons: ReadonlyMap<string, FlightPersons>,
  observed: readonly Observation[],
): Promise<readonly Observation[]> => {
  const messages = await loadMentioning(
    tx,
    system,
    [...allPersons.values()].map(({ flight }) => flight),
  );
  if (messages.length === 0) return [];
  const told = new Set(await loadTold(tx, system, messages));
  for (const { messageId, placed } of observed) told.add(toldKey(messageId, placed.personId));
  return messages.flatMap(({ id, day, flightId, mentions, receivedAt, ...receipt }) => {
    const flightPersons = allPersons.get(flightId);
    if (flightPersons === undefined) return [];
    return mentions
      .filter(({ boarding }) => boarding !== 'cancelled')
      .flatMap((mention) =>
        hearMention(flightPersons, mention, receipt, (who) => told.has(toldKey(id, who))),
      )
      .map((heard) => ({ ...heard, day, flightId, messageId: id, receivedAt }));
  });
};
