import { addDays, type CivilDate, type EpochDay, toEpochDay } from '@amirani/core';
import { type DayRun, DaySet, dateOf, dayRun } from '../days/day-set.ts';
import { countedPart, memberSince, territory } from '../territory/area.ts';
import { permitState } from '../territory/open-border-states.ts';
import { stayLimit } from './limit.ts';
import type {
  History,
  RejectedRow,
  Stay,
  StayRemark,
  StayRemarkCode,
  StayRow,
  StaySource,
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
 * last). What is left out is said, row by row; nothing throws. A row that repeats another is taken once. A stay
 * without an exit, before another, is rejected: it has ended on a day that is not known.
 */
export const readHistory = (rows: readonly StayRow[], { on }: HistoryOptions): History => {
  const read = rows.map((row) => ({ row, stay: readRow(row, on) }));
  const latest = latestOf(read.flatMap(({ stay }) => (stay.ok ? [stay.value] : [])));
  const stays = new Map<string, Stay>();
  const repeated = new Set<string>();
  const rejected: RejectedRow[] = [];
  for (const { row, stay } of read) {
    if (!stay.ok) rejected.push({ row, line: row.line, ...firstOf(stay.issues) });
    else if (lacksExit(stay.value, latest))
      rejected.push({ row, line: row.line, reason: 'schengen.stay.row.exit-missing' });
    else {
      const key = keyOf(stay.value);
      if (stays.has(key)) repeated.add(key);
      else stays.set(key, stay.value);
    }
  }
  const history = historyOf([...stays.values()], rejected, on);
  const twice = [...stays.keys()].flatMap((key, index): StayRemark[] =>
    repeated.has(key) ? [{ code: 'schengen.stay.repeated', stay: index }] : [],
  );
  return twice.length === 0 ? history : { ...history, remarks: [...history.remarks, ...twice] };
};

const firstOf = <T>(issues: readonly T[]): T => issues[0] as T;

/** What makes two rows the same stay: all but the line it came from. */
const keyOf = ({ line: _, ...stay }: Stay): string => JSON.stringify(stay);

/** The last day on which a recorded stay begins or ends. */
const latestOf = (stays: readonly Stay[]): string =>
  stays
    .map(({ entry, exit, open }) => (open ? entry : exit))
    .toSorted()
    .at(-1) ?? '';

/** Whether a stay gives days up to an exit that is not recorded, though a later day is recorded. */
const lacksExit = (stay: Stay, latest: string): boolean =>
  stay.open && stay.entry < latest && sort(stay).parts.length > 0;

/** Whether two rows say the same of the same stay; rows that cannot be used are never the same. */
export const isSameStay = (one: StayRow, other: StayRow): boolean => {
  const [a, b] = [one, other].map((row) => readRow(row, '9999-12-31' as CivilDate));
  return a?.ok === true && b?.ok === true && keyOf(a.value) === keyOf(b.value);
};

/**
 * A history of these stays. With the day asked about, the rows that give days in its window say what the figures rest on;
 * without it, all rows that give days.
 */
