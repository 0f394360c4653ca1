import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { ExhibitRow, HandOverRow, StampRow, StepRow } from './rows.ts';

const EXHIBIT = sql`select e.*, (select count(*)::int from investigation.exhibit_part p where p.exhibit = e.id) as parts,
    (select coalesce(sum(p.bytes), 0)::bigint from investigation.exhibit_part p where p.exhibit = e.id) as received
  from investigation.exhibit e`;

/** Exhibits of a case by number, those that are coming in last. */
export const exhibitsOf = async (
  tx: Transaction,
  caseId: string,
): Promise<readonly ExhibitRow[]> => {
  const { rows } = await sql<ExhibitRow>`${EXHIBIT} where e.case_id = ${caseId}
    order by e.number nulls last, e.entered_at, e.id`.execute(tx);
  return rows;
};

/** One exhibit of a case; undefined where there is none. */
export const findExhibit = async (
  tx: Transaction,
  caseId: string,
  id: string,
): Promise<ExhibitRow | undefined> => {
  const { rows } = await sql<ExhibitRow>`${EXHIBIT}
    where e.case_id = ${caseId} and e.id = ${id}`.execute(tx);
  return rows[0];
};

/** The same, nobody else's until the transaction ends. */
export const lockExhibit = async (
  tx: Transaction,
  caseId: string,
  id: string,
): Promise<ExhibitRow | undefined> => {
  await sql`select 1 from investigation.exhibit where case_id = ${caseId} and id = ${id} for update`.execute(
    tx,
  );
  return findExhibit(tx, caseId, id);
};

/** Begins an exhibit. */
export const insertExhibit = async (
  tx: Transaction,
  row: Pick<
    ExhibitRow,
    | 'id'
    | 'case_id'
    | 'title'
    | 'kind'
    | 'name'
    | 'media_type'
    | 'obtained'
    | 'entered_by'
    | 'entered_at'
    | 'holder'
  >,
): Promise<void> => {
  await sql`insert into investigation.exhibit
      (id, case_id, title, kind, name, media_type, obtained, state, entered_by, entered_at, holder)
    values (${row.id}, ${row.case_id}, ${row.title}, ${row.kind}, ${row.name}, ${row.media_type},
      ${JSON.stringify(row.obtained)}::jsonb, 'receiving', ${row.entered_by}, ${row.entered_at},
      ${JSON.stringify(row.holder)}::jsonb)`.execute(tx);
};

/** Keeps a part; the same position again takes its place. */
export const savePart = async (
  tx: Transaction,
  exhibit: Pick<ExhibitRow, 'id' | 'case_id'>,
  position: number,
  bytes: number,
  sealed: Buffer,
): Promise<void> => {
  await sql`insert into investigation.exhibit_part (exhibit, case_id, position, bytes, sealed)
    values (${exhibit.id}, ${exhibit.case_id}, ${position}, ${bytes}, ${sealed})
    on conflict (exhibit, position) do update set bytes = excluded.bytes, sealed = excluded.sealed`.execute(
    tx,
  );
};

/** The sealed bytes of a part; undefined where there is none. */
export const findPart = async (
  tx: Transaction,
  exhibit: string,
  position: number,
): Promise<Buffer | undefined> => {
  const { rows } = await sql<{ sealed: Buffer }>`select sealed from investigation.exhibit_part
    where exhibit = ${exhibit} and position = ${position}`.execute(tx);
  return rows[0]?.sealed;
};

/** Makes an exhibit complete; gives its number. */
export const completeExhibit = async (
  tx: Transaction,
  { id, case_id }: Pick<ExhibitRow, 'id' | 'case_id'>,
  bytes: number,
  sha256: Buffer,
): Promise<number> => {
  // One at a time in a case, so that numbers have no gap and none is given twice.
  await sql`select pg_advisory_xact_lock(4692, hashtext(${case_id}))`.execute(tx);
  const { rows } = await sql<{ number: number }>`update investigation.exhibit e
    set state = 'complete', bytes = ${bytes}, sha256 = ${sha256}, number = (
      select coalesce(max(o.number), 0) + 1 from investigation.exhibit o where o.case_id = ${case_id})
    where e.id = ${id} returning e.number`.execute(tx);
  return rows[0]?.number ?? 0;
};

/** Lets go what is still coming in. */
export const deleteExhibit = async (tx: Transaction, id: string): Promise<void> => {
  await sql`delete from investigation.exhibit where id = ${id} and state = 'receiving'`.execute(tx);
};

/** Says with whom an exhibit is. */
export const moveExhibit = async (
  tx: Transaction,
  id: string,
  holder: ExhibitRow['holder'],
): Promise<void> => {
  await sql`update investigation.exhibit set holder = ${JSON.stringify(holder)}::jsonb
    where id = ${id}`.execute(tx);
};

