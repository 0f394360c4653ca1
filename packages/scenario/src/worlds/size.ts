/** How large a world is. */
export interface Extent {
  /** Base number of travellers for the rates of modules; the real number varies with the rates. */
  readonly travellers: number;
  readonly flights: number;
  readonly days: number;
}

/** The sizes that have a name. */
export type ExtentName = 'S' | 'M' | 'L';

/** S is one lesson, M a week, L a load test (specification A3). */
export const extents: Readonly<Record<ExtentName, Extent>> = {
  S: { travellers: 2_000, flights: 40, days: 1 },
  M: { travellers: 50_000, flights: 600, days: 7 },
  L: { travellers: 1_000_000, flights: 12_000, days: 140 },
};
