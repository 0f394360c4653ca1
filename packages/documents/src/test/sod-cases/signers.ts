import { derElement, derUnsigned, tags } from '../../der/index.ts';
import { curveKey, pkcs1, rsaKey, sodOf, testSigner } from '../chips.ts';
import { keyIdOf, nameOf } from '../pki.ts';
import { chipOf, ecSigner, FORGED, GOOD, groups, plain, type SodCase } from './base.ts';

const certificate = ecSigner.certificate;
const withoutCertificate = sodOf({ ...plain, certificates: [] });
const other = testSigner(curveKey('prime256v1'), 8);

export const signers: readonly SodCase[] = [
  { name: 'signer-inside', chip: chipOf(plain), results: GOOD },
  {
    name: 'signer-outside-given',
    chip: () => ({
      ...chipOf(withoutCertificate)(),
      signers: [{ name: 'dsc.cer', bytes: certificate }],
    }),
    results: GOOD,
    codes: ['document.sod.certificate-outside'],
  },
  {
    name: 'signer-outside-in-store',
    chip: () => ({ ...chipOf(withoutCertificate)(), authorities: [certificate] }),
    results: GOOD,
    codes: ['document.sod.certificate-outside'],
  },
  {
    name: 'signer-outside-missing',
    chip: chipOf(withoutCertificate),
    results: {
      'sod.digest': 'successful',
      'sod.signature': 'undetermined',
      'dg1.hash': 'undetermined',
      chain: 'undetermined',
    },
    codes: ['document.sod.certificate-missing', 'document.chip.hash.unsigned'],
  },
  {
    name: 'signer-among-several-certificates',
    chip: chipOf({ ...plain, certificates: [other.certificate, certificate] }),
    results: GOOD,
  },
  {
    name: 'signer-by-key-identifier',
    chip: () => {
      const id = derElement(0x80, keyIdOf(ecSigner.key));
      return chipOf({ ...plain, signerId: id })();
    },
    results: GOOD,
  },
  {
    name: 'signer-of-another-certificate',
    chip: chipOf({ ...plain, certificates: [other.certificate] }),
    results: FORGED,
    codes: ['document.cms.signer-id.not-named'],
  },
  {
    name: 'signer-outside-rsa-pkcs1-sha256',
    chip: () => {
      const signer = testSigner(rsaKey(2048));
      const sod = sodOf({ groups, signer, scheme: pkcs1('sha256'), certificates: [] });
      return {
        ...chipOf(sod)(),
        signers: [{ name: 'dsc.cer', bytes: signer.certificate }],
        authorities: [signer.authority],
      };
    },
    results: { ...GOOD, chain: 'successful' },
    codes: ['document.sod.certificate-outside'],
  },
  {
    name: 'signer-info-version-1-by-key',
    chip: () =>
      chipOf({
        ...plain,
        signerId: derElement(0x80, keyIdOf(ecSigner.key)),
        signerVersion: 1,
      })(),
    results: GOOD,
    codes: ['document.cms.signer.version'],
  },
  {
    name: 'signer-named-by-another-number',
    chip: chipOf({
      ...plain,
      signerId: derElement(tags.sequence, nameOf(ecSigner.issuer), derUnsigned(Uint8Array.of(99))),
    }),
    results: GOOD,
    codes: ['document.cms.signer-id.not-named'],
  },
  {
    name: 'signer-named-by-another-key',
    chip: chipOf({ ...plain, signerId: derElement(0x80, new Uint8Array(20).fill(7)) }),
    results: GOOD,
    codes: ['document.cms.signer-id.not-named'],
  },
  {
    name: 'signer-chain-to-authority',
    chip: () => ({ ...chipOf(plain)(), authorities: [ecSigner.authority] }),
    results: { ...GOOD, 'signer.signature': 'successful', chain: 'successful' },
  },
  {
    name: 'signer-chain-to-another-authority',
    chip: () => ({ ...chipOf(plain)(), authorities: [other.authority] }),
    results: { ...GOOD, chain: 'undetermined' },
  },
];
