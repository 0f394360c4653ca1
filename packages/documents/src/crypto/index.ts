/**
 * What domain code wants computed, as steps, and the algorithms it names. The platforms that answer are the entries
 * `./node` and `./browser`, which import from here and are not imported by anything here.
 */
export type { HashName, SignatureScheme } from './algorithms.ts';
export { digestOctets, hashNames } from './algorithms.ts';
export type { CurveName } from './curve-data.ts';
export { curveByOid, curveOf, fieldOctets, orderOctets, sameSizeCurves } from './curves.ts';
export type { DhKey, EcKey, PublicKey, RsaKey } from './keys.ts';
export { ecKey, rsaKey } from './keys.ts';
export { hashOids } from './pkcs1.ts';
export type { SignatureResult, Steps } from './port.ts';
export { agree, digest, mac, rsaPublic } from './port.ts';
export { rsaBits } from './rsa.ts';
export type { SignatureAnswer, SignatureDetail } from './verify.ts';
export { verifySignature } from './verify.ts';
