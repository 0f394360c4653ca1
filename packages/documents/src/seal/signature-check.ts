import type { Check } from '../check/check.ts';
import type { DocumentFinding } from '../check/finding.ts';
import {
  type EcKey,
  type HashName,
  orderOctets,
  type SignatureAnswer,
  type Steps,
  verifySignature,
} from '../crypto/index.ts';
import { formatName } from '../x509/index.ts';
import type { SealFindingCode } from './finding-codes.ts';
import { sealFinding } from './findings.ts';
import type { SealReading, SealSignature } from './model.ts';
import { checkOf } from './seal-check.ts';
import type { SignerCandidate, SignerCandidates } from './signers.ts';

/** Result for a signature, and its signer if known. */
export interface SignatureReading {
  readonly check: Check<'seal.signature'>;
  /** The one whose key verifies; where none does, the only one that the seal means. */
  readonly signer: SignerCandidate | undefined;
}

/** Codes of the reading that are about the signature: they belong to its check and not to that of the form. */
const ABOUT_SIGNATURE: readonly SealFindingCode[] = [
  'document.seal.signature.absent',
  'document.seal.signature.unsigned',
  'document.seal.json.algorithm',
  'document.seal.barcode.algorithm',
];

/** Whether a finding of the reading is about the signature. */
export const isAboutSignature = (code: SealFindingCode): boolean => ABOUT_SIGNATURE.includes(code);

/** Verifies the signature of a seal with the keys that it may mean (Doc 9303-13, 2.4 and Appendix D). */
export function* checkSignature(
  seal: SealReading,
  { candidates, findings: said }: SignerCandidates,
): Steps<SignatureReading> {
  const findings: DocumentFinding[] = [
    ...seal.findings.filter(({ code }) => isAboutSignature(code)),
    ...said,
  ];
  const check = (...more: readonly DocumentFinding[]): Check<'seal.signature'> =>
    checkOf('seal.signature', [...findings, ...more]);
  const meant = candidates.filter(({ by }) => by === 'reference' || by === 'inside');
  const signer = meant.length === 1 ? meant[0] : undefined;
  const { signature, signed } = seal;
  if (signature === undefined || signed === undefined) {
    const cut = findings.some(({ code }) => isSignatureMissing(code));
    return {
      check: cut ? check() : check(sealFinding('document.seal.unread')),
      signer,
    };
  }
  const failures: DocumentFinding[] = [];
  for (const candidate of candidates) {
    const answer = yield* verifyWith(candidate, signed, signature);
    if (answer.result === 'valid')
      return {
        check: check(...successFindings(seal, candidate, answer, signature)),
        signer: candidate,
      };
    // A key that was only tried says nothing where it does not fit.
    if (candidate.by === 'reference' || candidate.by === 'inside')
      failures.push(failureFinding(candidate, answer, signature));
  }
  return {
    check: check(...(failures.length > 0 ? failures : [unknownSigner(seal)])),
    signer,
  };
}

const isSignatureMissing = (code: string): boolean =>
  code === 'document.seal.signature.absent' || code === 'document.seal.signature.unsigned';

const unknownSigner = ({ header }: SealReading): DocumentFinding => {
  const { signer = '', certificateReference: reference = '', places } = header ?? {};
  const place = places?.['certificateReference'];
  return sealFinding(
    'document.seal.signer.unknown',
    { signer, reference },
    ...(place === undefined ? [] : [place]),
  );
};

function* verifyWith(
  { certificate: { publicKey } }: SignerCandidate,
  signed: Uint8Array,
  { value, hash }: SealSignature,
): Steps<SignatureAnswer> {
  const { key, refused } = publicKey;
  if (refused) return { result: 'invalid', detail: 'key' };
  if (key?.type !== 'ec') return { result: 'unsupported' };
  const scheme = { kind: 'ecdsa', form: 'plain', hash: hash ?? sealHash(key) } as const;
  return yield* verifySignature(scheme, key, signed, value);
}

/** The hash function by the bits of the order of the base point. P-521 has the most bits and goes with the longest hash. */
const sealHash = ({ curve }: Pick<EcKey, 'curve'>): HashName => {
  const bits = 8 * orderOctets(curve);
  if (bits <= 224) return 'SHA-224';
  if (bits <= 256) return 'SHA-256';
  return bits <= 384 ? 'SHA-384' : 'SHA-512';
};

const successFindings = (
  { header }: SealReading,
  { certificate, by }: SignerCandidate,
  { detail }: SignatureAnswer,
  { place }: SealSignature,
): readonly DocumentFinding[] => {
  const subject = formatName(certificate.subject);
  const findings = [sealFinding('document.seal.signature.valid', { signer: subject }, place)];
  if (detail === 'ecdsa-der-form')
    findings.push(sealFinding('document.seal.signature.der', {}, place));
  const { signer = '', certificateReference: reference = '' } = header ?? {};
  if (by === 'name') findings.push(sealFinding('document.seal.signer.name', { signer, reference }));
  if (by === 'key' && reference !== '')
    findings.push(sealFinding('document.seal.signer.reference', { signer, reference, subject }));
  return findings;
};

const failureFinding = (
  { certificate }: SignerCandidate,
  { result }: SignatureAnswer,
  { place }: SealSignature,
): DocumentFinding => {
  const code =
    result === 'invalid'
      ? 'document.seal.signature.invalid'
      : 'document.seal.signature.unsupported';
  return sealFinding(code, { signer: formatName(certificate.subject) }, place);
};
