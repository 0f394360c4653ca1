import type { Purpose, Role } from '@platform/api/vocabulary.ts';
import { sql } from 'kysely';
import pg from 'pg';
import type { Database, Transaction } from './open.ts';

/** The database roles of migrations 0001 and 0040. Nobody logs in as one; a transaction wears one. */
export type DatabaseRole =
  | 'amirani_border'
  | 'amirani_pnr'
  | 'amirani_ingest'
  | 'amirani_quarantine'
  | 'amirani_oversight'
  | 'amirani_identity'
  | 'amirani_decisions'
  | 'amirani_journal_writer'
  | 'amirani_sequencer'
  | 'amirani_examiner'
  | 'amirani_trainer'
  | 'amirani_trust'
  | 'amirani_second_line'
  | 'amirani_referral'
  | 'amirani_criteria'
  | 'amirani_evaluation'
  | 'amirani_unmask'
  | 'amirani_blind'
  | 'amirani_watch'
  | 'amirani_screening_api'
  | 'amirani_risk'
  | 'amirani_screening_pnr'
  | 'amirani_investigation'
  | 'amirani_programme'
  | 'amirani_public'
  | 'amirani_trainee'
  | 'amirani_certifier'
  | 'amirani_assessor';

/** On whose behalf, why and for what: the database itself checks it (R1). */
export interface AccessContext {
  /** Login, or `system:<job>`. */
  readonly account: string;
  readonly role?: Role | undefined;
  readonly purpose?: Purpose | undefined;
  /** The case or flight that the purpose refers to. */
  readonly reference?: string | undefined;
}

/**
 * One transaction in a database role with its context, all of it local to the transaction. Row-level security
 * reads the context by `access.purpose_allowed`; without a purpose and a reference it gives zero rows.
 */
export const withAccess = <T>(
  database: Database,
  context: AccessContext,
  role: DatabaseRole,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => database.transact(opening(role, context), work);

// In one message with BEGIN, which takes no parameters: every value goes through the driver's quoting.
const opening = (role: DatabaseRole, context: AccessContext): string => {
  const settings = {
    role,
    'amirani.account': context.account,
    'amirani.role': context.role,
    'amirani.purpose': context.purpose,
    'amirani.reference': context.reference,
  };
  const set = Object.entries(settings).map(
    ([name, value = '']) => `set_config('${name}', ${pg.escapeLiteral(value)}, true)`,
  );
  return `select ${set.join(', ')}`;
};

/** Goes on in another role within the same transaction, and comes back: one act that crosses two rooms. */
export const asRole = <T>(
  tx: Transaction,
  role: DatabaseRole,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => wear(tx, role, work);

/** The same as the owner of the tables, for the clocks that erase; row-level security holds for it too. */
export const asOwner = <T>(tx: Transaction, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  wear(tx, 'amirani_owner', work);

/** Counts or assesses travellers in the role of a desk: canaries are left out (ADR 36). */
export const counting = async <T>(
  tx: Transaction,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => {
  await sql`select set_config('amirani.counting', 'yes', true)`.execute(tx);
  const result = await work(tx);
  await sql`select set_config('amirani.counting', '', true)`.execute(tx);
  return result;
};

const wear = async <T>(
  tx: Transaction,
  role: DatabaseRole | 'amirani_owner',
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => {
  // One statement: the columns of a row are computed in their order.
  const { rows } = await sql<{
    before: string;
  }>`select current_setting('role') as before, set_config('role', ${role}, true)`.execute(tx);
  // Not in a finally: where the work throws, the transaction is lost and so is its role.
  const result = await work(tx);
  await sql`select set_config('role', ${rows[0]?.before ?? 'none'}, true)`.execute(tx);
  return result;
};
