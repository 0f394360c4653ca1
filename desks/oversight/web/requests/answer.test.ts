import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isDiscreet,
  subjectDataParts,
  untellableGrounds,
  withholdingGrounds,
} from '../../api/subject-requests-shapes.ts';
import type { SubjectData } from '../../api/types.ts';
import {
  type AnswerDraft,
  answerOf,
  emptyAnswer,
  missingIn,
  openParts,
  revealing,
  sentAnswer,
  toggled,
} from './answer.ts';

const ground = fc.record({
  ground: fc.option(fc.constantFrom(...withholdingGrounds), { nil: undefined }),
  reason: fc.oneof(fc.constant(''), fc.constant('the inquiry of case 7 runs')),
});
const draft: fc.Arbitrary<AnswerDraft> = fc.record({
  outcome: fc.constantFrom('answered' as const, 'partly-answered' as const, 'refused' as const),
  given: fc.subarray(['l/e', 'h', 'c']),
  left: fc.subarray(['f/surname/0/0']),
  silent: ground,
  withheld: fc.dictionary(fc.constantFrom(...subjectDataParts), ground),
  refusal: ground,
  despite: fc.constant([]),
  reason: fc.oneof(fc.constant(' '), fc.constant('sent by post')),
  identityReason: fc.constant(''),
  language: fc.constantFrom('en' as const, 'ka' as const),
});
const none = {
  ...{ travellers: [], kept: [], checks: [], examinations: [], hits: [], entries: [], cases: [] },
  ...{ referrals: [], disclosures: [], journal: [] },
} satisfies SubjectData;
/** An entry, the hit that rests on it, the result of a check, a name, and a contact that may be another person's. */
const held = {
  ...none,
  travellers: [
    {
      id: 'f',
      facts: [
        { field: 'surname', item: 0, values: [{ value: 'ASKER' }] },
        { field: 'contacts.value', item: 0, shared: true, values: [{ value: 'tel-1' }] },
      ],
    },
  ],
  entries: [{ list: 'l', id: 'e' }],
  hits: [{ id: 'h', entry: 'l/e' }],
  checks: [{ id: 'c', notes: [] }],
} as unknown as SubjectData;

test('R47: nothing is withheld or refused without a ground and a reason for each part, and a whole answer withholds nothing', () => {
  let sent = 0;
  fc.assert(
    fc.property(draft, fc.constantFrom('access' as const, 'correction' as const), (one, kind) => {
      const answer = sentAnswer(answerOf(one, kind, held), one.reason);
      if (answer === undefined) return;
      sent += 1;
      expect(answer.reason).not.toBe('');
      expect(answer.withheld.length === 0).toBe(answer.outcome === 'answered');
      for (const { part, ground: on, reason, untold } of answer.withheld) {
        expect(reason.length).toBeGreaterThanOrEqual(10);
        // Discreet parts are passed over in silence and never openly; of flights single values may be.
        if (part !== 'travellers')
          expect(untold).toBe(answer.outcome === 'partly-answered' && isDiscreet(part));
        if (untold) expect(untellableGrounds).toContain(on);
      }
    }),
  );
  expect(sent).toBeGreaterThan(5);
});

test('R47: a refusal withholds every part on its one ground', () => {
  const refusal = { ground: 'identity-not-shown' as const, reason: 'no document was shown' };
  const answer = answerOf({ ...emptyAnswer, outcome: 'refused', refusal }, 'access', undefined);
  expect(answer?.withheld).toEqual(
    subjectDataParts.map((part) => ({ part, ...refusal, untold: false })),
  );
});

test('R47: nobody is answered before it is known what is held, and what is held is not told by itself', () => {
  expect(answerOf(emptyAnswer, 'access', undefined)).toBeUndefined();
  expect(answerOf(emptyAnswer, 'access', none)).toEqual({
    ...{ outcome: 'answered', given: [], left: [], withheld: [] },
  });
  // A change is granted only by who has seen what is held; a refusal needs no look.
  expect(answerOf(emptyAnswer, 'erasure', undefined)).toBeUndefined();
  expect(missingIn(emptyAnswer, 'erasure', undefined)).toBe('data');
  expect(answerOf(emptyAnswer, 'erasure', none)).toMatchObject({ outcome: 'answered' });
  // Something discreet is held: silence needs a ground that bears it.
  expect(answerOf(emptyAnswer, 'access', held)).toBeUndefined();
  const silent = { ground: 'prevention-prejudiced' as const, reason: 'the warrant is not known' };
  expect(answerOf({ ...emptyAnswer, silent }, 'access', held)).toMatchObject({
    ...{ outcome: 'partly-answered', given: [] },
    withheld: [
      { part: 'hits', untold: true },
      { part: 'entries', untold: true },
    ],
  });
  expect(
    answerOf(
      { ...emptyAnswer, silent: { ...silent, ground: 'identity-not-shown' } },
      'access',
      held,
    ),
  ).toBeUndefined();
});

