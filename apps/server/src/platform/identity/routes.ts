import type { FastifyInstance } from 'fastify';
import { withAccess } from '../database/access.ts';
import type { Transaction } from '../database/open.ts';
import { contextOf } from '../http/caller.ts';
import { Problem } from '../http/problems.ts';
import { createRateLimit, type RateLimit } from '../http/rate-limit.ts';
import { type RouteNeeds, route } from '../http/route.ts';
import * as store from './account-store.ts';
import { addAccountIn, changeAccount } from './accounts.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { beginSession, endSession, renewSession, requireSession, sessionView } from './sessions.ts';

/** How often a password may be tried. */
export interface SignInLimits {
  /** For one login from one address: somebody guesses an officer's password. */
  readonly perLogin: RateLimit;
  /** For one login from anywhere: many guess together. Higher, so that nobody locks an officer out. */
  readonly perLoginAnywhere: RateLimit;
  /** From one address: somebody tries one password on many logins. */
  readonly perAddress: RateLimit;
}

/**
 * Wrong passwords in five minutes: five for a login from one address, a hundred for it from anywhere, thirty
 * from an address (ASVS 5.0, 6.3.1).
 */
export const defaultSignInLimits = (): SignInLimits => ({
  perLogin: createRateLimit(5, 300),
  perLoginAnywhere: createRateLimit(100, 300),
  perAddress: createRateLimit(30, 300),
});

/** Sign-in, step-up and accounts. */
export const identityRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  limits: SignInLimits = defaultSignInLimits(),
): void => {
  sessionRoutes(app, needs, limits);
  accountRoutes(app, needs);
};

const sessionRoutes = (app: FastifyInstance, needs: RouteNeeds, limits: SignInLimits): void => {
  const check = passwordCheck(needs, limits);
  const within = <T>(account: string, work: (tx: Transaction) => Promise<T>): Promise<T> =>
    withAccess(needs.database, { account }, 'amirani_identity', work);
  route(app, needs, 'signIn', {
    role: 'own',
    handle: async ({ body, identify, request, reply, onCommit, record }) => {
      const login = body.login.trim().toLowerCase();
      const hash = await check(login, body.password, request.ip, identify);
      if (hash === undefined) throw new Problem('identity.credentials.wrong');
      return within(login, async (tx) => {
        await mustStand(tx, login, hash, 'identity.credentials.wrong');
        const now = needs.clock();
        await store.noteSignIn(tx, login, now);
        const session = await beginSession({ tx, reply, onCommit }, login, now);
        identify(login, session.roles[0]);
        await record({}, tx);
        return sessionView(session);
      });
    },
  });
  route(app, needs, 'getSession', {
    role: 'own',
    handle: async ({ caller }) => sessionView(requireSession(caller.session)),
  });
  route(app, needs, 'signOut', {
    role: 'amirani_identity',
    handle: async (call) => {
      await endSession(call, requireSession(call.caller.session));
      return {};
    },
  });
  route(app, needs, 'stepUp', {
    role: 'own',
    handle: async ({ caller, body, identify, request, reply, onCommit, record }) => {
      const session = requireSession(caller.session);
      const { login } = session;
      const hash = await check(login, body.password, request.ip, identify);
      if (hash === undefined) throw new Problem('identity.password.wrong');
      return within(login, async (tx) => {
        await mustStand(tx, login, hash, 'identity.password.wrong');
        const renewed = await renewSession({ tx, reply, onCommit }, session, needs.clock());
        await record({}, tx);
        return sessionView(renewed);
      });
    },
  });
};

/** While a password was checked the account may have been disabled, or given another. */
const mustStand = async (
  tx: Transaction,
  login: string,
  hash: string,
  code: 'identity.credentials.wrong' | 'identity.password.wrong',
): Promise<void> => {
  if ((await store.findPasswordHash(tx, login)) !== hash) throw new Problem(code);
};

/** Gives the hash that the password matches, undefined where it is another. */
type PasswordCheck = (
  login: string,
  password: string,
  address: string,
  identify: (login: string) => void,
) => Promise<string | undefined>;

/** Outside any transaction: a check takes tens of milliseconds, and nobody else is to wait for a connection. */
const passwordCheck =
  (needs: RouteNeeds, limits: SignInLimits): PasswordCheck =>
  async (login, password, address, identify) => {
    const now = needs.clock();
    const { perLogin, perLoginAnywhere, perAddress } = limits;
    const here = `${login} ${address}`;
    const seconds = Math.max(
      perLogin.wait(here, now),
      perLoginAnywhere.wait(login, now),
      perAddress.wait(address, now),
    );
    if (seconds > 0) throw new Problem('identity.too-many-attempts', { seconds });
    // Counted before the work, so that many tries at once do not slip through together.
    perLogin.count(here, now);
    perLoginAnywhere.count(login, now);
    perAddress.count(address, now);
    const stored = await withAccess(needs.database, { account: login }, 'amirani_identity', (tx) =>
      store.findPasswordHash(tx, login),
    );
    // Only logins that exist are named in the journal: people type passwords into the wrong field.
    if (stored !== undefined) identify(login);
    const matches = await verifyPassword(stored, password);
    if (matches) {
      perLogin.forget(here);
      perLoginAnywhere.uncount(login);
      // Not forgotten: an attacker's own account must not free the address for the next thirty tries.
      perAddress.uncount(address);
    }
    return matches ? stored : undefined;
  };

const accountRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'listAccounts', {
    handle: async ({ tx }) => ({ accounts: await store.listAccounts(tx) }),
  });
  route(app, needs, 'addAccount', {
    role: 'own',
    handle: async ({ body, caller, record }) => {
      const passwordHash = await hashPassword(body.password);
      return withAccess(needs.database, contextOf(caller), 'amirani_identity', async (tx) => {
        const account = await addAccountIn(tx, { ...body, passwordHash }, needs.clock());
        return { account, receipt: await record({ subjects: [account.login] }, tx) };
      });
    },
  });
  route(app, needs, 'setAccountRoles', {
    handle: async ({ tx, params, body, record }) => {
      const account = await changeAccount(tx, params.login, body);
      return { account, receipt: await record({ subjects: [account.login] }) };
    },
  });
};
