import type { BookingRecord, TravellerRecord } from '@amirani/messages';
import { factsOf } from '@desk/travellers/server/facts.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discreetItems, flightValues, givenItems } from '../../../api/subject-answers.ts';
import type { SubjectData } from '../../../api/types.ts';
import {
  type Act,
  downstream,
  heldAfter,
  history,
  instant,
  itemOf,
  paper,
  TRAVELLER,
  uuid,
} from '../../test/request-histories.ts';

// A mutant that leaves in one kind of entry (a part's filter, the result of a check, pieces, a line of the journal) fails here.
test('R47: by default the answer is that of the history without the thing and without whatever followed from it', () => {
  let told = 0;
  fc.assert(
    fc.property(history, fc.nat(13), (acts, pick) => {
      const gone = downstream(acts, pick % acts.length);
      const held = heldAfter(acts, new Set());
      if (discreetItems(held).length > 2) told += 1;
      expect(paper(held, [])).toBe(paper(heldAfter(acts, gone), []));
    }),
    { numRuns: 1_500 },
  );
  expect(told).toBeGreaterThan(500);
});

/** What stands for itself, and entries that a hit ties to the person. */
const OWN: readonly string[] = ['entry', 'hit', 'case', 'far-entry', 'far-hit'];

// A mutant of `isRevealing` that takes no account of the hits of an entry fails here.
test('R47: whatever else is told, the answer is that of the history without a withheld thing and what followed from it', () => {
  let told = 0;
  fc.assert(
    fc.property(
      history,
      fc.nat(13),
      fc.array(fc.boolean(), { minLength: 17, maxLength: 17 }),
      (acts, pick, chosen) => {
        const hidden = pick % acts.length;
        if (![...OWN, 'disclosure'].includes(acts[hidden]?.kind ?? '')) return;
        const gone = downstream(acts, hidden);
        const held = heldAfter(acts, new Set());
        // Told are things of their own that did not follow from what is withheld; by mistake, also what the server knows to follow.
        const own = acts.flatMap((act, at) =>
          chosen[at] === true && !gone.has(at) && OWN.includes(act.kind) ? [itemOf(act, at)] : [],
        );
        const byMistake = discreetItems(held)
          .filter(({ causes }) => causes.includes(itemOf(acts[hidden] as Act, hidden)))
          .map(({ id }) => id);
        const without = heldAfter(acts, gone);
        const both = paper(held, [...own, ...byMistake]);
        if (own.length > 0) told += 1;
        expect(both).toBe(paper(without, own));
      },
    ),
    { numRuns: 3_000 },
  );
  expect(told).toBeGreaterThan(200);
});

/** What one message says: of the traveller in it, or of the booking of several in which the traveller is. */
interface Said {
  readonly isBooking: boolean;
  readonly surname: string;
  readonly documents: readonly string[];
  readonly contacts: readonly string[];
  readonly splits: readonly string[];
}

const some = (...values: readonly string[]): fc.Arbitrary<string[]> => fc.subarray([...values]);
const messages: fc.Arbitrary<Said[]> = fc.array(
  fc.record({
    isBooking: fc.boolean(),
    surname: fc.constantFrom('ASKER', 'ASKERI', 'OTHER'),
    documents: some('QV1', 'QV2', 'QV3'),
    contacts: some('tel-1', 'tel-2', 'tel-3'),
    splits: some('SPLIT1', 'SPLIT2'),
  }),
  { minLength: 1, maxLength: 5 },
);

/** The flight of a traveller after these messages, as the desk of travellers tells it. */
const flightAfter = (all: readonly Said[], inBooking = [0, 1]): SubjectData => {
  const from = (at: number) => ({
    ...{ system: 'pnr' as const, messageId: uuid(at), message: `PNRGOV ${at}` },
    ...{ receivedAt: new Date(instant(at)), said: BigInt(at) },
  });
  const contactsOf = ({ contacts }: Said) => contacts.map((value) => ({ kind: 'phone', value }));
  const facts = factsOf(
    all.flatMap((one, at) =>
      one.isBooking
        ? []
        : [
            {
              ...from(at),
              boarding: undefined,
              record: {
                ...{ role: 'passenger', source: {}, contacts: contactsOf(one) },
                ...(one.surname === '' ? {} : { surname: one.surname }),
                documents: one.documents.map((number) => ({ type: 'P', number })),
              } as TravellerRecord,
            },
          ],
    ),
    all.flatMap((one, at) =>
      one.isBooking
        ? [
            {
              ...from(at),
              record: {
                ...{ legs: [], travellers: inBooking, source: {}, contacts: contactsOf(one) },
                splits: one.splits.map((locator) => ({ count: 1, locator })),
              } as unknown as BookingRecord,
            },
          ]
        : [],
    ),
    true,
  );
  return {
    ...heldAfter([], new Set()),
    travellers: [
      { id: TRAVELLER, flight: { id: uuid(903), designator: 'ZV1', day: '2026-12-01' }, facts },
    ],
  };
};

