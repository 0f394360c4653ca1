import type { EpochDay } from '@amirani/core';
import type { DayRun } from '../days/day-set.ts';
import { countedRows } from '../stays/history.ts';
import type { History } from '../stays/model.ts';

/** Days in the area between an entry and the exit from it. */
export interface Visit extends DayRun {
  /** How often the traveller may have gone out and come back meanwhile: nobody recorded it either way. */
  readonly perhaps: number;
}

/**
 * The visits that a history tells of. A print of the Entry/Exit System and a stamp are made at the outer border alone: a
 * recorded exit and a recorded entry after it are two visits, on the next day as on the same. Rows without them that share a
 * day are one: the traveller went on within the area (Reg. (EC) 810/2009 Art. 24). Where they only touch, who knows.
 */
export const visitsOf = (history: History): readonly Visit[] => {
  const visits: Visit[] = [];
  let exitRecorded = false;
  for (const { run, source } of countedRows(history)) {
    const recorded = source === 'ees' || source === 'stamp';
    const before = visits.at(-1);
    if (before === undefined || run.first > before.last + 1) visits.push({ ...run, perhaps: 0 });
    else if (run.last <= before.last) continue;
    else if (recorded && exitRecorded && run.first >= before.last)
      // A day that both have is counted with the first.
      visits.push({ first: (before.last + 1) as EpochDay, last: run.last, perhaps: 0 });
    else
      visits[visits.length - 1] = {
        first: before.first,
        last: run.last,
        perhaps: before.perhaps + (run.first > before.last ? 1 : 0),
      };
    exitRecorded = recorded;
  }
  return visits;
};
