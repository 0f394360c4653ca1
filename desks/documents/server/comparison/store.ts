import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { all } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { Judgement } from '../../api/types.ts';
import { judgementTable } from '../sql/tables.gen.ts';

/** The two faces of an examination, by the pieces that hold them. */
export interface FacesRow {
  readonly examination: string;
  readonly portraitPiece: string;
  readonly portrait: Buffer;
  readonly portraitFrom: 'picture' | 'chip';
  readonly livePiece: string;
  readonly live: Buffer;
  /** Whether the account that was asked for has judged these two. */
  readonly judged: boolean;
}

/**
 * The faces of examinations that have both: of pictures the latest that stands; the printed portrait before that
 * of the chip, since it is the one that the bearer is shown beside.
 */
export const facesOf = (
  tx: Transaction,
  examinations: readonly string[],
  account: string,
): Promise<readonly FacesRow[]> =>
  all(
    tx,
    sql`with face as (
      select examination, id, shows as what, 'picture' as source, sha256 as digest, position, 0 as rank
        from document.piece where kind = 'picture' and shows in ('portrait', 'live') and state = 'standing'
          and examination = any (${examinations}::uuid[])
      union all
      select examination, id, 'portrait', 'chip', face, position, 1
        from document.piece where face is not null and state = 'standing' and document = 'travel-document'
          and examination = any (${examinations}::uuid[])
    ), best as (
      select distinct on (examination, what) * from face order by examination, what, rank, position desc
    )
    select p.examination, p.id as portrait_piece, p.digest as portrait, p.source as portrait_from,
      l.id as live_piece, l.digest as live,
      exists (select from document.judgement j where j.examination = p.examination and j.judged_by = ${account}
        and j.portrait = p.digest and j.live = l.digest) as judged
    from best p join best l on l.examination = p.examination and l.what = 'live'
    where p.what = 'portrait'`,
  );

/** Judgements on an examination in the order in which they were given. */
export const judgementsOf = async (
  tx: Transaction,
  examination: string,
): Promise<readonly Judgement[]> => {
  const rows = await judgementTable.all(
    tx,
    sql`where examination = ${examination} order by at, judged_by`,
  );
  return rows.map((row) => ({
    by: row.judgedBy,
    at: row.at.toISOString(),
    ...pick(row, 'answer', 'confidence', 'note'),
    portrait: row.portrait.toString('hex'),
    live: row.live.toString('hex'),
  }));
};

/** Stores a judgement; false where the account has given one on these two faces already. */
export const insertJudgement = async (
  tx: Transaction,
  examination: string,
  judgement: Judgement,
): Promise<boolean> => {
  const result = await sql`insert into document.judgement
      (examination, judged_by, at, answer, confidence, note, portrait, live)
    values (${examination}, ${judgement.by}, ${judgement.at}, ${judgement.answer}, ${judgement.confidence},
      ${judgement.note}, ${Buffer.from(judgement.portrait, 'hex')}, ${Buffer.from(judgement.live, 'hex')})
    on conflict do nothing`.execute(tx);
  return (result.numAffectedRows ?? 0n) > 0n;
};
