import { sql } from 'kysely';
import type { Transaction } from '../../platform/database/open.ts';
import { documentForm } from '../../platform/ingest/traveller/person.ts';
import { checksOfPerson } from './checks/store.ts';

/** The checks of a person: of these travellers of a carrier's list, or of a document with this number (R46). */
export const checksAbout = async (
  tx: Transaction,
  travellers: readonly string[],
  documentNumber: string | undefined,
) =>
  (await checksOfPerson(tx, travellers, documentForm(documentNumber ?? ''))).map((row) => ({
    ...{ id: row.id, at: row.opened_at.toISOString(), booth: row.booth, word: row.word },
    ...{ state: row.state, examination: row.examination },
    reasons: row.verdict.all.map(({ facts, needs, ...reason }) => ({
      ...reason,
      facts: { ...facts },
      needs: [...needs],
    })),
  }));

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
