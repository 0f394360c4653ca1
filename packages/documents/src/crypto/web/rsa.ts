import { leftPadded } from '../padding.ts';
import { pkcs1Verdict } from '../pkcs1.ts';
import { type CryptoAnswer, digest, type RsaTask, type Steps, type VerifyTask } from '../port.ts';
import { pssVerdict } from '../pss.ts';
import { rsaBits, rsaKeyProblem } from '../rsa.ts';
import { numberOf, octetsOfNumber, powerModulo } from './numbers.ts';

/** RSAVP1 (RFC 8017, 5.2.2) with numbers of the language: some three times slower than OpenSSL, and on every platform. */
export const rsaByNumbers = ({
  key,
  input,
}: Pick<RsaTask, 'key' | 'input'>): Uint8Array | undefined => {
  if (rsaKeyProblem(key) !== undefined) return undefined;
  const octets = key.modulus.length;
  const modulus = numberOf(key.modulus);
  const value = numberOf(leftPadded(input, octets));
  if (input.length > octets || value >= modulus) return undefined;
  return octetsOfNumber(powerModulo(value, numberOf(key.exponent), modulus), octets);
};

/** A verification of RSA with numbers of the language; what it needs digested is yielded. */
export function* verifyRsaByNumbers(
  task: Extract<VerifyTask, { scheme: 'rsa-pkcs1' | 'rsa-pss' }>,
): Steps<CryptoAnswer> {
  const { key, hash, data, signature } = task;
  if (signature.length !== key.modulus.length) return 'invalid';
  const block = rsaByNumbers({ key, input: signature });
  if (block === undefined) return 'invalid';
  if (task.scheme === 'rsa-pkcs1')
    return pkcs1Verdict(block, hash, yield* digest(hash, data)) === 'exact' ? 'valid' : 'invalid';
  const scheme = { hash, mgfHash: hash, saltLength: task.saltLength };
  return (yield* pssVerdict(block, rsaBits(key), scheme, data)) === 'valid' ? 'valid' : 'invalid';
}
