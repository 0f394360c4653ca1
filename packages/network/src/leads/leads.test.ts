import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CallSheet } from '../test/calling.ts';
import { caseOf, escorted, paid } from '../test/leads-case.ts';
import { gathering, ringOf, story, told, trio } from '../test/leads-stories.ts';
import { type CaseRecords, leadsOf } from './index.ts';

describe('what was planted', () => {
  const leads = leadsOf(story());

  test('an escort and two who gather money are leads; two who only call the escort are contacts, with no suspicion', () => {
    expect(told(leads)).toEqual([
      'far strong money-gathered',
      'hub strong money-gathered',
      'kay strong escort',
      'lia contact of kay max',
      'max contact of kay lia',
    ]);
    expect(leads.people.map(({ doubts }) => doubts)).toEqual([[], [], []]);
    expect(leads.contacts.map(({ findings }) => findings)).toEqual([[], []]);
  });

  test('the links that were found, by what', () => {
    expect(leads.links.map(({ a, b, by }) => `${a} ${b} ${by.join(' ')}`)).toEqual([
      'far hub money',
    ]);
  });

  test('who is brought and who pays is counted and stands nowhere (R40)', () => {
    const counted = new Map(
      leads.people.flatMap(({ findings }) => findings.map((one) => [one.code, one.counted])),
    );
    expect(counted.get('network.lead.escort')).toBe(3);
    expect(counted.get('network.lead.money-gathered')).toBe(5);
    const people = leads.people.flatMap((lead) => [
      lead.person,
      ...lead.findings.flatMap((one) => [...one.people, ...one.links.flat()]),
      ...leads.contacts.flatMap((contact) => [contact.person, ...contact.near]),
    ]);
    for (const person of ['una', 'ida', 'ned', 'ann', 'bob', 'cid', 'dan', 'eve'])
      expect(people).not.toContain(person);
  });
});

