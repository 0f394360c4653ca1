import type { CivilDate } from '@amirani/core';
import { type DayRun, DaySet, dayRun } from '../days/day-set.ts';
import { countedPart, territory } from '../territory/area.ts';
import { stayLimit } from './limit.ts';
import type {
  History,
  RejectedRow,
  Stay,
  StayRemark,
  StayRemarkCode,
  StayRow,
  UndecidedReason,
} from './model.ts';
import { readRow } from './read-row.ts';

/** What a history is asked for. */
export interface HistoryOptions {
  /** The day asked about: a stay without an exit is taken to last until then. */
  readonly on: CivilDate;
}

/**
 * Puts rows of somebody's travels together, in any order, touching, nested or twice: a calendar day is a day of
 * stay or it is not (Reg. (EU) 2016/399 Art. 6(2): the day of entry is the first day of stay, the day of exit the
 * last). What is left out is said, row by row; nothing throws.
 */
export const readHistory = (rows: readonly StayRow[], { on }: HistoryOptions): History => {
  const stays: Stay[] = [];
  const rejected: RejectedRow[] = [];
  for (const row of rows) {
    const read = readRow(row, on);
    if (read.ok) stays.push(read.value);
    else
      for (const reason of read.issues.slice(0, 1)) rejected.push({ row, line: row.line, reason });
  }
  return historyOf(stays, rejected);
};

/** A history of these stays. */
export const historyOf = (
  stays: readonly Stay[],
  rejected: readonly RejectedRow[] = [],
): History => {
  const runs: Record<Counter, DayRun[]> = { days: [], undecided: [], elsewhere: [] };
  const remarks: StayRemark[] = [];
  stays.forEach((stay, index) => {
    const { counter, run, codes } = sort(stay);
    if (counter !== undefined && run !== undefined) runs[counter].push(run);
    for (const code of codes) remarks.push({ code, stay: index });
  });
  const days = DaySet.of(runs.days);
  if (days.size < runs.days.reduce((sum, { first, last }) => sum + last - first + 1, 0))
    remarks.push({ code: 'schengen.stay.overlap', stay: undefined });
  const ownOnly = stays.length > 0 && stays.every(({ source }) => source === 'own-record');
  if (ownOnly) remarks.push({ code: 'schengen.stay.own-records-only', stay: undefined });
  return {
    stays,
    rejected,
    remarks,
    days,
    undecided: DaySet.of(runs.undecided),
    undecidedReasons: undecidedReasons.filter((reason) =>
      remarks.some(({ code }) => code === reason),
    ),
    elsewhere: DaySet.of(runs.elsewhere),
    standing: ownOnly ? 'information' : 'evidence',
  };
};

type Counter = 'days' | 'undecided' | 'elsewhere';

const undecidedReasons: readonly UndecidedReason[] = [
  'schengen.stay.open-border-state',
  'schengen.stay.family-member',
];

/** On which counter the days of a stay belong, which of them, and what is to be said. */
const sort = (
  stay: Stay,
): { counter: Counter | undefined; run: DayRun | undefined; codes: readonly StayRemarkCode[] } => {
  const all = dayRun(stay.entry, stay.exit);
  const codes: StayRemarkCode[] = stay.open ? ['schengen.stay.open'] : [];
  const leave = (code: StayRemarkCode) => ({
    counter: undefined,
    run: undefined,
    codes: [...codes, code],
  });
  const where = territory(stay.state);
  if (where === 'outside' || where === 'unknown') return leave('schengen.stay.outside');
  if (where === 'undecided')
    return { counter: 'undecided', run: all, codes: [...codes, 'schengen.stay.open-border-state'] };
  const run = countedPart(stay.state, all);
  if (run === undefined || run.first > all.first) codes.push('schengen.stay.before-membership');
  if (stay.entry < stayLimit.since) codes.push('schengen.stay.before-rule');
  switch (stay.basis) {
    case 'residence-permit':
    case 'long-stay-visa':
      // In another State than the issuer's the holder may move for 90 days in 180: counted, but apart.
      return stay.issuer !== '' && stay.state !== '' && stay.issuer !== stay.state
        ? { counter: 'elsewhere', run, codes: [...codes, 'schengen.stay.permit-elsewhere'] }
        : leave(`schengen.stay.${stay.basis}`);
    case 'local-border-traffic':
      return leave('schengen.stay.local-border-traffic');
    case 'family-member':
      return { counter: 'undecided', run, codes: [...codes, 'schengen.stay.family-member'] };
    case 'short-stay':
      return { counter: 'days', run, codes };
  }
};
