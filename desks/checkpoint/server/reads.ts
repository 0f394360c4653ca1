import type { Transaction } from '@platform/server/database/open.ts';
import { readAllDecisions } from '@platform/server/decisions/decide.ts';
import { documentForm } from '@platform/server/ingest/traveller/person.ts';
import { sql } from 'kysely';
import { checkDecision } from './checks/decisions.ts';
import { checksOfPerson } from './checks/store.ts';
import { referralsAt, stepsOf, wordsOf } from './referrals/store.ts';
import { viewsOf } from './second-line/blind-store.ts';
import { latestRefusals, notesOf } from './second-line/store.ts';

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
  const notes = Map.groupBy(
    await writtenAt(
      tx,
      rows.map(({ id }) => id),
    ),
    ({ check }) => check,
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
      notes: (notes.get(row.id) ?? []).map(({ check: _, ...note }) => note),
      ...(refusal === undefined
        ? {}
        : { refusal: { grounds: [...refusal.grounds], reason: refusal.reason } }),
    };
  });
};

/** What officers wrote at these checks, in order: notes, the reasons of decisions, and colleagues' own views. */
const writtenAt = async (tx: Transaction, checks: readonly string[]) => {
  const notes = await notesOf(tx, checks);
  const views = await viewsOf(tx, checks);
  const decisions = await readAllDecisions(tx, checkDecision, checks);
  return [
    ...decisions.flatMap(({ id, subject, steps }) =>
      steps.map(({ reason, at }, nth) => ({
        ...{ id: `${id}/${nth}`, check: subject, about: 'decision' as const, text: reason, at },
      })),
    ),
    ...notes.map(({ id, check_id, about, text, at }) => ({ id, check: check_id, about, text, at })),
    ...views.map(({ id, check_id, reason, at }) => ({
      ...{ id, check: check_id, about: 'view' as const, text: reason, at },
    })),
  ]
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .map(({ at, ...note }) => ({ ...note, at: at.toISOString() }));
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
