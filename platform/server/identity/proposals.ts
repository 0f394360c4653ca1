import { conflictOf } from '@platform/api/role-conflicts.ts';
import type { AccountProposal } from '@platform/api/types.ts';
import type { Role } from '@platform/api/vocabulary.ts';
import type { Transaction } from '../database/open.ts';
import { Problem } from '../http/problems.ts';
import { findAccount, updatePassword } from './account-store.ts';
import { mustBeCompatible } from './accounts.ts';
import { asProblem } from './database-problems.ts';
import { initialUntil, joinHalves, newHalf } from './initial-password.ts';
import { hashPassword } from './password.ts';
import * as store from './proposal-store.ts';
import { deleteSessionsOf } from './session-store.ts';

/** What an administrator proposes. */
export type Asked =
  | {
      readonly kind: 'account';
      readonly login: string;
      readonly name: string;
      readonly roles: readonly Role[];
      readonly reason: string;
    }
  | {
      readonly kind: 'roles';
      readonly login: string;
      readonly roles: readonly Role[];
      readonly reason: string;
    }
  | { readonly kind: 'password'; readonly login: string; readonly reason: string };

/** A stored proposal. */
export interface Proposed {
  readonly proposal: AccountProposal;
  /** The proposer's half of the initial password, if the proposal makes one. */
  readonly firstHalf?: string;
}

/**
 * Stores a proposal about another account. Another administrator approves it.
 * @throws Problem `identity.proposal.own`, `identity.proposal.open`, `identity.proposal.unchanged`,
 * `identity.roles.incompatible`, `identity.account.exists`, `identity.account.unknown`, `identity.account.disabled`
 */
export const propose = async (
  tx: Transaction,
  asked: Asked,
  proposedBy: string,
  now: Date,
): Promise<Proposed> => {
  if (asked.login === proposedBy) throw new Problem('identity.proposal.own');
  const before = await findAccount(tx, asked.login);
  const changes = { ...asked, ...('roles' in asked ? { roles: unique(asked.roles) } : {}) };
  if ('roles' in changes) mustBeCompatible(changes.roles);
  if (asked.kind === 'account') {
    if (before !== undefined) throw new Problem('identity.account.exists', { login: asked.login });
  } else {
    if (before === undefined) throw new Problem('identity.account.unknown');
    if (asked.kind === 'password' && before.disabled)
      throw new Problem('identity.account.disabled');
    if (asked.kind === 'roles' && !before.disabled && sameRoles(asked.roles, before.roles))
      throw new Problem('identity.proposal.unchanged');
  }
  const firstHalf = asked.kind === 'roles' ? undefined : newHalf();
  const proposal = await store
    .insertProposal(tx, {
      ...changes,
      ...(before === undefined
        ? {}
        : { rolesBefore: before.roles, disabledBefore: before.disabled }),
      ...{ firstHalf, proposedBy, proposedAt: now },
    })
    .catch(asProblem);
  return firstHalf === undefined ? { proposal } : { proposal, firstHalf };
};

/** An approved proposal. */
export interface Approved {
  readonly proposal: AccountProposal;
  /** The approver's half of the initial password, if the proposal makes one. */
  readonly secondHalf?: string;
}

/** The password that an approval sets, hashed before its transaction begins. */
export interface SecondHalf {
  readonly text: string;
  readonly hash: string;
}

/**
 * Makes the approver's half and hashes the whole. Outside any transaction that others wait for.
 * @param firstHalf the proposer's half; undefined if the proposal makes no password
 */
export const makeSecondHalf = async (
  firstHalf: string | undefined,
): Promise<SecondHalf | undefined> => {
  if (firstHalf === undefined) return undefined;
  const text = newHalf();
  return { text, hash: await hashPassword(joinHalves(firstHalf, text)) };
};

/**
 * Approves a proposal as the account of the transaction. The sessions of the person concerned end.
 * @throws Problem `identity.proposal.unknown`, `identity.proposal.not-open`, `identity.proposal.own`,
 * `identity.proposal.stale`, `identity.account.exists`, `identity.last-administrator`,
 * `identity.last-data-protection-officer`
 */
export const approve = async (
  tx: Transaction,
  id: string,
  secondHalf: SecondHalf | undefined,
  now: Date,
): Promise<Approved> => {
  const proposal = await store.approveProposal(tx, id, now).catch(asProblem);
  if (secondHalf !== undefined)
    await updatePassword(tx, proposal.login, secondHalf.hash, initialUntil(now));
  await deleteSessionsOf(tx, proposal.login);
  return secondHalf === undefined ? { proposal } : { proposal, secondHalf: secondHalf.text };
};

/**
 * Closes a proposal without carrying it out: its proposer withdraws it, another administrator refuses it.
 * @throws Problem `identity.proposal.unknown`, `identity.proposal.not-open`, `identity.proposal.own`,
 * `identity.proposal.not-own`
 */
export const close = async (
  tx: Transaction,
  id: string,
  state: 'refused' | 'withdrawn',
  by: string,
  now: Date,
): Promise<AccountProposal> => {
  const locked = await store.lockProposal(tx, id);
  if (locked === undefined) throw new Problem('identity.proposal.unknown');
  const { proposal } = locked;
  if (proposal.state !== 'open') throw new Problem('identity.proposal.not-open');
  const isOwn = proposal.proposedBy === by;
  if (state === 'withdrawn' && !isOwn) throw new Problem('identity.proposal.not-own');
  if (state === 'refused' && isOwn) throw new Problem('identity.proposal.own');
  return store.closeProposal(tx, id, state, by, now);
};

/** What the journal says of a proposal: kind, roles and the proposer's words. */
export const wordsOf = ({ kind, roles = [], reason }: AccountProposal): string =>
  `${[kind, ...roles].join(' ')}: ${reason}`;

const unique = (roles: readonly Role[]): Role[] => [...new Set(roles)];

const sameRoles = (some: readonly Role[], others: readonly Role[]): boolean =>
  conflictOf(others) === undefined &&
  new Set(some).size === new Set(others).size &&
  some.every((role) => others.includes(role));
