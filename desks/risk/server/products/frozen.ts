import type { ProductContent } from '@amirani/risk/products';

/** What a product says, whatever the language it is printed in. */
export interface Content extends Omit<ProductContent, 'state' | 'modus'> {
  /** Ways of acting by their codes, most frequent first. */
  readonly ways: readonly { readonly codes: readonly string[]; readonly count: number }[];
}

/**
 * Content as JSON, so that it is the same ever after: typed arrays and sets become lists under a name of their own, and what is
 * not a number nothing.
 */
export const frozen = (content: Content): string =>
  JSON.stringify(content, (_, value: unknown) => {
    if (value instanceof Float64Array)
      return { float64: Array.from(value, (one) => (Number.isNaN(one) ? null : one)) };
    if (value instanceof Uint8Array) return { uint8: [...value] };
    if (value instanceof Set) return { set: [...(value as ReadonlySet<unknown>)] };
    return typeof value === 'number' && Number.isNaN(value) ? null : value;
  });

/** What was frozen. */
export const thawed = (json: unknown): Content => thaw(json) as Content;

const thaw = (value: unknown): unknown => {
  // Only missing numbers are stored as null. Texts and objects are never null.
  if (value === null) return Number.NaN;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(thaw);
  const { float64, uint8, set } = value as Readonly<Record<string, readonly number[] | undefined>>;
  if (float64 !== undefined) return Float64Array.from(float64, (one) => one ?? Number.NaN);
  if (uint8 !== undefined) return Uint8Array.from(uint8);
  if (set !== undefined) return new Set(set);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, thaw(one)]));
};
