import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  draftRelease,
  isActive,
  type Release,
  type ReleaseCommand,
  releaseStates,
  releaseTransitions,
  stepRelease,
} from './index.ts';

const reviewBy = '2027-03-31' as CivilDate;
const on = '2026-11-26' as CivilDate;
const reason = 'as the minutes of the review say';
const analyst = { by: 'nino', as: 'analyst' } as const;
const officer = { by: 'davit', as: 'data-protection-officer' } as const;
const reviewer = { by: 'ilze', as: 'reviewer' } as const;
const submit: ReleaseCommand = {
  ...analyst,
  kind: 'submit',
  digest: 'a',
  lint: 'passed',
  backTest: 'passed',
};
const consult: ReleaseCommand = {
  ...officer,
  kind: 'consult',
  digest: 'a',
  objects: false,
  reason,
};
const approve: ReleaseCommand = { ...reviewer, kind: 'approve', digest: 'a', reason };
const activate: ReleaseCommand = { ...reviewer, kind: 'activate', digest: 'a', on };

const run = (
  commands: readonly ReleaseCommand[],
): { release: Release; faults: readonly string[] } => {
  let release = draftRelease('nino', 'a', reviewBy);
  const faults: string[] = [];
  for (const command of commands) {
    const next = stepRelease(release, command);
    if (next.ok) release = next.value;
    else faults.push(...next.issues);
  }
  return { release, faults };
};

test('R23: the way of a criterion, by three persons', () => {
  const { release, faults } = run([submit, consult, approve, activate]);
  expect(faults).toEqual([]);
  expect(release).toMatchObject({
    state: 'active',
    authors: ['nino'],
    consulted: { by: 'davit' },
    approved: { by: 'ilze' },
  });
  expect(isActive(release, 'a')).toBe(true);
  expect(isActive(release, 'b')).toBe(false);
});

test.each<[string, string, readonly ReleaseCommand[]]>([
  ['an author approves', 'same-person', [submit, consult, { ...approve, by: 'nino' }]],
  [
    'who submits has become an author',
    'same-person',
    [{ ...submit, by: 'ilze' }, consult, approve],
  ],
  [
    'who revised it before approves',
    'same-person',
    [
      { by: 'ilze', as: 'analyst', kind: 'revise', digest: 'b', reviewBy },
      { ...analyst, kind: 'revise', digest: 'a', reviewBy },
      submit,
      consult,
      approve,
    ],
  ],
  ['the officer approves', 'same-person', [submit, consult, { ...approve, by: 'davit' }]],
  ['the officer is an author', 'same-person', [submit, { ...consult, by: 'nino' }]],
  ['nobody was consulted', 'state', [submit, approve]],
  ['a reviewer gives the opinion', 'part', [submit, { ...consult, as: 'reviewer' }]],
  ['an analyst approves', 'part', [submit, consult, { ...approve, as: 'analyst' }]],
  ['the program approves', 'part', [submit, consult, { ...approve, as: 'system' }]],
  ['it is activated without approval', 'state', [submit, consult, activate]],
  ['another text is approved', 'digest', [submit, consult, { ...approve, digest: 'b' }]],
  ['the linter refuses it', 'not-linted', [{ ...submit, lint: 'refused' }]],
  ['there is no back-test', 'not-back-tested', [{ ...submit, backTest: 'missing' }]],
  ['the back-test refuses it', 'not-back-tested', [{ ...submit, backTest: 'refused' }]],
  ['no reason is given', 'reason', [submit, consult, { ...approve, reason: ' ok ' }]],
  ['nobody gives it', 'nobody', [{ ...submit, by: ' ' }]],
  [
    'its review date has passed',
    'review-passed',
    [submit, consult, approve, { ...activate, on: '2027-04-01' as CivilDate }],
  ],
])('R19 R23: refused where %s', (_, fault, commands) => {
  const { release, faults } = run(commands);
  expect(faults.at(-1)).toBe(`targeting.release.${fault}`);
  expect(isActive(release, release.digest)).toBe(false);
});

test('R18: a changed text begins anew, and what is stopped goes the whole way again', () => {
  const way = [submit, consult, approve, activate];
  const revised = run([...way, { ...analyst, kind: 'revise', digest: 'b', reviewBy }]).release;
  expect(revised).toEqual({ state: 'draft', digest: 'b', reviewBy, authors: ['nino'] });
  const stopped = run([
    ...way,
    { by: 'targeting', as: 'system', kind: 'stop', reason: 'targeting.stop.precision' },
  ]);
  expect(stopped.release.state).toBe('stopped');
  expect(isActive(stopped.release, 'a')).toBe(false);
  for (const command of way) expect(stepRelease(stopped.release, command).ok).toBe(false);
});

