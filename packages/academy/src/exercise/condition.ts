/** What is known of a run when it is asked whether an inject is due. */
export interface Moment {
  /** Minutes of the exercise's own clock since it began. */
  readonly minutes: number;
  /** How often something happened to whom the inject is for: `decided`, `flagged`, `referred`. */
  readonly counts: Readonly<Record<string, number>>;
  /** Numbers that a trainer set: `alertLevel`. */
  readonly values: Readonly<Record<string, number>>;
}

/** When an inject is due, as data: on numbers, time and counts. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly minutes: Bounds }
  | { readonly count: string; readonly is: Bounds }
  | { readonly value: string; readonly is: Bounds };

/** From and to, both included; what is absent has no end. */
export interface Bounds {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Whether a condition is on what people did, and not on time and numbers alone. */
export const countsPeople = (condition: Condition): boolean =>
  partsOf(condition).some((part) => 'count' in part);

/** Names of the values on which a condition hangs. */
export const valuesIn = (condition: Condition): readonly string[] =>
  partsOf(condition).flatMap((part) => ('value' in part ? [part.value] : []));

/** The names of counts on which a condition hangs. */
export const countsIn = (condition: Condition): readonly string[] =>
  partsOf(condition).flatMap((part) => ('count' in part ? [part.count] : []));

/** The minutes at which a condition may turn, because time goes on. */
export const minutesIn = (condition: Condition): readonly number[] =>
  partsOf(condition)
    .flatMap((part) => ('minutes' in part ? [part.minutes.atLeast, part.minutes.atMost] : []))
    .filter((one) => one !== undefined);

/** The conditions on time, counts and numbers that a condition is made of. */
const partsOf = (condition: Condition): readonly Condition[] => {
  if ('all' in condition) return condition.all.flatMap(partsOf);
  if ('any' in condition) return condition.any.flatMap(partsOf);
  return 'not' in condition ? partsOf(condition.not) : [condition];
};

const inside = (value: number, { atLeast = -Infinity, atMost = Infinity }: Bounds): boolean =>
  value >= atLeast && value <= atMost;

/** Whether a condition holds. What never happened counts 0; a value that nobody set holds in nothing. */
export const holds = (condition: Condition, moment: Moment): boolean => {
  if ('all' in condition) return condition.all.every((one) => holds(one, moment));
  if ('any' in condition) return condition.any.some((one) => holds(one, moment));
  if ('not' in condition) return !holds(condition.not, moment);
  if ('minutes' in condition) return inside(moment.minutes, condition.minutes);
  if ('count' in condition) return inside(moment.counts[condition.count] ?? 0, condition.is);
  const value = moment.values[condition.value];
  return value !== undefined && inside(value, condition.is);
};
