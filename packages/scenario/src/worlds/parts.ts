import { utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from '../truth/canonical-json.ts';
import { livesOfFlight } from './flight-lives.ts';
import type { Life } from './life.ts';
import type { TrainingPlan } from './plan.ts';
import type { WorldTraveller } from './record.ts';

/** The files of a world, one JSON value (RFC 8785) a line. The ledger is the truth and is kept apart. */
export const worldFileNames = ['flights', 'travellers', 'records', 'ledger'] as const;

/** One of {@link worldFileNames}. */
export type WorldFileName = (typeof worldFileNames)[number];

/** A piece of each file in UTF-8, with how many lines it has: what some flights add to it. */
export interface WorldPart {
  readonly bytes: Readonly<Record<WorldFileName, Uint8Array>>;
  readonly lines: Readonly<Record<WorldFileName, number>>;
}

/**
 * Data that one flight adds to the files. Travellers are in the order of their arrival at the booth, records and truths in
 * that of their neutral ids, so that the position in a file reveals nothing.
 */
export const partOfFlight = (plan: TrainingPlan, number: number): WorldPart => {
  const { flight, lives } = livesOfFlight(plan, number);
  const travellers = shownTravellers(lives);
  const records = lives.flatMap((life) => life.records).sort((a, b) => order(a.id, b.id));
  const truths = lives
    .flatMap((life) => life.truths)
    .sort((a, b) =>
      a.subject === b.subject ? order(a.kind, b.kind) : order(a.subject, b.subject),
    );
  return {
    bytes: {
      flights: lined([flight]),
      travellers: lined(travellers),
      records: lined(records),
      ledger: lined(truths),
    },
    lines: {
      flights: 1,
      travellers: travellers.length,
      records: records.length,
      ledger: truths.length,
    },
  };
};

/** The travellers of a flight in the order of their arrival at the booth and in the file. */
export const shownTravellers = (lives: readonly Life[]): readonly WorldTraveller[] =>
  lives
    .flatMap((life) => life.travellers)
    .sort((a, b) => (a.at === b.at ? order(a.id, b.id) : order(a.at, b.at)));

/** The parts of a world, flight by flight: nothing is kept but the plan. */
export function* partsOf(
  plan: TrainingPlan,
  from = 0,
  until: number = plan.extent.flights,
): Generator<WorldPart, void, undefined> {
  for (let flight = from; flight < until; flight++) yield partOfFlight(plan, flight);
}

/** By UTF-16 units: no locale has a say. */
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const lined = (values: readonly unknown[]): Uint8Array =>
  utf8ToBytes(values.map((value) => `${canonicalJson(value)}\n`).join(''));
