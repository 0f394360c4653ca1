import type { BytePlace } from '../check/finding.ts';
import type { CheckResult } from '../check/result.ts';
import {
  digest,
  digestOctets,
  type SignatureResult,
  type SignatureScheme,
  type Steps,
} from '../crypto/index.ts';
import { sameBytes } from '../der/index.ts';
import {
  type Certificate,
  checkSignature,
  formatAlgorithm,
  type SignatureCheck,
  schemeWith,
} from '../x509/index.ts';
import { attributesInDer } from './attributes.ts';
import type { SignedAttributes, SignedData, Signer } from './model.ts';
import { type CmsFinding, cmsFinding } from './say.ts';

/** Result for one signer. The content is the signed one only if both checks are successful. */
export interface SignerCheck {
  /** The content compared with the digest in the signed attributes; `not-supported` without attributes. */
  readonly digest: CheckResult;
  /** The signature over the signed attributes, or over the content without attributes. */
  readonly signature: CheckResult;
  readonly findings: readonly CmsFinding[];
}

/** Checks one signer of signed data with the key of a certificate (RFC 5652, 5.6). Says nothing about trust in that. */
export function* verifySigner(
  signedData: Pick<SignedData, 'content' | 'contentType'>,
  signer: Signer,
  certificate: Pick<Certificate, 'publicKey'>,
): Steps<SignerCheck> {
  const { attributes } = signer;
  const findings: CmsFinding[] = sayAlgorithms(signer);
  if (attributes === undefined) {
    findings.push(cmsFinding('document.cms.attributes.absent', signer.place));
    const { content } = signedData;
    if (content === undefined)
      return { digest: 'not-supported', signature: 'undetermined', findings };
    const checked = yield* check(signer, content, certificate);
    findings.push(...checked.findings);
    return { digest: 'not-supported', signature: results[checked.result], findings };
  }
  const compared = yield* checkDigest(signedData, signer, attributes, findings);
  const signature = yield* checkAttributes(signer, attributes, certificate);
  findings.push(...signature.findings);
  return { digest: compared, signature: results[signature.result], findings };
}

const results: Readonly<Record<SignatureResult, CheckResult>> = {
  valid: 'successful',
  invalid: 'failed',
  unsupported: 'undetermined',
};

const sayAlgorithms = ({ algorithm, digest: { oid, hash }, place }: Signer): CmsFinding[] => {
  // rsaEncryption is how CMS itself has it (RFC 3370, 3.2).
  if (algorithm.bare === 'ecdsa')
    return [cmsFinding('document.cms.signature.bare-algorithm', place, { oid: algorithm.oid })];
  const made = algorithm.scheme?.hash;
  return made === undefined || hash === made
    ? []
    : [
        cmsFinding('document.cms.digest.algorithms-differ', place, {
          digest: hash ?? oid,
          signature: formatAlgorithm(algorithm),
        }),
      ];
};

function* checkDigest(
  { content, contentType }: Pick<SignedData, 'content' | 'contentType'>,
  signer: Signer,
  attributes: SignedAttributes,
  findings: CmsFinding[],
): Steps<CheckResult> {
  const { place, messageDigest } = attributes;
  let result: CheckResult = 'successful';
  if (attributes.contentType !== contentType) {
    const facts = { signed: attributes.contentType, content: contentType };
    findings.push(cmsFinding('document.cms.attributes.content-type', place, facts));
    result = 'failed';
  }
  if (messageDigest === undefined) {
    findings.push(cmsFinding('document.cms.attributes.message-digest-absent', place));
    return 'failed';
  }
  const { oid, hash } = signer.digest;
  if (hash === undefined) {
    findings.push(cmsFinding('document.cms.digest.unknown-algorithm', signer.place, { oid }));
    return result === 'failed' ? result : 'undetermined';
  }
  if (content === undefined) return result === 'failed' ? result : 'undetermined';
  if (sameBytes(yield* digest(hash, content), messageDigest)) return result;
  findings.push(cmsFinding('document.cms.digest.differs', place, { hash }));
  return 'failed';
}

/** The attributes as given and, if those are not DER and do not verify, their DER (RFC 5652, 5.4). */
function* checkAttributes(
  signer: Signer,
  attributes: SignedAttributes,
  certificate: Pick<Certificate, 'publicKey'>,
): Steps<Checked> {
  const { asSet, indefinite, place } = attributes;
  let first: Checked | undefined;
  if (!indefinite) {
    first = yield* check(signer, asSet, certificate);
    if (first.result !== 'invalid') return first;
  }
  const asDer = attributesInDer(attributes);
  if (asDer === undefined)
    return (
      first ?? {
        result: 'invalid',
        findings: [cmsFinding('document.cms.attributes.malformed', place, { oid: '' })],
      }
    );
  const second = yield* check(signer, asDer, certificate);
  if (second.result !== 'valid') return first ?? second;
  const finding = cmsFinding('document.cms.attributes.not-der', place);
  return { result: 'valid', findings: [...second.findings, finding] };
}

interface Checked {
  readonly result: SignatureResult;
  readonly findings: readonly CmsFinding[];
}

function* check(
  signer: Signer,
  data: Uint8Array,
  { publicKey }: Pick<Certificate, 'publicKey'>,
): Steps<Checked> {
  const { algorithm, digest: named, signature, place } = signer;
  const input = { algorithm, data, signature, place };
  const scheme = schemeWith(algorithm, named.hash);
  const first: SignatureCheck = yield* checkSignature({ ...input, scheme }, publicKey);
  if (first.result === 'valid' || algorithm.bare !== 'rsa-pss' || named.hash === undefined)
    return first;
  const byDigest: SignatureScheme = {
    kind: 'rsa-pss',
    hash: named.hash,
    mgfHash: named.hash,
    saltLength: digestOctets[named.hash],
  };
  const second = yield* checkSignature({ ...input, scheme: byDigest }, publicKey);
  if (second.result !== 'valid') return first;
  return { result: 'valid', findings: [pssByDigest(place, named.hash), ...second.findings] };
}

const pssByDigest = (place: BytePlace, hash: string): CmsFinding =>
  cmsFinding('document.cms.signature.pss-by-digest', place, { hash });
