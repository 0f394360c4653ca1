import type { CivilDate } from '@amirani/core';
import { assess, type CrossingFacts } from '@amirani/schengen/conditions';
import { trainingTwins } from '@amirani/schengen/training';
import { expect, test } from 'vitest';
import { buildRefusal, refusalOf } from './build.ts';
import { bearing, exitRequirements, groundsOf } from './grounds.ts';
import type { ProtectionAnswers, RefusalQuestion } from './model.ts';

const day = (text: string): CivilDate => text as CivilDate;

/** A citizen of the twin of Georgia on the way to France, with nothing in the way. */
const fine: CrossingFacts = {
  on: day('2026-11-25'),
  departure: day('2026-12-05'),
  enterAt: 'FR',
  destination: 'FR',
  person: {
    nationality: 'QVR',
    dateOfBirth: day('1980-02-02'),
    category: null,
    seeksProtection: false,
    familyOfUnionCitizen: null,
    biometricsGiven: true,
    threat: false,
  },
  document: {
    kind: 'ordinary',
    biometric: true,
    issuer: 'QVR',
    issued: day('2020-01-01'),
    expires: day('2029-12-31'),
    genuine: true,
    reported: false,
    bearerIsHolder: true,
  },
  visa: null,
  permit: null,
  travelAuthorisation: null,
  journey: {
    purposeJustified: true,
    meansSufficient: true,
    returnTicket: true,
    lodging: true,
    healthInsurance: true,
  },
  alerts: { sis: 'no-hit', national: 'no-hit', bannedBy: [], exitBan: 'no-hit' },
  stays: [],
};
const noSign: ProtectionAnswers = {
  asylum: 'no-sign',
  child: 'no-sign',
  trafficking: 'no-sign',
  medical: 'no-sign',
};
const twins = trainingTwins;
const exit = { profile: 'georgian-exit', twins } as const;
const entry = { profile: 'schengen-entry', twins } as const;

const noLodging: CrossingFacts = { ...fine, journey: { ...fine.journey, lodging: false } };
const poor: CrossingFacts = { ...fine, journey: { ...fine.journey, meansSufficient: false } };

const atExit: RefusalQuestion = {
  facts: noLodging,
  options: exit,
  grounds: ['schengen.exit.lodging'],
  protection: noSign,
  reason: 'no booking and no address',
  remedies: ['complaint to the Ministry'],
};
const atEntry: RefusalQuestion = { ...atExit, facts: poor, options: entry, grounds: ['G'] };

const issuesOf = (question: RefusalQuestion): readonly string[] => {
  const built = buildRefusal(question);
  return built.ok ? [] : built.issues.map(({ code }) => code);
};

test('R77: a refusal of the exit names requirement, reason, cure, legal basis and remedy', () => {
  const built = buildRefusal(atExit);
  expect(built).toEqual({
    ok: true,
    value: {
      profile: 'georgian-exit',
      requirements: [
        {
          ground: 'schengen.exit.lodging',
          reasons: [expect.objectContaining({ code: expect.stringMatching(/^schengen\.exit\./) })],
          cures: [{ code: 'schengen.change.lodging', facts: {} }],
          law: expect.objectContaining({ act: expect.stringContaining('Law of Georgia') }),
          disputed: false,
        },
      ],
      protection: noSign,
      reason: 'no booking and no address',
      remedies: ['complaint to the Ministry'],
    },
  });
});

test('R50: a refusal of entry is built of letters that failed conditions bear, each once, in the order of the form', () => {
  const facts = { ...poor, document: { ...poor.document, genuine: false } };
  const built = buildRefusal({ ...atEntry, facts, grounds: ['G', 'B', 'G'] });
  expect(built.ok && built.value.requirements.map(({ ground }) => ground)).toEqual(['B', 'G']);
});