test('R47: what would tell of an item that is not told cannot be chosen, and goes with it', () => {
  expect([...revealing(held, { given: [], left: [] })]).toEqual(['h', 'c']);
  const entry = toggled(emptyAnswer, held, 'l/e');
  const both = toggled(entry, held, 'h');
  const all = toggled(both, held, 'c');
  expect([entry.given, both.given, all.given]).toEqual([['l/e'], ['l/e', 'h'], ['l/e', 'h', 'c']]);
  expect(toggled(emptyAnswer, held, 'h').given).toEqual([]);
  expect(toggled(all, held, 'l/e').given).toEqual([]);
  // A name that is left out takes with it what may follow from it; what may be another's is given only where it is chosen.
  const nameless = toggled(all, held, 'f/surname/0/0');
  expect([nameless.left, nameless.given]).toEqual([['f/surname/0/0'], ['l/e']]);
  expect([...revealing(held, nameless)]).toEqual(['h', 'c']);
  expect(answerOf(nameless, 'access', held)).toBeUndefined();
  expect(toggled(nameless, held, 'f/surname/0/0').left).toEqual([]);
  expect(toggled(emptyAnswer, held, 'f/contacts/0').given).toEqual(['f/contacts/0']);
});

test('R46: what is given although the stated identity disagrees has a reason', () => {
  const [flight] = held.travellers;
  if (flight === undefined) throw new Error('no flight');
  const facts = flight.facts.map((fact) => ({ ...fact, shared: true as const }));
  const disagrees = [{ what: 'name' as const, stated: 'SMITH', held: ['ASKER'] }];
  const data = { ...none, travellers: [{ ...flight, facts, disagrees }] };
  expect(answerOf(emptyAnswer, 'access', data)).toMatchObject({ given: [], left: [] });
  const one = toggled(emptyAnswer, data, 'f/surname/0/0');
  expect(answerOf(one, 'access', data)).toBeUndefined();
  expect(missingIn(one, 'access', data)).toBe('identity');
  const identityReason = 'the court changed the name';
  expect(answerOf({ ...one, identityReason }, 'access', data)).toMatchObject({ identityReason });
});

test('of an access only what a traveller knows is withheld openly', () => {
  expect(openParts('access')).toEqual(
    subjectDataParts.filter((part) => part !== 'journal' && !isDiscreet(part)),
  );
});

// Mutants that fail here: an answer that does not look at what stands, and one that takes a tick for a record that is kept.
test('R47, R48: an erasure is granted only where each record that stands is kept, or ticked to be erased all the same', () => {
  const wanted = {
    ...held,
    hits: [{ id: 'h', entry: 'l/e', state: 'released' }],
    cases: [
      { id: 'k', state: 'open' },
      { id: 'old', state: 'closed' },
    ],
  } as unknown as SubjectData;
  const erase = (more: Partial<AnswerDraft>) =>
    answerOf({ ...emptyAnswer, ...more }, 'erasure', wanted);
  expect(erase({})).toBeUndefined();
  expect(missingIn(emptyAnswer, 'erasure', wanted)).toBe('stands');
  expect(erase({ despite: ['l/e', 'h'] })).toBeUndefined();
  expect(erase({ despite: ['l/e', 'h', 'k'] })).toMatchObject({
    ...{ outcome: 'answered', withheld: [], despite: ['l/e', 'h', 'k'] },
  });
  const why = { ground: 'prevention-prejudiced' as const, reason: 'the warrant is not known' };
  const withheld = { entries: why, hits: why };
  const part = { outcome: 'partly-answered' as const, withheld };
  expect(erase(part)).toBeUndefined();
  expect(missingIn({ ...emptyAnswer, ...part }, 'erasure', wanted)).toBe('stands');
  expect(erase({ ...part, despite: ['l/e', 'k'] })).toMatchObject({
    despite: ['k'],
    withheld: [
      { part: 'hits', untold: true },
      { part: 'entries', untold: true },
    ],
  });
  // The flight on which the hit rests can stay without a word; a ground that does not bear silence does not do.
  const checks = { ...why, isSilent: true as const };
  const quiet = { ...part, withheld: { ...withheld, cases: why, checks } };
  expect(erase(quiet)?.withheld.every(({ untold }) => untold)).toBe(true);
  const loud = { ...checks, ground: 'manifestly-unfounded' as const };
  expect(erase({ ...quiet, withheld: { ...quiet.withheld, checks: loud } })).toBeUndefined();
});
