import {
  type CompiledCriterion,
  explainCriterion,
  type JourneyFacts,
  judgeJourney,
} from '@amirani/targeting/evaluate';
import type { CriterionEvidence } from '@amirani/targeting/hits';
import type { Transaction } from '@platform/server/database/open.ts';
import { digestOf } from './digest.ts';
import type { JudgedJourney } from './hits-port.ts';
import { journeyOf } from './journey-facts.ts';
import type { JourneyRow } from './journey-row.ts';
import { type DueFlight, journeysOf, journeysWithPlaces } from './journey-store.ts';
import type { LoadedSet } from './set.ts';

/**
 * Judges what is new of a flight, in the role of evaluation. What is marked is read once more with the places of its values, for
 * the explanation.
 */
export const judgeFlight = async (
  tx: Transaction,
  { set, digests }: Pick<LoadedSet, 'set' | 'digests'>,
  flight: DueFlight,
): Promise<readonly JudgedJourney[]> => {
  const read = (await journeysOf(tx, flight)).map((row) => {
    const { facts } = journeyOf(row);
    const marking = set.running.filter((one) => judgeJourney(one, facts) === 'marked');
    return { row, facts, marking };
  });
  const marked = read.filter(({ marking }) => marking.length > 0);
  const placed = await placedRows(
    tx,
    flight,
    marked.map(({ row }) => row.traveller_id),
  );
  return read.map(({ row, facts, marking }): JudgedJourney => {
    const explained = placed.get(row.traveller_id);
    return {
      traveller: row.traveller_id,
      flight: row.flight_id,
      day: row.day,
      crossesAt: flight.crosses_at,
      facts: digestOfFacts(row.traveller_id, facts, marking),
      marked:
        explained === undefined ? [] : marking.map((one) => evidenceOf(one, digests, explained)),
    };
  });
};

const placedRows = async (
  tx: Transaction,
  flight: DueFlight,
  travellers: readonly string[],
): Promise<ReadonlyMap<string, JourneyRow>> => {
  const rows = travellers.length === 0 ? [] : await journeysWithPlaces(tx, flight, travellers);
  return new Map(rows.map((row) => [row.traveller_id, row]));
};

/**
 * Digest of the journey and the values read by the criteria that mark it. Other new data, such as another bag, does not bring a
 * refuted hit back. Another traveller with the same values is a new hit.
 */
const digestOfFacts = (
  traveller: string,
  facts: JourneyFacts,
  marking: readonly CompiledCriterion[],
): string => {
  const fields = new Set(marking.flatMap(({ reads }) => [...reads]));
  const values = [...fields].toSorted().map((field) => [field, facts[field]?.value ?? null]);
  return digestOf(JSON.stringify([traveller, values]));
};

/** On what a hit rests: both sides, each value with its place. */
const evidenceOf = (
  compiled: CompiledCriterion,
  digests: ReadonlyMap<string, string>,
  row: JourneyRow,
): CriterionEvidence => {
  const { id, version, title, purpose, owner } = compiled.criterion;
  return {
    ...{ kind: 'criterion', id, version, title, purpose, owner },
    digest: digests.get(id) ?? '',
    explanation: explainCriterion(compiled, journeyOf(row).facts),
  };
};
