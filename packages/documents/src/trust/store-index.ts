import type { Certificate } from '../x509/index.ts';
import type { TrustStore } from './model.ts';
import { CertificatePool } from './pool.ts';
import { RevocationLists } from './revocation-lists.ts';

/** What is found in a store, by what it is looked for. Made once for each store, part by part, when first asked for. */
export interface StoreIndex {
  readonly pool: CertificatePool;
  readonly revocation: RevocationLists;
  /** Built at first use: it computes a digest of each key. */
  byKeyDigest: ReadonlyMap<string, readonly Certificate[]> | undefined;
}

const indices = new WeakMap<TrustStore, StoreIndex>();

/** The index of a store. A store never changes, so its index never does. */
export const indexOf = (store: TrustStore): StoreIndex => {
  let index = indices.get(store);
  if (index === undefined) {
    index = {
      pool: new CertificatePool(store.certificates),
      revocation: new RevocationLists(store.crls, store.certificates),
      byKeyDigest: undefined,
    };
    indices.set(store, index);
  }
  return index;
};
