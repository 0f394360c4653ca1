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
export const countsPeople = (condition: Condition): boolean => {
  if ('all' in condition) return condition.all.some(countsPeople);
  if ('any' in condition) return condition.any.some(countsPeople);
  return 'not' in condition ? countsPeople(condition.not) : 'count' in condition;
};

/** Names of the values on which a condition hangs. */
export const valuesIn = (condition: Condition): readonly string[] => {
  if ('all' in condition) return condition.all.flatMap(valuesIn);
  if ('any' in condition) return condition.any.flatMap(valuesIn);
  if ('not' in condition) return valuesIn(condition.not);
  return 'value' in condition ? [condition.value] : [];
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
