/** One fact that was given: its path, `journey.returnTicket`, and its value. */
export interface Statement {
  readonly path: string;
  readonly value: string | number | boolean | null;
}

const isPlain = (value: unknown): value is Statement['value'] =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/**
 * What was given, fact by fact in its order. Lists are joined, and rows of a history are counted, not written out: they
 * have a place of their own. What has no value was not given and is left out.
 */
export const statementsOf = (
  given: Readonly<Record<string, unknown>>,
  under = '',
): readonly Statement[] =>
  Object.entries(given).flatMap(([name, value]): readonly Statement[] => {
    const path = under === '' ? name : `${under}.${name}`;
    if (isPlain(value)) return [{ path, value }];
    if (Array.isArray(value))
      return [{ path, value: value.every(isPlain) ? value.join(', ') : value.length }];
    return typeof value === 'object' && value !== null
      ? statementsOf(value as Readonly<Record<string, unknown>>, path)
      : [];
  });

/** Full years of age on a day, both as civil dates; undefined where the date of birth is not whole. */
export const ageOn = (birth: string | undefined, day: string): number | undefined => {
  if (birth === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(birth) || birth > day) return undefined;
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4));
  return day.slice(5) < birth.slice(5) ? years - 1 : years;
};
