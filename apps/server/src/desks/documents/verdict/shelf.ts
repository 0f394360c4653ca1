import { nodeCrypto, runNow } from '@amirani/documents/node';
import { openTrustStore, type TrustStore } from '@amirani/documents/trust';
import type { Examination } from '@amirani/documents/verdict';
import type { Transaction } from '../../../platform/database/open.ts';
import { type Edition, standingLists } from '../trust/edition.ts';
import { listContents } from '../trust/store.ts';

/**
 * What examining one document after the other would fetch and open again each time: the bytes of the lists that stand, the
 * trust store that they make. It holds one edition; another takes its place.
 */
export interface TrustShelf {
  /** The bytes of the lists that stand, by id. */
  readonly lists: (tx: Transaction, edition: Edition) => Promise<ReadonlyMap<string, Buffer>>;
  /** The store of an examination whose trust material is just what stands in the edition. */
  readonly store: (edition: Edition, examination: Examination) => TrustStore;
}

/** An empty shelf. */
export const createTrustShelf = (): TrustShelf => {
  let lists: ReadonlyMap<string, Buffer> = new Map();
  let opened:
    | { readonly key: string; readonly store: TrustStore; readonly until: string }
    | undefined;
  return {
    lists: async (tx, edition) => {
      const ids = standingLists(edition.lists).map(({ id }) => id);
      // A list never changes under its id.
      if (ids.length !== lists.size || !ids.every((id) => lists.has(id)))
        lists = await listContents(tx, ids);
      return lists;
    },
    store: (edition, { trust, trustProfile: profile, inspectedAt: at }) => {
      const key = keyOf(edition, trust, profile);
      if (opened?.key === key && at >= opened.store.at && at < opened.until) return opened.store;
      const store = runNow(openTrustStore(trust, { profile, at }), nodeCrypto);
      opened = { key, store, until: judgedUntil(store) };
      return store;
    },
  };
};

/** The files by the digest of the edition, and the names by which findings speak of them. */
const keyOf = (edition: Edition, trust: Examination['trust'], profile: string): string =>
  JSON.stringify([
    profile,
    edition.digest.toString('hex'),
    trust.map(({ name, role }) => [name, role]),
  ]);

/**
 * Until when a store that was opened would be opened the same: to the end of the day, since lists age by days, and no
 * longer than to the next instant at which a certificate or revocation list of it begins or ends.
 */
export const judgedUntil = ({ at, certificates, crls }: TrustStore): string => {
  const midnight = `${at.slice(0, 10)}T23:59:59.999Z`;
  const turns = [
    ...certificates.flatMap(({ certificate: { notBefore, notAfter } }) => [
      notBefore?.at,
      notAfter?.at,
    ]),
    ...crls.flatMap(({ crl: { thisUpdate, nextUpdate } }) => [thisUpdate?.at, nextUpdate?.at]),
  ];
  let until = midnight;
  for (const turn of turns) if (turn !== undefined && turn >= at && turn < until) until = turn;
  return until;
};
