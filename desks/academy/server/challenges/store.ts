import type { AcademyChallenge } from '@amirani/contract/academy';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';

/** A challenge as it is stored. */
export interface ChallengeRow {
  readonly id: string;
  readonly class_id: string;
  readonly sitting: string;
  readonly seat: string;
  readonly pseudonym: string;
  readonly item: string;
  readonly reason: string;
  readonly at: Date;
  readonly decision: string | null;
  readonly state: AcademyChallenge['state'];
  readonly scores: number | null;
  readonly withdrawn: number | null;
}

const columns = sql`h.id, t.class_id, h.sitting, h.seat, s.pseudonym, h.item, h.reason, h.at, h.decision, h.state,
  h.scores, h.withdrawn`;

/** Challenges that the caller may see, of a class or of all; open ones first. */
export const listChallenges = async (
  tx: Transaction,
  classId?: string,
): Promise<readonly ChallengeRow[]> => {
  const { rows } = await sql<ChallengeRow>`
    select ${columns} from academy.challenge h join academy.sitting t on t.id = h.sitting
      join academy.seat s on s.id = h.seat
    where ${classId ?? null}::uuid is null or t.class_id = ${classId ?? null}::uuid
    order by h.state <> 'open', h.at desc, h.id`.execute(tx);
  return rows;
};

/** A challenge, locked; undefined where there is none for the caller. */
export const findChallenge = async (
  tx: Transaction,
  id: string,
): Promise<ChallengeRow | undefined> => {
  const { rows } = await sql<ChallengeRow>`
    select ${columns} from academy.challenge h join academy.sitting t on t.id = h.sitting
      join academy.seat s on s.id = h.seat where h.id = ${id}`.execute(tx);
  return rows[0];
};

/** Writes a challenge down, in the role of the assessor. */
export const insertChallenge = async (
  tx: Transaction,
  row: Pick<ChallengeRow, 'id' | 'sitting' | 'seat' | 'item' | 'reason' | 'at'>,
): Promise<void> => {
  await sql`insert into academy.challenge (id, sitting, seat, item, reason, at, state)
    values (${row.id}, ${row.sitting}, ${row.seat}, ${row.item}, ${row.reason}, ${row.at}, 'open')`.execute(
    tx,
  );
};

/** What a trainer decided. */
export const noteDecision = async (
  tx: Transaction,
  id: string,
  decision: string,
  state: AcademyChallenge['state'],
): Promise<void> => {
  await sql`update academy.challenge set decision = ${decision}, state = ${state} where id = ${id}`.execute(
    tx,
  );
};

/** What came of it, in the role of the assessor. */
export const noteEffect = async (
  tx: Transaction,
  id: string,
  scores: number,
  withdrawn: number,
): Promise<void> => {
  await sql`update academy.challenge set scores = ${scores}, withdrawn = ${withdrawn} where id = ${id}`.execute(
    tx,
  );
};
