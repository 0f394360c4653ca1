import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '@platform/api/vocabulary.ts';
import { withAccess } from '../database/access.ts';
import type { Platform } from '../needs.ts';
import { listAccounts, updatePassword } from './account-store.ts';
import { addHashedAccount } from './accounts.ts';
import { newPassword } from './initial-password.ts';
import { hashPassword } from './password.ts';

/** A sign-in to show in the terminal. */
export interface TrainingAccount {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly password: string;
}

/** Synthetic persons, one a role, and a second one where a decision needs a second person. */
const persons: readonly Omit<TrainingAccount, 'password'>[] = [
  { login: 'officer', name: 'Nino Kvirali', roles: ['border-officer'] },
  { login: 'analyst', name: 'Gia Bazaleti', roles: ['pnr-analyst'] },
  { login: 'analyst2', name: 'Nana Didgori', roles: ['pnr-analyst'] },
  { login: 'operator', name: 'Lasha Tsikhari', roles: ['operator'] },
  { login: 'dpo', name: 'Tamar Mtkvari', roles: ['data-protection-officer'] },
  { login: 'dpo2', name: 'Giorgi Ktsia', roles: ['data-protection-officer'] },
  { login: 'administrator', name: 'Eka Alazani', roles: ['administrator'] },
  { login: 'administrator2', name: 'Giorgi Ksani', roles: ['administrator'] },
  { login: 'examiner', name: 'Maia Aragvi', roles: ['document-examiner'] },
  { login: 'examiner2', name: 'Levan Khrami', roles: ['document-examiner'] },
  { login: 'trainer', name: 'Irakli Rioni', roles: ['trainer'] },
  { login: 'keeper', name: 'Salome Enguri', roles: ['trust-administrator'] },
  { login: 'second', name: 'Ketevan Liakhvi', roles: ['second-line-officer'] },
  { login: 'second2', name: 'Zaza Natanebi', roles: ['second-line-officer'] },
  { login: 'help', name: 'Lali Supsa', roles: ['referral-team'] },
  { login: 'risk', name: 'Tornike Chorokhi', roles: ['risk-analyst'] },
  { login: 'risk2', name: 'Natia Rioni', roles: ['risk-analyst'] },
  { login: 'risk-head', name: 'Manana Tergi', roles: ['risk-head'] },
  { login: 'investigator', name: 'Dato Mashavera', roles: ['investigator'] },
  { login: 'investigator2', name: 'Mzia Bolnisi', roles: ['investigator'] },
  { login: 'head', name: 'Rusudan Algeti', roles: ['head-of-investigations'] },
  { login: 'programme', name: 'Nestan Iori', roles: ['programme-manager'] },
  { login: 'trainee', name: 'Nika Iori', roles: ['trainee'] },
  { login: 'certifier', name: 'Marina Ktsia', roles: ['certifier'] },
];

/**
 * Makes sure that one account a role can sign in, in a training profile. The password is made once, at
 * random, the same for all, and kept in the data folder, readable by its owner alone. Where the file is lost,
 * a new one is made and set.
 */
export const ensureTrainingAccounts = async (
  platform: Platform,
): Promise<readonly TrainingAccount[]> => {
  if (platform.config.profile !== 'training')
    throw new Error('training accounts belong to a training profile');
  const { database, config } = platform;
  const file = join(config.dataFolder, 'training-accounts.json');
  const kept = readKept(file);
  const password = kept ?? newPassword(4);
  const context = { account: 'system:start' };
  const known = await withAccess(database, context, 'amirani_identity', listAccounts);
  const logins = new Set(known.map(({ login }) => login));
  const missing = persons.filter(({ login }) => !logins.has(login));
  const anew = kept === undefined ? persons.filter(({ login }) => logins.has(login)) : [];
  if (missing.length + anew.length > 0) {
    // One password, shown to everybody: it is hashed once, which takes as long as a sign-in.
    const passwordHash = await hashPassword(password);
    for (const person of missing)
      await addHashedAccount(platform, { ...person, passwordHash }, 'system:start');
    for (const { login } of anew) await setPassword(platform, login, passwordHash);
  }
  if (kept === undefined) keep(file, password);
  return persons.map((person) => ({ ...person, password }));
};

/**
 * Whether accounts of a training profile can still sign in: a duty profile on the same database must not start
 * with passwords that a class knows.
 */
export const hasTrainingAccounts = async ({
  database,
}: Pick<Platform, 'database'>): Promise<boolean> => {
  const context = { account: 'system:start' };
  const known = await withAccess(database, context, 'amirani_identity', listAccounts);
  return known.some(
    ({ login, name, disabled }) =>
      !disabled && persons.some((person) => person.login === login && person.name === name),
  );
};

const setPassword = async (
  { database, journal }: Platform,
  login: string,
  hash: string,
): Promise<void> => {
  await withAccess(database, { account: 'system:start' }, 'amirani_identity', async (tx) => {
    await updatePassword(tx, login, hash);
    await journal.record(tx, {
      ...{ operation: 'access', actor: 'system:start', action: 'setPassword', outcome: 'done' },
      subjects: [login],
    });
  });
};

const readKept = (file: string): string | undefined => {
  try {
    const { password } = JSON.parse(readFileSync(file, 'utf8')) as { password?: unknown };
    return typeof password === 'string' && password.length >= 12 ? password : undefined;
  } catch {
    return undefined;
  }
};

const keep = (file: string, password: string): void => {
  const logins = persons.map(({ login }) => login);
  writeFileSync(`${file}.new`, `${JSON.stringify({ logins, password }, null, 2)}\n`, {
    mode: 0o600,
  });
  chmodSync(`${file}.new`, 0o600);
  renameSync(`${file}.new`, file);
};
