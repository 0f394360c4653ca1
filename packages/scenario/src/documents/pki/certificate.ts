import type { Key, Scheme } from '../crypto/signature.ts';
import { keyIdentifier, publicKeyOf, schemeIdentifier, sign } from '../crypto/signature.ts';
import { toNumber } from '../encoding/bytes.ts';
import { bits, explicit, integer, sequence, time } from '../encoding/der.ts';
import type { Extension } from './extensions.ts';
import {
  authorityKey,
  basicConstraints,
  caKeyUsage,
  distributionPoint,
  documentTypes,
  extendedKeyUsage,
  extensionList,
  nameChange,
  privateKeyUsage,
  signerKeyUsage,
  stateName,
  subjectKey,
} from './extensions.ts';
import type { DistinguishedName } from './name.ts';
import { nameBytes } from './name.ts';

/** From a moment to a moment. */
interface Period {
  readonly from: string;
  readonly to: string;
}

/** Who signs a certificate. */
export interface Issuer {
  readonly name: DistinguishedName;
  readonly key: Key;
  readonly scheme: Scheme;
  /** The key identifier to name, where it is not that of the key: a forger's claim. */
  readonly claimedKey?: Uint8Array;
}

/** What a certificate is made from. */
export interface CertificatePlan {
  readonly issuer: Issuer;
  readonly subject: DistinguishedName;
  readonly key: Key;
  readonly serial: Uint8Array;
  readonly validity: Period;
  /** How long the private key signs. */
  readonly usage: Period;
  /** The state's code as its zones have it, for the alternative names. */
  readonly state: string;
  readonly role: 'csca' | 'link' | 'signer' | 'purpose';
  /** Document codes that a signer may sign for; absent where the state does not say. */
  readonly documentTypes?: readonly string[];
  /** For signers of lists and seals. */
  readonly purpose?: string;
  /** The subject's name is not the issuer's former name (a link certificate of a renamed authority). */
  readonly renamed?: boolean;
}

/** A certificate with what is needed to sign in its name. */
export interface Certificate {
  readonly bytes: Uint8Array;
  readonly plan: CertificatePlan;
}

/** Makes and signs an X.509 certificate by the profile of Doc 9303-12, 7.1.1. */
export const makeCertificate = (plan: CertificatePlan): Certificate => {
  const { issuer, subject, key, serial, validity } = plan;
  const scheme = schemeIdentifier(issuer.scheme);
  const body = sequence(
    explicit(0, integer(2)),
    integer(toNumber(serial)),
    scheme,
    nameBytes(issuer.name),
    sequence(time(validity.from), time(validity.to)),
    nameBytes(subject),
    publicKeyOf(key),
    explicit(3, extensionList(extensionsOf(plan))),
  );
  return { bytes: sequence(body, scheme, bits(sign(issuer.key, issuer.scheme, body))), plan };
};

const extensionsOf = (plan: CertificatePlan): readonly Extension[] => {
  const { issuer, key, role, state, usage } = plan;
  const authority = role === 'csca' || role === 'link';
  return [
    authorityKey(issuer.claimedKey ?? keyIdentifier(issuer.key)),
    subjectKey(keyIdentifier(key)),
    authority ? caKeyUsage : signerKeyUsage,
    privateKeyUsage(usage),
    stateName('subject', state, plan.subject.country),
    stateName('issuer', state, issuer.name.country),
    ...(authority ? [basicConstraints] : []),
    ...(plan.purpose === undefined ? [] : [extendedKeyUsage(plan.purpose)]),
    ...(plan.documentTypes === undefined ? [] : [documentTypes(plan.documentTypes)]),
    ...(plan.renamed === true ? [nameChange] : []),
    distributionPoint(issuer.name.country),
  ];
};
