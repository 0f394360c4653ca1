import { type PracticeRecord, practicePlan, weeklyPractice } from '@amirani/academy/competence';
import type { CivilDate } from '@amirani/core';
import type { AcademyDue, AcademySittingResult } from '../../api/types.ts';
import type { SittingRow } from '../classes/rows.ts';

/** What is known of a trainee's course when it is asked what comes next. */
export interface DueInput {
  readonly seat: string;
  /** Those that this seat may sit. */
  readonly sittings: readonly SittingRow[];
  readonly record: readonly PracticeRecord[];
  readonly results: readonly AcademySittingResult[];
  /** The days at the border of the question, and of the certificate that stands. */
  readonly today: CivilDate;
  readonly certifiedOn: CivilDate | undefined;
  /** What somebody still has to decide in the sitting that runs. */
  readonly left: ReadonlyMap<string, number>;
  readonly closed: boolean;
}

/** Default pace in seconds an item, for people without an own pace. */
const PACE = 30;

/** What a trainee may do in the next twenty minutes, the most pressing first: a sitting that runs, a retest, practice. */
export const dueOf = (input: DueInput, now: Date): AcademyDue[] => {
  const { seat, sittings, record, today, certifiedOn, left, closed } = input;
  const pace = paceOf(input.results);
  const minutes = (items: number): number =>
    Math.min(weeklyPractice.minutes, Math.ceil((items * pace) / 60));
  const running = sittings
    .filter(({ state }) => state === 'running')
    .map(({ id, begunAt }): AcademyDue => {
      const items = left.get(id) ?? 0;
      return {
        kind: 'sitting',
        seat,
        sitting: id,
        items,
        minutes: minutes(items),
        since: (begunAt ?? now).toISOString(),
      };
    })
    .filter(({ items }) => items > 0);
  if (closed) return running;
  const plan = practicePlan({
    record,
    today,
    ...(certifiedOn === undefined ? {} : { certifiedOn }),
  });
  const next = plan.next.flatMap((step): AcademyDue[] => {
    if (step.kind === 'retest') {
      const since = `${step.retest.from}T00:00:00.000Z`;
      return [{ kind: 'retest', seat, items: 0, minutes: weeklyPractice.minutes, since }];
    }
    if (step.kind !== 'burst' || step.due > today) return [];
    const { focus } = plan.burst;
    const items = itemsIn(plan.burst.items, pace);
    return [
      {
        kind: 'practice',
        seat,
        items,
        minutes: minutes(items),
        focus: [...focus],
        since: `${step.due}T00:00:00.000Z`,
      },
    ];
  });
  return [...running, ...next];
};

/** As many of a burst as twenty minutes hold at somebody's own pace, half of them wrong. */
const itemsIn = (most: number, pace: number): number =>
  Math.min(most, Math.max(LEAST, 2 * Math.floor((weeklyPractice.minutes * 60) / pace / 2)));

/** Least number of items of a practice. */
const LEAST = 10;

const paceOf = (results: readonly AcademySittingResult[]): number =>
  results.at(-1)?.score.times?.median ?? PACE;
