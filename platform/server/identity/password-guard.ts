import { withAccess } from '../database/access.ts';
import { Problem } from '../http/problems.ts';
import type { Platform } from '../needs.ts';
import { findPassword, type StoredPassword } from './account-store.ts';
import { clientOf } from './address.ts';
import { type Budget, countAttempt, forgetAttempts, uncountAttempt } from './attempts.ts';
import { type Device, knows, readDevice, readDeviceKey, tagOf } from './device-cookie.ts';
import { verifyPassword } from './password.ts';

/** How many wrong passwords are allowed in a window. */
export interface SignInLimits {
  /** For a login on a device on which it signed in before, or in a session that is open. */
  readonly perDevice: number;
  /** For a login from all unknown devices together: many guess one officer's password. */
  readonly perLogin: number;
  /** From all unknown devices behind one address: somebody tries one password on many logins. */
  readonly perAddress: number;
  /** Length of the window. */
  readonly seconds: number;
}

/**
 * The defaults (ASVS 5.0, 6.3.1). A stranger who spends the budget of a login or of an address stops other unknown
 * devices only: a device that signed in before has its own budget.
 */
export const defaultSignInLimits: SignInLimits = {
  perDevice: 5,
  perLogin: 100,
  perAddress: 300,
  seconds: 300,
};

/** An attempt to give a password. */
interface PasswordAttempt {
  readonly login: string;
  readonly password: string;
  readonly address: string;
  /** Cookie of the device at sign-in. */
  readonly deviceCookie?: string | undefined;
  /** Hash of the token, if the login is signed in already: then the session has a budget of its own. */
  readonly session?: Buffer | undefined;
  /** Names the login in the journal, if it exists. */
  readonly identify: (login: string) => void;
}

/** The result of a password check. */
interface PasswordChecked {
  /** The password as stored; undefined if the given one is wrong. */
  readonly stored: StoredPassword | undefined;
  readonly device: Device | undefined;
  readonly deviceKey: Buffer;
}

/** Checks a password within the budgets. It holds no connection while it hashes: that takes tens of milliseconds. */
export type PasswordGuard = (attempt: PasswordAttempt) => Promise<PasswordChecked>;

/**
 * A guard over the counts in the database, which all processes share.
 * @throws Problem `identity.too-many-attempts` with the seconds to wait
 */
export const passwordGuard =
  (
    { database, clock }: Pick<Platform, 'database' | 'clock'>,
    limits: SignInLimits,
    verify = verifyPassword,
  ): PasswordGuard =>
  async ({ login, password, address, deviceCookie, session, identify }) => {
    const context = { account: 'system:sign-in' };
    const opened = await withAccess(database, context, 'amirani_identity', async (tx) => {
      const deviceKey = await readDeviceKey(tx);
      const device = readDevice(deviceKey, deviceCookie);
      const budgets = budgetsOf(limits, deviceKey, { login, address, session, device });
      // Counted before the work, and in one order, so that many attempts at once do not pass together.
      for (const budget of budgets) {
        const seconds = await countAttempt(tx, budget, limits.seconds, clock());
        // The counts of this attempt are undone with the transaction.
        if (seconds > 0) throw new Problem('identity.too-many-attempts', { seconds });
      }
      return { deviceKey, device, budgets, stored: await findPassword(tx, login) };
    });
    const { deviceKey, device, budgets, stored } = opened;
    // Only logins that exist are named in the journal: people type passwords into the wrong field.
    if (stored !== undefined) identify(login);
    if (!(await verify(stored?.hash, password))) return { stored: undefined, device, deviceKey };
    await withAccess(database, context, 'amirani_identity', async (tx) => {
      // A shared budget is not forgotten: an attacker's own account must not free an address for the next attempts.
      for (const { key, isOwn } of budgets)
        await (isOwn ? forgetAttempts(tx, key) : uncountAttempt(tx, key));
    });
    return { stored, device, deviceKey };
  };

interface Attempted {
  readonly login: string;
  readonly address: string;
  readonly session: Buffer | undefined;
  readonly device: Device | undefined;
}

const budgetsOf = (
  { perDevice, perLogin, perAddress }: SignInLimits,
  key: Buffer,
  { login, address, session, device }: Attempted,
): readonly (Budget & { readonly isOwn: boolean })[] => {
  if (session !== undefined)
    return [
      { key: tagOf(key, 'attempt session', session.toString('hex')), most: perDevice, isOwn: true },
    ];
  if (device !== undefined && knows(key, device, login))
    return [
      { key: tagOf(key, 'attempt device', `${device.id} ${login}`), most: perDevice, isOwn: true },
    ];
  return [
    { key: tagOf(key, 'attempt address', clientOf(address)), most: perAddress, isOwn: false },
    { key: tagOf(key, 'attempt login', login), most: perLogin, isOwn: false },
  ];
};
