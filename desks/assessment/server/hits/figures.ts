import { addDays } from '@amirani/core';
import { type HitFigures, hitFigures, tallyHits } from '@amirani/targeting/hits';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { boundsOfDay } from '@platform/server/time/local-day.ts';
import type { Moment } from '@platform/server/time/moment.ts';
import { sql } from 'kysely';
import type { HitFiguresView } from '../../api/hits/types.ts';
import { hitDecision, stateAfter } from './decisions.ts';
import type { HitRow } from './rows.ts';

interface DecidedRow extends Pick<HitRow, 'kind' | 'origin' | 'title'> {
  readonly id: string;
}

/**
 * False hits and precision of the last days: of the unit together, and of each list and criterion. Told from the decisions that
 * stand and nothing else; by which officer does not come into it (R27, R34).
 */
export const readFigures = async (
  tx: Transaction,
  days: number,
  { today: to }: Moment,
  zone: string,
) => {
  const from = addDays(to, 1 - days);
  const rows = await hitsFoundFrom(tx, boundsOfDay(from, zone).from);
  const standing = await standingStates(
    tx,
    rows.map(({ id }) => id),
  );
  const figuresOf = (list: readonly DecidedRow[]): HitFiguresView =>
    shown(hitFigures(tallyHits(list.map(({ id }) => standing.get(id) ?? 'waiting'))));
  const sources = Map.groupBy(rows, ({ kind, origin }) => `${kind} ${origin}`);
  return {
    from,
    to,
    all: figuresOf(rows),
    bySource: [...sources.values()].flatMap((list) => {
      const [first] = list;
      if (first === undefined) return [];
      return [{ ...figuresOf(list), kind: first.kind, id: first.origin, title: first.title }];
    }),
  };
};

const hitsFoundFrom = async (tx: Transaction, from: Date): Promise<readonly DecidedRow[]> => {
  // What ended before anybody decided on it waits for nobody and is counted nowhere.
  const { rows } = await sql<DecidedRow>`select id, kind, origin, title from hit.hit
    where found_at >= ${from} and (state <> 'expired' or decision is not null)
    order by kind, origin, found_at desc`.execute(tx);
  return rows;
};

/** States of the current decisions on these hits. Hits without a decision are left out. */
const standingStates = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, HitRow['state']>> => {
  const rows = await asRole(tx, 'amirani_decisions', async (own) => {
    const found = await sql<{ subject: string; state: string }>`
      select distinct on (subject) subject, state from decision.decision d
      where kind = ${hitDecision.name} and subject = any (${ids}::text[])
        and not exists (select from decision.decision l where l.supersedes = d.id)
      order by subject, begun_at desc`.execute(own);
    return found.rows;
  });
  return new Map(rows.map(({ subject, state }) => [subject, stateAfter(state)]));
};

const shown = ({ falseHits, precision, ...tally }: HitFigures): HitFiguresView => ({
  ...tally,
  falseHits: shareOf(falseHits),
  precision: shareOf(precision),
});

const shareOf = ({ share, ...rest }: HitFigures['precision']) => ({
  ...rest,
  ...(share === undefined ? {} : { share }),
});
