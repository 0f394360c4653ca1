import { Problem } from '@platform/server/http/problems.ts';
import type { CheckRow } from './checks/rows.ts';

/**
 * Whether the first line may still decide: what it sent to the second line is the second line's, until that has ended it.
 * @throws Problem `decision.step.not-allowed`
 */
export const mustBeOfFirstLine = ({ referred_at }: Pick<CheckRow, 'referred_at'>): void => {
  if (referred_at !== null) throw new Problem('decision.step.not-allowed');
};

/** States in which a check rests: what was decided on, or waits for a second person, does not move beneath them. */
const resting: ReadonlySet<CheckRow['state']> = new Set(['passed', 'refused', 'refusal-proposed']);

/**
 * Whether facts and verdict of a check may still change.
 * @throws Problem `decision.not-open`
 */
export const mustBeOpen = ({ state }: Pick<CheckRow, 'state'>): void => {
  if (resting.has(state)) throw new Problem('decision.not-open');
};
