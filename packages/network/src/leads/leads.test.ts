import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CallSheet } from '../test/calling.ts';
import { caseOf, escorted, paid } from '../test/leads-case.ts';
import { type CaseRecords, type Leads, leadsOf } from './index.ts';

/** Everybody a village: people who call a few of the others. */
const village = (sheet: CallSheet): CallSheet => {
  for (let at = 0; at < 40; at += 1)
    sheet.habit(`v${at}`, [1, 7, 19].map((step) => `v${(at + step) % 40}`).join(' '), [1, 20]);
  return sheet;
};

/** Three who call one another every third day, and nobody in common. */
const trio = (sheet: CallSheet, a: string, b: string, c: string, days = 6): CallSheet =>
  sheet
    .habit(`tel-${a}`, `tel-${b}`, [1, 20], days + 2)
    .habit(`tel-${a}`, `tel-${c}`, [1, 20], days)
    .habit(`tel-${b}`, `tel-${c}`, [1, 20], days);

const gathering = paid(
  ...['ann hub 1 90000', 'bob hub 2 80000', 'cid hub 3 110000', 'dan hub 3 95000'],
  'hub far 5 330000',
  ...['ann hub 15 70000', 'bob hub 15 85000', 'cid hub 16 99000', 'eve hub 17 105000'],
  'hub far 19 310000',
);

/** An escort who telephones with two others; money that is gathered; and a family, a couple and a village around them. */
const story = (victims: readonly string[] = []): CaseRecords =>
  caseOf({
    people: 'kay lia max una ida ned ann bob cid dan eve hub far mum dad kid',
    sheet: trio(village(new CallSheet()), 'kay', 'lia', 'max')
      .habit('tel-kay', 'tel-mum tel-dad tel-kid', [1, 20], 20)
      .habit('tel-mum', 'tel-dad tel-kid', [1, 20], 20)
      .habit('tel-hub', 'tel-mum', [1, 20], 7)
      .habit('tel-kay', 'tel-una v1', [1, 3], 2)
      .habit('tel-lia', 'v5 v9', [1, 20], 5),
    payments: gathering,
    trips: escorted('kay', 'una ida ned'),
    victims,
  });

const told = ({ people }: Leads) =>
  people.map(({ person, grade, findings }) =>
    [person, grade, ...findings.map(({ code }) => code.slice('network.lead.'.length))].join(' '),
  );

describe('what was planted', () => {
  const leads = leadsOf(story());

  test('an escort, two who gather money, and two of the closed trio of the escort', () => {
    expect(told(leads)).toEqual([
      'far strong money-gathered',
      'hub strong money-gathered',
      'kay strong closed-trio escort',
      'lia contact closed-trio',
      'max contact closed-trio',
    ]);
    expect(leads.people.map(({ doubts }) => doubts)).toEqual([
      ...[[], [], []],
      ...[['network.lead.only-by-contact'], ['network.lead.only-by-contact']],
    ]);
  });

  test('the links that were found, by what', () => {
    expect(leads.links.map(({ a, b, by }) => `${a} ${b} ${by.join(' ')}`)).toEqual([
      'far hub money',
      'kay lia calls',
      'kay max calls',
      'lia max calls',
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
    ]);
    for (const person of ['una', 'ida', 'ned', 'ann', 'bob', 'cid', 'dan', 'eve'])
      expect(people).not.toContain(person);
  });
});

