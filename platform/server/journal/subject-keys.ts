import { createHmac, createSecretKey } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../durable-file.ts';
import { openSecret } from '../keys/key-file.ts';

/**
 * The keys for subjects in the log: one for each calendar month (UTC), in its own file, so that a month can be erased. Its
 * entries then still verify and identify nobody (R36).
 */
export interface SubjectKeys {
  /** Turns ids into their hashes at an instant; makes the key of the month if it is missing. */
  readonly hasher: (at: Date) => Promise<HashSubject>;
  /** The hashes of an id in every month whose key is left, oldest first: what to search the log for. */
  readonly search: (id: string) => Promise<readonly string[]>;
  /** The ids by their hashes in these months (`2026-11`): whose hash in the log is whose. */
  readonly named: (
    ids: readonly string[],
    months: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>;
  /**
   * Erases the keys of all months before this one (`2026-11`); returns the erased months, oldest first.
   * @throws RangeError if the month is not valid.
   */
  readonly eraseBefore: (month: string) => Promise<readonly string[]>;
}

/** 128 bits of HMAC-SHA-256 over an id, in base64url. */
type HashSubject = (id: string) => string;

/** Opens the keys in a folder. */
export const openSubjectKeys = (folder: string): SubjectKeys => {
  // Only the key in use is kept in memory: what is erased on the disk is gone with the next month.
  let current: { readonly month: string; readonly hash: Promise<HashSubject> } | undefined;
  const fileOf = (month: string): string => join(folder, `${month}.key`);
  return {
    hasher: (at) => {
      const month = at.toISOString().slice(0, 7);
      if (current?.month === month) return current.hash;
      const hash = openSecret(fileOf(month)).then(hashWith);
      current = { month, hash };
      // A key that could not be made is tried again by the next act.
      hash.catch(() => {
        current = undefined;
      });
      return hash;
    },
    search: async (id) => {
      const hashes: string[] = [];
      for (const month of await monthsIn(folder))
        hashes.push(hashWith(await openSecret(fileOf(month)))(id));
      return hashes;
    },
    named: async (ids, months) => {
      const names = new Map<string, string>();
      const left = new Set(await monthsIn(folder));
      for (const month of new Set(months)) {
        if (!left.has(month)) continue;
        const hash = hashWith(await openSecret(fileOf(month)));
        for (const id of ids) names.set(hash(id), id);
      }
      return names;
    },
    eraseBefore: async (month) => {
      if (!MONTH.test(month)) throw new RangeError(`${month} is no month`);
      const erased = (await monthsIn(folder)).filter((one) => one < month);
      for (const one of erased) await rm(fileOf(one), { force: true });
      // After a power cut the key must not be back.
      if (erased.length > 0) await syncFolder(folder);
      if (current !== undefined && erased.includes(current.month)) current = undefined;
      return erased;
    },
  };
};

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

const hashWith = (key: Uint8Array): HashSubject => {
  // Made once: out of the bytes, as each hash would do it, it takes three times as long as the hash.
  const secret = createSecretKey(key);
  return (id) =>
    createHmac('sha256', secret).update(id).digest().subarray(0, 16).toString('base64url');
};

const monthsIn = async (folder: string): Promise<readonly string[]> => {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => name.endsWith('.key'))
    .map((name) => name.slice(0, -'.key'.length))
    .filter((month) => MONTH.test(month))
    .sort();
};
