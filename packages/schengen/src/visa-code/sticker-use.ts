import type { EpochDay } from '@amirani/core';
import { type DayRun, DaySet, dayRun } from '../days/day-set.ts';
import type { VisaFacts } from '../facts/crossing.ts';
import { stayLimit } from '../stays/limit.ts';
import type { History } from '../stays/model.ts';

/** What was done on a visa, as the stays tell it. */
export interface StickerUse {
  /** Entries into the area while it was valid. Going from one Member State to another is none (Art. 24). */
  readonly entriesUsed: number;
  /** Days of stay while it was valid, each entry within those it allows. */
  readonly daysUsed: number;
  /** Days of stay that it does not cover: before FROM, after UNTIL, an entry or a day too many. */
  readonly uncovered: DaySet;
}

/**
 * What a traveller has done on a sticker. Stays that share a day, or follow each other on the next, are one entry:
 * the traveller went on within the area. Needs FROM, UNTIL, the days and the entries; undefined without them.
 * Reg. (EC) 810/2009 Art. 24 and Annex VII: up to six months of validity the days are a total, beyond that days in any 180.
 */
export const stickerUse = (visa: VisaFacts, history: History): StickerUse | undefined => {
  const { validFrom, validUntil, days, entries } = visa;
  if (
    validFrom === undefined ||
    validUntil === undefined ||
    days === undefined ||
    entries === undefined ||
    validUntil < validFrom
  )
    return undefined;
  const valid = dayRun(validFrom, validUntil);
  const most = entries === 'multiple' ? Number.POSITIVE_INFINITY : entries;
  const total = countsInTotal(valid);
  const uncovered: DayRun[] = [];
  const covered: DayRun[] = [];
  let entriesUsed = 0;
  for (const { first, last } of history.days.runs()) {
    if (last < valid.first || first > valid.last) {
      uncovered.push({ first, last });
      continue;
    }
    entriesUsed += 1;
    if (first < valid.first || entriesUsed > most) {
      uncovered.push({ first, last });
      continue;
    }
    const before = DaySet.of(covered);
    const usedBefore = (day: number): number =>
      total
        ? before.size + day - first
        : before.within(day - stayLimit.window + 1, first - 1) +
          Math.min(day - first, stayLimit.window - 1);
    let end: number = first;
    while (end <= last && end <= valid.last && usedBefore(end) < days) end += 1;
    // A run whose last day lies before its first is empty.
    covered.push({ first, last: (end - 1) as EpochDay });
    uncovered.push({ first: end as EpochDay, last });
  }
  const all = DaySet.of(covered);
  return { entriesUsed, daysUsed: all.size, uncovered: DaySet.of(uncovered) };
};

/** Whether a visa's days are a total in its validity: "up to six months", and no calendar month is longer than 31 days. */
export const countsInTotal = ({ first, last }: DayRun): boolean => last - first + 1 <= SIX_MONTHS;

const SIX_MONTHS = 184;
