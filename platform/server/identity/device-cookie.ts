import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Transaction } from '../database/open.ts';

/** The cookie of a device on which somebody has signed in. It lasts longer than a session, and opens nothing. */
export const DEVICE_COOKIE = '__Host-amirani-device';

/** Most logins that one device remembers; the oldest goes first. A booth has its shifts. */
const MOST_LOGINS = 40;

/** A device with a genuine cookie. */
export interface Device {
  readonly id: string;
  /** Tags of the logins that signed in on it, oldest first. */
  readonly tags: readonly string[];
}

/** A keyed hash of a text, in base64url; `what` keeps hashes of different uses apart. */
export const tagOf = (key: Buffer, what: string, text: string, bytes = 32): string =>
  createHmac('sha256', key)
    .update(`${what}\n${text}`)
    .digest()
    .subarray(0, bytes)
    .toString('base64url');

/** Reads a device cookie; undefined if it is missing or not signed by this key. */
export const readDevice = (key: Buffer, cookie: string | undefined): Device | undefined => {
  const [, id, tags, seal] = /^([\w-]{22})\.([\w~-]*)\.([\w-]{43})$/.exec(cookie ?? '') ?? [];
  if (id === undefined || tags === undefined || seal === undefined) return undefined;
  const expected = tagOf(key, 'device', `${id}.${tags}`);
  if (!timingSafeEqual(Buffer.from(seal), Buffer.from(expected))) return undefined;
  return { id, tags: tags === '' ? [] : tags.split('~') };
};

/** Whether somebody signed in with this login on this device before. */
export const knows = (key: Buffer, device: Device | undefined, login: string): boolean =>
  device?.tags.includes(loginTag(key, login)) ?? false;

/** The cookie after a sign-in: the same device, or a new one, that knows this login. */
export const deviceCookie = (key: Buffer, device: Device | undefined, login: string): string => {
  const id = device?.id ?? randomBytes(16).toString('base64url');
  const own = loginTag(key, login);
  const tags = [...(device?.tags ?? []).filter((tag) => tag !== own), own]
    .slice(-MOST_LOGINS)
    .join('~');
  return `${id}.${tags}.${tagOf(key, 'device', `${id}.${tags}`)}`;
};

const loginTag = (key: Buffer, login: string): string => tagOf(key, 'login', login, 9);

/** The key of this installation, made at the first call; the same for all processes on the database. */
export const readDeviceKey = async (tx: Transaction): Promise<Buffer> => {
  const find = (): Promise<{ readonly key: Buffer } | undefined> =>
    tx.selectFrom('identity.device_key').select('key').executeTakeFirst();
  const found = await find();
  if (found !== undefined) return found.key;
  await tx
    .insertInto('identity.device_key')
    .values({ key: randomBytes(32) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const made = await find();
  if (made === undefined) throw new Error('no device key');
  return made.key;
};
