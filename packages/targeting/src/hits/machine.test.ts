import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { leavesUnseen, randomCommands } from '../test/hit-commands.ts';
import {
  type HitCommand,
  type HitReview,
  hasLeft,
  hitStates,
  hitTransitions,
  isOwnReason,
  stepHit,
  waitingHit,
} from './index.ts';

const seen = 'a'.repeat(64);
const reason = 'same face, same passport as in the file';
const nino = { hit: 'h', by: 'nino', as: 'analyst', reason } as const;
const gia = { ...nino, by: 'gia' } as const;
const judge: HitCommand = { ...nino, kind: 'judge', judgement: 'same', seen };
const confirm: HitCommand = { ...gia, kind: 'confirm', seen };
const release: HitCommand = { ...nino, kind: 'release', to: { kind: 'checkpoint' } };
const withdraw: HitCommand = { ...gia, kind: 'withdraw' };
const takeBack: HitCommand = { ...nino, kind: 'take-back' };
const sendBack: HitCommand = { ...gia, kind: 'return' };

const run = (commands: readonly HitCommand[]) => {
  let review = waitingHit('h', seen);
  const faults: string[] = [];
  for (const command of commands) {
    const next = stepHit(review, command);
    if (next.ok) review = next.value;
    else faults.push(...next.issues);
  }
  return { review, faults };
};

test('R23: the way of a hit out of the unit, by two persons; it can be called back', () => {
  const way = [judge, confirm, release];
  const { review, faults } = run(way);
  expect(faults).toEqual([]);
  expect(review).toMatchObject({
    state: 'released',
    judged: { by: 'nino', judgement: 'same' },
    confirmed: { by: 'gia' },
    released: { to: { kind: 'checkpoint' } },
  });
  expect(hasLeft(review)).toBe(true);
  const back = run([...way, withdraw]);
  expect(back.review.state).toBe('withdrawn');
  expect(hasLeft(back.review)).toBe(false);
});

test.each<[string, string, readonly HitCommand[]]>([
  ['it leaves unseen', 'state', [release]],
  ['it leaves on the word of one person', 'state', [judge, release]],
  ['who judged confirms', 'same-person', [judge, { ...confirm, by: 'nino' }]],
  ['who judged sends it back', 'same-person', [judge, { ...sendBack, by: 'nino' }]],
  ['another takes the judgement back', 'another-person', [judge, { ...takeBack, by: 'gia' }]],
  ['what is different is confirmed', 'state', [{ ...judge, judgement: 'different' }, confirm]],
  ['what nobody could tell is confirmed', 'state', [{ ...judge, judgement: 'unsure' }, confirm]],
  [
    'who could not tell looks a second time',
    'same-person',
    [{ ...judge, judgement: 'unsure' }, judge],
  ],
  ['the program judges', 'part', [{ ...judge, as: 'system' }]],
  ['the program confirms', 'part', [judge, { ...confirm, as: 'system' }]],
  [
    'a person ends it by itself',
    'part',
    [
      {
        hit: 'h',
        by: 'nino',
        as: 'analyst',
        kind: 'end',
        because: 'targeting.hit.ended.entry-gone',
      },
    ],
  ],
  ['no reason is given', 'reason', [{ ...judge, reason: '' }]],
  ['one word is the reason', 'reason', [{ ...judge, reason: 'confirmed' }]],
  ['a row of one letter is the reason', 'reason', [{ ...judge, reason: 'xx xxxxxx xxxx' }]],
  ['other evidence was seen', 'evidence', [{ ...judge, seen: 'b'.repeat(64) }]],
  ['the second person saw other evidence', 'evidence', [judge, { ...confirm, seen: 'b' }]],
  ['it is of another hit', 'another-hit', [{ ...judge, hit: 'other' }]],
  ['nobody gives it', 'nobody', [{ ...judge, by: ' ' }]],
  [
    'no authority is named',
    'recipient',
    [judge, confirm, { ...release, to: { kind: 'authority', name: ' ' } }],
  ],
])('R23 R24: refused where %s', (_, fault, commands) => {
  const { review, faults } = run(commands);
  expect(faults.at(-1)).toBe(`targeting.hit.fault.${fault}`);
  expect(hasLeft(review)).toBe(false);
});

test('R24: whatever the machine found, the person’s word stands: each judgement can be given and taken back', () => {
  for (const judgement of ['same', 'different', 'unsure'] as const) {
    const judged = run([{ ...judge, judgement }]).review;
    expect(judged.state).toBe(judgement);
    expect(run([{ ...judge, judgement }, takeBack]).review).toEqual(waitingHit('h', seen));
  }
  // Nothing of what was taken back is left for a second person to confirm.
  expect(run([judge, takeBack, confirm]).faults).toEqual(['targeting.hit.fault.state']);
  expect(run([judge, sendBack]).review).toEqual(waitingHit('h', seen));
  // What has left is called back, never taken back in silence.
  expect(run([judge, confirm, release, takeBack]).faults).toEqual(['targeting.hit.fault.state']);
  expect(run([judge, confirm, takeBack, release]).faults).toEqual(['targeting.hit.fault.state']);
});