test.each<[string, Partial<RefusalQuestion>, string]>([
  ['no ground', { grounds: [] }, 'checkpoint.refusal.no-ground'],
  [
    'R50: a hit as a ground',
    {
      grounds: ['hit'],
      facts: { ...noLodging, alerts: { ...fine.alerts, sis: 'hit', national: 'hit' } },
    },
    'checkpoint.refusal.ground-not-borne',
  ],
  ['R50: a risk as a ground', { grounds: ['risk'] }, 'checkpoint.refusal.ground-not-borne'],
  [
    'R77: a nationality as a ground',
    { grounds: ['nationality'] },
    'checkpoint.refusal.ground-not-borne',
  ],
  [
    'a requirement that is met',
    { grounds: ['schengen.exit.means'] },
    'checkpoint.refusal.ground-not-borne',
  ],
  [
    'a letter of the entry at the exit',
    { grounds: ['G'], facts: poor },
    'checkpoint.refusal.ground-not-borne',
  ],
  [
    'one of two grounds that nothing bears',
    { grounds: ['schengen.exit.lodging', 'score'] },
    'checkpoint.refusal.ground-not-borne',
  ],
  ['R77: no remedy', { remedies: [] }, 'checkpoint.refusal.incomplete'],
  ['R77: an empty remedy', { remedies: ['  '] }, 'checkpoint.refusal.incomplete'],
  ['no reason', { reason: ' \n ' }, 'checkpoint.refusal.reason-missing'],
  ['R28: nothing looked into', { protection: {} }, 'checkpoint.refusal.protection-unanswered'],
  [
    'R28: an answer that is none',
    { protection: { ...noSign, medical: 'skipped' as 'no-sign' } },
    'checkpoint.refusal.protection-unanswered',
  ],
  [
    'R28: asylum is asked for',
    { protection: { ...noSign, asylum: 'referred' } },
    'checkpoint.refusal.protection-sought',
  ],
  [
    'R28: the facts say that asylum is asked for',
    { facts: { ...noLodging, person: { ...fine.person, seeksProtection: true } } },
    'checkpoint.refusal.protection-sought',
  ],
  [
    'somebody who is no citizen',
    {
      grounds: ['schengen.exit.passport-genuine'],
      facts: {
        ...fine,
        person: { ...fine.person, nationality: 'IN' },
        document: { ...fine.document, genuine: false },
      },
    },
    'checkpoint.refusal.not-for-this-person',
  ],
])('at the exit it cannot be built: %s', (_, change, code) => {
  expect(issuesOf({ ...atExit, ...change })).toEqual([code]);
});

test.each(['asylum', 'child', 'trafficking', 'medical'] as const)(
  'R28: %s must be answered',
  (one) => {
    expect(issuesOf({ ...atExit, protection: { ...noSign, [one]: undefined } })).toEqual([
      'checkpoint.refusal.protection-unanswered',
    ]);
  },
);

test.each(['child', 'trafficking', 'medical'] as const)(
  'R28: with help for %s on its way a refusal says so',
  (one) => {
    const built = buildRefusal({ ...atExit, protection: { ...noSign, [one]: 'referred' } });
    expect(built.ok && built.value.protection[one]).toBe('referred');
  },
);

test.each<[string, Partial<RefusalQuestion>, readonly string[]]>([
  [
    'R50: a letter that no condition bears',
    { grounds: ['A'] },
    ['checkpoint.refusal.ground-not-borne'],
  ],
  ['R50: a risk', { grounds: ['risk'] }, ['checkpoint.refusal.ground-not-borne']],
  [
    'R50: a hit of a list of the exit',
    { grounds: ['H'], facts: { ...poor, alerts: { ...fine.alerts, exitBan: 'hit' } } },
    ['checkpoint.refusal.ground-not-borne'],
  ],
  [
    'a requirement of the exit',
    { grounds: ['schengen.exit.means'] },
    ['checkpoint.refusal.ground-not-borne'],
  ],
  [
    'a ground that an exception covers',
    { facts: { ...poor, derogation: 'humanitarian' } },
    ['checkpoint.refusal.ground-not-borne'],
  ],
  ['no remedy', { remedies: [] }, ['checkpoint.refusal.incomplete']],
  [
    'who moves freely',
    { facts: { ...poor, person: { ...fine.person, nationality: 'FR' } } },
    ['checkpoint.refusal.not-for-this-person', 'checkpoint.refusal.ground-not-borne'],
  ],
  [
    'R28: who asks for asylum',
    { facts: { ...poor, person: { ...fine.person, seeksProtection: true } } },
    ['checkpoint.refusal.protection-sought', 'checkpoint.refusal.ground-not-borne'],
  ],
])('at the entry it cannot be built: %s', (_, change, codes) => {
  expect(issuesOf({ ...atEntry, ...change })).toEqual(codes);
});

test('everything that is wrong is said at once, with the grounds that are', () => {
  const built = buildRefusal({
    ...atExit,
    grounds: ['risk', 'score'],
    protection: {},
    remedies: [],
    reason: '',
  });
  expect(built.ok ? [] : built.issues).toEqual([
    { code: 'checkpoint.refusal.protection-unanswered', grounds: [] },
    { code: 'checkpoint.refusal.ground-not-borne', grounds: ['risk', 'score'] },
    { code: 'checkpoint.refusal.incomplete', grounds: [] },
    { code: 'checkpoint.refusal.reason-missing', grounds: [] },
  ]);
});

const visaOfTen: CrossingFacts = {
  ...fine,
  person: { ...fine.person, nationality: 'IN' },
  visa: {
    type: 'C',
    issuer: 'FR',
    validFrom: day('2026-10-01'),
    validUntil: day('2027-01-31'),
    days: 10,
    entries: 1,
    genuine: true,
  },
  document: { ...fine.document, issuer: 'IN' },
};
const stay = { entry: '2026-10-05', exit: '2026-10-20', state: 'FR' } as const;

