import { randomUUID } from 'node:crypto';
import { proportion, type Score } from '@amirani/academy/scoring';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { all } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { AcademyNotice, AcademySittingResult } from '../../api/types.ts';
import { noticeTable, type ScoreRow as StoredScoreRow } from '../sql/tables.gen.ts';

/** A score as it is stored, with where and when it was reached. */
export interface ScoreRow extends StoredScoreRow {
  readonly number: number;
  readonly at: Date;
}

/** Scores that the caller may see, of a class or of all; the earliest sitting first. */
export const readScores = (tx: Transaction, classId?: string): Promise<readonly ScoreRow[]> =>
  all(
    tx,
    sql`select s.sitting, s.seat, t.number, s.kind, s.score, s.digest, s.recomputed,
      coalesce(t.begun_at, t.opened_at) as at
    from academy.score s join academy.sitting t on t.id = s.sitting
    where ${classId ?? null}::uuid is null or t.class_id = ${classId ?? null}::uuid
    order by coalesce(t.begun_at, t.opened_at), s.sitting, s.kind`,
  );

/** A score as a point of a curve. */
export const resultOf = (row: ScoreRow): AcademySittingResult => {
  const score = JSON.parse(row.score) as Score;
  const { hits, misses, falseAlarms, correctPasses } = score.counts;
  const [found, stopped] = [
    proportion(hits, hits + misses),
    proportion(falseAlarms, falseAlarms + correctPasses),
  ];
  return {
    ...pick(row, 'sitting', 'number', 'kind'),
    at: row.at.toISOString(),
    score: scoreShape(score),
    digest: row.digest,
    recomputed: row.recomputed,
    hitRate: found,
    falseAlarmRate: stopped,
  };
};

/** A score as the interface has it: the same, with lists that may be written to. */
export const scoreShape = (score: Score): AcademySittingResult['score'] =>
  score as AcademySittingResult['score'];

/** Tells somebody that something changed. In the role of the assessor. */
export const insertNotices = async (
  tx: Transaction,
  seats: readonly string[],
  notice: Pick<AcademyNotice, 'kind' | 'reason'> & {
    readonly at: Date;
    readonly item?: string;
    readonly sitting?: string;
    readonly certificate?: string;
  },
): Promise<void> => {
  if (seats.length === 0) return;
  const {
    kind,
    reason,
    at,
    item = undefined,
    sitting = undefined,
    certificate = undefined,
  } = notice;
  await sql`insert into academy.notice (id, seat, kind, at, item, sitting, certificate, reason)
    select id, seat, ${kind}, ${at}, ${item}, ${sitting}::uuid, ${certificate}::uuid, ${reason}
    from unnest(${seats.map(() => randomUUID())}::uuid[], ${[...seats]}::uuid[]) told(id, seat)`.execute(
    tx,
  );
};

/** Notices to the caller, the latest first. */
export const readNotices = async (tx: Transaction): Promise<AcademyNotice[]> => {
  const rows = await noticeTable
    .only('id', 'kind', 'at', 'item', 'sitting', 'certificate', 'reason')
    .all(tx, sql`order by at desc, id limit 100`);
  return rows.map(({ id, kind, at, item, sitting, certificate, reason }) => ({
    id,
    kind,
    at: at.toISOString(),
    reason,
    item,
    sitting,
    certificate,
  }));
};
