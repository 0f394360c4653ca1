/**
 * The derived questions, straight from the words of the definition and as slow as they come: a set of days, and a loop over
 * every day in question. Shares nothing with the tested code.
 */
export const usedByDefinition = (days: ReadonlySet<number>, day: number): number => {
  let used = 0;
  for (let one = day - 179; one <= day; one += 1) if (days.has(one)) used += 1;
  return used;
};

/** The longest run of days from the entry of which each has at most 90, given only stays before it. */
export const longestByDefinition = (days: ReadonlySet<number>, entry: number): number => {
  const inside = new Set([...days].filter((day) => day < entry));
  let length = 0;
  for (;;) {
    inside.add(entry + length);
    if (usedByDefinition(inside, entry + length) > 90) return length;
    length += 1;
  }
};

/** The same, where no later day that is lawful now may become unlawful. */
export const longestBesideByDefinition = (days: ReadonlySet<number>, entry: number): number => {
  const lawful = [...days].filter((day) => usedByDefinition(days, day) <= 90);
  const most = longestByDefinition(days, entry);
  const inside = new Set(days);
  for (let length = 0; length < most; length += 1) {
    inside.add(entry + length);
    for (const day of lawful)
      if (day > entry + length && usedByDefinition(inside, day) > 90) return length;
  }
  return most;
};

/** The unlawful days, in order. */
export const unlawfulByDefinition = (days: ReadonlySet<number>): number[] =>
  [...days].filter((day) => usedByDefinition(days, day) > 90).sort((a, b) => a - b);

/** The first day from which a stay of the given length is lawful. */
export const firstEntryByDefinition = (
  days: ReadonlySet<number>,
  from: number,
  length: number,
): number => {
  let entry = from;
  while (longestByDefinition(days, entry) < length) entry += 1;
  return entry;
};

/** The days of runs. */
export const daysOf = (runs: readonly (readonly [number, number])[]): Set<number> => {
  const days = new Set<number>();
  for (const [first, last] of runs) for (let day = first; day <= last; day += 1) days.add(day);
  return days;
};