test('what own crossing records alone say bears no ground: not the 90 days, not those of a visa', () => {
  const by = (source: string, facts: CrossingFacts): CrossingFacts => ({
    ...facts,
    stays: [{ ...stay, source }],
  });
  expect(issuesOf({ ...atEntry, facts: by('ees', visaOfTen), grounds: ['C'] })).toEqual([]);
  expect(issuesOf({ ...atEntry, facts: by('own-record', visaOfTen), grounds: ['C'] })).toEqual([
    'checkpoint.refusal.own-records',
  ]);
  // What the sticker itself says counts whatever the records are.
  const used = { ...visaOfTen, visa: { ...visaOfTen.visa, entriesUsed: 1 } };
  expect(issuesOf({ ...atEntry, facts: by('own-record', used), grounds: ['C'] })).toEqual([]);
  const long = (source: string): CrossingFacts => ({
    ...fine,
    stays: [{ entry: '2026-08-01', exit: '2026-11-20', state: 'FR', source }],
  });
  expect(issuesOf({ ...atEntry, facts: long('stamp'), grounds: ['F'] })).toEqual([]);
  expect(issuesOf({ ...atEntry, facts: long('own-record'), grounds: ['F'] })).toEqual([
    'checkpoint.refusal.own-records',
  ]);
  // A stamp of one day beside them does not make evidence of them.
  const beside = {
    ...long('own-record'),
    stays: [
      ...(long('own-record').stays ?? []),
      { entry: '2019-03-01', exit: '2019-03-01', state: 'FR', source: 'stamp' },
    ],
  };
  expect(issuesOf({ ...atEntry, facts: beside, grounds: ['F'] })).toEqual([
    'checkpoint.refusal.own-records',
  ]);
});

test('R77: at the exit the figure of the 90 days is no requirement, whatever it is', () => {
  const stays = [{ entry: '2026-06-01', exit: '2026-11-20', state: 'FR', source: 'ees' }];
  expect(groundsOf({ ...fine, stays }, exit).borne).toEqual([]);
});

test('R50, R77: the closed list of the exit is that of its law, without what is information', () => {
  const { conditions } = assess(fine, exit);
  const information = ['schengen.exit.stay-information', 'schengen.exit.visa-information'];
  expect(new Set([...exitRequirements, ...information])).toEqual(
    new Set(conditions.map(({ code }) => code)),
  );
});

test('R50: an assessment that somebody made up lends its conditions no ground', () => {
  const [condition] = assess(noLodging, exit).conditions.filter(
    ({ code }) => code === 'schengen.exit.lodging',
  );
  if (condition === undefined) throw new Error('no condition');
  const made = (code: string, profile: 'georgian-exit' | 'carrier' | 'schengen-entry') =>
    bearing({
      profile,
      on: fine.on,
      conditions: [{ ...condition, code }],
      letters: [{ letter: 'Z', condition: code }],
    }).map(({ ground }) => ground);
  expect(made('schengen.exit.lodging', 'georgian-exit')).toEqual(['schengen.exit.lodging']);
  for (const code of ['risk.score', 'schengen.exit.stay-information', 'nationality'])
    expect(made(code, 'georgian-exit'), code).toEqual([]);
  expect(made('schengen.entry.means', 'schengen-entry')).toEqual([]);
  expect(made('schengen.exit.lodging', 'carrier')).toEqual([]);
  const covered = { ...condition, coveredBy: 'schengen.exception.humanitarian' as const };
  expect(
    bearing({ profile: 'georgian-exit', on: fine.on, conditions: [covered], letters: [] }),
  ).toEqual([]);
});

test('R77: a requirement without cure or legal basis stops nobody at the exit', () => {
  const grounds = groundsOf(noLodging, exit);
  const without = (change: object) =>
    refusalOf(
      {
        ...grounds,
        borne: grounds.borne.map((one) => ({
          ...one,
          condition: { ...one.condition, ...change },
        })),
      },
      atExit,
    );
  expect(without({}).ok).toBe(true);
  for (const change of [{ wouldChange: [] }, { rule: { act: '', article: '' } }])
    expect(without(change)).toEqual({
      ok: false,
      issues: [{ code: 'checkpoint.refusal.incomplete', grounds: ['schengen.exit.lodging'] }],
    });
  expect(without({ reasons: [] }).ok).toBe(false);
});

test('a ground with more than one letter read into the law is marked as disputed', () => {
  const facts = { ...visaOfTen, visa: { ...visaOfTen.visa, entriesUsed: 0, daysUsed: 10 } };
  expect(
    groundsOf(facts, entry).borne.map(({ ground, disputed }) => [ground, disputed]),
  ).toContainEqual(['C', true]);
});
