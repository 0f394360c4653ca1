import type { FastifyInstance } from 'fastify';
import { withAccess } from '../database/access.ts';
import type { Transaction } from '../database/open.ts';
import { contextOf } from '../http/caller.ts';
import { Problem } from '../http/problems.ts';
import { type Call, type RouteNeeds, route } from '../http/route.ts';
import { findAccount, listAccounts } from './account-store.ts';
import { disable } from './accounts.ts';
import { listProposals, lockProposal } from './proposal-store.ts';
import {
  type Asked,
  approve,
  close,
  makeSecondHalf,
  type Proposed,
  propose,
  wordsOf,
} from './proposals.ts';
import { sessionRules } from './session-rules.ts';
import { deleteSessionsOf, listSessions } from './session-store.ts';
import { requireSession } from './sessions.ts';

/** Accounts and the proposals about them: roles and passwords are given by two administrators. */
export const accountRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'listAccounts', {
    handle: async ({ tx }) => ({ accounts: await listAccounts(tx) }),
  });
  route(app, needs, 'listAccountProposals', {
    handle: async ({ tx }) => ({ proposals: await listProposals(tx) }),
  });
  proposing(app, needs);
  deciding(app, needs);
  route(app, needs, 'disableAccount', {
    handle: async ({ tx, params, body, record }) => {
      const account = await disable(tx, params.login);
      const { reason } = body;
      return { account, receipt: await record({ subjects: [account.login], reason }) };
    },
  });
  route(app, needs, 'getAccountSessions', {
    handle: async ({ tx, params: { login }, note }) => {
      await mustExist(tx, login);
      note({ subjects: [login] });
      const open = await listSessions(tx, login, needs.clock(), sessionRules.idle);
      const starts = open.map(({ createdAt }) => createdAt.getTime());
      return {
        open: open.length,
        ...(open.length === 0 ? {} : { since: new Date(Math.min(...starts)).toISOString() }),
      };
    },
  });
  route(app, needs, 'endAccountSessions', {
    handle: async ({ tx, params: { login }, body: { reason }, record }) => {
      await mustExist(tx, login);
      // Sessions that have run out are counted as little as they are listed.
      const { length: ended } = await listSessions(tx, login, needs.clock(), sessionRules.idle);
      await deleteSessionsOf(tx, login);
      return { ended, receipt: await record({ subjects: [login], reason }) };
    },
  });
};

const mustExist = async (tx: Transaction, login: string): Promise<void> => {
  if ((await findAccount(tx, login)) === undefined) throw new Problem('identity.account.unknown');
};

const proposing = (app: FastifyInstance, needs: RouteNeeds): void => {
  const store = async (
    { tx, caller, record }: Pick<Call, 'tx' | 'caller' | 'record'>,
    asked: Asked,
  ): Promise<Proposed & { receipt: Awaited<ReturnType<Call['record']>> }> => {
    const { login } = requireSession(caller.session);
    const proposed = await propose(tx, asked, login, needs.clock());
    const reason = wordsOf(proposed.proposal);
    return { ...proposed, receipt: await record({ subjects: [asked.login], reason }) };
  };
  route(app, needs, 'proposeAccount', {
    handle: (call) => store(call, { kind: 'account', ...call.body }),
  });
  route(app, needs, 'proposeRoles', {
    handle: (call) => store(call, { kind: 'roles', ...call.params, ...call.body }),
  });
  route(app, needs, 'proposePasswordReset', {
    handle: (call) => store(call, { kind: 'password', ...call.params, ...call.body }),
  });
};

const deciding = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'approveAccountProposal', {
    role: 'own',
    handle: async ({ params, caller, record }) => {
      const context = contextOf(caller);
      // The whole password is hashed between two transactions: that takes tens of milliseconds.
      const asked = await withAccess(needs.database, context, 'amirani_identity', (tx) =>
        lockProposal(tx, params.id),
      );
      const secondHalf = await makeSecondHalf(asked?.firstHalf);
      return withAccess(needs.database, context, 'amirani_identity', async (tx) => {
        const approved = await approve(tx, params.id, secondHalf, needs.clock());
        const { proposal } = approved;
        const details = { subjects: [proposal.login], reason: wordsOf(proposal) };
        return { ...approved, receipt: await record(details, tx) };
      });
    },
  });
  for (const [operation, state] of [
    ['refuseAccountProposal', 'refused'],
    ['withdrawAccountProposal', 'withdrawn'],
  ] as const)
    route(app, needs, operation, {
      handle: async ({ tx, params, caller, record }) => {
        const { login } = requireSession(caller.session);
        const proposal = await close(tx, params.id, state, login, needs.clock());
        const details = { subjects: [proposal.login], reason: wordsOf(proposal) };
        return { proposal, receipt: await record(details) };
      },
    });
};
