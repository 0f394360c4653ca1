import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import { type FraudRow, fraudTable } from '../sql/tables.gen.ts';

/** Entries up to a day, latest first. */
export const listFrauds = (
  tx: Transaction,
  before: string | undefined,
  limit: number,
): Promise<readonly FraudRow[]> =>
  fraudTable.all(
    tx,
    sql`where (${before ?? null}::date is null or day < ${before ?? null}::date)
    order by day desc, proposed_at desc, id limit ${limit}`,
  );

/** Loads an entry and locks it if it is to be changed, or returns undefined. */
export const lockFraud = (tx: Transaction, id: string): Promise<FraudRow | undefined> =>
  fraudTable.first(tx, sql`where id = ${id} for update`);

/** Stores a proposed entry. */
export const insertFraud = (tx: Transaction, row: FraudRow): Promise<number> =>
  fraudTable.insert(tx, row);

/** Moves an entry on. */
export const updateFraud = (
  tx: Transaction,
  { id, state, version, steps }: Pick<FraudRow, 'id' | 'state' | 'version' | 'steps'>,
): Promise<number> => fraudTable.update(tx, { state, version, steps }, sql`where id = ${id}`);

/** Confirmed entries of a state whose range of numbers may hold this one. */
export const fraudsWithNumber = (
  tx: Transaction,
  issuer: string,
  number: string,
): Promise<readonly FraudRow[]> =>
  fraudTable.all(
    tx,
    sql`where state = 'confirmed' and issuer = ${issuer} and first_number is not null
      and length(first_number) = ${number.length}
      and first_number collate "C" <= ${number} collate "C" and last_number collate "C" >= ${number} collate "C"
    order by day desc, id`,
  );

/** Confirmed entries of states that speak of numbers. */
export const fraudsOfStates = (
  tx: Transaction,
  issuers: readonly string[],
): Promise<readonly FraudRow[]> =>
  fraudTable.all(
    tx,
    sql`where state = 'confirmed' and issuer = any (${issuers}::text[]) and first_number is not null
    order by issuer, day, id`,
  );

/** One cell of the counts. */
export interface CountRow extends Pick<FraudRow, 'kind' | 'issuer' | 'technique' | 'place'> {
  readonly month: string;
  readonly count: number;
}

/** Confirmed entries counted by kind, state, technique, place and month, from one day to another, both included. */
export const countFrauds = (
  tx: Transaction,
  from: string,
  to: string,
): Promise<readonly CountRow[]> =>
  all(
    tx,
    sql`select kind, issuer, technique, place, to_char(day, 'YYYY-MM') as month,
      count(*)::int as count
    from document.fraud where state = 'confirmed' and day between ${from}::date and ${to}::date
    group by kind, issuer, technique, place, month order by month desc, issuer, kind, technique, place`,
  );
