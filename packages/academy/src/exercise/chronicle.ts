import type { Decision } from '../scoring/index.ts';
import type { RunEvent } from './event.ts';
import { type Exercise, itemsOf } from './exercise.ts';
import { clockAfter, minutesAt, runOf } from './run.ts';

/** How matters stood after something happened: minutes of the exercise's clock, counts of some people, numbers that were set. */
export interface Step {
  readonly minutes: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly values: Readonly<Record<string, number>>;
  /** An inject that reached one of them at this moment. */
  readonly inject?: string;
}

/**
 * What happened to some people in an exercise, step by step, with counts from its beginning: `decided`, `flagged`, `referred`,
 * `opened`, and against what is true `hits`, `misses`, `falseAlarms`, `correctPasses`, `helped` and `unhelped` (a referral that was due, made to the
 * right place or not). Items that are void count among those against the truth for nobody.
 */
export const chronicleOf = (
  exercise: Exercise,
  events: readonly RunEvent[],
  people: ReadonlySet<string>,
): readonly Step[] => {
  const judged = judgeOf(exercise, events);
  const steps: Step[] = [];
  let { clock } = runOf([]);
  let [counts, values]: [Step['counts'], Step['values']] = [{}, {}];
  for (const event of events) {
    clock = clockAfter({ clock }, event);
    const minutes = minutesAt({ clock }, event.at);
    if ('person' in event && !people.has(event.person)) continue;
    const own = event.kind === 'injected' && event.to.some((person) => people.has(person));
    if (event.kind === 'value-set') values = { ...values, [event.name]: event.value };
    const counted =
      event.kind === 'opened'
        ? ['opened']
        : event.kind === 'decided'
          ? [...wordsOf(event.decision), ...judged(event.decision)]
          : [];
    for (const word of counted) counts = { ...counts, [word]: (counts[word] ?? 0) + 1 };
    steps.push({ minutes, counts, values, ...(own ? { inject: event.inject } : {}) });
  }
  return steps;
};

const wordsOf = ({ flagged, referred }: Decision): readonly string[] => [
  'decided',
  ...(flagged ? ['flagged'] : []),
  ...(referred === undefined ? [] : ['referred']),
];

/** How decisions came out against what is true. */
const judgeOf = (
  exercise: Exercise,
  events: readonly RunEvent[],
): ((decision: Decision) => readonly string[]) => {
  const items = itemsOf(exercise);
  const voided = new Set(events.flatMap((event) => (event.kind === 'voided' ? [event.item] : [])));
  return ({ item: id, flagged, referred }) => {
    const item = items.get(id)?.item;
    if (item === undefined || item.void === true || voided.has(id)) return [];
    const help =
      item.referral === undefined ? [] : [referred === item.referral ? 'helped' : 'unhelped'];
    if (item.target) return [flagged ? 'hits' : 'misses', ...help];
    return [flagged ? 'falseAlarms' : 'correctPasses', ...help];
  };
};
