import {
  addDays,
  type CivilDate,
  civilDate,
  dateParts,
  daysInMonth,
  stateKeys,
} from '@amirani/core';
import {
  type Disposition,
  dimensions,
  type GroupEffects,
  type GroupMembership,
  type Groups,
  groupEffects,
  type Mark,
} from '@amirani/targeting/backtest';
import { asRole, counting, withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Platform } from '@platform/server/needs.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import { sql } from 'kysely';
import { effectsOf } from './back-test-record.ts';
import type { CriteriaHits } from './hits-port.ts';
import type { CriterionRow } from './rows.ts';
import { releasedTexts } from './store.ts';

interface MemberRow {
  readonly id: string;
  readonly flight_id: string;
  readonly day: CivilDate;
  readonly nationalities: readonly string[];
  readonly sex: string | null;
  readonly birth_date: string | null;
}

/**
 * Loads the groups of the travellers of these days, in the role of the passenger information unit, because the criteria role
 * has no grant on them. Called after all marks are made (R20, R21).
 */
export const membersBetween = (
  tx: Transaction,
  from: CivilDate,
  to: CivilDate,
): Promise<readonly MemberRow[]> =>
  counting(tx, async (own) => {
    const { rows } =
      await sql<MemberRow>`select t.id, t.flight_id, t.day, t.nationalities, t.sex, t.birth_date from pnr.traveller t
        where t.day between ${from}::date and ${to}::date and t.role = 'passenger'
          and t.boarding is distinct from 'cancelled'`.execute(own);
    return rows;
  });

/** Groups by traveller; what nobody said is left out, and who has two nationalities is a group of its own. */
export const groupsOf = (members: readonly MemberRow[]): Groups => {
  const keyOf = stateKeys(members.flatMap(({ nationalities }) => nationalities));
  return new Map(members.map((one) => [one.id, membershipOf(one, keyOf)]));
};

const membershipOf = (
  { nationalities, sex, birth_date, day }: MemberRow,
  keyOf: (code: string) => string,
): GroupMembership => {
  const ageBand = bandOf(birth_date, day);
  // Carriers write two letters or three: one State is one group.
  const [nationality, more] = new Set(nationalities.map(keyOf));
  return {
    ...(nationality === undefined
      ? {}
      : { nationality: more === undefined ? nationality : 'several' }),
    ...(sex === null || sex === '' ? {} : { sex }),
    ...(ageBand === undefined ? {} : { ageBand }),
  };
};

const BANDS = [18, 30, 40, 50, 60] as const;

const bandOf = (birth: string | null, day: CivilDate): string | undefined => {
  if (birth === null || !/^\d{4}-\d{2}-\d{2}$/.test(birth)) return undefined;
  const years =
    Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(5) < birth.slice(5) ? 1 : 0);
  const from = BANDS.findLast((least) => years >= least);
  const until = BANDS.find((least) => years < least);
  if (from === undefined) return `under ${BANDS[0]}`;
  return until === undefined ? `${from} and over` : `${from}-${until - 1}`;
};

/** One table a dimension. They share their totals alone: none tells what another hides. */
export const tablesOf = (marks: readonly Mark[], groups: Groups): readonly GroupEffects[] =>
  dimensions.map((dimension) => groupEffects(marks, groups, [dimension]));

/** From this day of a month on the month before is reported: most hits are decided by then. */
const REPORTED_FROM = 8;

/** The last whole month that is ready to be reported, by its first and last day. */
export const monthToReport = (
  today: CivilDate,
): { readonly first: CivilDate; readonly last: CivilDate } | undefined => {
  const { year, month, day } = dateParts(today);
  if (day < REPORTED_FROM) return undefined;
  const last = addDays(firstOf(year, month), -1);
  const before = dateParts(last);
  return { first: firstOf(before.year, before.month), last };
};

const firstOf = (year: number, month: number): CivilDate => {
  const date = civilDate(year, month, 1);
  if (date === undefined || daysInMonth(year, month) === 0) throw new RangeError('no such month');
  return date;
};

/**
 * Counts what each released text did to groups in the last whole month, once: over all travellers of its flights, from the hits
 * that persons decided. A month is never counted again, since two counts of almost the same travellers would tell by their
 * difference whom each of them hides. Gives how many reports were made.
 */
export const reportGroups = (
  { database, journal, clock, config }: Pick<Platform, 'database' | 'journal' | 'clock' | 'config'>,
  hits: CriteriaHits,
): Promise<number> => {
  const now = clock();
  const month = monthToReport(localDay(now, config.timeZone));
  if (month === undefined) return Promise.resolve(0);
  const { first, last } = month;
  const reference = `effects on groups ${first.slice(0, 7)}`;
  const context = { account: 'system:criteria', purpose: 'pnr-criteria', reference } as const;
  return withAccess(database, context, 'amirani_pnr', async (tx) => {
    const texts = (await releasedTexts(tx)).filter(
      ({ activated_at }) =>
        activated_at !== null && localDay(activated_at, config.timeZone) <= last,
    );
    const wanting = await withoutReport(tx, texts, first);
    if (wanting.length === 0) return 0;
    const members = await membersBetween(tx, first, last);
    const groups = groupsOf(members);
    for (const text of wanting) {
      const { criterion, number } = text;
      if (criterion === null || number === null) continue;
      const marked = await hits.marksOf(tx, criterion, number, first, last);
      const tables = tablesOf(markedOf(members, marked), groups);
      await asRole(tx, 'amirani_criteria', (own) => saveReport(own, text.id, first, tables, now));
    }
    await journal.record(tx, {
      ...{ operation: 'consultation', action: 'reportGroups', outcome: 'done' },
      ...{ actor: context.account, purpose: context.purpose, reference },
      subjects: wanting.map(({ id }) => id),
      reason: `${members.length} travellers counted`,
    });
    return wanting.length;
  });
};

const markedOf = (
  members: readonly MemberRow[],
  marked: ReadonlyMap<string, Disposition>,
): readonly Mark[] =>
  members.map(({ id, flight_id }) => {
    const disposition = marked.get(id);
    return {
      id,
      flight: flight_id,
      outcome: disposition === undefined ? 'not-marked' : 'marked',
      disposition: disposition ?? 'open',
    };
  });

const withoutReport = async (
  tx: Transaction,
  texts: readonly CriterionRow[],
  month: CivilDate,
): Promise<readonly CriterionRow[]> => {
  const { rows } = await sql<{ version: string }>`select version from criteria.group_report
    where month = ${month}::date`.execute(tx);
  const done = new Set(rows.map(({ version }) => version));
  return texts.filter(({ id }) => !done.has(id));
};

const saveReport = async (
  tx: Transaction,
  version: string,
  month: CivilDate,
  tables: readonly GroupEffects[],
  at: Date,
): Promise<void> => {
  const alert = tables.some(({ groups }) => groups.some(({ balance }) => balance === 'uneven'));
  await sql`insert into criteria.group_report (month, version, tables, alert, made_at)
    values (${month}::date, ${version}, ${JSON.stringify(tables.map(effectsOf))}::jsonb, ${alert}, ${at})`.execute(
    tx,
  );
};
