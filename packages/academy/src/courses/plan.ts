import type { CourseBlock, CourseSitting } from './course.ts';

const practice = (
  id: string,
  difficulty: CourseBlock['difficulty'],
  minutes: number,
): CourseBlock => ({
  id,
  purpose: 'practice',
  targets: 20,
  others: 20,
  difficulty,
  twins: 0,
  minutes,
  hints: { right: 0, wrong: 0 },
});

const measured = (id: string, targets: number, others: number, minutes: number): CourseBlock => ({
  id,
  purpose: 'measured',
  targets,
  others,
  difficulty: 'usual',
  twins: 10,
  minutes,
  hints: { right: 12, wrong: 8 },
});

/** Planned seconds an item, and the resulting blocks and sittings. */
export interface Plan {
  readonly blocks: readonly CourseBlock[];
  readonly sittings: readonly CourseSitting[];
  readonly weekly: string;
  readonly retestMonths: readonly number[];
}

/**
 * The plan that all courses have: two practice blocks at 50 %, three measured sittings of different size with 60 targets and 258
 * others (16.7 to 20 %), one block at 2.5 %, and 40 items at 50 % each week (Wolfe et al. 2007; White et al. 2014). The sizes of
 * measured sittings differ so that nobody counts down to the last target.
 */
export const planOf = (secondsAnItem: number): Plan => {
  const minutes = (items: number): number => Math.ceil((items * secondsAnItem) / 60);
  return {
    blocks: [
      practice('practice-1', 'easy', minutes(40)),
      practice('practice-2', 'usual', minutes(40)),
      measured('measured-1', 18, 90, minutes(108)),
      measured('measured-2', 20, 80, minutes(100)),
      measured('measured-3', 22, 88, minutes(110)),
      {
        id: 'rare',
        purpose: 'rare',
        targets: 2,
        others: 78,
        difficulty: 'usual',
        twins: 0,
        hints: { right: 6, wrong: 4 },
        minutes: minutes(80),
      },
      {
        id: 'weekly',
        purpose: 'weekly',
        targets: 20,
        others: 20,
        difficulty: 'hard',
        twins: 0,
        hints: { right: 0, wrong: 0 },
        minutes: minutes(40),
      },
    ],
    sittings: [
      { id: 'sitting-1', blocks: ['practice-1'] },
      { id: 'sitting-2', blocks: ['practice-2', 'measured-1'] },
      { id: 'sitting-3', blocks: ['measured-2'] },
      { id: 'sitting-4', blocks: ['measured-3'] },
      { id: 'sitting-5', blocks: ['rare'] },
    ],
    weekly: 'weekly',
    retestMonths: [1, 3, 6],
  };
};

/** Whether a trainee is told after each decision. Blocks without feedback count for the certificate. */
export const hasFeedback = ({ purpose }: CourseBlock): boolean =>
  purpose === 'practice' || purpose === 'weekly';

/** Share of wrong ones in a block. */
export const prevalenceOf = ({ targets, others }: CourseBlock): number =>
  targets / (targets + others);
