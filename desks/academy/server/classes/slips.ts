import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import {
  disableAccount,
  findAccount,
  updatePassword,
} from '@platform/server/identity/account-store.ts';
import { addAccountIn } from '@platform/server/identity/accounts.ts';
import { hashPassword } from '@platform/server/identity/password.ts';
import { deleteSessionsOf } from '@platform/server/identity/session-store.ts';
import type { AcademySlip } from '../../api/types.ts';
import type { AcademyRoom } from '../room.ts';
import type { SeatRow } from '../sql/tables.gen.ts';

// Without letters and digits that look alike: slips are read and typed.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Draws a number of letters with equal probability. Bytes that would favour the first letters are drawn again. */
const word = (random: AcademyRoom['random'], length: number): string => {
  let text = '';
  while (text.length < length) {
    const [byte = 255] = random(1);
    if (byte < LETTERS.length * 8) text += LETTERS[byte % LETTERS.length];
  }
  return text;
};

/** Makes a login without a personal name: `t-k3mf7a`. */
export const newLogin = (random: AcademyRoom['random']): string => `t-${word(random, 8)}`;

/** Whether an account was made for a seat. */
export const isMade = (login: string): boolean => /^t-[a-z2-9]{8}$/.test(login);

/** Three groups of four: nobody guesses it before it is used, and it can be typed. */
const newPassword = (random: AcademyRoom['random']): string =>
  [4, 4, 4].map((length) => word(random, length)).join('-');

/** Adds an account for each seat, under its pseudonym; gives the slips, which are kept nowhere. */
export const addTrainees = async (
  tx: Transaction,
  seats: readonly Pick<SeatRow, 'id' | 'account' | 'pseudonym'>[],
  random: AcademyRoom['random'],
  now: Date,
): Promise<AcademySlip[]> =>
  asRole(tx, 'amirani_identity', async (own) => {
    const slips: AcademySlip[] = [];
    for (const { id, account, pseudonym } of seats) {
      const password = newPassword(random);
      await addAccountIn(
        own,
        {
          login: account,
          name: pseudonym,
          roles: ['trainee'],
          passwordHash: await hashPassword(password),
        },
        now,
      );
      slips.push({ seat: id, pseudonym, login: account, password });
    }
    return slips;
  });

/**
 * Issues a new password for a seat with a lost slip and ends its sessions.
 * @throws Problem `academy.trainee.own-account` if the account has another role than trainee
 */
export const renewSlip = async (
  tx: Transaction,
  { id, account, pseudonym }: SeatRow,
  random: AcademyRoom['random'],
): Promise<AcademySlip> => {
  const password = newPassword(random);
  const hash = await hashPassword(password);
  await asRole(tx, 'amirani_identity', async (own) => {
    // An account that was given another role since is reset by two administrators, not by a trainer alone.
    const { roles = [] } = (await findAccount(own, account)) ?? {};
    if (roles.some((role) => role !== 'trainee')) throw new Problem('academy.trainee.own-account');
    await updatePassword(own, account, hash);
    await deleteSessionsOf(own, account);
  });
  return { seat: id, pseudonym, login: account, password };
};

/** Locks accounts out; what they did stays until its time is over. */
export const lockTrainees = (tx: Transaction, accounts: readonly string[]): Promise<void> =>
  asRole(tx, 'amirani_identity', async (own) => {
    for (const account of accounts) {
      await disableAccount(own, account);
      await deleteSessionsOf(own, account);
    }
  });
