import { derElement } from '../../der/index.ts';
import { curveKey, sodOf, testSigner } from '../chips.ts';
import { keyIdOf } from '../pki.ts';
import { chipOf, ecSigner, FORGED, GOOD, plain, type SodCase } from './base.ts';

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
