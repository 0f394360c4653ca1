import type { AccountProposal } from '@platform/api/types.ts';
import type { Role } from '@platform/api/vocabulary.ts';
import { sql } from 'kysely';
import type { Transaction } from '../database/open.ts';

// Never `first_half`: the proposer reads it once, in the answer to the proposal.
const columns = [
  'id',
  'kind',
  'login',
  'name',
  'roles',
  'roles_before',
  'disabled_before',
  'reason',
  'state',
  'proposed_by',
  'proposed_at',
  'decided_by',
  'decided_at',
] as const;

interface Row {
  readonly id: string;
  readonly kind: AccountProposal['kind'];
  readonly login: string;
  readonly name: string | null;
  readonly roles: Role[] | null;
  readonly roles_before: Role[] | null;
  readonly disabled_before: boolean | null;
  readonly reason: string;
  readonly state: AccountProposal['state'];
  readonly proposed_by: string;
  readonly proposed_at: Date;
  readonly decided_by: string | null;
  readonly decided_at: Date | null;
}

const shape = (row: Row): AccountProposal => ({
  id: row.id,
  kind: row.kind,
  login: row.login,
  ...(row.name === null ? {} : { name: row.name }),
  ...(row.roles === null ? {} : { roles: row.roles }),
  ...(row.roles_before === null ? {} : { rolesBefore: row.roles_before }),
  ...(row.disabled_before === null ? {} : { disabledBefore: row.disabled_before }),
  reason: row.reason,
  state: row.state,
  proposedBy: row.proposed_by,
  proposedAt: row.proposed_at.toISOString(),
  ...(row.decided_by === null ? {} : { decidedBy: row.decided_by }),
  ...(row.decided_at === null ? {} : { decidedAt: row.decided_at.toISOString() }),
});

/** All open proposals, then the last hundred decided ones. */
export const listProposals = async (tx: Transaction): Promise<AccountProposal[]> => {
  const rows = tx.selectFrom('identity.proposal').select(columns);
  const open = await rows
    .where('state', '=', 'open')
    .orderBy('proposed_at')
    .orderBy('id')
    .execute();
  const decided = await rows
    .where('state', '<>', 'open')
    .orderBy('decided_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute();
  return [...open, ...decided].map(shape);
};

/** A proposal to store. */
export interface NewProposal {
  readonly kind: AccountProposal['kind'];
  readonly login: string;
  readonly name?: string;
  readonly roles?: readonly Role[];
  readonly rolesBefore?: readonly Role[];
  readonly disabledBefore?: boolean;
  readonly reason: string;
  readonly firstHalf?: string | undefined;
  readonly proposedBy: string;
  readonly proposedAt: Date;
}

export const insertProposal = async (
  tx: Transaction,
  proposal: NewProposal,
): Promise<AccountProposal> =>
  shape(
    await tx
      .insertInto('identity.proposal')
      .values({
        kind: proposal.kind,
        login: proposal.login,
        name: proposal.name ?? null,
        roles: proposal.roles === undefined ? null : [...proposal.roles],
        roles_before: proposal.rolesBefore === undefined ? null : [...proposal.rolesBefore],
        disabled_before: proposal.disabledBefore ?? null,
        reason: proposal.reason,
        first_half: proposal.firstHalf ?? null,
        proposed_by: proposal.proposedBy,
        proposed_at: proposal.proposedAt,
        decided_by: null,
        decided_at: null,
      })
      .returning(columns)
      .executeTakeFirstOrThrow(),
  );

/** A proposal with its half of an initial password, locked until the transaction ends; undefined if unknown. */
export const lockProposal = async (
  tx: Transaction,
  id: string,
): Promise<{ readonly proposal: AccountProposal; readonly firstHalf?: string } | undefined> => {
  const row = await tx
    .selectFrom('identity.proposal')
    .select([...columns, 'first_half'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    proposal: shape(row),
    ...(row.first_half === null ? {} : { firstHalf: row.first_half }),
  };
};

/** Approves and carries out, in the database itself (migration 0160); the approver is the account of the transaction. */
export const approveProposal = async (
  tx: Transaction,
  id: string,
  now: Date,
): Promise<AccountProposal> => {
  await sql`select identity.approve(${id}, ${now})`.execute(tx);
  const row = await tx
    .selectFrom('identity.proposal')
    .select(columns)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return shape(row);
};

/** Closes a proposal without carrying it out. */
export const closeProposal = async (
  tx: Transaction,
  id: string,
  state: 'refused' | 'withdrawn',
  by: string,
  now: Date,
): Promise<AccountProposal> =>
  shape(
    await tx
      .updateTable('identity.proposal')
      .set({ state, decided_by: by, decided_at: now, first_half: null })
      .where('id', '=', id)
      .returning(columns)
      .executeTakeFirstOrThrow(),
  );
