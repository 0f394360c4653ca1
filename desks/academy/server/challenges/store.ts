import type { Transaction } from '@platform/server/database/open.ts';
import { all, first } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { AcademyChallenge } from '../../api/types.ts';
import { challengeTable, type ChallengeRow as StoredChallengeRow } from '../sql/tables.gen.ts';

/** A challenge as it is stored. */
export interface ChallengeRow extends StoredChallengeRow {
  readonly classId: string;
  readonly pseudonym: string;
}

const columns = sql`${challengeTable.columns('h')}, t.class_id, s.pseudonym`;

/** Challenges that the caller may see, of a class or of all; open ones first. */
export const listChallenges = (
  tx: Transaction,
  classId?: string,
): Promise<readonly ChallengeRow[]> =>
  all(
    tx,
    sql`select ${columns} from academy.challenge h join academy.sitting t on t.id = h.sitting
      join academy.seat s on s.id = h.seat
    where ${classId ?? null}::uuid is null or t.class_id = ${classId ?? null}::uuid
    order by h.state <> 'open', h.at desc, h.id`,
  );

/** Loads and locks a challenge that the caller may see, or returns undefined. */
export const findChallenge = (tx: Transaction, id: string): Promise<ChallengeRow | undefined> =>
  first(
    tx,
    sql`select ${columns} from academy.challenge h join academy.sitting t on t.id = h.sitting
      join academy.seat s on s.id = h.seat where h.id = ${id}`,
  );

/** Writes a challenge down, in the role of the assessor. */
export const insertChallenge = (
  tx: Transaction,
  row: Pick<ChallengeRow, 'id' | 'sitting' | 'seat' | 'item' | 'reason' | 'at'>,
): Promise<number> => challengeTable.insert(tx, { ...row, state: 'open' });

/** What a trainer decided. */
export const noteDecision = (
  tx: Transaction,
  id: string,
  decision: string,
  state: AcademyChallenge['state'],
): Promise<number> => challengeTable.update(tx, { decision, state }, sql`where id = ${id}`);

/** Stores the effect of a challenge, in the assessor's role. */
export const noteEffect = (
  tx: Transaction,
  id: string,
  scores: number,
  withdrawn: number,
): Promise<number> => challengeTable.update(tx, { scores, withdrawn }, sql`where id = ${id}`);
