import type { FastifyInstance } from 'fastify';
import type { Transaction } from '../database/open.ts';
import { Problem } from '../http/problems.ts';
import { createRateLimit, type RateLimit } from '../http/rate-limit.ts';
import { type RouteNeeds, route } from '../http/route.ts';
import * as store from './account-store.ts';
import { addAccountIn, changeAccount } from './accounts.ts';
import { verifyPassword } from './password.ts';
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
  const identity = 'amirani_identity';
  const check = passwordCheck(needs, limits);
  route(app, needs, 'signIn', {
    role: identity,
    handle: async (call) => {
      const { tx, body, identify, request } = call;
      const login = body.login.trim().toLowerCase();
      const matches = await check(tx, login, body.password, request.ip, identify);
      if (!matches) throw new Problem('identity.credentials.wrong');
      const now = needs.clock();
      await store.noteSignIn(tx, login, now);
      const session = await beginSession(call, login, now);
      identify(login, session.roles[0]);
      return sessionView(session);
    },
  });
  route(app, needs, 'getSession', {
    role: 'own',
    handle: async ({ caller }) => sessionView(requireSession(caller.session)),
  });
  route(app, needs, 'signOut', {
    role: identity,
    handle: async (call) => {
      await endSession(call, requireSession(call.caller.session));
      return {};
    },
  });
  route(app, needs, 'stepUp', {
    role: identity,
    handle: async (call) => {
      const { tx, caller, body, identify, request } = call;
      const session = requireSession(caller.session);
      const matches = await check(tx, session.login, body.password, request.ip, identify);
      if (!matches) throw new Problem('identity.password.wrong');
      return sessionView(await renewSession(call, session, needs.clock()));
    },
  });
};

type PasswordCheck = (
  tx: Transaction,
  login: string,
  password: string,
  address: string,
  identify: (login: string) => void,
) => Promise<boolean>;

const passwordCheck =
  (needs: RouteNeeds, limits: SignInLimits): PasswordCheck =>
  async (tx, login, password, address, identify) => {
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
    const stored = await store.findPasswordHash(tx, login);
    // Only logins that exist are named in the journal: people type passwords into the wrong field.
    if (stored !== undefined) identify(login);
    const matches = await verifyPassword(stored, password);
    if (matches) {
      perLogin.forget(here);
      perLoginAnywhere.uncount(login);
      // Not forgotten: an attacker's own account must not free the address for the next thirty tries.
      perAddress.uncount(address);
    }
    return matches;
  };

const accountRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'listAccounts', {
    handle: async ({ tx }) => ({ accounts: await store.listAccounts(tx) }),
  });
  route(app, needs, 'addAccount', {
    handle: async ({ tx, body, record }) => {
      const account = await addAccountIn(tx, body, needs.clock());
      return { account, receipt: await record({ subjects: [account.login] }) };
    },
  });
  route(app, needs, 'setAccountRoles', {
    handle: async ({ tx, params, body, record }) => {
      const account = await changeAccount(tx, params.login, body);
      return { account, receipt: await record({ subjects: [account.login] }) };
    },
  });
};
