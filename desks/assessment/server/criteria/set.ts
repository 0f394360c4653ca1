import type { CivilDate } from '@amirani/core';
import { addDays } from '@amirani/core';
import {
  type Candidate,
  type CriteriaSet,
  criteriaSet,
  defaultStopLimits,
} from '@amirani/targeting/evaluate';
import type { Transaction } from '@platform/server/database/open.ts';
import { digestOf, setHash } from './digest.ts';
import { type CriteriaHits, type HitsOfText, keyOf } from './hits-port.ts';
import { holdText } from './reading.ts';
import { type CriterionRow, releaseOf } from './rows.ts';
import { releasedTexts } from './store.ts';

/** The criteria of a day: what runs, what does not and why. */
export interface LoadedSet {
  readonly set: CriteriaSet;
  readonly rows: readonly CriterionRow[];
  /** Names everything that was released and stands (R18). */
  readonly hash: string;
  /** Names what runs, so that all flights are looked at again where that changes. */
  readonly running: string;
  /** Digests by id of what runs. */
  readonly digests: ReadonlyMap<string, string>;
}

/** Days over which decided hits tell of precision: the window, and the days on each of which it is looked at. */
export const HITS_SINCE: number = defaultStopLimits.windowDays + defaultStopLimits.graceDays;

/**
 * Builds the set of a day from the register, in the caller's role. Each text is parsed and its digest computed again. A text
 * that differs from the released one does not run.
 */
export const loadSet = async (
  tx: Transaction,
  hits: Pick<CriteriaHits, 'ofTexts'>,
  on: CivilDate,
): Promise<LoadedSet> => {
  const rows = await releasedTexts(tx);
  const decided =
    rows.length === 0
      ? new Map<string, HitsOfText>()
      : await hits.ofTexts(tx, addDays(on, -HITS_SINCE));
  const candidates = rows.flatMap((row): Candidate[] => {
    const { criterion, digest } = holdText(row.text, on);
    if (criterion === undefined) return [];
    const known = decided.get(keyOf(criterion.id, criterion.version));
    return [{ criterion, digest, release: releaseOf(row), decided: known?.decided ?? [] }];
  });
  const set = criteriaSet(candidates, on);
  const running = new Set(set.running.map(({ criterion }) => criterion.id));
  const digests = new Map(
    candidates.flatMap(({ criterion: { id }, digest }) =>
      running.has(id) ? [[id, digest] as const] : [],
    ),
  );
  return {
    set,
    rows,
    hash: setHash(
      rows.flatMap(({ criterion, number, digest }) =>
        criterion === null || number === null ? [] : [{ criterion, number, digest }],
      ),
    ),
    running: digestOf([...digests.values()].join(' ')),
    digests,
  };
};
