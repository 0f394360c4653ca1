import type { Verdict } from '../model.ts';

/** The format of an exported verdict: `docs/reference/verdict.schema.json` describes it. */
const VERDICT_FORMAT = 'amirani.verdict/1';

/** Formats a verdict as readable JSON. The order of keys is fixed: equal verdicts give equal texts. */
export const verdictJson = (verdict: Verdict): string =>
  `${JSON.stringify({ format: VERDICT_FORMAT, ...(ordered(verdict) as object) }, undefined, 2)}\n`;

/** Whether two verdicts say the same, finding by finding. */
export const sameVerdict = (one: Verdict, other: Verdict): boolean =>
  verdictJson(one) === verdictJson(other);

/** Keys of objects in the order of the alphabet; lists stay as they are; what is undefined is left out. */
export const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const record = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(record)
      .toSorted()
      .filter((key) => record[key] !== undefined)
      .map((key) => [key, ordered(record[key])]),
  );
};
