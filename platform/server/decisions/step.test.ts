import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOfSeen } from './digest.ts';
import { decisionKind, isFinal, isOneOfTwo } from './kind.ts';
import { type Act, type Decision, takeStep, undecided } from './step.ts';

/** The shape of a hit that leaves the unit: reviewed by one person, released by another (R23, R62). */
const release = decisionKind({
  name: 'trial.release',
  acts: {
    review: { from: ['new', 'returned'], to: 'reviewed' },
    dismiss: { from: ['new', 'reviewed'], to: 'dismissed' },
    return: { from: ['reviewed'], to: 'returned' },
    transmit: { from: ['reviewed'], to: 'transmitted', adverse: true, secondPerson: true },
  },
});

type Name = keyof typeof release.acts;

const at = new Date('2026-11-25T04:00:00Z');
const seen = digestOfSeen({ hit: 1 });
const review: Act<Name> = {
  act: 'review',
  by: 'nino',
  role: 'pnr-analyst',
  reason: 'same document number',
  seen,
  version: 0,
  at,
  steppedUpAt: undefined,
};
const transmit: Act<Name> = { ...review, act: 'transmit', by: 'gia', version: 1, steppedUpAt: at };

const after = (...acts: readonly Act[]): Decision =>
  acts.reduce((decision: Decision, act) => {
    const result = takeStep(release, decision, act);
    if (!result.ok) throw new Error(result.issues[0]);
    return result.value;
  }, undecided);

const refusal = (decision: Decision, act: Act): string | undefined => {
  const result = takeStep(release, decision, act);
  return result.ok ? undefined : result.issues[0];
};

test('two people, each with reasons, lead to the end', () => {
  expect(after(review, transmit)).toMatchObject({ state: 'transmitted', version: 2 });
});

test.each<[string, Partial<Act<Name>>, string]>([
  ['R62: the same person', { by: 'nino' }, 'decision.same-person'],
  [
    'another picture than the first saw',
    { seen: digestOfSeen({ hit: 2 }) },
    'decision.seen.changed',
  ],
  ['an old version', { version: 0 }, 'decision.version.stale'],
  ['R25: no reason', { reason: '  \n ' }, 'decision.reason.missing'],
  ['R25: no fresh password', { steppedUpAt: undefined }, 'decision.step-up.required'],
  [
    'R25: a password of sixteen minutes ago',
    { steppedUpAt: new Date(at.getTime() - 16 * 60_000) },
    'decision.step-up.required',
  ],
  [
    'a password of the future',
    { steppedUpAt: new Date(at.getTime() + 1) },
    'decision.step-up.required',
  ],
  ['an act that is none', { act: 'toString' as Name }, 'decision.step.not-allowed'],
])('%s is refused', (_, change, code) => {
  expect(refusal(after(review), { ...transmit, ...change })).toBe(code);
});

test('R62: who only sent it on may confirm what another proposed, who proposed it may not', () => {
  const kind = decisionKind({
    name: 'trial.refuse',
    acts: {
      send: { from: ['new'], to: 'sent' },
      propose: { from: ['sent'], to: 'proposed' },
      confirm: { from: ['proposed'], to: 'refused', secondPerson: true },
    },
  });
  const step = (act: keyof typeof kind.acts, by: string, version: number): Act => ({
    ...review,
    ...{ act, by, version },
  });
  const sent = takeStep(kind, undecided, step('send', 'nino', 0));
  const proposed = takeStep(kind, sent.ok ? sent.value : undecided, step('propose', 'gia', 1));
  if (!proposed.ok) throw new Error('not proposed');
  const confirm = (by: string) => takeStep(kind, proposed.value, step('confirm', by, 2));
  expect(confirm('gia')).toEqual({ ok: false, issues: ['decision.same-person'] });
  expect(confirm('nino').ok).toBe(true);
  expect(confirm('tamar').ok).toBe(true);
});

test('R23: nothing is sent that nobody reviewed', () => {
  expect(refusal(undecided, { ...transmit, version: 0 })).toBe('decision.step.not-allowed');
});

test('what is decided is not decided again', () => {
  expect(refusal(after(review, transmit), { ...review, version: 2 })).toBe('decision.not-open');
});

test('the digest does not depend on the order of keys, only on the content', () => {
  expect(digestOfSeen({ a: 1, b: [{ d: 1, c: 2 }] })).toBe(
    digestOfSeen({ b: [{ c: 2, d: 1 }], a: 1 }),
  );
  expect(digestOfSeen({ a: 1 })).not.toBe(digestOfSeen({ a: 2 }));
  expect(digestOfSeen([1, 2])).not.toBe(digestOfSeen([2, 1]));
});

test('both acts of a pair count as of two persons', () => {
  expect(isOneOfTwo(release, release.acts.review)).toBe(true);
  expect(isOneOfTwo(release, release.acts.transmit)).toBe(true);
  expect(isOneOfTwo(release, release.acts.dismiss)).toBe(false);
  expect(['dismissed', 'transmitted', 'reviewed'].map((state) => isFinal(release, state))).toEqual([
    true,
    true,
    false,
  ]);
});

const anyAct = fc.record({
  act: fc.constantFrom<Name>('review', 'dismiss', 'return', 'transmit'),
  by: fc.constantFrom('nino', 'gia', 'tamar'),
  role: fc.constant('pnr-analyst' as const),
  reason: fc.constantFrom('', '  ', 'good reason'),
  seen: fc.constantFrom(seen, digestOfSeen({ hit: 2 })),
  version: fc.integer({ min: 0, max: 5 }),
  at: fc.integer({ min: 0, max: 3600 }).map((seconds) => new Date(at.getTime() + seconds * 1000)),
  steppedUpAt: fc.option(fc.constant(at), { nil: undefined }),
  // Half of the acts follow the version, or nearly all would be stale.
  follows: fc.boolean(),
});

test('R23, R25, R62: after any acts of any people no state stands without its steps', () => {
  let transmitted = 0;
  void fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 14 }), (acts) => {
      let decision = undecided;
      for (const { follows, ...act } of acts) {
        const tried = { ...act, version: follows ? decision.version : act.version };
        const result = takeStep(release, decision, tried);
        if (result.ok) decision = result.value;
      }
      const { steps } = decision;
      expect(decision.version).toBe(steps.length);
      expect(decision.state).toBe(steps.at(-1)?.to ?? 'new');
      steps.forEach((step, index) => {
        expect(step.from).toBe(steps[index - 1]?.to ?? 'new');
        expect(step.reason.trim().length).toBeGreaterThanOrEqual(3);
      });
      if (decision.state !== 'transmitted') return;
      transmitted += 1;
      const [last, before] = steps.toReversed();
      expect(before?.act).toBe('review');
      expect(before?.seen).toBe(last?.seen);
      // A person who only sent it back took none of the steps that count as of two persons.
      const reviewers = steps.filter(({ act }) => act === 'review').map(({ by }) => by);
      expect(reviewers).not.toContain(last?.by);
      expect((last?.at.getTime() ?? 0) - (last?.steppedUpAt?.getTime() ?? 0)).toBeLessThanOrEqual(
        900_000,
      );
    }),
    { numRuns: 20_000 },
  );
  expect(transmitted).toBeGreaterThan(20); // the property has been put to the test
});
