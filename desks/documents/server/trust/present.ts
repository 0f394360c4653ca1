import {
  certificateSummary,
  profileOf,
  type TrustCertificate,
  type TrustSource,
  type TrustStore,
} from '@amirani/documents/trust';
import { formatName } from '@amirani/documents/x509';
import { pick } from '@platform/server/database/pick.ts';
import type { TrustCertificate as ShownCertificate, TrustList } from '../../api/types.ts';
import type { ListFacts } from '../sql/columns.ts';
import type { ListRow } from './rows.ts';
import type { StoreCertificate } from './view.ts';

/** What was found in one list of an opened store. Runs in a limited process. */
export const factsOf = (store: TrustStore, source: TrustSource): ListFacts => {
  const crl = store.crls.find((one) => one.source === source.id);
  const nextUpdate = crl?.crl.nextUpdate?.at;
  const signer = source.signer?.subject ?? signerOf(store, source);
  return {
    signer,
    ...(source.edition === undefined ? {} : { signedAt: instantOf(source.edition) }),
    certificates: crl === undefined ? source.count : 0,
    revoked: crl?.crl.revoked.size ?? 0,
    ...pick(source, 'signature', 'trust', 'anchor'),
    findings: [...source.findings],
    ...(nextUpdate === undefined ? {} : { nextUpdate: instantOf(nextUpdate) }),
  };
};

/** Who signed a revocation list, or a certificate of its own: without a name one is told from the other by its bytes alone. */
const signerOf = (store: TrustStore, { id, kind }: TrustSource): string | undefined => {
  const crl = store.crls.find(({ source }) => source === id);
  if (crl !== undefined) return formatName(crl.crl.issuer);
  if (kind !== 'certificate') return undefined;
  const found = store.certificates.find(({ sources }) =>
    sources.some(({ source }) => source === id),
  );
  if (found === undefined) return undefined;
  const { subject, issuer } = certificateSummary(found.certificate);
  return subject === issuer ? issuer : undefined;
};

/** A list as the contract shows it: of one that stands, what the store finds now; else what was found on import. */
export const listOf = (row: ListRow, facts: ListFacts, now: Date): TrustList => ({
  id: row.id,
  kind: row.kind,
  sha256: row.sha256.toString('hex'),
  bytes: row.bytes,
  importedAt: row.importedAt.toISOString(),
  importedBy: row.importedBy,
  source: row.source,
  ...facts,
  fresh: freshness(facts, now),
  state: row.state,
  supersedes: row.supersedes,
});

/** By the dates in it, and by what the store says of its age. */
const freshness = (
  { signedAt, nextUpdate, findings }: ListFacts,
  now: Date,
): TrustList['fresh'] => {
  const says = (end: string): boolean => findings.some(({ code }) => code.endsWith(end));
  if (says('.from-future') || (signedAt !== undefined && Date.parse(signedAt) > now.getTime()))
    return 'from-the-future';
  if (says('.stale') || (nextUpdate !== undefined && Date.parse(nextUpdate) < now.getTime()))
    return 'stale';
  return nextUpdate === undefined && signedAt === undefined ? 'unknown' : 'fresh';
};

/** A certificate as the contract shows it; `lists` gives the id of a list by the digest of its bytes. */
export const certificateOf = (
  { places, raw: _, ...shown }: StoreCertificate,
  lists: ReadonlyMap<string, string>,
): ShownCertificate => ({
  ...shown,
  lists: places.flatMap(({ source, position }) => {
    const list = lists.get(source);
    return list === undefined ? [] : [{ list, position }];
  }),
});

/** A certificate of an opened store in words. Runs in a limited process. */
export const shownCertificate = (entry: TrustCertificate): StoreCertificate => {
  const { subject, issuer, serial, notBefore, notAfter, key } = certificateSummary(
    entry.certificate,
  );
  return {
    sha256: entry.fingerprint,
    state: entry.country,
    subject,
    issuer,
    serial,
    key,
    notBefore: instantOf(notBefore),
    notAfter: instantOf(notAfter),
    kind: entry.role,
    trust: entry.trust,
    findings: [...profileOf(entry.certificate)],
    places: entry.sources.map(({ source, position, beside }) => ({
      source,
      position,
      beside: beside === true,
    })),
  };
};

/** The contract writes instants in one way; where a certificate's cannot be read, its findings say so. */
const instantOf = (text: string): string => {
  const at = new Date(text);
  return (Number.isNaN(at.getTime()) ? new Date(0) : at).toISOString();
};
