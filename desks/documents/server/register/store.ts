import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { FraudRow } from './rows.ts';

/** Entries up to a day, latest first. */
export const listFrauds = async (
  tx: Transaction,
  before: string | undefined,
  limit: number,
): Promise<readonly FraudRow[]> => {
  const { rows } = await sql<FraudRow>`select * from document.fraud
    where (${before ?? null}::date is null or day < ${before ?? null}::date)
    order by day desc, proposed_at desc, id limit ${limit}`.execute(tx);
  return rows;
};

/** One entry, locked where it is going to change; undefined where there is none. */
export const lockFraud = async (tx: Transaction, id: string): Promise<FraudRow | undefined> => {
  const { rows } = await sql<FraudRow>`select * from document.fraud
    where id = ${id} for update`.execute(tx);
  return rows[0];
};

/** Stores a proposed entry. */
export const insertFraud = async (tx: Transaction, row: FraudRow): Promise<void> => {
  await sql`insert into document.fraud (id, kind, issuer, document_code, technique, place, day, first_number,
      last_number, numbers_are, examination, state, version, steps, decision, proposed_at)
    values (${row.id}, ${row.kind}, ${row.issuer}, ${row.document_code}, ${row.technique}, ${row.place},
      ${row.day}::date, ${row.first_number}, ${row.last_number}, ${row.numbers_are}, ${row.examination},
      ${row.state}, ${row.version}, ${JSON.stringify(row.steps)}::jsonb, ${row.decision}, ${row.proposed_at})`.execute(
    tx,
  );
};

/** Moves an entry on. */
export const updateFraud = async (
  tx: Transaction,
  { id, state, version, steps }: Pick<FraudRow, 'id' | 'state' | 'version' | 'steps'>,
): Promise<void> => {
  await sql`update document.fraud set state = ${state}, version = ${version},
    steps = ${JSON.stringify(steps)}::jsonb where id = ${id}`.execute(tx);
};

/** Confirmed entries of a state whose range of numbers may hold this one. */
export const fraudsWithNumber = async (
  tx: Transaction,
  issuer: string,
  number: string,
): Promise<readonly FraudRow[]> => {
  const { rows } = await sql<FraudRow>`select * from document.fraud
    where state = 'confirmed' and issuer = ${issuer} and first_number is not null
      and length(first_number) = ${number.length}
      and first_number collate "C" <= ${number} collate "C" and last_number collate "C" >= ${number} collate "C"
    order by day desc, id`.execute(tx);
  return rows;
};

/** Confirmed entries of states that speak of numbers. */
export const fraudsOfStates = async (
  tx: Transaction,
  issuers: readonly string[],
): Promise<readonly FraudRow[]> => {
  const { rows } = await sql<FraudRow>`select * from document.fraud
    where state = 'confirmed' and issuer = any (${issuers}::text[]) and first_number is not null
    order by issuer, day, id`.execute(tx);
  return rows;
};

/** One cell of the counts. */
export interface CountRow {
  readonly kind: FraudRow['kind'];
  readonly issuer: string;
  readonly technique: string;
  readonly place: string;
  readonly month: string;
  readonly count: number;
}

/** Confirmed entries counted by kind, state, technique, place and month, from one day to another, both included. */
export const countFrauds = async (
  tx: Transaction,
  from: string,
  to: string,
): Promise<readonly CountRow[]> => {
  const { rows } =
    await sql<CountRow>`select kind, issuer, technique, place, to_char(day, 'YYYY-MM') as month,
      count(*)::int as count
    from document.fraud where state = 'confirmed' and day between ${from}::date and ${to}::date
    group by kind, issuer, technique, place, month order by month desc, issuer, kind, technique, place`.execute(
      tx,
    );
  return rows;
};
