import { evaluateMatrix } from '@amirani/analysis/hypotheses';
import type { Ach, AchInput, AchResult } from '@amirani/contract/risk';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { sql } from 'kysely';
import { mustBeSeen, mustFind } from '../must.ts';

interface AchRow {
  readonly id: string;
  readonly revision: number;
  readonly input: AchInput;
  readonly result: AchResult;
  readonly risk: string | null;
  readonly by_account: string;
  readonly at: Date;
}

const achOf = (row: AchRow): Ach => ({
  ...{ id: row.id, revision: row.revision, input: row.input, result: row.result },
  ...{ by: row.by_account, at: row.at.toISOString() },
  ...(row.risk === null ? {} : { risk: row.risk }),
});

/** What a matrix gives. */
export const scoreAch = ({ hypotheses, evidence, cells }: AchInput): AchResult => {
  const { margin, ...result } = evaluateMatrix({
    hypotheses,
    evidence: evidence.map(({ grade, ...piece }) => ({
      ...piece,
      ...(grade === undefined
        ? {}
        : {
            grade: {
              scale: '6x6' as const,
              reliability: grade.source,
              credibility: grade.information,
            },
          }),
    })),
    cells,
  });
  return {
    hypotheses: result.hypotheses.map((one) => ({
      ...one,
      for: [...one.for],
      against: [...one.against],
    })),
    evidence: result.evidence.map((one) => ({ ...one })),
    leading: [...result.leading],
    ...(margin === undefined ? {} : { margin }),
    problems: result.problems.map(({ code, about }) => ({ code, about: [...about] })),
  };
};

/** All matrices in their latest revision, latest first. */
export const listAches = async (tx: Transaction): Promise<Ach[]> => {
  const { rows } = await sql<AchRow>`select * from (
      select distinct on (id) * from risk.ach order by id, revision desc
    ) latest order by at desc, id`.execute(tx);
  return rows.map(achOf);
};

/** The revisions of a matrix, latest first. @throws Problem `http.not-found` */
export const readAch = async (tx: Transaction, id: string): Promise<Ach[]> => {
  const { rows } = await sql<AchRow>`select * from risk.ach where id = ${id}
    order by revision desc`.execute(tx);
  mustFind(rows[0]);
  return rows.map(achOf);
};

/** Keeps a revision of a matrix. @throws Problem `decision.version.stale` */
export const keepAch = async (
  tx: Transaction,
  caller: Caller,
  {
    id,
    revision,
    input,
    risk,
  }: {
    readonly id: string;
    readonly revision: number;
    readonly input: AchInput;
    readonly risk?: string | undefined;
  },
  now: Date,
): Promise<Ach> => {
  const { rows } = await sql<{
    last: number;
  }>`select coalesce(max(revision), 0) as last from risk.ach
    where id = ${id}`.execute(tx);
  mustBeSeen(rows[0]?.last ?? 0, revision);
  await sql`insert into risk.ach (id, revision, input, result, risk, by_account, at)
    values (${id}, ${revision + 1}, ${JSON.stringify(input)}::jsonb, ${JSON.stringify(scoreAch(input))}::jsonb,
      ${risk ?? null}, ${caller.actor}, ${now})`.execute(tx);
  await publish(tx, [{ kind: 'risk', id }]);
  return mustFind((await readAch(tx, id))[0]);
};
