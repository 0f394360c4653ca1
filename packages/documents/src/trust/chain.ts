import type { Check } from '../check/check.ts';
import { digest, type Steps } from '../crypto/index.ts';
import { hexOf } from '../der/index.ts';
import { type Certificate, formatName } from '../x509/index.ts';
import { buildPath, type CertificatePath } from './certificate-path.ts';
import {
  type ChainCertificate,
  type ChainOptions,
  type ChainReading,
  type SignerCheckName,
  signerCheckNames,
} from './chain-model.ts';
import { checkIssuingState } from './issuing-state.ts';
import type { TrustCertificate, TrustFinding, TrustStore } from './model.ts';
import { CertificatePool } from './pool.ts';
import { checkProfile } from './profile.ts';
import { checkRevocation } from './revocation.ts';
import { roleOf } from './roles.ts';
import { finding } from './say.ts';
import {
  checkChainValidity,
  checkDocumentType,
  checkSignerValidity,
  checkUsagePeriod,
} from './signer-checks.ts';
import { indexOf } from './store-index.ts';
import { syntheticCodeOf } from './synthetic.ts';

/**
 * The way from a signer to a certificate that the store relies upon, found by keys and not by names, and every check of the
 * signer (BSI TR-03135-1, 5.6.4.2 and 5.6.4.3; Doc 9303-12, 6.1.2). Without the signer's certificate all of them are
 * undetermined. Known deviations are applied apart, by `applyKnownDefects`.
 */
export function* chainOf(
  store: TrustStore,
  certificate: Certificate | undefined,
  options: ChainOptions,
): Steps<ChainReading> {
  if (certificate === undefined) return withoutSigner();
  const {
    at,
    signingTime,
    documentType,
    issuingState,
    signerCountry,
    signed,
    beside = [],
  } = options;
  const { pool, revocation } = indexOf(store);
  const own = pool.same(certificate);
  const way = yield* wayOf(store, certificate, pool, beside);
  const chain = [own ?? (yield* asUnknown(certificate)), ...way.path].map(inChain);
  const checks: readonly Check<SignerCheckName>[] = [
    signatureOf(way),
    checkSignerValidity(certificate, at),
    checkUsagePeriod(certificate, signingTime, at),
    checkRevocation(certificate, way.path, revocation, at),
    checkDocumentType(certificate, documentType),
    checkProfile(certificate, signed),
    chainCheck(way, store, certificate, own),
    checkChainValidity(certificate, way.path, at),
    checkIssuingState({
      state: issuingState,
      signer: signerCountry ?? certificate.subject.country,
      authorities: way.path.map((entry) => entry.certificate.subject.country),
    }),
  ];
  return { chain, checks };
}

const withoutSigner = (): ChainReading => {
  const findings = [finding('document.trust.chain.no-signer')];
  const undetermined = (name: SignerCheckName): Check<SignerCheckName> => ({
    name,
    result: 'undetermined',
    findings,
  });
  return { chain: [], checks: signerCheckNames.map(undetermined) };
};

/**
 * What came with the document is looked at only where the store knows no key that verifies the signer: then it may show that
 * another signer, and no authority, made it.
 */
function* wayOf(
  { certificates }: TrustStore,
  certificate: Certificate,
  pool: CertificatePool,
  beside: readonly Certificate[],
): Steps<CertificatePath> {
  const on = certificate.notBefore?.at;
  const isTrusted = ({ trust }: TrustCertificate): boolean => trust === 'trusted';
  const way = yield* buildPath(certificate, { pool, isTrusted, on });
  if (way.first.outcome === 'verified' || beside.length === 0) return way;
  const others: TrustCertificate[] = [];
  for (const other of beside.slice(0, MOST_BESIDE))
    if (pool.same(other) === undefined) others.push(yield* asUnknown(other));
  const wider = yield* buildPath(certificate, {
    pool: new CertificatePool([...certificates, ...others]),
    isTrusted,
    on,
  });
  // A key of the store that is named and does not verify it stays the reason, whatever came along.
  return way.outcome === 'failed' && wider.outcome !== 'failed' ? way : wider;
}

const MOST_BESIDE = 16;

function* asUnknown(certificate: Certificate): Steps<TrustCertificate> {
  return {
    fingerprint: hexOf(yield* digest('SHA-256', certificate.raw)),
    certificate,
    role: roleOf(certificate),
    country: certificate.subject.country,
    trust: 'undetermined',
    sources: [],
  };
}

const inChain = (entry: TrustCertificate): ChainCertificate => ({
  fingerprint: entry.fingerprint,
  certificate: entry.certificate,
  role: entry.role,
  trust: entry.trust,
  sources: entry.sources,
});

/** `signer.signature`: whether a key on hand verifies the signer's certificate, trusted or not. */
const signatureOf = ({ first }: CertificatePath): Check<'signer.signature'> => ({
  name: 'signer.signature',
  result:
    first.outcome === 'verified'
      ? 'successful'
      : first.outcome === 'invalid'
        ? 'failed'
        : 'undetermined',
  findings: first.findings,
});

/** `chain`: whether the way ends at a certificate that is relied upon, and who vouches for that. */
const chainCheck = (
  way: CertificatePath,
  store: TrustStore,
  certificate: Certificate,
  own: TrustCertificate | undefined,
): Check<'chain'> => {
  const name = 'chain';
  const said = new Set(way.first.outcome === 'verified' ? way.first.findings : []);
  const findings = way.findings.filter((one) => !said.has(one));
  const synthetic = store.profile === 'duty' ? syntheticIn(certificate) : undefined;
  if (synthetic !== undefined)
    return { name, result: 'failed', findings: [synthetic, ...findings] };
  if (own?.trust === 'trusted' && way.outcome !== 'failed') {
    const chosen = finding('document.trust.chain.chosen', {}, [certificate.place]);
    return { name, result: 'successful', findings: [chosen, ...findings] };
  }
  if (way.outcome !== 'trusted') return { name, result: way.outcome, findings };
  return { name, result: 'successful', findings: [...findings, ...vouching(way, store)] };
};

const vouching = ({ path }: CertificatePath, { sources }: TrustStore): readonly TrustFinding[] => {
  const anchor = path.at(-1);
  if (anchor === undefined) return [];
  const ids = new Set(
    anchor.sources.filter(({ beside }) => beside !== true).map(({ source }) => source),
  );
  const names = sources.filter(({ id, trust }) => ids.has(id) && trust === 'trusted');
  const subject = formatName(anchor.certificate.subject);
  const lists = names.map((source) => source.name).join(', ');
  return [finding('document.trust.chain.trusted', { subject, lists }, [anchor.certificate.place])];
};

/** R67: whatever carries a code of the synthetic world is refused by name on duty. */
const syntheticIn = (certificate: Certificate): TrustFinding | undefined => {
  const country = syntheticCodeOf(certificate);
  if (country === undefined) return undefined;
  const subject = formatName(certificate.subject);
  return finding('document.trust.synthetic', { country, subject }, [certificate.place]);
};
