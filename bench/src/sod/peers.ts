import { constants, createPublicKey, type KeyObject, verify, webcrypto } from 'node:crypto';
import type { openSod } from '@amirani/documents/chip';
import { fromBER } from 'asn1js';
import { ContentInfo, CryptoEngine, SignedData, setEngine } from 'pkijs';

type Opened = NonNullable<ReturnType<typeof openSod>['sod']>;

/** The bare check of one signature by OpenSSL: everything read and imported before. */
export interface RawCheck {
  readonly run: () => boolean;
}

/** Takes out of a security object what `crypto.verify` wants, so that nothing but the check is left. */
export const rawCheckOf = ({ signedData }: Opened): RawCheck => {
  const [signer] = signedData.signers;
  const [certificate] = signedData.certificates;
  const signed = signer?.attributes?.asSet;
  if (signer === undefined || certificate === undefined || signed === undefined)
    throw new Error('no signer with signed attributes');
  const key = createPublicKey({
    key: Buffer.from(certificate.publicKey.raw),
    format: 'der',
    type: 'spki',
  });
  const { scheme } = signer.algorithm;
  const hash = (scheme?.hash ?? signer.digest.hash ?? '').replace('-', '').toLowerCase();
  const by: KeyObject | Parameters<typeof verify>[2] =
    scheme?.kind === 'rsa-pss'
      ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: scheme.saltLength }
      : key;
  return { run: () => verify(hash, signed, by, signer.signature) };
};

type EngineCrypto = ConstructorParameters<typeof CryptoEngine>[0]['crypto'];

setEngine('node', new CryptoEngine({ name: 'node', crypto: webcrypto as unknown as EngineCrypto }));

/** pkijs: reads a security object and verifies its signer; what it cannot do is a reason in words. */
export const pkijsCheck = async (sod: Uint8Array): Promise<true | string> => {
  try {
    const outer = fromBER(sod.slice());
    const inner = (outer.result.valueBlock as unknown as { value: [unknown] }).value[0];
    const info = new ContentInfo({ schema: inner as never });
    const signed = new SignedData({ schema: info.content });
    return (await signed.verify({ signer: 0, checkChain: false })) ? true : 'says it is wrong';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
