import { hash, verify } from '@node-rs/argon2';

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane (argon2id is the default). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password in its own text form, salt included. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost);

/**
 * Whether a password is the one that was kept. Without one kept (an unknown login) it works just as long and
 * says no, so that time does not tell which logins exist.
 */
export const verifyPassword = async (
  stored: string | undefined,
  password: string,
): Promise<boolean> => {
  unknown ??= hashPassword('an account that does not exist');
  const matches = await verify(stored ?? (await unknown), password);
  return matches && stored !== undefined;
};

let unknown: Promise<string> | undefined;
