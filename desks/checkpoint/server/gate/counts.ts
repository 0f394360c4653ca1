import type { Check } from '../../api/types.ts';

/** A check as far as a gate asks. */
export interface GateCheck {
  readonly id: string;
  readonly traveller: string | null;
  readonly state: Check['state'];
}

/** How a flight's list and its checks go together. */
export interface GateMatch<C extends GateCheck> {
  /** The latest check of each traveller on the list who was checked. */
  readonly latest: ReadonlyMap<string, C>;
  /** Checks for the flight of somebody who is not on the list. */
  readonly notOnList: readonly C[];
  /** The counts add up: everybody on the list is counted once. */
  readonly counts: {
    readonly onList: number;
    readonly passed: number;
    readonly open: number;
    readonly secondLine: number;
    readonly refused: number;
    /** Unchecked passengers. */
    readonly missing: number;
    /** Unchecked crew and transit passengers. This gate does not wait for them. */
    readonly notAwaited: number;
    /** Passengers on the list. 0 if the carrier sent only crew, so that missing passengers are unknown. */
    readonly passengers: number;
    /** The same of {@link notOnList}, whom no count above has. */
    readonly unlisted: Readonly<Record<Counted, number>>;
  };
}

type Counted = 'passed' | 'open' | 'secondLine' | 'refused';

const countedAs: Readonly<Record<Check['state'], Counted>> = {
  open: 'open',
  held: 'open',
  passed: 'passed',
  'second-line': 'secondLine',
  // A refusal counts only after a second person confirms it (R62).
  'refusal-proposed': 'secondLine',
  refused: 'refused',
};

/**
 * Brings the list of a flight and its checks together; `checks` come newest first. Of several checks of one traveller the
 * latest counts. Every screen counts by this.
 */
export const gateMatch = <C extends GateCheck>(
  listed: readonly { readonly traveller: string; readonly awaited: boolean }[],
  checks: readonly C[],
): GateMatch<C> => {
  const onList = new Map(listed.map(({ traveller, awaited }) => [traveller, awaited]));
  const latest = new Map<string, C>();
  const notOnList: C[] = [];
  for (const check of checks) {
    if (check.traveller === null || !onList.has(check.traveller)) notOnList.push(check);
    else if (!latest.has(check.traveller)) latest.set(check.traveller, check);
  }
  const unchecked = [...onList].filter(([traveller]) => !latest.has(traveller));
  const missing = unchecked.filter(([, awaited]) => awaited).length;
  const counts = {
    ...{ onList: onList.size, ...tally([...latest.values()]), missing },
    notAwaited: unchecked.length - missing,
    passengers: [...onList.values()].filter((awaited) => awaited).length,
    unlisted: tally(notOnList),
  };
  return { latest, notOnList, counts };
};

const tally = (checks: readonly GateCheck[]): Record<Counted, number> => {
  const of = { passed: 0, open: 0, secondLine: 0, refused: 0 };
  for (const { state } of checks) of[countedAs[state]] += 1;
  return of;
};
