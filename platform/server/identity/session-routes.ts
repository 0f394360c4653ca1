import type { FastifyInstance } from 'fastify';
import { withAccess } from '../database/access.ts';
import type { Transaction } from '../database/open.ts';
import type { CallerSession } from '../http/caller.ts';
import { Problem } from '../http/problems.ts';
import { type Call, type RouteNeeds, route } from '../http/route.ts';
import * as accounts from './account-store.ts';
import { DEVICE_COOKIE, deviceCookie } from './device-cookie.ts';
import { hashPassword, verifyPassword } from './password.ts';
import type { PasswordGuard } from './password-guard.ts';
import { mustBeGoodPassword } from './password-rules.ts';
import { sessionRules } from './session-rules.ts';
import * as store from './session-store.ts';
import { beginSession, endSession, renewSession, requireSession, sessionView } from './sessions.ts';

/** Sign-in, step-up, and what everybody does with the own sessions and password. */
export const sessionRoutes = (
  app: FastifyInstance,
  needs: RouteNeeds,
  guard: PasswordGuard,
): void => {
  signInRoute(app, needs, guard);
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
  passwordRoutes(app, needs, guard);
  ownSessionRoutes(app, needs);
};

const within = <T>(
  { database }: RouteNeeds,
  account: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => withAccess(database, { account }, 'amirani_identity', work);

const signInRoute = (app: FastifyInstance, needs: RouteNeeds, guard: PasswordGuard): void => {
  route(app, needs, 'signIn', {
    role: 'own',
    handle: async ({ body, identify, request, reply, onCommit, record }) => {
      const login = body.login.trim().toLowerCase();
      const { stored, device, deviceKey } = await guard({
        ...{ login, password: body.password, address: request.ip, identify },
        deviceCookie: request.cookies[DEVICE_COOKIE],
      });
      if (stored === undefined) throw new Problem('identity.credentials.wrong');
      return within(needs, login, async (tx) => {
        await mustStand(tx, login, stored, 'identity.credentials.wrong');
        const now = needs.clock();
        if (stored.initialUntil !== undefined && stored.initialUntil <= now)
          throw new Problem('identity.password.expired');
        await accounts.noteSignIn(tx, login, now);
        const session = await beginSession({ tx, reply, onCommit, request }, login, now);
        // The device has its own budget of wrong passwords from now on.
        const cookie = deviceCookie(deviceKey, device, login);
        onCommit(() => void reply.setCookie(DEVICE_COOKIE, cookie, deviceCookieOptions));
        identify(login, session.roles[0]);
        await record({}, tx);
        return sessionView(session);
      });
    },
  });
};

const passwordRoutes = (app: FastifyInstance, needs: RouteNeeds, guard: PasswordGuard): void => {
  /** Checks the password of a session, and gives what was stored. */
  const check = async (
    { request, identify }: Pick<Call, 'request' | 'identify'>,
    { login, tokenHash }: CallerSession,
    password: string,
  ): Promise<accounts.StoredPassword> => {
    const { stored } = await guard({
      ...{ login, password, address: request.ip, session: tokenHash, identify },
    });
    if (stored === undefined) throw new Problem('identity.password.wrong');
    return stored;
  };
  route(app, needs, 'stepUp', {
    role: 'own',
    handle: async (call) => {
      const session = requireSession(call.caller.session);
      const { login } = session;
      const stored = await check(call, session, call.body.password);
      return within(needs, login, async (tx) => {
        await mustStand(tx, login, stored, 'identity.password.wrong');
        const renewed = await renewSession(openedBy(call, tx), session, needs.clock());
        await call.record({}, tx);
        return sessionView(renewed);
      });
    },
  });
  route(app, needs, 'changePassword', {
    role: 'own',
    handle: async (call) => {
      const session = requireSession(call.caller.session);
      const { login } = session;
      const { oldPassword, newPassword } = call.body;
      const stored = await check(call, session, oldPassword);
      const isBefore =
        stored.before !== undefined && (await verifyPassword(stored.before, newPassword));
      if (newPassword === oldPassword || isBefore) throw new Problem('identity.password.same');
      await mustBeGoodPassword(newPassword, login);
      const hash = await hashPassword(newPassword);
      return within(needs, login, async (tx) => {
        await mustStand(tx, login, stored, 'identity.password.wrong');
        await accounts.updatePassword(tx, login, hash);
        await store.deleteOtherSessions(tx, login, session.tokenHash);
        const renewed = await renewSession(openedBy(call, tx), session, needs.clock());
        await call.record({ subjects: [login] }, tx);
        return sessionView(renewed);
      });
    },
  });
};

const ownSessionRoutes = (app: FastifyInstance, needs: RouteNeeds): void => {
  route(app, needs, 'listOwnSessions', {
    role: 'amirani_identity',
    handle: async ({ tx, caller }) => {
      const { login, tokenHash } = requireSession(caller.session);
      const own = await store.listSessions(tx, login, needs.clock(), sessionRules.idle);
      return {
        sessions: own.map(({ id, createdAt, seenAt, network, browser, device, tokenHash: of }) => ({
          ...{ id, createdAt: createdAt.toISOString(), seenAt: seenAt.toISOString() },
          ...(network === undefined ? {} : { network }),
          ...(browser === undefined ? {} : { browser }),
          ...(device === undefined ? {} : { device }),
          current: of.equals(tokenHash),
        })),
      };
    },
  });
  route(app, needs, 'endOwnSession', {
    role: 'amirani_identity',
    handle: async ({ tx, caller, params }) => {
      const { login } = requireSession(caller.session);
      if (!(await store.deleteSessionById(tx, login, params.id)))
        throw new Problem('identity.session.unknown');
      return {};
    },
  });
  route(app, needs, 'endOtherSessions', {
    role: 'amirani_identity',
    handle: async ({ tx, caller }) => {
      const { login, tokenHash } = requireSession(caller.session);
      return { ended: await store.deleteOtherSessions(tx, login, tokenHash) };
    },
  });
};

const openedBy = (
  { reply, onCommit, request }: Pick<Call, 'reply' | 'onCommit' | 'request'>,
  tx: Transaction,
) => ({ tx, reply, onCommit, request });

/** 400 days: the longest that browsers keep a cookie (RFC 6265bis 5.5). */
const deviceCookieOptions = {
  path: '/',
  httpOnly: true,
  secure: true,
  sameSite: 'strict',
  maxAge: 400 * 86_400,
} as const;

/** The account may have been disabled, or its password changed, while the password was checked. */
const mustStand = async (
  tx: Transaction,
  login: string,
  { hash }: accounts.StoredPassword,
  code: 'identity.credentials.wrong' | 'identity.password.wrong',
): Promise<void> => {
  if ((await accounts.findPassword(tx, login))?.hash !== hash) throw new Problem(code);
};
