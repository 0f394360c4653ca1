import { civilDateOf } from '@amirani/core';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { openTrustStore, type TrustInput, type TrustStore } from '@amirani/documents/trust';
import type { Config } from '../../../platform/config/config.ts';

/** Opens stores; what was opened last is kept, since a page asks for the same several times. */
export interface StoreOpener {
  /** `key` names the files and their roles: the same key, the same files. */
  readonly open: (
    key: string,
    now: Date,
    inputs: () => Promise<readonly TrustInput[]>,
  ) => Promise<TrustStore>;
}

/** Stores that are kept open: the one that stands, and those that a difference or a proposal asked for. */
const KEPT = 6;

/** Opens stores of a profile, judged at the hour: lists do not become stale between two clicks. */
export const createOpener = (profile: Config['profile']): StoreOpener => {
  const kept = new Map<string, TrustStore>();
  return {
    open: async (key, now, inputs) => {
      const name = `${key} ${civilDateOf(now)} ${now.getUTCHours()}`;
      const known = kept.get(name);
      if (known !== undefined) return known;
      const store = runNow(
        openTrustStore(await inputs(), { profile, at: now.toISOString() }),
        nodeCrypto,
      );
      kept.set(name, store);
      for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
      return store;
    },
  };
};
