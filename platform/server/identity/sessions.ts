import { createHash, randomBytes } from 'node:crypto';
import { actingRoles } from '@platform/api/role-conflicts.ts';
import type { Session } from '@platform/api/types.ts';
import { purposesOf } from '@platform/api/vocabulary.ts';
import { withAccess } from '../database/access.ts';
import type { Transaction } from '../database/open.ts';
import type { CallerSession, FindSession } from '../http/caller.ts';
import { Problem } from '../http/problems.ts';
import type { Call } from '../http/route.ts';
import type { Platform } from '../needs.ts';
import { networkOf } from './address.ts';
import { clientKindOf } from './client-kind.ts';
import { endOf, sessionRules, steppedUpUntil } from './session-rules.ts';
import * as store from './session-store.ts';

/** The cookie. `__Host-`: this host only, over a secure connection only, from the root (RFC 6265bis 4.1.3). */
export const SESSION_COOKIE = '__Host-amirani';

/** Finds the caller's session by the cookie of the request. */
export const sessionFinder =
  (needs: Pick<Platform, 'database' | 'clock'>): FindSession =>
  async (request, unasked = false) => {
    const token = request.cookies[SESSION_COOKIE];
    if (token === undefined || !/^[\w-]{43}$/.test(token)) return undefined;
    const now = needs.clock();
    return withAccess(needs.database, { account: 'system:session' }, 'amirani_identity', (tx) =>
      findLiving(tx, hashOf(token), now, !unasked),
    );
  };

/** What a session is opened and ended within. */
export type SessionCall = Pick<Call, 'tx' | 'reply' | 'onCommit'> & {
  readonly request: Pick<Call['request'], 'ip' | 'headers'>;
};

/** Begins a session and gives the browser its cookie; the token is nowhere else. */
export const beginSession = async (
  call: SessionCall,
  login: string,
  now: Date,
): Promise<CallerSession> => {
  const token = newToken();
  await store.insertSession(call.tx, {
    tokenHash: hashOf(token),
    login,
    createdAt: now,
    seenAt: now,
    network: networkOf(call.request.ip),
    client: clientKindOf(call.request.headers['user-agent']),
    expiresAt: new Date(now.getTime() + sessionRules.absolute * 1000),
  });
  return giveToken(call, token, now);
};

/**
 * The password was given again: a new token takes the place of the old one (ASVS 5.0, 7.2.4). It stays the same session,
 * with its own end, so that its window is not told that it has ended.
 * @throws Problem `access.sign-in.required` if it has ended meanwhile
 */
export const renewSession = async (
  call: SessionCall,
  { tokenHash }: CallerSession,
  now: Date,
): Promise<CallerSession> => {
  const token = newToken();
  if (!(await store.renewToken(call.tx, tokenHash, hashOf(token), now)))
    throw new Problem('access.sign-in.required');
  return giveToken(call, token, now);
};

/** Ends a session on both sides. */
export const endSession = async (
  { tx, reply, onCommit }: Pick<SessionCall, 'tx' | 'reply' | 'onCommit'>,
  session: CallerSession,
): Promise<void> => {
  await store.deleteSession(tx, session.tokenHash);
  onCommit(() => void reply.clearCookie(SESSION_COOKIE, cookieOptions));
};

/** A session as the contract shows it. */
export const sessionView = (session: CallerSession): Session => ({
  login: session.login,
  name: session.name,
  roles: [...session.roles],
  purposes: [...new Set(session.roles.flatMap((role) => purposesOf[role]))],
  expiresAt: session.expiresAt.toISOString(),
  initialPassword: session.initialPassword === true,
  withheld: [...(session.withheld ?? [])],
  ...(session.steppedUpUntil === undefined
    ? {}
    : { steppedUpUntil: session.steppedUpUntil.toISOString() }),
});

/** The session of a request that must have one. */
export const requireSession = (session: CallerSession | undefined): CallerSession => {
  if (session === undefined) throw new Error('the route admits nobody without a session');
  return session;
};

const cookieOptions = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;

const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

const findLiving = async (
  tx: Transaction,
  tokenHash: Buffer,
  now: Date,
  note: boolean,
): Promise<CallerSession | undefined> => {
  const session = await store.findSession(tx, tokenHash);
  if (session === undefined || endOf(session) <= now) return undefined;
  if (!note || now.getTime() - session.seenAt.getTime() < sessionRules.noted * 1000)
    return callerSession(session, now);
  await store.noteSession(tx, tokenHash, now);
  return callerSession({ ...session, seenAt: now }, now);
};

/** The session in the roles that it acts in: none before an initial password is changed. */
const callerSession = (session: store.StoredSession, now: Date): CallerSession => ({
  login: session.login,
  name: session.name,
  roles: session.initialPassword ? [] : actingRoles(session.roles),
  withheld: session.roles.filter((role) => !actingRoles(session.roles).includes(role)),
  initialPassword: session.initialPassword,
  id: session.id,
  tokenHash: session.tokenHash,
  expiresAt: endOf(session),
  steppedUpUntil: steppedUpUntil(session, now),
});

const newToken = (): string => randomBytes(32).toString('base64url');

const giveToken = async (
  { tx, reply, onCommit }: SessionCall,
  token: string,
  now: Date,
): Promise<CallerSession> => {
  const session = await store.findSession(tx, hashOf(token));
  if (session === undefined) throw new Error('a session of a disabled account');
  onCommit(() => void reply.setCookie(SESSION_COOKIE, token, cookieOptions));
  return callerSession(session, now);
};
