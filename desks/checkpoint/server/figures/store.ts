import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { DayFigures } from '../../api/types.ts';
import { checkDecision } from '../checks/decisions.ts';

/** Between two instants: the first included, the second not. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}

/** What was decided, counted over the steps of decisions: checks, not steps, and each once a figure. */
export type Decided = Pick<DayFigures, 'checked' | 'passed' | 'held' | 'secondLine' | 'refused'>;

/** Counts what was decided in a span. */
export const countDecided = (tx: Transaction, { from, until }: Span): Promise<Decided> =>
  asRole(tx, 'amirani_decisions', async (own) => {
    const { rows } = await sql<Decided>`select count(distinct one.subject)::int as checked,
        count(distinct one.subject) filter (where step.act = 'pass')::int as passed,
        count(distinct one.subject) filter (where step.act = 'hold')::int as held,
        count(distinct one.subject) filter (where step.act = 'second-line')::int as "secondLine",
        count(distinct one.subject) filter (where step.act = 'confirm-refusal')::int as refused
      from decision.step step join decision.decision one on one.id = step.decision
      where one.kind = ${checkDecision.name} and step.at >= ${from} and step.at < ${until}`.execute(
      own,
    );
    return rows[0] ?? { checked: 0, passed: 0, held: 0, secondLine: 0, refused: 0 };
  });

/** Counts the grounds of the refusals that a second person confirmed in a span: those of the proposal that was confirmed. */
export const countGrounds = async (
  tx: Transaction,
  { from, until }: Span,
): Promise<DayFigures['refusedBy']> => {
  const { rows } = await sql<DayFigures['refusedBy'][number]>`
    select ground, count(distinct confirmed.check_id)::int as count
    from checkpoint.act confirmed
    join checkpoint.act proposed on proposed.check_id = confirmed.check_id and proposed.step = confirmed.step - 1
    cross join unnest(proposed.reasons) ground
    where confirmed.act = 'confirm-refusal' and proposed.act = 'propose-refusal'
      and confirmed.at >= ${from} and confirmed.at < ${until}
    group by ground order by count desc, ground`.execute(tx);
  return rows;
};

/** Counts the checks decided in a span by the verdict shown to the last decider. */
export const countWords = async (
  tx: Transaction,
  { from, until }: Span,
): Promise<DayFigures['byWord']> => {
  const { rows } = await sql<
    DayFigures['byWord'][number]
  >`select word, count(*)::int as count from (
      select distinct on (one.check_id) verdict.word
      from checkpoint.act one join checkpoint.verdict verdict on verdict.id = one.verdict
      where one.at >= ${from} and one.at < ${until}
      order by one.check_id, one.step desc
    ) latest group by word order by word`.execute(tx);
  return rows;
};
