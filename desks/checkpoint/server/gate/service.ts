import { type FlightList, flightListOf, flightListsOf } from '@desk/travellers/server/reads.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import type { Gate } from '../../api/types.ts';
import { summaryOf } from '../checks/present.ts';
import type { ListedCheckRow } from '../checks/rows.ts';
import { checksOfFlights } from '../checks/store.ts';
import { hitsOnFlight } from '../verdict/hits.ts';
import { type GateMatch, gateMatch } from './counts.ts';

/** Whose flight goes this soon is checked by now, and whose flight went this lately may still be asked for. */
const AHEAD_MS = 12 * 3_600_000;
const BEHIND_MS = 6 * 3_600_000;

/**
 * Lists the flights of the day, and near flights of the nights before and after, with the number of checked travellers.
 * Travellers of a flight after midnight are checked before it. The number of statements does not depend on the number of
 * flights.
 */
export const listGates = async (
  tx: Transaction,
  now: Date,
  zone: string,
): Promise<Gate['gate'][]> => {
  const first = new Date(now.getTime() - BEHIND_MS);
  const last = new Date(now.getTime() + AHEAD_MS);
  const today = localDay(now, zone);
  const lists = await flightListsOf(
    tx,
    localDay(first, zone),
    localDay(last, zone),
    // A flight without a time belongs to its day.
    ({ local, at }) =>
      at === undefined || local?.startsWith(today) === true || (at >= first && at <= last),
  );
  const checks = Map.groupBy(
    await checksOfFlights(
      tx,
      lists.map(({ flight }) => flight.id),
    ),
    ({ flight }) => flight,
  );
  return lists.map((list) =>
    summary(list, gateMatch(list.listed, checks.get(list.flight.id) ?? [])),
  );
};

/**
 * A flight's list: who was checked, who is missing, who was checked without being on it.
 * @throws Problem `http.not-found`
 */
export const readGate = async (tx: Transaction, id: string): Promise<Omit<Gate, 'now'>> => {
  const list = await flightListOf(tx, id);
  if (list === undefined) throw new Problem('http.not-found');
  const match = gateMatch(list.listed, await checksOfFlights(tx, [id]));
  const listed = new Set(list.listed.map(({ traveller }) => traveller));
  return {
    gate: summary(list, match),
    travellers: list.travellers
      .filter((traveller) => listed.has(traveller.id))
      .map((traveller) => {
        const check = match.latest.get(traveller.id);
        return {
          traveller,
          ...(check === undefined
            ? {}
            : {
                check: { id: check.id, state: check.state, at: check.opened_at.toISOString() },
              }),
        };
      }),
    notOnList: match.notOnList.map(summaryOf),
  };
};

const summary = ({ flight }: FlightList, { counts }: GateMatch<ListedCheckRow>): Gate['gate'] => ({
  flight,
  ...counts,
});

/**
 * The hits that were released to the booth on travellers of a flight.
 * @throws Problem `http.not-found`
 */
export const readReleasedHits = async (tx: Transaction, id: string) => {
  if ((await flightListOf(tx, id)) === undefined) throw new Problem('http.not-found');
  return hitsOnFlight(tx, id);
};
