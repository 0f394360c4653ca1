import type { Check } from '../check/check.ts';
import type { DocumentFinding } from '../check/finding.ts';
import type { Steps } from '../crypto/index.ts';
import { chainOf } from '../trust/chain.ts';
import type { ChainCertificate, SignerCheckName } from '../trust/chain-model.ts';
import type { Instant, TrustStore } from '../trust/model.ts';
import { formatName } from '../x509/index.ts';
import { sealFinding } from './findings.ts';
import type { SealReading } from './model.ts';
import { checkOf } from './seal-check.ts';
import { sealedZone } from './sealed-zone.ts';
import type { SignerCandidate } from './signers.ts';

/** Whether a signer is to be relied upon, and the way there. */
export interface ChainCheck {
  readonly check: Check<'seal.chain'>;
  readonly chain: readonly ChainCertificate[];
}

/** Checks of a chain that have a check of their own here. */
const ELSEWHERE: readonly SignerCheckName[] = [
  'signer.validity',
  'signer.usage-period',
  'issuing-state',
];

/**
 * Whether the store vouches for the signer: signature and chain to an anchor, revocation, document types, profile
 * (Doc 9303-13, Appendix D). Where it knows nothing of the signer, the operator who named the certificate does.
 */
export function* checkChain(
  { header, features }: SealReading,
  signer: SignerCandidate | undefined,
  { store, at }: { readonly store?: TrustStore | undefined; readonly at: Instant },
): Steps<ChainCheck> {
  const name = 'seal.chain';
  if (signer === undefined)
    return { check: checkOf(name, [sealFinding('document.seal.signer.none')]), chain: [] };
  const { certificate } = signer;
  const given = sealFinding('document.seal.chain.given', {
    signer: formatName(certificate.subject),
  });
  if (store === undefined)
    return {
      check: checkOf(name, [signer.named ? given : sealFinding('document.seal.chain.none')]),
      chain: [],
    };
  const { chain, checks } = yield* chainOf(store, certificate, {
    at,
    signed: 'seal',
    signingTime: header?.signedOn === undefined ? undefined : `${header.signedOn}T12:00:00Z`,
    documentType: sealedZone(features, header)?.value('documentCode'),
    issuingState: header?.issuingState,
  });
  const findings: readonly DocumentFinding[] = checks
    .filter((check) => !ELSEWHERE.includes(check.name))
    .flatMap((check) => check.findings);
  // The operator's choice adds to the store and never overrides it.
  const said = signer.named
    ? [...findings.filter(({ result }) => result !== 'undetermined'), given]
    : findings;
  return { check: checkOf(name, said), chain };
}