test('R24: a command is of one hit, and its reason a text: there is no bulk and no preset', () => {
  expectTypeOf<HitCommand['hit']>().toEqualTypeOf<string>();
  expectTypeOf<Extract<HitCommand, { reason: unknown }>['reason']>().toEqualTypeOf<string>();
  expect(Object.keys(hitTransitions).toSorted()).toEqual(
    ['confirm', 'end', 'judge', 'release', 'return', 'take-back', 'withdraw'].toSorted(),
  );
});

test('R16: what ends by itself ends for good, and what was refuted does not', () => {
  const end: HitCommand = {
    hit: 'h',
    by: 'screening',
    as: 'system',
    kind: 'end',
    because: 'targeting.hit.ended.entry-changed',
  };
  for (const way of [[], [judge], [judge, confirm], [judge, confirm, release]]) {
    const { review } = run([...way, end]);
    expect(review.state).toBe('expired');
    expect(hasLeft(review)).toBe(false);
    for (const command of [judge, confirm, release, takeBack, withdraw])
      expect(stepHit(review, command).ok).toBe(false);
  }
  expect(run([{ ...judge, judgement: 'different' }, end]).review.state).toBe('different');
});

test('R23: whatever is asked in whatever order, nothing leaves unseen, and never by one person alone', () => {
  let left = 0;
  fc.assert(
    fc.property(randomCommands, (commands) => {
      const found = leavesUnseen(stepHit, commands);
      left += found.left;
      expect(found.unseen).toBeUndefined();
    }),
    { numRuns: 3_000 },
  );
  // The property means something only where sequences do lead out.
  expect(left).toBeGreaterThan(200);
});

const mutants: readonly (readonly [string, typeof stepHit])[] = [
  [
    'one person is enough',
    (review, command) =>
      command.kind === 'confirm' && review.state === 'same' && command.by === review.judged?.by
        ? {
            ok: true,
            value: {
              ...review,
              state: 'confirmed',
              confirmed: { by: command.by, reason: command.reason },
            },
          }
        : stepHit(review, command),
  ],
  [
    'what nobody confirmed goes out',
    (review, command) =>
      command.kind === 'release' && review.state === 'same'
        ? {
            ok: true,
            value: {
              ...review,
              state: 'released',
              released: { by: command.by, reason: command.reason, to: command.to },
            },
          }
        : stepHit(review, command),
  ],
  [
    'a judgement that was taken back still counts',
    (review, command) => {
      const next = stepHit(review, command);
      return next.ok && command.kind === 'take-back' ? { ok: true, value: review } : next;
    },
  ],
];

test.each(mutants)('R23: the property catches a machine in which %s', (_, mutant) => {
  const result = fc.check(
    fc.property(randomCommands, (commands) => leavesUnseen(mutant, commands).unseen === undefined),
    { numRuns: 3_000 },
  );
  expect(result.failed).toBe(true);
});

test('R23: a hit that only says it is released is not believed', () => {
  const { review } = run([judge, confirm, release]);
  const { confirmed: _, ...unconfirmed } = review;
  const { judged: __, ...unjudged } = review;
  const forged: readonly HitReview[] = [
    unconfirmed,
    unjudged,
    { ...review, confirmed: { by: 'nino', reason } },
    { ...review, judged: { by: 'nino', reason, judgement: 'different' } },
    { ...review, judged: { by: 'nino', reason: 'ok', judgement: 'same' } },
  ];
  for (const one of forged) expect(hasLeft(one)).toBe(false);
});

test('every state is reached, and only withdrawal and the end are final', () => {
  const out = (state: string): readonly string[] =>
    Object.entries(hitTransitions).flatMap(([kind, { from }]) =>
      (from as readonly string[]).includes(state) ? [kind] : [],
    );
  expect(hitStates.filter((state) => out(state).length === 0)).toEqual(['withdrawn', 'expired']);
});

test('a reason is a sentence in any script', () => {
  for (const text of ['ფოტოზე სხვა ადამიანია', 'Другой год рождения', 'Dzimis citā gadā'])
    expect(isOwnReason(text), text).toBe(true);
  for (const text of ['', 'ok', 'same person', '........ ....', 'aaaa bbbb'])
    expect(isOwnReason(text), text).toBe(text === 'same person');
});
