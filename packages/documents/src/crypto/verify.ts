import type { SignatureScheme } from './algorithms.ts';
import { orderOctets } from './curves.ts';
import { plainFromDer } from './ecdsa-signature.ts';
import type { DsaKey, EcKey, PublicKey, RsaKey } from './keys.ts';
import { pkcs1Verdict } from './pkcs1.ts';
import {
  type CryptoAnswer,
  digest,
  rsaPublic,
  type SignatureResult,
  type Steps,
  type VerifyTask,
} from './port.ts';
import { pssVerdict } from './pss.ts';
import { rsaBits, rsaKeyProblem } from './rsa.ts';

/** What else is to say of a signature that was checked. */
export type SignatureDetail =
  /** Valid: the DigestInfo lacks NULL, which some verifiers refuse. */
  | 'digest-info-without-null'
  /** Valid: ECDSA-Sig-Value where r and s plain were announced. */
  | 'ecdsa-der-form'
  /** Valid: r and s plain where ECDSA-Sig-Value was announced. */
  | 'ecdsa-plain-form'
  /** Invalid: the digest is there, but padding is short or bytes follow. */
  | 'padding-loose'
  /** Invalid: well made by this key, for other bytes or with another hash function. */
  | 'digest-differs'
  /** Invalid: right but for the length of the salt. */
  | 'salt-length-differs'
  /** Invalid: not as long as the modulus. */
  | 'length'
  /** Invalid: neither ECDSA-Sig-Value nor r and s of the curve's length. */
  | 'form'
  /** Invalid or unsupported: the key is not to be worked with. */
  | 'key'
  /** Invalid: the scheme is not one of the key's type. */
  | 'key-type';

/** Whether a signature is right, and what else is to say of it. */
export interface SignatureAnswer {
  readonly result: SignatureResult;
  readonly detail?: SignatureDetail;
}

/**
 * Checks a signature over `data`. Never an exception: what the platform lacks is computed from simpler tasks where that is
 * possible, and is `unsupported` where not. PKCS1 blocks are compared whole (RFC 8017, 8.2.2), so that none with loose
 * padding passes; with and without NULL in DigestInfo, the latter said in `detail`.
 */
export function* verifySignature(
  scheme: SignatureScheme,
  key: PublicKey,
  data: Uint8Array,
  signature: Uint8Array,
): Steps<SignatureAnswer> {
  switch (scheme.kind) {
    case 'rsa-pkcs1':
    case 'rsa-pss':
      return key.type === 'rsa' ? yield* verifyRsa(scheme, key, data, signature) : OTHER_KEY;
    case 'ecdsa':
      return key.type === 'ec' ? yield* verifyEcdsa(scheme, key, data, signature) : OTHER_KEY;
    case 'dsa':
      return key.type === 'dsa'
        ? { result: yield* dsaResult(scheme.hash, key, data, signature) }
        : OTHER_KEY;
  }
}

const OTHER_KEY: SignatureAnswer = { result: 'invalid', detail: 'key-type' };

type RsaScheme = Extract<SignatureScheme, { kind: 'rsa-pkcs1' | 'rsa-pss' }>;

function* verifyRsa(
  scheme: RsaScheme,
  key: RsaKey,
  data: Uint8Array,
  signature: Uint8Array,
): Steps<SignatureAnswer> {
  const problem = rsaKeyProblem(key);
  if (problem !== undefined) return { result: problem, detail: 'key' };
  if (signature.length !== key.modulus.length) return { result: 'invalid', detail: 'length' };
  const { hash } = scheme;
  if (scheme.kind === 'rsa-pkcs1') {
    const task: VerifyTask = { kind: 'verify', scheme: 'rsa-pkcs1', hash, key, data, signature };
    if ((yield task) === 'valid') return VALID;
    const block = yield* rsaPublic(key, signature);
    // A signature that is not smaller than the modulus (RFC 8017, 8.2.2).
    if (block === undefined) return INVALID;
    return PKCS1[pkcs1Verdict(block, hash, yield* digest(hash, data))];
  }
  const { mgfHash, saltLength } = scheme;
  if (hash === mgfHash) {
    const task: VerifyTask = {
      kind: 'verify',
      scheme: 'rsa-pss',
      hash,
      key,
      saltLength,
      data,
      signature,
    };
    if ((yield task) === 'valid') return VALID;
  }
  const block = yield* rsaPublic(key, signature);
  if (block === undefined) return INVALID;
  return PSS[yield* pssVerdict(block, rsaBits(key), scheme, data)];
}

const VALID: SignatureAnswer = { result: 'valid' };
const INVALID: SignatureAnswer = { result: 'invalid' };

const PKCS1 = {
  exact: VALID,
  'without-null': { result: 'valid', detail: 'digest-info-without-null' },
  loose: { result: 'invalid', detail: 'padding-loose' },
  'other-digest': { result: 'invalid', detail: 'digest-differs' },
  none: INVALID,
} as const satisfies Record<ReturnType<typeof pkcs1Verdict>, SignatureAnswer>;

const PSS = {
  valid: VALID,
  'salt-length': { result: 'invalid', detail: 'salt-length-differs' },
  none: INVALID,
} as const satisfies Record<string, SignatureAnswer>;

/** The announced form first; the other one where it is well-formed in that, and said. */
function* verifyEcdsa(
  scheme: Extract<SignatureScheme, { kind: 'ecdsa' }>,
  key: EcKey,
  data: Uint8Array,
  signature: Uint8Array,
): Steps<SignatureAnswer> {
  const octets = orderOctets(key.curve);
  const fromDer = plainFromDer(signature, octets);
  const inDer = fromDer === undefined ? undefined : { signature: fromDer, inDer: signature };
  const plain = signature.length === 2 * octets ? { signature } : undefined;
  const { hash } = scheme;
  const [announced, other] = scheme.form === 'der' ? [inDer, plain] : [plain, inDer];
  if (announced !== undefined) {
    const result = yield* ecdsaResult(hash, key, data, announced);
    if (result === 'valid') return VALID;
    if (result === 'unsupported') return { result, detail: 'key' };
  }
  if (other !== undefined) {
    const result = yield* ecdsaResult(hash, key, data, other);
    if (result === 'valid')
      return { result, detail: scheme.form === 'der' ? 'ecdsa-plain-form' : 'ecdsa-der-form' };
    if (result === 'unsupported') return { result, detail: 'key' };
  }
  return announced === undefined && other === undefined
    ? { result: 'invalid', detail: 'form' }
    : INVALID;
}

function* ecdsaResult(
  hash: SignatureScheme['hash'],
  key: EcKey,
  data: Uint8Array,
  written: Pick<VerifyTask & { readonly scheme: 'ecdsa' }, 'signature' | 'inDer'>,
): Steps<SignatureResult> {
  return resultOf(yield { kind: 'verify', scheme: 'ecdsa', hash, key, data, ...written });
}

function* dsaResult(
  hash: SignatureScheme['hash'],
  key: DsaKey,
  data: Uint8Array,
  signature: Uint8Array,
): Steps<SignatureResult> {
  return resultOf(yield { kind: 'verify', scheme: 'dsa', hash, key, data, signature });
}

const resultOf = (answer: CryptoAnswer): SignatureResult =>
  typeof answer === 'string' ? answer : 'unsupported';