const person = fc.constantFrom('nino', 'davit', 'ilze', 'carlos', '');
const part = fc.constantFrom('analyst', 'reviewer', 'data-protection-officer', 'system');
const digest = fc.constantFrom('a', 'a', 'a', 'b');
const why = fc.constantFrom(reason, reason, reason, '');
const any: fc.Arbitrary<ReleaseCommand> = fc.oneof(
  fc
    .tuple(fc.constantFrom(submit, consult, approve, activate), person)
    .map(([command, by]) => ({ ...command, by })),
  fc.constantFrom(submit, consult, approve, activate),
  fc.record({
    kind: fc.constant('revise' as const),
    by: person,
    as: part,
    digest,
    reviewBy: fc.constant(reviewBy),
  }),
  fc.record({
    kind: fc.constant('submit' as const),
    by: person,
    as: part,
    digest,
    lint: fc.constantFrom('passed' as const, 'refused' as const),
    backTest: fc.constantFrom('passed' as const, 'refused' as const, 'missing' as const),
  }),
  fc.record({
    kind: fc.constant('consult' as const),
    by: person,
    as: part,
    digest,
    objects: fc.boolean(),
    reason: why,
  }),
  fc.record({
    kind: fc.constantFrom('approve' as const, 'return' as const),
    by: person,
    as: part,
    digest,
    reason: why,
  }),
  fc.record({
    kind: fc.constant('activate' as const),
    by: person,
    as: part,
    digest,
    on: fc.constantFrom(on, '2027-04-01' as CivilDate),
  }),
  fc.record({
    kind: fc.constantFrom('stop' as const, 'withdraw' as const),
    by: person,
    as: part,
    reason: why,
  }),
);

/** Random commands seldom go the whole way: some of them are the step that is due, for the text that lies there. */
const onward = (release: Release): ReleaseCommand => {
  const due = { submitted: consult, consulted: approve, approved: activate } as const;
  const step = Object.entries(due).find(([state]) => state === release.state)?.[1] ?? submit;
  return { ...step, digest: release.digest };
};

/** Told from the commands that were accepted alone, without the machine: was this text reviewed since it last changed? */
const reviewed = (accepted: readonly ReleaseCommand[]): boolean => {
  const writers = new Set(['nino']);
  for (const { kind, by } of accepted) if (kind === 'revise' || kind === 'submit') writers.add(by);
  const began = accepted.findLastIndex(({ kind }) => kind === 'submit');
  const since = accepted.slice(began + 1);
  const opinion = since.find(({ kind }) => kind === 'consult');
  const approval = since.find(({ kind }) => kind === 'approve');
  return (
    began >= 0 &&
    since.every(({ kind }) => ['consult', 'approve', 'activate'].includes(kind)) &&
    opinion?.as === 'data-protection-officer' &&
    approval?.as === 'reviewer' &&
    since.indexOf(opinion) < since.indexOf(approval) &&
    new Set([opinion.by, approval.by, ...writers]).size === writers.size + 2 &&
    [opinion.by, approval.by, ...writers].every((by) => by !== '')
  );
};

test('R18 R23: whatever is asked in whatever order, nothing is active unreviewed', () => {
  let active = 0;
  fc.assert(
    fc.property(
      fc.array(fc.option(any, { freq: 2, nil: 'next' as const }), { maxLength: 25 }),
      (commands) => {
        let release = draftRelease('nino', 'a', reviewBy);
        const accepted: ReleaseCommand[] = [];
        for (const asked of commands) {
          const command = asked === 'next' ? onward(release) : asked;
          const next = stepRelease(release, command);
          if (!next.ok) continue;
          expect(next.value.state).toBe(releaseTransitions[command.kind].to);
          release = next.value;
          accepted.push(command);
          if (release.state !== 'active') continue;
          active += 1;
          expect(reviewed(accepted)).toBe(true);
          expect(isActive(release, release.digest)).toBe(true);
        }
      },
    ),
    { numRuns: 10_000 },
  );
  // The property means something only where sequences do reach activity.
  expect(active).toBeGreaterThan(500);
});

test('there is one way into activity, and none out of withdrawal', () => {
  const into = Object.entries(releaseTransitions).filter(([, { to }]) => to === 'active');
  expect(into.map(([kind, { from }]) => [kind, from])).toEqual([['activate', ['approved']]]);
  for (const { from } of Object.values(releaseTransitions)) expect(from).not.toContain('withdrawn');
  expect(new Set(Object.values(releaseTransitions).map(({ to }) => to))).toEqual(
    new Set(releaseStates),
  );
});

test('R23: a release that only says it is active is not believed', () => {
  const { release } = run([submit, consult, approve, activate]);
  const { approved: _, ...unapproved } = release;
  const { consulted: __, ...unconsulted } = release;
  for (const forged of [
    unapproved,
    unconsulted,
    { ...release, authors: ['ilze'] },
    { ...release, authors: ['davit'] },
    { ...release, approved: { by: 'davit', reason } },
  ])
    expect(isActive(forged, 'a')).toBe(false);
});
