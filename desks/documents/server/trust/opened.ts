import { civilDateOf } from '@amirani/core';
import type { TrustInput } from '@amirani/documents/trust';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { Config } from '@platform/server/settings/config.ts';
import { type StoreView, viewApart } from './view.ts';

/** Opens stores in a limited process; what was opened last is kept, since a page asks for the same several times. */
export interface StoreOpener {
  /** `key` names the files and their roles: the same key, the same files. */
  readonly open: (
    key: string,
    now: Date,
    inputs: () => Promise<readonly TrustInput[]>,
  ) => Promise<StoreView>;
  /** Opens a list that somebody brings, with the anchors after it. @throws Problem `reader.*` */
  readonly openBrought: (
    readers: Readers,
    key: string,
    now: Date,
    inputs: readonly TrustInput[],
  ) => Promise<StoreView>;
  /** The bytes of a certificate in a store. */
  readonly certificate: (
    sha256: string,
    now: Date,
    inputs: readonly TrustInput[],
  ) => Promise<Buffer | undefined>;
}

/** Stores that are kept open: the one that stands, and those that a difference or a proposal asked for. */
const KEPT = 12;

/** Opens stores of a profile, judged at the hour: lists do not become stale between two clicks. */
export const createOpener = (profile: Config['profile'], readers: Readers): StoreOpener => {
  const kept = new Map<string, StoreView>();
  const known = async (
    key: string,
    now: Date,
    open: (at: string) => Promise<StoreView>,
  ): Promise<StoreView> => {
    const name = `${key} ${civilDateOf(now)} ${now.getUTCHours()}`;
    const before = kept.get(name);
    if (before !== undefined) return before;
    const view = await open(now.toISOString());
    kept.set(name, view);
    for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old);
    return view;
  };
  return {
    open: (key, now, inputs) =>
      known(key, now, async (at) => viewApart(readers, { profile, at, inputs: await inputs() })),
    openBrought: (using, key, now, inputs) =>
      known(key, now, (at) => viewApart(using, { profile, at, inputs, isBrought: true })),
    certificate: async (sha256, now, inputs) => {
      const at = now.toISOString();
      const { certificates } = await viewApart(readers, { profile, at, inputs, raw: sha256 });
      const raw = certificates.find((one) => one.sha256 === sha256)?.raw;
      return raw === undefined ? undefined : Buffer.from(raw, 'base64');
    },
  };
};
