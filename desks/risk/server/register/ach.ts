import { evaluateMatrix } from '@amirani/analysis/hypotheses';
import type { Transaction } from '@platform/server/database/open.ts';
import { all, first } from '@platform/server/database/rows.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { sql } from 'kysely';
import type { Ach, AchInput, AchResult } from '../../api/types.ts';
import { mustBeSeen } from '../must.ts';
import { type AchRow, achTable } from '../sql/tables.gen.ts';

const achOf = (row: AchRow): Ach => ({
  id: row.id,
  revision: row.revision,
  input: row.input,
  result: row.result,
  by: row.byAccount,
  at: row.at.toISOString(),
  ...(row.risk === undefined ? {} : { risk: row.risk }),
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
  const rows = await all<AchRow>(
    tx,
    sql`select * from (
      select distinct on (id) * from risk.ach order by id, revision desc
    ) latest order by at desc, id`,
  );
  return rows.map(achOf);
};

/** The revisions of a matrix, latest first. @throws Problem `http.not-found` */
export const readAch = async (tx: Transaction, id: string): Promise<Ach[]> => {
  const rows = await achTable.all(
    tx,
    sql`where id = ${id}
    order by revision desc`,
  );
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
  const last = await first<{ revision: number }>(
    tx,
    sql`select max(revision) as revision from risk.ach where id = ${id}`,
  );
  mustBeSeen(last?.revision ?? 0, revision);
  await achTable.insert(tx, {
    id,
    revision: revision + 1,
    input,
    result: scoreAch(input),
    risk,
    byAccount: caller.actor,
    at: now,
  });
  await publish(tx, [{ kind: 'risk', id }]);
  return mustFind((await readAch(tx, id))[0]);
};
