import type { CivilDate } from '@amirani/core';
import type { Disposition } from '@amirani/targeting/backtest';
import type { CriterionEvidence } from '@amirani/targeting/hits';
import { clientOf, type TestClient } from '@platform/server/test/clients.ts';
import { pnrgov, type TestPerson } from '@platform/server/test/edifact-texts.ts';
import { PASSWORD, type TestServer } from '@platform/server/test/server.ts';
import {
  type CriteriaHits,
  type HitsOfText,
  type JudgedJourney,
  keyOf,
} from '../criteria/hits-port.ts';

/** A hit of one criterion on one journey. */
interface FoundHit extends Omit<JudgedJourney, 'marked'> {
  readonly evidence: CriterionEvidence;
}

/** A queue of hits in memory, for tests of criteria alone; the real one has its own. */
export interface MemoryHits extends CriteriaHits {
  readonly found: FoundHit[];
  /** Lets a person decide on a hit of a traveller. */
  readonly decide: (
    traveller: string,
    disposition: Exclude<Disposition, 'open'>,
    on: string,
  ) => void;
}

/** Makes one. */
export const memoryHits = (): MemoryHits => {
  const found: FoundHit[] = [];
  const decided = new Map<
    string,
    { readonly disposition: Exclude<Disposition, 'open'>; readonly on: CivilDate }
  >();
  const within = (from: CivilDate, to: CivilDate) =>
    found.filter(({ day }) => day >= from && day <= to);
  return {
    found,
    decide: (traveller, disposition, on) =>
      void decided.set(traveller, { disposition, on: on as CivilDate }),
    insert: async (_tx, judged) => {
      const more = judged.flatMap(({ marked, ...journey }) =>
        marked.map((evidence) => ({ ...journey, evidence })),
      );
      const known = new Set(found.map(nameOf));
      const fresh = more.filter((one) => !known.has(nameOf(one)));
      found.push(...fresh);
      return fresh.length;
    },
    ofTexts: async () => {
      const texts = Map.groupBy(found, ({ evidence }) => keyOf(evidence.id, evidence.version));
      return new Map(
        [...texts].map(([key, list]): [string, HitsOfText] => {
          const known = list.flatMap(({ traveller }) => decided.get(traveller) ?? []);
          return [
            key,
            {
              open: list.length - known.length,
              decided: known.map(({ disposition, on }) => ({
                on,
                confirmed: disposition === 'confirmed' ? 1 : 0,
                refuted: disposition === 'refuted' ? 1 : 0,
              })),
            },
          ];
        }),
      );
    },
    dispositions: async (_tx, _purpose, from, to) =>
      new Map(
        within(from, to).flatMap(({ traveller }) => {
          const known = decided.get(traveller);
          return known === undefined ? [] : [[traveller, known.disposition] as const];
        }),
      ),
    marksOf: async (_tx, criterion, version, from, to) =>
      new Map(
        within(from, to)
          .filter(({ evidence }) => evidence.id === criterion && evidence.version === version)
          .map(({ traveller }) => [traveller, decided.get(traveller)?.disposition ?? 'open']),
      ),
  };
};

const nameOf = ({ traveller, evidence }: FoundHit): string =>
  `${traveller} ${keyOf(evidence.id, evidence.version)}`;

/** Signs in an analyst of criteria. Each call states the purpose and repeats the password. */
export const criteriaClient = async (
  server: TestServer,
  login: string,
  role: 'pnr-analyst' | 'data-protection-officer' = 'pnr-analyst',
): Promise<TestClient> => {
  const client = await clientOf(server, role, login);
  await client.stepUp({ body: { password: PASSWORD } });
  if (role !== 'pnr-analyst') return client;
  return Object.fromEntries(
    Object.entries(client).map(([name, call]) => [
      name,
      (input: never, options = {}) =>
        (call as (input: never, options: object) => Promise<unknown>)(input, {
          ...{ purpose: 'pnr-criteria', reference: 'review 2026/4' },
          ...options,
        }),
    ]),
  ) as unknown as TestClient;
};

/** A sound criterion on the day of the tests; synthetic. What differs is given. */
export const criterionText = ({
  id = 'couriers',
  version = 1,
  hours = 24,
  reviewBy = '2027-03-31',
}: {
  readonly id?: string;
  readonly version?: number;
  readonly hours?: number;
  readonly reviewBy?: string;
} = {}): string => `criterion ${id} version ${version}
title "Paid in cash within a day of departure"
purpose narcotics
link "Couriers carry drugs in the hold baggage of passenger flights"
owner "narcotics desk of the passenger data unit"
review-by ${reviewBy}
evidence E1 2026-06-30 "Evaluation 2026/14 of 41 seizures at three airports, compared with all other journeys"
when
  - booking.hours-before-departure at most ${hours} because E1
  - payment.kind is cash because E1
unless
  - booking.travellers at least 3 because E1
`;

/** Makes a file of past synthetic journeys: their number, and the number of those that the criterion looks for. */
export const journeysFile = (count: number, couriers: number): Uint8Array =>
  Buffer.from(
    Array.from({ length: count }, (_, index) =>
      JSON.stringify({
        id: `j-${index}`,
        flight: `QX ${index % 40} 2026-05-01`,
        disposition: index < couriers ? 'confirmed' : 'refuted',
        facts: {
          'booking.hours-before-departure': index < couriers ? 6 : 400,
          'payment.kind': index < couriers ? 'cash' : 'card',
          'booking.travellers': 1,
        },
      }),
    ).join('\n'),
  );

/** The clients of three persons without whom nothing is released. */
export interface ThreePersons {
  readonly author: TestClient;
  readonly officer: TestClient;
  readonly reviewer: TestClient;
}

const WHY = 'as the minutes of the review say';

/** Brings a text the whole way; gives its id. */
export const release = async (
  { author, officer, reviewer }: ThreePersons,
  text: string,
  journeys: Uint8Array = journeysFile(2000, 2),
): Promise<string> => {
  const { criterion } = await author.draftCriterion({ body: { text, reason: WHY } });
  const { id, digest } = criterion.summary;
  const params = { id };
  // Of days of which nothing is held: the few journeys of a test would all but be marked.
  await author.backTestCriterion({ params, body: { from: '2026-06-01', to: '2026-06-30' } });
  await author.backTestOnJourneys({ params, body: journeys });
  const step = (steps: number) => ({ params, body: { reason: WHY, digest, steps } });
  await author.submitCriterion(step(1));
  await officer.consultOnCriterion({ params, body: { ...step(2).body, objects: false } });
  await reviewer.approveCriterion(step(3));
  await reviewer.activateCriterion(step(4));
  return id;
};

/** Makes a booking message of these travellers: form of payment, and hours before the departure at 07.30 local (06.30 UTC). */
export const booking = (
  persons: readonly TestPerson[],
  {
    flight = 'ZZ101',
    locator = 'AAA111',
    paid = 'CA',
    made = '301126:2030',
    from = 'QVT',
    more = [] as readonly string[],
  } = {},
): string =>
  pnrgov({
    flight,
    from,
    reference: locator,
    persons: persons.map((person) => ({ ...person, locator })),
    more: [`FOP+${paid}::100.00`, ...more],
  }).replace(`RCI+ZZ:${locator}`, `RCI+ZZ:${locator}::${made}`);

/** One of many travellers; all fictitious. */
export const courier = (index: number): TestPerson => ({
  surname: `COURIER${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[index % 26]}`,
  given: 'NINO',
  birth: '900506',
  document: `QV${1_000_000 + index}`,
});
