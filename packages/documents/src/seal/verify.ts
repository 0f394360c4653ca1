import type { CivilDate } from '@amirani/core';
import type { Check } from '../check/check.ts';
import type { Steps } from '../crypto/index.ts';
import type { ChainCertificate } from '../trust/chain-model.ts';
import type { Instant, TrustStore } from '../trust/model.ts';
import type { Certificate } from '../x509/index.ts';
import { checkChain } from './chain-check.ts';
import { checkCountry } from './country-check.ts';
import type { SealReading } from './model.ts';
import { checkOf, isRead, sealCheckNames, unread } from './seal-check.ts';
import { checkSignature, isAboutSignature } from './signature-check.ts';
import { checkSignerValidity } from './signer-check.ts';
import { findSealSigners, type SealSignerFile } from './signers.ts';

/** What a seal is verified by. */
export interface SealTrust {
  /** Left out: nobody vouches for a signer but the operator. */
  readonly store?: TrustStore | undefined;
  /** Certificates that the operator names as those of seal signers. */
  readonly signers?: readonly SealSignerFile[];
  /** The instant of inspection, UTC. */
  readonly at: Instant;
  /** The day of inspection; the UTC day of `at` where it is left out. */
  readonly on?: CivilDate;
}

/** Result for a seal. */
export interface SealVerification {
  /** All of `sealCheckNames`, in their order. */
  readonly checks: readonly Check<(typeof sealCheckNames)[number]>[];
  /** The certificate whose key verifies the seal; where none does, the one that the seal means, if one was at hand. */
  readonly signer: Certificate | undefined;
  /** From the signer towards an anchor, as far as it goes; empty without a store. */
  readonly chain: readonly ChainCertificate[];
}

/**
 * Verifies a seal: whether it can be read, its signature, its signer and the way from there to an anchor, and its state
 * (Doc 9303-13, Appendix D; BSI TR-03135-1, 5.6). Never throws on what a seal or a certificate holds.
 */
export function* verifySeal(seal: SealReading, trust: SealTrust): Steps<SealVerification> {
  const readability = checkReadability(seal);
  if (!isRead(seal)) {
    const checks = sealCheckNames.map((name) =>
      name === 'seal.readability' ? readability : unread(name),
    );
    return { checks, signer: undefined, chain: [] };
  }
  const found = yield* findSealSigners(seal, trust.store, trust.signers ?? []);
  const signed = yield* checkSignature(seal, found);
  const { signer } = signed;
  const on = trust.on ?? (trust.at.slice(0, 10) as CivilDate);
  const way = yield* checkChain(seal, signer, trust);
  return {
    checks: [
      readability,
      signed.check,
      checkSignerValidity(seal, signer?.certificate, on),
      way.check,
      checkCountry(seal, signer?.certificate, way.chain),
    ],
    signer: signer?.certificate,
    chain: way.chain,
  };
}

/** Whether the seal has its form: header, features, coding, and the check digits of the zone in it. */
const checkReadability = (seal: SealReading): Check<'seal.readability'> =>
  checkOf(
    'seal.readability',
    seal.findings.filter(({ code }) => !isAboutSignature(code)),
  );
