import type { Transaction } from '@platform/server/database/open.ts';
import { all, first, type NewRow } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import {
  type CustodyStepRow,
  custodyStepTable,
  exhibitPartTable,
  exhibitTable,
  handOverTable,
  type TimeStampRow,
  timeStampTable,
} from '../sql/tables.gen.ts';
import type { ExhibitRow, HandOverRow, StampRow } from './rows.ts';

const EXHIBIT = sql`select e.*, (select count(*)::int from investigation.exhibit_part p where p.exhibit = e.id) as parts,
    (select coalesce(sum(p.bytes), 0)::bigint from investigation.exhibit_part p where p.exhibit = e.id) as received
  from investigation.exhibit e`;

/** Exhibits of a case by number, those that are coming in last. */
export const exhibitsOf = (tx: Transaction, caseId: string): Promise<readonly ExhibitRow[]> =>
  all(
    tx,
    sql`${EXHIBIT} where e.case_id = ${caseId}
    order by e.number nulls last, e.entered_at, e.id`,
  );

/** Loads an exhibit of a case, or returns undefined. */
export const findExhibit = (
  tx: Transaction,
  caseId: string,
  id: string,
): Promise<ExhibitRow | undefined> =>
  first(tx, sql`${EXHIBIT} where e.case_id = ${caseId} and e.id = ${id}`);

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
export const insertExhibit = (
  tx: Transaction,
  row: Pick<
    ExhibitRow,
    | 'id'
    | 'caseId'
    | 'title'
    | 'kind'
    | 'name'
    | 'mediaType'
    | 'obtained'
    | 'enteredBy'
    | 'enteredAt'
    | 'holder'
  >,
): Promise<number> => exhibitTable.insert(tx, { ...row, state: 'receiving' });

/** Keeps a part; the same position again takes its place. */
export const savePart = (
  tx: Transaction,
  exhibit: Pick<ExhibitRow, 'id' | 'caseId'>,
  position: number,
  bytes: number,
  sealed: Buffer,
): Promise<number> =>
  exhibitPartTable.insert(
    tx,
    { exhibit: exhibit.id, caseId: exhibit.caseId, position, bytes, sealed },
    sql`on conflict (exhibit, position) do update set bytes = excluded.bytes, sealed = excluded.sealed`,
  );

/** Loads the encrypted bytes of a part, or returns undefined. */
export const findPart = async (
  tx: Transaction,
  exhibit: string,
  position: number,
): Promise<Buffer | undefined> => {
  const row = await exhibitPartTable
    .only('sealed')
    .first(tx, sql`where exhibit = ${exhibit} and position = ${position}`);
  return row?.sealed;
};

/** Makes an exhibit complete; gives its number. */
export const completeExhibit = async (
  tx: Transaction,
  { id, caseId }: Pick<ExhibitRow, 'id' | 'caseId'>,
  bytes: number,
  sha256: Buffer,
): Promise<number> => {
  // One at a time in a case, so that numbers have no gap and none is given twice.
  await sql`select pg_advisory_xact_lock(4692, hashtext(${caseId}))`.execute(tx);
  const row = await first<{ number: number }>(
    tx,
    sql`update investigation.exhibit e
    set state = 'complete', bytes = ${bytes}, sha256 = ${sha256}, number = (
      select coalesce(max(o.number), 0) + 1 from investigation.exhibit o where o.case_id = ${caseId})
    where e.id = ${id} returning e.number`,
  );
  return row?.number ?? 0;
};

/** Lets go what is still coming in. */
export const deleteExhibit = async (tx: Transaction, id: string): Promise<void> => {
  await sql`delete from investigation.exhibit where id = ${id} and state = 'receiving'`.execute(tx);
};

/** Says with whom an exhibit is. */
export const moveExhibit = (
  tx: Transaction,
  id: string,
  holder: ExhibitRow['holder'],
): Promise<number> => exhibitTable.update(tx, { holder }, sql`where id = ${id}`);

const HAND_OVER = sql`select h.*, 1 as version from investigation.hand_over h`;

/** Hand-overs of a case, or of one of its exhibits, oldest first. */
export const handOversOf = async (
  tx: Transaction,
  caseId: string,
  exhibit?: string,
): Promise<readonly HandOverRow[]> => {
  const rows = await all<HandOverRow>(
    tx,
    sql`${HAND_OVER} where h.case_id = ${caseId}
      and (${exhibit ?? null}::uuid is null or h.exhibit = ${exhibit ?? null}::uuid)
    order by h.offered_at, h.id`,
  );
  // A hand-over has one step while it is offered, and two when it is ended.
  return rows.map((row) => ({ ...row, version: row.state === 'offered' ? 1 : 2 }));
};

/** Writes a hand-over that is offered. */
export const insertHandOver = (
  tx: Transaction,
  row: Omit<HandOverRow, 'state' | 'version' | 'endedBy' | 'endedAt' | 'said'>,
): Promise<number> => handOverTable.insert(tx, { ...row, state: 'offered' });

/** Ends a hand-over. */
export const endHandOver = (
  tx: Transaction,
  id: string,
  state: HandOverRow['state'],
  { by, at, said }: { readonly by: string; readonly at: Date; readonly said: string },
): Promise<number> =>
  handOverTable.update(tx, { state, endedBy: by, endedAt: at, said }, sql`where id = ${id}`);

/** Time stamps of a case, oldest first. */
export const stampsOf = (tx: Transaction, caseId: string): Promise<readonly StampRow[]> =>
  timeStampTable
    .only(
      'id',
      'exhibit',
      'result',
      'problem',
      'at',
      'authority',
      'serial',
      'policy',
      'requestedAt',
      'requestedBy',
    )
    .all(tx, sql`where case_id = ${caseId} order by requested_at, id`);

/** The answers of authorities, byte for byte. */
export const responsesOf = (
  tx: Transaction,
  caseId: string,
): Promise<readonly { readonly id: string; readonly response: Buffer }[]> =>
  timeStampTable
    .only('id', 'response')
    .all(tx, sql`where case_id = ${caseId} and result = 'valid' order by requested_at, id`);

/** Keeps a time stamp with the answer it came in. */
export const insertStamp = (
  tx: Transaction,
  caseId: string,
  row: Omit<NewRow<TimeStampRow, never>, 'caseId' | 'response'>,
  response: Uint8Array,
): Promise<number> =>
  timeStampTable.insert(tx, { ...row, caseId, response: Buffer.from(response) });

/** The chain of a case in its order. */
export const stepsOfCase = (tx: Transaction, caseId: string): Promise<readonly CustodyStepRow[]> =>
  custodyStepTable.all(tx, sql`where case_id = ${caseId} order by position`);

/** The last step of a case, and no other call's until the transaction ends. */
export const lockChain = async (
  tx: Transaction,
  caseId: string,
): Promise<CustodyStepRow | undefined> => {
  await sql`select pg_advisory_xact_lock(4691, hashtext(${caseId}))`.execute(tx);
  const row = await custodyStepTable.first(
    tx,
    sql`where case_id = ${caseId} order by position desc limit 1`,
  );
  return row;
};

/** Adds a step to the chain. */
export const insertStep = (
  tx: Transaction,
  row: Parameters<typeof custodyStepTable.insert>[1],
): Promise<number> => custodyStepTable.insert(tx, row);
