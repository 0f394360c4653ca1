/** Keys under which what is true of an item is told. */
export const TRUTH_WORDS = [
  '"target"',
  '"truth"',
  '"technique"',
  '"referral"',
  '"void"',
  '"members"',
  '"links"',
  '"trend"',
  '"onset"',
] as const;

/** Every object in a value, at any depth. */
export const objectsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
};
