import { randomInt } from 'node:crypto';

// Without letters and digits that look alike: it is read off a screen and typed.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Groups of four letters, with hyphens: 20 bits a group. */
export const newPassword = (groups: number): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-');

/**
 * Half of an initial password. The proposer reads one half and the approver the other, so that neither of them can sign
 * in as the person concerned.
 */
export const newHalf = (): string => newPassword(2);

/** The initial password of two halves. */
export const joinHalves = (first: string, second: string): string => `${first}-${second}`;

/** How long an initial password can be used, in days. */
const initialDays = 7;

/** Until when an initial password can be used that is set now. */
export const initialUntil = (now: Date): Date => new Date(now.getTime() + initialDays * 86_400_000);
