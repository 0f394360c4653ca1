import { cmac } from './cmac.ts';
import {
  type AsyncCrypto,
  type CryptoAnswer,
  type CryptoTask,
  type DigestTask,
  digest,
  type MacTask,
  run,
  type VerifyTask,
} from './port.ts';
import { retailMac } from './retail-mac.ts';
import { rsaKeyProblem } from './rsa.ts';
import { aesChain } from './web/aes.ts';
import { agreeByNumbers } from './web/agree.ts';
import { tripleDesChain } from './web/des.ts';
import { verifyDsaByNumbers } from './web/dsa.ts';
import { verifyEcdsaByPoints } from './web/ecdsa.ts';
import { rsaByNumbers, verifyRsaByNumbers } from './web/rsa.ts';
import { sha224 } from './web/sha-224.ts';
import { digestBySubtle, verifyBySubtle } from './web/subtle.ts';

export type { AsyncCrypto, Steps } from './port.ts';
export { run } from './port.ts';

/**
 * Answers in a browser: WebCrypto for digests, RSA and the NIST curves it has; the points of `@noble/curves` for the others;
 * numbers of the language for what remains (RSA that WebCrypto does not take, DSA, Diffie-Hellman). It never throws on what a
 * document holds. Says the same as the entry for Node, of everything; throws where the
 * page is not from https or loopback and so has no WebCrypto.
 */
export const browserCrypto: AsyncCrypto = {
  answer: (task: CryptoTask): CryptoAnswer | Promise<CryptoAnswer> => {
    switch (task.kind) {
      case 'digest':
        return digestFor(task);
      case 'verify':
        return verifyFor(task);
      case 'rsa':
        return rsaByNumbers(task);
      case 'agree':
        return agreeByNumbers(task);
      case 'mac':
        return macFor(task);
    }
  },
};

const digestFor = async ({ hash, data }: DigestTask): Promise<Uint8Array> =>
  hash === 'SHA-224' ? sha224(data) : await digestBySubtle(hash, data);

const verifyFor = async (task: VerifyTask): Promise<CryptoAnswer> => {
  if (task.key.type === 'rsa' && rsaKeyProblem(task.key) !== undefined) return 'unsupported';
  const quick = await verifyBySubtle(task);
  if (quick !== undefined) return quick;
  switch (task.scheme) {
    case 'rsa-pkcs1':
    case 'rsa-pss':
      return run(verifyRsaByNumbers(task), browserCrypto);
    case 'ecdsa':
    case 'dsa': {
      const made = await run(digest(task.hash, task.data), browserCrypto);
      return task.scheme === 'dsa'
        ? verifyDsaByNumbers(task.key, made, task.signature)
        : verifyEcdsaByPoints(task.key, made, task.signature);
    }
  }
};

const macFor = ({ algorithm, key, data }: MacTask): Uint8Array | undefined => {
  if (algorithm === 'retail')
    return key.length === 16 ? retailMac(key, data, tripleDesChain) : undefined;
  if (![16, 24, 32].includes(key.length)) return undefined;
  const steps = cmac(data);
  let step = steps.next();
  while (step.done !== true) step = steps.next(aesChain(key, step.value));
  return step.value;
};
