import type { Transaction } from '@platform/server/database/open.ts';
import { documentForm } from '@platform/server/ingest/traveller/person.ts';
import { sql } from 'kysely';
import { checksOfPerson } from './checks/store.ts';
import { referralsAt, stepsOf, wordsOf } from './referrals/store.ts';
import { latestRefusals } from './second-line/store.ts';

/** The checks of a person: of these travellers of a carrier's list, or of a document with this number (R46). */
export const checksAbout = async (
  tx: Transaction,
  travellers: readonly string[],
  documentNumber: string | undefined,
) => {
  const rows = await checksOfPerson(tx, travellers, documentForm(documentNumber ?? ''));
  const refusals = await latestRefusals(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const refusal = refusals.get(row.id);
    return {
      ...{ id: row.id, at: row.opened_at.toISOString(), booth: row.booth, word: row.word },
      ...{ state: row.state, examination: row.examination },
      reasons: row.verdict.all.map(({ facts, needs, ...reason }) => ({
        ...reason,
        facts: { ...facts },
        needs: [...needs],
      })),
      ...(refusal === undefined
        ? {}
        : { refusal: { grounds: [...refusal.grounds], reason: refusal.reason } }),
    };
  });
};

/** Help that was asked for at these checks, with what was told and done: for the request of the person alone (R46). */
export const referralsAbout = async (tx: Transaction, checks: readonly string[]) => {
  const rows = await referralsAt(tx, checks);
  const ids = rows.map(({ id }) => id);
  const words = Map.groupBy(await wordsOf(tx, ids), ({ referral }) => referral);
  const steps = Map.groupBy(await stepsOf(tx, ids), ({ referral }) => referral);
  return rows.map(({ id, kind, opened_at, outcome }) => ({
    ...{ id, kind, at: opened_at.toISOString() },
    seen: [...new Set((words.get(id) ?? []).map(({ seen }) => seen))]
      .filter((text) => text !== '')
      .join('\n'),
    steps: (steps.get(id) ?? []).map(({ at, what }) => ({ at: at.toISOString(), what })),
    ...(outcome === null ? {} : { outcome }),
  }));
};

/** How many checks of a week were decided on, refused, or refused on a ground; `ground` is empty for the other two. */
export interface WeekCount {
  readonly monday: string;
  readonly what: 'checked' | 'refused' | 'ground';
  readonly ground: string;
  readonly count: number;
}

/**
 * For risk analysis: counts by week of what was decided between two instants, and nothing else of a check; the database gives
 * that room no more either.
 */
export const countsByWeek = async (
  tx: Transaction,
  { from, until, zone }: { readonly from: Date; readonly until: Date; readonly zone: string },
): Promise<readonly WeekCount[]> => {
  const { rows } = await sql<WeekCount>`select monday, what, ground, count
    from checkpoint.counts_by_week(${from}, ${until}, ${zone}) order by monday, what, ground`.execute(
    tx,
  );
  return rows;
};
