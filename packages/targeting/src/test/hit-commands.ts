import fc from 'fast-check';
import {
  type HitCommand,
  type HitReview,
  hasLeft,
  isOwnReason,
  type stepHit,
  waitingHit,
} from '../hits/index.ts';

/** The evidence that lies there, and another. */
const SEEN = ['a', 'a', 'a', 'b'] as const;
const REASONS = ['the birth date agrees to the day', 'the face in the file is hers', 'ok'] as const;

const act = {
  hit: fc.constantFrom('h', 'h', 'h', 'h', 'other'),
  by: fc.constantFrom('nino', 'gia', 'lasha', ''),
  as: fc.constantFrom(
    'analyst' as const,
    'analyst' as const,
    'analyst' as const,
    'system' as const,
  ),
};
const reason = fc.constantFrom(...REASONS);
const seen = fc.constantFrom(...SEEN);

/** Anything that can be asked, in any order, by anybody; half of it is the step that is due, so that ways are gone whole. */
export const randomCommands: fc.Arbitrary<readonly (HitCommand | 'due')[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constant('due' as const) },
    {
      weight: 2,
      arbitrary: fc.record({
        ...act,
        kind: fc.constant('judge' as const),
        judgement: fc.constantFrom('same' as const, 'different' as const, 'unsure' as const),
        reason,
        seen,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ ...act, kind: fc.constant('confirm' as const), reason, seen }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        ...act,
        kind: fc.constantFrom('return' as const, 'take-back' as const, 'withdraw' as const),
        reason,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        ...act,
        kind: fc.constant('release' as const),
        to: fc.constantFrom(
          { kind: 'checkpoint' as const },
          { kind: 'authority' as const, name: 'the prosecutor' },
          { kind: 'authority' as const, name: '' },
        ),
        reason,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        ...act,
        kind: fc.constant('end' as const),
        because: fc.constant('targeting.hit.ended.entry-gone' as const),
      }),
    },
  ),
  { maxLength: 14 },
);

const due = (review: HitReview): HitCommand => {
  const said = { hit: review.hit, as: 'analyst', reason: REASONS[0], seen: review.seen } as const;
  const to = { kind: 'checkpoint' } as const;
  if (review.state === 'same') return { ...said, kind: 'confirm', by: 'gia' };
  if (review.state === 'confirmed') return { ...said, kind: 'release', by: 'gia', to };
  return { ...said, kind: 'judge', by: 'nino', judgement: 'same' };
};

/** What a sequence of commands led to. */
export interface Led {
  /** How often the hit stood released. */
  readonly left: number;
  /** The commands that were taken up to a release that two persons had not seen, if there was one. */
  readonly unseen: readonly HitCommand[] | undefined;
}

/** Runs commands on a machine, and holds every release against the commands that were taken, without the machine's word. */
export const leavesUnseen = (
  step: typeof stepHit,
  commands: readonly (HitCommand | 'due')[],
): Led => {
  let review = waitingHit('h', 'a');
  let left = 0;
  const taken: HitCommand[] = [];
  for (const asked of commands) {
    const command = asked === 'due' ? due(review) : asked;
    const next = step(review, command);
    if (!next.ok) continue;
    review = next.value;
    taken.push(command);
    if (review.state !== 'released') continue;
    left += 1;
    if (!wasReviewed(taken) || !hasLeft(review)) return { left, unseen: taken };
  }
  return { left, unseen: undefined };
};

/** Told from the commands alone: of the same evidence one said `same`, another agreed, and neither took it back since. */
const wasReviewed = (taken: readonly HitCommand[]): boolean => {
  const began = taken.findLastIndex(({ kind }) => kind === 'judge');
  const [judged, confirmed, released, ...more] = taken.slice(began);
  return (
    judged?.kind === 'judge' &&
    judged.judgement === 'same' &&
    confirmed?.kind === 'confirm' &&
    released?.kind === 'release' &&
    more.length === 0 &&
    judged.seen === confirmed.seen &&
    judged.by !== confirmed.by &&
    [judged, confirmed, released].every(
      ({ by, as, reason, hit }) =>
        by !== '' && as === 'analyst' && isOwnReason(reason) && hit === 'h',
    )
  );
};
