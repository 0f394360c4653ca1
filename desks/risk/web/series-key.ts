import type { RiskSeriesKey } from '../api/types.ts';

/** A key in an address: places and categories, never a word about a person. */
export const keyParam = (key: RiskSeriesKey): string =>
  JSON.stringify(Object.fromEntries(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : 1))));

/** A key from an address, or undefined. */
export const keyOfParam = (text: unknown): RiskSeriesKey | undefined => {
  if (typeof text !== 'string' || text.length > 2000) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value);
    return entries.every(([, member]) => typeof member === 'string')
      ? (Object.fromEntries(entries) as RiskSeriesKey)
      : undefined;
  } catch {
    return undefined;
  }
};

/** What counts are cut to, as it is asked for: one member of each dimension of a key. */
export const whereOfKey = (key: RiskSeriesKey): Record<string, string[]> =>
  Object.fromEntries(Object.entries(key).map(([dimension, member]) => [dimension, [member]]));

/** Coarse before fine: what a reader looks for first comes first. */
const order = ['border_type', 'type', 'section', 'route', 'bcp', 'nationality', 'nat', 'reason'];

/** The members of a key, the coarse ones first. A dimension that a finer one implies is left out. */
export const membersOf = (key: RiskSeriesKey): readonly (readonly [string, string])[] => {
  const implied = 'section' in key || 'bcp' in key ? ['border_type'] : [];
  if ('bcp' in key) implied.push('section');
  return Object.entries(key)
    .filter(([dimension]) => !implied.includes(dimension))
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
};

const rank = (dimension: string): number => {
  const at = order.indexOf(dimension);
  return at < 0 ? order.length : at;
};
