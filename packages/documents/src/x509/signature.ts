import type { BytePlace } from '../check/finding.ts';
import {
  type PublicKey,
  type SignatureDetail,
  type SignatureResult,
  type SignatureScheme,
  type Steps,
  verifySignature,
} from '../crypto/index.ts';
import { formatAlgorithm, type SignatureAlgorithm, sameAlgorithm } from './algorithm.ts';
import type { Certificate } from './certificate.ts';
import type { Crl } from './crl.ts';
import type { X509FindingCode } from './finding-codes.ts';
import { onOtherCurve } from './other-curve.ts';
import type { PublicKeyInfo } from './public-key.ts';
import { findingOf, type X509Finding } from './say.ts';

/** Whether a signature computes, and why; `unsupported` is never the same as `invalid`. */
export interface SignatureCheck {
  readonly result: SignatureResult;
  readonly findings: readonly X509Finding[];
}

/** A signature with what it is about. */
export interface SignatureInput {
  /** How it was made; see `schemeWith` where the hash is said elsewhere. Undefined where it is not known. */
  readonly scheme: SignatureScheme | undefined;
  readonly algorithm: SignatureAlgorithm;
  readonly data: Uint8Array;
  readonly signature: Uint8Array;
  /** What findings point at. */
  readonly place: BytePlace;
}

/** Checks the signature of a certificate with the key of its issuer. Names, dates and constraints are not looked at. */
export const verifyCertificate = (
  certificate: Certificate,
  issuerKey: PublicKeyInfo,
): Steps<SignatureCheck> => verifySigned(certificate, issuerKey);

/** Checks the signature of a revocation list with the key of its issuer. */
export const verifyCrl = (crl: Crl, issuerKey: PublicKeyInfo): Steps<SignatureCheck> =>
  verifySigned(crl, issuerKey);

type Signed = Pick<Certificate, 'algorithm' | 'outerAlgorithm' | 'tbs' | 'signature' | 'place'>;

function* verifySigned(signed: Signed, issuerKey: PublicKeyInfo): Steps<SignatureCheck> {
  const { algorithm, outerAlgorithm, tbs: data, signature, place } = signed;
  // RFC 5280, 4.1.1.2: the one outside is not covered by the signature, so one that differs is refused.
  if (!sameAlgorithm(algorithm, outerAlgorithm))
    return {
      result: 'invalid',
      findings: [
        at(place, 'document.x509.algorithm.differs', {
          inside: formatAlgorithm(algorithm),
          outside: formatAlgorithm(outerAlgorithm),
        }),
      ],
    };
  return yield* checkSignature(
    { scheme: algorithm.scheme, algorithm, data, signature, place },
    issuerKey,
  );
}

/** Checks any signature with a key as its certificate has it. Every tolerance taken and every reason is a finding. */
export function* checkSignature(
  input: SignatureInput,
  { key, refused, algorithm: keyType }: PublicKeyInfo,
): Steps<SignatureCheck> {
  const { scheme, place } = input;
  const algorithm = formatAlgorithm(input.algorithm);
  if (refused) return invalid(at(place, 'document.x509.signature.key-refused', {}));
  if (key === undefined || scheme === undefined)
    return {
      result: 'unsupported',
      findings: [at(place, 'document.x509.signature.unsupported', { algorithm })],
    };
  const { result, detail } = yield* verifySignature(scheme, key, input.data, input.signature);
  if (result !== 'valid' && detail === 'key' && key.type === 'ec') {
    const tried = yield* tryOtherCurve(input, scheme, key);
    if (tried !== undefined) return tried;
  }
  const findings = detailFindings(detail, scheme).map(([code, facts]) =>
    at(place, code, { algorithm, key: keyType, ...facts }),
  );
  // RFC 4055, 1.2: a key restricted to PSS must not be used otherwise.
  if (result === 'valid' && scheme.kind === 'rsa-pkcs1' && keyType === RSA_PSS)
    findings.push(at(place, 'document.x509.signature.key-restricted', { algorithm }));
  if (result === 'unsupported')
    findings.push(at(place, 'document.x509.signature.unsupported', { algorithm }));
  if (result === 'invalid' && findings.length === 0)
    findings.push(at(place, 'document.x509.signature.wrong', { algorithm }));
  return { result, findings };
}

const RSA_PSS = '1.2.840.113549.1.1.10';

/** A key that names another curve of the same size than the one its point is on, as documents of Lithuania have it. */
function* tryOtherCurve(
  input: SignatureInput,
  scheme: SignatureScheme,
  key: Extract<PublicKey, { type: 'ec' }>,
): Steps<SignatureCheck | undefined> {
  const other = onOtherCurve(key);
  if (other === undefined) return undefined;
  const { result } = yield* verifySignature(scheme, other, input.data, input.signature);
  if (result !== 'valid') return undefined;
  const facts = { named: key.curve, curve: other.curve };
  return { result, findings: [at(input.place, 'document.x509.signature.other-curve', facts)] };
}

type Told = readonly [X509FindingCode, X509Finding['facts']];

const detailFindings = (
  detail: SignatureDetail | undefined,
  scheme: SignatureScheme,
): readonly Told[] => {
  if (detail === undefined) return [];
  if (detail === 'ecdsa-der-form' || detail === 'ecdsa-plain-form') {
    const form =
      scheme.kind === 'ecdsa' && scheme.form === 'der' ? 'plain' : 'as a sequence in DER';
    return [['document.x509.signature.ecdsa-form', { form }]];
  }
  const code = codes[detail];
  return code === undefined ? [] : [[code, {}]];
};

const codes: Readonly<Partial<Record<SignatureDetail, X509FindingCode>>> = {
  'digest-info-without-null': 'document.x509.signature.digest-info-without-null',
  'padding-loose': 'document.x509.signature.padding-loose',
  'digest-differs': 'document.x509.signature.digest-differs',
  'salt-length-differs': 'document.x509.signature.salt-length',
  length: 'document.x509.signature.form',
  form: 'document.x509.signature.form',
  'key-type': 'document.x509.signature.key-type',
};

const invalid = (finding: X509Finding): SignatureCheck => ({
  result: 'invalid',
  findings: [finding],
});

const at = (
  { source, offset, length }: BytePlace,
  code: X509FindingCode,
  facts: X509Finding['facts'],
): X509Finding => findingOf(source, code, facts, offset, offset + length);