const HAND_OVER = sql`select h.*, 1 as version from investigation.hand_over h`;

/** Hand-overs of a case, or of one of its exhibits, oldest first. */
export const handOversOf = async (
  tx: Transaction,
  caseId: string,
  exhibit?: string,
): Promise<readonly HandOverRow[]> => {
  const { rows } = await sql<HandOverRow>`${HAND_OVER} where h.case_id = ${caseId}
      and (${exhibit ?? null}::uuid is null or h.exhibit = ${exhibit ?? null}::uuid)
    order by h.offered_at, h.id`.execute(tx);
  // A hand-over has one step while it is offered, and two when it is ended.
  return rows.map((row) => ({ ...row, version: row.state === 'offered' ? 1 : 2 }));
};

/** Writes a hand-over that is offered. */
export const insertHandOver = async (
  tx: Transaction,
  row: Omit<HandOverRow, 'state' | 'version' | 'ended_by' | 'ended_at' | 'said'>,
): Promise<void> => {
  await sql`insert into investigation.hand_over
      (id, case_id, exhibit, from_holder, to_holder, state, decision, reason, offered_by, offered_at)
    values (${row.id}, ${row.case_id}, ${row.exhibit}, ${JSON.stringify(row.from_holder)}::jsonb,
      ${JSON.stringify(row.to_holder)}::jsonb, 'offered', ${row.decision}, ${row.reason}, ${row.offered_by},
      ${row.offered_at})`.execute(tx);
};

/** Ends a hand-over. */
export const endHandOver = async (
  tx: Transaction,
  id: string,
  state: HandOverRow['state'],
  { by, at, said }: { readonly by: string; readonly at: Date; readonly said: string },
): Promise<void> => {
  await sql`update investigation.hand_over
    set state = ${state}, ended_by = ${by}, ended_at = ${at}, said = ${said} where id = ${id}`.execute(
    tx,
  );
};

/** Time stamps of a case, oldest first. */
export const stampsOf = async (tx: Transaction, caseId: string): Promise<readonly StampRow[]> => {
  const { rows } = await sql<StampRow>`
    select id, exhibit, result, problem, at, authority, serial, policy, requested_at, requested_by
    from investigation.time_stamp where case_id = ${caseId} order by requested_at, id`.execute(tx);
  return rows;
};

/** The answers of authorities, byte for byte. */
export const responsesOf = async (
  tx: Transaction,
  caseId: string,
): Promise<readonly { readonly id: string; readonly response: Buffer }[]> => {
  const { rows } = await sql<{ id: string; response: Buffer }>`
    select id, response from investigation.time_stamp
    where case_id = ${caseId} and result = 'valid' order by requested_at, id`.execute(tx);
  return rows;
};

/** Keeps a time stamp with the answer it came in. */
export const insertStamp = async (
  tx: Transaction,
  caseId: string,
  row: StampRow,
  response: Uint8Array,
): Promise<void> => {
  await sql`insert into investigation.time_stamp
      (id, case_id, exhibit, result, problem, at, authority, serial, policy, response, requested_at, requested_by)
    values (${row.id}, ${caseId}, ${row.exhibit}, ${row.result}, ${row.problem}, ${row.at}, ${row.authority},
      ${row.serial}, ${row.policy}, ${Buffer.from(response)}, ${row.requested_at}, ${row.requested_by})`.execute(
    tx,
  );
};

/** The chain of a case in its order. */
export const stepsOfCase = async (tx: Transaction, caseId: string): Promise<readonly StepRow[]> => {
  const { rows } = await sql<StepRow>`select position, exhibit, content, previous, sha256
    from investigation.custody_step where case_id = ${caseId} order by position`.execute(tx);
  return rows;
};

/** The last step of a case, and no other call's until the transaction ends. */
export const lockChain = async (tx: Transaction, caseId: string): Promise<StepRow | undefined> => {
  await sql`select pg_advisory_xact_lock(4691, hashtext(${caseId}))`.execute(tx);
  const { rows } = await sql<StepRow>`select position, exhibit, content, previous, sha256
    from investigation.custody_step where case_id = ${caseId} order by position desc limit 1`.execute(
    tx,
  );
  return rows[0];
};

/** Adds a step to the chain. */
export const insertStep = async (tx: Transaction, caseId: string, row: StepRow): Promise<void> => {
  await sql`insert into investigation.custody_step (case_id, position, exhibit, content, previous, sha256)
    values (${caseId}, ${row.position}, ${row.exhibit}, ${row.content}, ${row.previous}, ${row.sha256})`.execute(
    tx,
  );
};
