import type { Hit } from '../../../api/hits/types.ts';
import type { HitChoice } from './choices.ts';

/** A judgement that somebody gave, with the reason. */
export interface Said {
  readonly by: string;
  readonly says: 'same' | 'different';
  readonly reason: string;
}

/**
 * The judgement that a choice contradicts, the latest first: one on this hit that was not taken back, or one on an earlier hit of the
 * traveller and the entry. Undefined where it contradicts none.
 */
export const contradictedBy = (
  { steps, earlier }: Pick<Hit, 'steps' | 'earlier'>,
  choice: HitChoice,
): Said | undefined => {
  const says = choice === 'same' || choice === 'confirm' ? 'same' : 'different';
  if (says === 'different' && choice !== 'different' && choice !== 'return') return undefined;
  return [...before(earlier), ...standing(steps)].findLast((one) => one.says !== says);
};

const standing = (steps: Hit['steps']): readonly Said[] => {
  const said: (Said | undefined)[] = [];
  for (const { act, by, reason } of steps)
    if (act === 'judge-same') said.push({ by, reason, says: 'same' });
    else if (act === 'judge-different' || act === 'return')
      said.push({ by, reason, says: 'different' });
    else if (act === 'judge-unsure') said.push(undefined);
    else if (act === 'take-back') said.pop();
  return said.filter((one) => one !== undefined);
};

const before = (earlier: Hit['earlier']): readonly Said[] =>
  earlier.flatMap(({ state, by, reason }): Said[] =>
    state === 'different'
      ? [{ by, reason, says: 'different' }]
      : state === 'same' || state === 'confirmed' || state === 'released'
        ? [{ by, reason, says: 'same' }]
        : [],
  );