describe('what must not matter', () => {
  test('the order of the records', () => {
    const records = story();
    const expected = leadsOf(records);
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
              ...{ list: `holiday/${day}`, date: `2026-05-0${day}`, from: 'QMA', to: 'QMC' },
              ...{ surname: 'KIN', given: one, document: `DOC${one}`, booking: `HOL${day}` },
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

describe('victims (R40)', () => {
  test.each(story().persons.map(({ id }) => id))('%s marked victim is named nowhere', (victim) => {
    const leads = leadsOf(story([victim]));
    const words = JSON.stringify({ ...leads, people: leads.people.map(withoutPayments) });
    expect(words).not.toContain(`"${victim}"`);
    expect(words).not.toContain(`"tel-${victim}"`);
    expect(leads.apart).toBe(['kay', 'hub', 'far'].includes(victim) ? 1 : 0);
  });

  const withoutPayments = (lead: Leads['people'][number]) => ({
    ...lead,
    findings: lead.findings.map(({ code, people, links, records }) => ({
      ...{ code, people, links },
      records: code === 'network.lead.money-gathered' ? [] : records,
    })),
  });

  test('nor a number that took the place of hers', () => {
    const ring = ringOf({ kind: 'phone', value: 'old1', person: 'pia' });
    expect(told(leadsOf(ring))).toContain('pia strong phones-replaced-together');
    const leads = leadsOf({ ...ring, persons: [{ id: 'pia', status: 'victim' }] });
    expect(JSON.stringify(leads)).not.toMatch(/"(?:pia|old1|new1)"/);
    expect(leads.people.map(({ person }) => person)).toEqual(['new2', 'new3']);
    expect(leads.apart).toBe(1);
  });

  test('nor a number that only may have taken the place of hers', () => {
    const sheet = village(new CallSheet())
      .habit('old1', 'v3 v8 v10 v21', [1, 10], 4)
      .habit('new1', 'v3 v8 v10 v21', [11, 20], 4)
      .habit('old1', 'new1', [10, 10], 1);
    const trips = [1, 2, 3, 4, 5].map((day) => ({
      ...{ list: `out/${day}`, date: `2026-05-0${day}`, from: 'QMA', to: 'QMB', phone: 'new1' },
      ...{ surname: ['ABA', 'BOLO', 'CITI', 'DUDU', 'EFEM'][day - 1] ?? '', given: 'MO' },
      ...{ document: `S${day}`, booking: `B${day}` },
    }));
    const holdings = [{ kind: 'phone', value: 'old1', person: 'pia' }] as const;
    const records = { ...caseOf({ people: 'pia', sheet, trips }), holdings };
    expect(told(leadsOf(records))).toEqual(['new1 strong shared-phone']);
    const persons = [{ id: 'pia', status: 'victim' as const }];
    expect(leadsOf({ ...records, persons })).toEqual({ people: [], links: [], apart: 1 });
  });

  test('nor under another document, her date of birth and a spelling of her name', () => {
    const trips = escorted('pia', 'una ida ned').map((trip) => ({
      ...trip,
      ...(trip.given === 'pia'
        ? { document: 'X1', surname: 'KHVICHIA', given: 'PIKRIA', birthDate: '1990-02-03' }
        : {}),
    }));
    const records = caseOf({ people: 'una ida ned', trips });
    expect(leadsOf(records).people.map(({ person, is }) => [person, is])).toEqual([
      ['X1', 'traveller'],
    ]);
    const victim = { id: 'pia', surname: 'Khvichiya', given: 'Pikria', birthDate: '1990-02-03' };
    const persons = [...records.persons, { ...victim, status: 'victim' as const }];
    expect(leadsOf({ ...records, persons })).toEqual({ people: [], links: [], apart: 1 });
  });
});

/** Three phones that call next to nobody but one another, replaced together. */
const ringOf = (...holdings: CaseRecords['holdings']): CaseRecords => {
  const sheet = village(new CallSheet());
  for (const [time, days] of [
    ['old', [1, 10]],
    ['new', [11, 20]],
  ] as const) {
    sheet.habit(`${time}1`, `${time}2 ${time}3`, days, 9).habit(`${time}2`, `${time}3`, days, 9);
    sheet.habit(`${time}1`, 'v3 v8', days, 3).habit(`${time}2`, 'v10 v21', days, 3);
    sheet.habit(`${time}3`, 'v14 v33', days, 3);
  }
  return {
    ...caseOf({ people: 'pia', sheet }),
    holdings,
    persons: [{ id: 'pia', status: 'unknown' }],
  };
};

describe('numbers', () => {
  test('that nobody is known to hold stay numbers, the last one for all that it replaced', () => {
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
    expect(leadsOf(records)).toEqual({ people: [], links: [], apart: 0 });
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
    expect(leadsOf(records)).toEqual({ people: [], links: [], apart: 0 });
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

describe('whom a closed trio does not add', () => {
  const people = 'kay lia max una ida ned';
  const alone = ['kay strong escort'];
  const withTrio = (sheet: CallSheet, trips = escorted('kay', 'una ida ned')) =>
    told(leadsOf(caseOf({ people, sheet, trips })));

  test('somebody who was brought (R40)', () => {
    expect(withTrio(trio(new CallSheet(), 'kay', 'lia', 'una'))).toEqual(alone);
  });

  test('a number without a holder that only somebody who was brought gave when booking', () => {
    const sheet = trio(new CallSheet(), 'kay', 'lia', 'new');
    const trips = escorted('kay', 'una ida ned');
    expect(withTrio(sheet, trips)).toEqual([
      'kay strong closed-trio escort',
      'lia contact closed-trio',
      'tel-new contact closed-trio',
    ]);
    const given = trips.map((trip) =>
      trip.given === 'una' ? { ...trip, phone: 'tel-new' } : trip,
    );
    expect(withTrio(sheet, given)).toEqual(alone);
  });

  test('friends, who share friends', () => {
    const friends = trio(new CallSheet(), 'kay', 'lia', 'max');
    expect(
      withTrio(friends.habit('tel-kay', 'f1', [1, 20], 4).habit('tel-max', 'f1', [1, 20], 4)),
    ).toHaveLength(3);
    for (const friend of ['f2', 'f3'])
      friends.habit('tel-kay', friend, [1, 20], 4).habit('tel-max', friend, [1, 20], 4);
    expect(withTrio(friends)).toEqual(alone);
  });

  test('who came up only afterwards', () => {
    const sheet = new CallSheet().habit('tel-kay', 'tel-lia tel-max', [11, 20], 8);
    expect(withTrio(sheet.habit('tel-lia', 'tel-max', [11, 20], 8))).toEqual(alone);
  });

  test('a number that everybody calls', () => {
    const sheet = trio(new CallSheet(), 'kay', 'lia', 'max');
    for (let at = 0; at < 40; at += 1) sheet.habit('tel-lia', `w${at}`, [1, 2], 1);
    expect(withTrio(sheet)).toEqual(alone);
  });

  test('a number without a holder that a victim gave when booking (R40)', () => {
    const sheet = trio(new CallSheet(), 'kay', 'lia', 'new');
    const own = { list: 'own/1', date: '2026-05-01', from: 'QMA', to: 'QMC', document: 'DOCvia' };
    const trips = [
      ...escorted('kay', 'una ida ned'),
      { ...own, surname: 'VIA', given: 'via', phone: 'tel-new' },
    ];
    const parts = { people: `${people} via`, sheet, trips };
    expect(told(leadsOf(caseOf(parts)))).toHaveLength(3);
    expect(told(leadsOf(caseOf({ ...parts, victims: ['via'] })))).toEqual(alone);
  });
});

test('two weak findings of different records are a lead, and one of them is none', () => {
  const household = ['ian', 'jon', 'kim', 'lee', 'moa', 'nat'].map((one, at) => ({
    ...{ list: `out/${at}`, date: `2026-05-0${at + 1}`, from: 'QMA', to: 'QMB' },
    ...{ surname: 'ODONA', given: one, document: `H${one}`, booking: `H${one}` },
    ...{ birthDate: `19${70 + at}-01-01`, card: '4000 1' },
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
});