describe('what must not matter', () => {
  test('the order of the records', () => {
    const known = story();
    const nameless = escorted('zed', 'yan xen wim').map(({ document: _, ...trip }) => ({
      ...trip,
      list: `other ${trip.list}`,
      birthDate: trip.given === 'zed' ? '1980-01-01' : '1990-01-01',
    }));
    const records = { ...known, trips: [...nameless, ...known.trips] };
    const expected = leadsOf(records);
    expect(
      told(expected).filter((line) => / ZED, zed #\d+ strong escort$/.test(line)),
    ).toHaveLength(1);
    const shuffled = <T>(list: readonly T[]) =>
      fc.shuffledSubarray([...list], { minLength: list.length });
    fc.assert(
      fc.property(
        fc.record({
          calls: shuffled(records.calls),
          payments: shuffled(records.payments),
          trips: shuffled(records.trips),
          holdings: shuffled(records.holdings),
          persons: shuffled(records.persons),
        }),
        (other) => {
          expect(leadsOf({ ...records, ...other })).toEqual(expected);
        },
      ),
      { numRuns: 8 },
    );
  });

  test('a family beside: calls every day, one purse, journeys in one booking, money sent home', () => {
    const records = story();
    const expected = leadsOf(records);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 3, max: 20 }), (size, days) => {
        const names = Array.from({ length: size }, (_, at) => `kin${at}`);
        const sheet = new CallSheet();
        for (const [at, a] of names.entries())
          for (const b of names.slice(at + 1))
            sheet.habit(`tel-${a}`, `tel-${b}`, [1, 20], days).habit(`tel-${a}`, 'v3', [1, 20], 5);
        const months = ['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01'];
        const more = caseOf({
          people: names.join(' '),
          sheet,
          payments: paid(
            ...months.flatMap((date) => names.slice(1).map((one) => `${one} kin0 ${date} 20000`)),
          ),
          trips: [1, 2, 3, 4].flatMap((day) =>
            names.map((one) => ({
              list: `holiday/${day}`,
              date: `2026-05-0${day}`,
              from: 'QMA',
              to: 'QMC',
              surname: 'KIN',
              given: one,
              document: `DOC${one}`,
              booking: `HOL${day}`,
            })),
          ),
        });
        const both: CaseRecords = {
          ...records,
          calls: [...records.calls, ...more.calls],
          payments: [...records.payments, ...more.payments],
          trips: [...records.trips, ...more.trips],
          holdings: [...records.holdings, ...more.holdings],
          persons: [...records.persons, ...more.persons],
        };
        expect(leadsOf(both)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });
});

describe('numbers', () => {
  test('without a known holder stay numbers, the last one for all that it replaced', () => {
    const { people, links } = leadsOf(ringOf());
    expect(people.map(({ person, is, doubts }) => [person, is, ...doubts])).toEqual(
      ['new1', 'new2', 'new3'].map((one) => [one, 'phone', 'network.lead.holder-unknown']),
    );
    expect(links.map(({ a, b }) => `${a} ${b}`)).toEqual(['new1 new2', 'new1 new3', 'new2 new3']);
  });

  test('are one however they are written', () => {
    const { holdings: _, ...records } = ringOf();
    const [one, other] = ['995555000111', '995555000112'];
    const written = new Map([
      ['new1', one],
      ['old1', other],
    ]);
    const calls = records.calls.map((call) => ({
      ...call,
      caller: written.get(call.caller) ?? call.caller,
      callee: written.get(call.callee) ?? call.callee,
    }));
    const holdings = [{ kind: 'phone', value: '+995 555 000-112', person: 'pia' }] as const;
    expect(told(leadsOf({ ...records, calls, holdings }))).toContain(
      'pia strong phones-replaced-together',
    );
  });

  test('of two holders stand for the first by text, and for a victim where one of them is', () => {
    const held = ['rob', 'pia', 'tom'].map(
      (person) => ({ kind: 'phone', value: 'new2', person }) as const,
    );
    for (const holdings of [held, held.toReversed()]) {
      const records = ringOf(...holdings);
      expect(told(leadsOf(records))[2]).toBe('pia strong phones-replaced-together');
      const leads = leadsOf({ ...records, persons: [{ id: 'tom', status: 'victim' }] });
      expect(leads.people.map(({ person }) => person)).toEqual(['new1', 'new3']);
      expect(leads.apart).toBe(1);
    }
  });

  test('without periods nobody changed and nobody stayed', () => {
    const { periods: _, ...records } = ringOf();
    expect(leadsOf(records)).toEqual({ people: [], links: [], contacts: [], apart: 0 });
  });
});

describe('what innocent people do', () => {
  test.each<readonly [string, CaseRecords]>([
    [
      'a closed trio of friends without a lead',
      caseOf({ people: 'lia max moe', sheet: trio(new CallSheet(), 'lia', 'max', 'moe') }),
    ],
    [
      'wages',
      caseOf({
        people: 'firm a b c d',
        payments: paid(
          ...['2026-03-01', '2026-04-01', '2026-05-01'].flatMap((date) => [
            `bank firm ${date} 400000`,
            ...['a', 'b', 'c', 'd'].map((one) => `firm ${one} ${date} 90000`),
          ]),
        ),
      }),
    ],
    [
      'a common purse',
      caseOf({
        people: 'a b c d host inn',
        payments: paid(
          ...[1, 15].flatMap((day) => [
            ...['a', 'b', 'c', 'd'].map((one) => `${one} host ${day} 5000`),
            `host inn ${day + 2} 19000`,
          ]),
        ),
      }),
    ],
    [
      'money gathered once',
      caseOf({ people: 'hub far ann bob cid dan', payments: gathering.slice(0, 5) }),
    ],
  ])('%s: no lead', (_, records) => {
    expect(leadsOf(records)).toEqual({ people: [], links: [], contacts: [], apart: 0 });
  });

  test('who calls the escort every day is family, however closed they are', () => {
    const leads = leadsOf(
      caseOf({
        people: 'kay lia max una ida ned',
        sheet: trio(new CallSheet(), 'kay', 'lia', 'max', 18),
        trips: escorted('kay', 'una ida ned'),
      }),
    );
    expect(told(leads)).toEqual(['kay strong escort']);
  });
});

test('a person near a lead with one own weak finding stays a contact, and the finding is shown', () => {
  const parts = {
    people: 'kay hub max una ida ned far ann bob cid dan',
    sheet: trio(new CallSheet(), 'kay', 'hub', 'max'),
    trips: escorted('kay', 'una ida ned'),
  };
  const once = gathering.slice(0, 5);
  const { people, contacts } = leadsOf(caseOf({ ...parts, payments: once }));
  expect(people.map(({ person }) => person)).toEqual(['kay']);
  expect(
    contacts.map(({ person, findings }) => [person, ...findings.map(({ code }) => code)]),
  ).toEqual([['hub', 'network.lead.money-gathered'], ['max']]);
  // Nobody else who was found beside them is named by it.
  expect(contacts.flatMap(({ findings }) => findings.flatMap((one) => one.people))).toEqual([
    'hub',
  ]);
});

test('two leads of one trio are linked by their calls', () => {
  const leads = leadsOf(
    caseOf({
      people: 'kay hub max una ida ned far ann bob cid dan eve',
      sheet: trio(new CallSheet(), 'kay', 'hub', 'max'),
      trips: escorted('kay', 'una ida ned'),
      payments: gathering,
    }),
  );
  expect(leads.links.map(({ a, b, by }) => `${a} ${b} ${by.join(' ')}`)).toEqual([
    'far hub money',
    'hub kay calls',
  ]);
});

test('two weak findings of different records are a lead, one of them is not', () => {
  const household = ['ian', 'jon', 'kim', 'lee', 'moa', 'nat'].map((one, at) => ({
    list: `out/${at}`,
    date: `2026-05-0${at + 1}`,
    from: 'QMA',
    to: 'QMB',
    surname: 'ODONA',
    given: one,
    document: `H${one}`,
    booking: `H${one}`,
    birthDate: `19${70 + at}-01-01`,
    card: '4000 1',
  }));
  const parts = {
    people: 'hub far ann bob cid dan',
    holdings: [{ kind: 'card', value: '40001', person: 'hub' }] as const,
  };
  const once = gathering.slice(0, 5);
  expect(told(leadsOf(caseOf({ ...parts, payments: once })))).toEqual([]);
  expect(told(leadsOf(caseOf({ ...parts, trips: household })))).toEqual([]);
  expect(told(leadsOf(caseOf({ ...parts, payments: once, trips: household })))).toEqual([
    'hub several money-gathered shared-card',
  ]);
  // What innocent people do is not even half a lead: a purse to which all give the same, and bookings with a way back.
  const purse = paid(
    ...'ann bob cid dan'.split(' ').map((one) => `${one} hub 1 5000`),
    'hub far 3 19000',
  );
  expect(told(leadsOf(caseOf({ ...parts, payments: purse, trips: household })))).toEqual([]);
  const returning = household.flatMap((trip) => [
    trip,
    { ...trip, list: `back ${trip.list}`, date: '2026-05-20', from: trip.to, to: trip.from },
  ]);
  expect(told(leadsOf(caseOf({ ...parts, payments: once, trips: returning })))).toEqual([]);
});