/** The messages without a value, wherever it stands. */
const without = (all: readonly Said[], value: string): Said[] => {
  const rest = (list: readonly string[]) => list.filter((one) => one !== value);
  return all.map((one) => ({
    ...one,
    surname: one.surname === value ? '' : one.surname,
    ...{ documents: rest(one.documents), contacts: rest(one.contacts), splits: rest(one.splits) },
  }));
};

/** The ids under which values of a text are chosen. */
const idsOf = (data: SubjectData, text: string): readonly string[] => {
  const ids = [...flightValues(data).keys()];
  return data.travellers.flatMap(({ id, facts }) =>
    facts.flatMap((fact) =>
      fact.values.some(({ value }) => value === text)
        ? ids.filter((one) =>
            fact.field.includes('.')
              ? one === `${id}/${fact.field.split('.')[0]}/${fact.item}`
              : one ===
                `${id}/${fact.field}/${fact.item}/${fact.values.findIndex(({ value }) => value === text)}`,
          )
        : [],
    ),
  );
};

// Mutants that fail here: numbers that are kept, `the messages disagree` that is printed, a second field of a contact that stays,
// and values of others that are given by themselves.
test('R47: a value that is left out leaves nothing: the answer is that of a world in which no message has it', () => {
  let left = 0;
  let others = 0;
  fc.assert(
    fc.property(
      messages,
      fc.constantFrom('ASKER', 'OTHER', 'QV1', 'QV2', 'tel-1', 'tel-2', 'SPLIT1'),
      (all, value) => {
        const held = flightAfter(all);
        const ids = idsOf(held, value);
        const values = flightValues(held);
        const own = ids.filter((id) => values.get(id) === false);
        if (own.length > 0) left += 1;
        if (ids.length > own.length) others += 1;
        expect(paper(held, [], own)).toBe(paper(flightAfter(without(all, value)), []));
      },
    ),
    { numRuns: 1_000 },
  );
  expect(left).toBeGreaterThan(300);
  expect(others).toBeGreaterThan(100);
});

test('R47: while a value of the traveller is left out, nothing is told that may follow from it', () => {
  const value = [{ isBooking: false, surname: 'ASKER', documents: [], contacts: [], splits: [] }];
  const acts: Act[] = [
    { kind: 'entry', because: 0 },
    { kind: 'hit', because: 0 },
    { kind: 'case', because: 0 },
    { kind: 'refuse', because: 0 },
  ];
  const held = { ...heldAfter(acts, new Set()), travellers: flightAfter(value).travellers };
  const given = discreetItems(held).map(({ id }) => id);
  expect(givenItems(held, { given, left: [] }).size).toBe(given.length);
  const left = [...idsOf(held, 'ASKER')];
  expect([...givenItems(held, { given, left })]).toEqual([
    itemOf({ kind: 'entry', because: 0 }, 0),
    uuid(2),
  ]);
});

test('a contact or payment is another traveller’s where a booking of several records it as nobody’s', () => {
  const said = (isBooking: boolean, contacts: string[], splits: string[] = []): Said => ({
    ...{ isBooking, surname: 'ASKER', documents: [], contacts, splits },
  });
  const text = (all: Said[], inBooking: number[]) => paper(flightAfter(all, inBooking), []);
  // Recorded as hers by one message, it is hers.
  expect(text([said(false, ['tel-1']), said(true, ['tel-1'])], [0, 1])).toContain('tel-1');
  expect(text([said(true, ['tel-1'])], [0, 1])).not.toContain('tel-1');
  // Of one traveller alone it is hers, but not where others were split off.
  expect(text([said(true, ['tel-1'])], [0])).toContain('tel-1');
  expect(text([said(true, ['tel-1'], ['SPLIT1'])], [0])).not.toMatch(/tel-1|SPLIT1/);
  // An officer may give it all the same.
  const held = flightAfter([said(true, ['tel-1'])]);
  expect(paper(held, idsOf(held, 'tel-1'))).toContain('tel-1');
});
