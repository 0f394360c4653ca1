/** How long a session lives, in seconds. */
export const sessionRules = {
  /** Without a call: a gate that was left is locked (ASVS 5.0, 7.3.1). */
  idle: 30 * 60,
  /** At most: one shift (7.3.2). */
  absolute: 12 * 3600,
  /** After the password was given again; acts that need it are few (7.5.3). */
  steppedUp: 15 * 60,
  /** A session that is in use is noted so often, not at every call. */
  noted: 60,
} as const;

/** The times of a session. */
export interface SessionTimes {
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly steppedUpAt: Date | undefined;
}

/** When a session ends if nothing more is called with it. */
export const endOf = ({ createdAt, seenAt }: SessionTimes): Date =>
  new Date(
    Math.min(
      createdAt.getTime() + sessionRules.absolute * 1000,
      seenAt.getTime() + sessionRules.idle * 1000,
    ),
  );

/** Until when acts that need a fresh password are allowed; undefined where they are not. */
export const steppedUpUntil = ({ steppedUpAt }: SessionTimes, now: Date): Date | undefined => {
  if (steppedUpAt === undefined) return undefined;
  const until = new Date(steppedUpAt.getTime() + sessionRules.steppedUp * 1000);
  return now < until ? until : undefined;
};
