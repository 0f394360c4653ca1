import { nodeCrypto, runNow } from '@amirani/documents/node';
import { openTrustStore, type TrustStore } from '@amirani/documents/trust';
import type { Examination } from '@amirani/documents/verdict';

/** Returns the trust store of an examination that uses exactly the trust material of an edition, named by its digest. */
export type OpenedStore = (edition: string, examination: Examination) => TrustStore;

/** Opens stores and holds one of them; another takes its place. Runs in a limited process. */
export const createOpenedStore = (): OpenedStore => {
  let opened:
    | { readonly key: string; readonly store: TrustStore; readonly until: string }
    | undefined;
  return (edition, { trust, trustProfile: profile, inspectedAt: at }) => {
    const key = keyOf(edition, trust, profile);
    if (opened?.key === key && at >= opened.store.at && at < opened.until) return opened.store;
    const store = runNow(openTrustStore(trust, { profile, at }), nodeCrypto);
    opened = { key, store, until: judgedUntil(store) };
    return store;
  };
};

/** The files by the digest of the edition, and the names by which findings speak of them. */
const keyOf = (edition: string, trust: Examination['trust'], profile: string): string =>
  JSON.stringify([profile, edition, trust.map(({ name, role }) => [name, role])]);

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
