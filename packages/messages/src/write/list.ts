/** One item for a value that is present, none for an absent one. */
export const present = <T, R>(value: T | undefined, item: (value: T) => R): readonly R[] =>
  value === undefined ? [] : [item(value)];

/** A list as it is; one value as a list of one. */
export const listOf = <T extends object>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? value : [value as T];
