import { type CivilDate, type EpochDay, toEpochDay } from '@amirani/core';
import { type DayRun, DaySet, dayRun } from '../days/day-set.ts';
import type { VisaFacts } from '../facts/crossing.ts';
import { stayLimit } from '../stays/limit.ts';
import type { History } from '../stays/model.ts';
import { visitsOf } from './visits.ts';

/** What was done on a visa, as the stays tell it. */
export interface StickerUse {
  /** Entries into the area while it was valid, at least. Travel from one Member State to another does not count (Art. 24). */
  readonly entriesUsed: number;
  /** Entries at most: what nobody recorded as an exit and an entry may have been both. */
  readonly entriesAtMost: number;
  /** Days of stay while it was valid, each entry within those it allows. */
  readonly daysUsed: number;
  /** Days of stay that it does not cover: before FROM, after UNTIL, an entry or a day too many. */
  readonly uncovered: DaySet;
}

/**
 * What a traveller has done on a sticker, visit by visit. Needs FROM, UNTIL, the days and the entries; undefined without them.
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
  let doubtful = 0;
  for (const { first, last, perhaps } of visitsOf(history)) {
    if (last < valid.first || first > valid.last) {
      uncovered.push({ first, last });
      continue;
    }
    doubtful += perhaps;
    if (first < valid.first) {
      // Entered before FROM, and still there: no entry on this visa, unless somebody took it for one.
      doubtful += 1;
      uncovered.push({ first, last });
      continue;
    }
    entriesUsed += 1;
    if (entriesUsed > most) {
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
  return {
    entriesUsed,
    entriesAtMost: entriesUsed + doubtful,
    daysUsed: all.size,
    uncovered: DaySet.of(uncovered),
  };
};

/** The days of stay before an entry on which the visa was valid: those that it covers, and no others. */
export const stayedOn = (
  { validFrom, validUntil }: StickerDates,
  history: History,
  entry: CivilDate,
): DaySet => {
  const from = toEpochDay(validFrom);
  const until = Math.min(toEpochDay(validUntil), toEpochDay(entry) - 1);
  return DaySet.of(
    [...history.days.runs()].map(({ first, last }) => ({
      first: Math.max(first, from) as EpochDay,
      last: Math.min(last, until) as EpochDay,
    })),
  );
};

/** FROM and UNTIL. */
interface StickerDates {
  readonly validFrom: CivilDate;
  readonly validUntil: CivilDate;
}

/** Whether a visa's days are a total in its validity: "up to six months", and no calendar month is longer than 31 days. */
export const countsInTotal = ({ first, last }: DayRun): boolean => last - first + 1 <= SIX_MONTHS;

const SIX_MONTHS = 184;
