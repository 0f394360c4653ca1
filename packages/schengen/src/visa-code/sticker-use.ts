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
  const total = valid.last - valid.first + 1 <= SIX_MONTHS;
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
    for (let day = first; day <= last; day = (day + 1) as typeof day) {
      const before = DaySet.of(covered);
      const used = total ? before.size : before.within(day - stayLimit.window + 1, day - 1);
      if (day > valid.last || used >= days) {
        uncovered.push({ first: day, last });
        break;
      }
      covered.push({ first: day, last: day });
    }
  }
  const all = DaySet.of(covered);
  return { entriesUsed, daysUsed: all.size, uncovered: DaySet.of(uncovered) };
};

/** "Validity of up to six months": no calendar month is longer than 31 days. */
const SIX_MONTHS = 184;