export const historyOf = (
  stays: readonly Stay[],
  rejected: readonly RejectedRow[] = [],
  on?: CivilDate,
): History => {
  const runs: Record<Counter, DayRun[]> = { days: [], undecided: [], elsewhere: [] };
  const remarks: StayRemark[] = [];
  const giving: Stay[] = [];
  stays.forEach((stay, index) => {
    const { parts, codes } = sort(stay);
    for (const { counter, run } of parts) runs[counter].push(run);
    if (parts.some(({ run }) => touches(run, on))) giving.push(stay);
    for (const code of codes) remarks.push({ code, stay: index });
  });
  const days = DaySet.of(runs.days);
  if (days.size < runs.days.reduce((sum, { first, last }) => sum + last - first + 1, 0))
    remarks.push({ code: 'schengen.stay.overlap', stay: undefined });
  // A row that gives no day adds nothing to what is known of those that do.
  const restsOn = giving.length > 0 ? giving : stays;
  const ownOnly = restsOn.length > 0 && restsOn.every(({ source }) => source === 'own-record');
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

/** Whether days may lie in the window of the day asked about. */
const touches = ({ last }: DayRun, on: CivilDate | undefined): boolean =>
  on === undefined || last >= toEpochDay(addDays(on, 1 - stayLimit.window));

/** Days that belong on one counter. */
interface Part {
  readonly counter: Counter;
  readonly run: DayRun;
}

/** On which counters the days of a stay belong, and what is to be said. */
const sort = (
  stay: Stay,
): { readonly parts: readonly Part[]; readonly codes: readonly StayRemarkCode[] } => {
  const all = dayRun(stay.entry, stay.exit);
  const codes: StayRemarkCode[] = stay.open ? ['schengen.stay.open'] : [];
  const where = territory(stay.state);
  if (where === 'outside' || where === 'unknown')
    return { parts: [], codes: [...codes, 'schengen.stay.outside'] };
  if (where === 'undecided')
    return {
      parts: [{ counter: 'undecided', run: all }],
      codes: [...codes, 'schengen.stay.open-border-state'],
    };
  const run = countedPart(stay.state, all);
  if (run === undefined || run.first > all.first) codes.push('schengen.stay.before-membership');
  if (stay.entry < stayLimit.since) codes.push('schengen.stay.before-rule');
  const on = (counter: Counter, part: DayRun | undefined): readonly Part[] =>
    part === undefined ? [] : [{ counter, run: part }];
  switch (stay.basis) {
    case 'residence-permit':
    case 'long-stay-visa': {
      const issuer = permitState(stay.issuer);
      const [before, since] = byMembership(issuer, run);
      const counted = on('days', before);
      if (counted.length > 0) codes.push('schengen.stay.permit-not-of-member');
      if (since === undefined && counted.length > 0) return { parts: counted, codes };
      // In another State than the issuer's the holder may move for 90 days in 180: counted, but apart.
      return issuer !== '' && stay.state !== '' && issuer !== stay.state
        ? {
            parts: [...counted, ...on('elsewhere', since)],
            codes: [...codes, 'schengen.stay.permit-elsewhere'],
          }
        : { parts: counted, codes: [...codes, `schengen.stay.${stay.basis}`] };
    }
    case 'local-border-traffic':
      return { parts: [], codes: [...codes, 'schengen.stay.local-border-traffic'] };
    case 'family-member':
      return { parts: on('undecided', run), codes: [...codes, 'schengen.stay.family-member'] };
    case 'short-stay':
      return { parts: on('days', run), codes };
  }
};

/**
 * The days before the State of a permit or visa was a member, and those since. Art. 6(2) leaves out stays on papers of a
 * Member State; on any other a day is a day of a short stay. Where the State is not named nothing speaks against it.
 */
const byMembership = (
  issuer: string,
  run: DayRun | undefined,
): readonly [before: DayRun | undefined, since: DayRun | undefined] => {
  if (run === undefined || issuer === '') return [undefined, run];
  const from = memberSince(issuer);
  if (from === undefined) return [run, undefined];
  const first = toEpochDay(from);
  if (first <= run.first) return [undefined, run];
  if (first > run.last) return [run, undefined];
  return [
    { first: run.first, last: (first - 1) as EpochDay },
    { first, last: run.last },
  ];
};

/**
 * The stays in other States on a permit or long-stay visa as a history of their own: the same questions are asked of it
 * (CISA Art. 21(1), (2a)). What is undecided stays so.
 */
export const elsewhereOf = (history: History, on: CivilDate): History => {
  const stays = history.stays.flatMap((stay) =>
    sort(stay)
      .parts.filter(({ counter }) => counter === 'elsewhere')
      .map(
        ({ run }): Stay => ({
          ...stay,
          entry: dateOf(run.first),
          exit: dateOf(run.last),
          basis: 'short-stay',
          issuer: '',
        }),
      ),
  );
  return {
    ...historyOf(stays, history.rejected, on),
    undecided: history.undecided,
    undecidedReasons: history.undecidedReasons,
  };
};

/** The rows that give days for certain, each with its days and what it is known from, in the order of their first day. */
export const countedRows = (
  history: History,
): readonly { readonly run: DayRun; readonly source: StaySource }[] =>
  history.stays
    .flatMap((stay) =>
      sort(stay)
        .parts.filter(({ counter }) => counter === 'days')
        .map(({ run }) => ({ run, source: stay.source })),
    )
    .toSorted((a, b) => a.run.first - b.run.first);

/** The history without own crossing records: days that disappear rest on them alone. Undefined without such records. */
export const withoutOwnRecords = (history: History, on: CivilDate): History | undefined => {
  const others = history.stays.filter(({ source }) => source !== 'own-record');
  return others.length === history.stays.length
    ? undefined
    : historyOf(others, history.rejected, on);
};
