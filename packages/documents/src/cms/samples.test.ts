import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { nodeCrypto, runNow } from '../crypto/node.ts';
import { DerReader, hexOf, rawOf, tags } from '../der/index.ts';
import { haveSamples, sampleBytes } from '../test/samples.ts';
import { type Certificate, readCertificate, sameName, verifyCertificate } from '../x509/index.ts';
import { findSigner, readSignedData, type SignedData, verifySigner } from './index.ts';

const real = test.skipIf(!haveSamples);

/** Results for a signed file: both checks, and every code. */
interface Told {
  readonly digest: string;
  readonly signature: string;
  readonly codes: readonly string[];
  readonly signedData: SignedData;
  readonly certificate: Certificate;
}

const tell = (path: string): Told => {
  const whole = sampleBytes(path);
  // EF.SOD lies in the tag 0x77 (Doc 9303-10, 4.6.2).
  const outer = DerReader.over(whole).next();
  const bytes = outer.tag === 0x77 ? whole.subarray(outer.body) : whole;
  const { signedData, findings } = readSignedData(bytes, { source: path });
  const [signer] = signedData?.signers ?? [];
  if (signedData === undefined || signer === undefined) throw new Error(`${path}: no signed data`);
  const found = runNow(findSigner(signedData, signer), nodeCrypto);
  if (found.certificate === undefined) throw new Error(`${path}: no signer`);
  const check = runNow(verifySigner(signedData, signer, found.certificate), nodeCrypto);
  const all = [...findings, ...found.findings, ...check.findings];
  const { digest, signature } = check;
  const codes = all.map(({ code }) => code);
  return { digest, signature, codes, signedData, certificate: found.certificate };
};

const good = ['successful', 'successful'] as const;
const TYPES = 'document.x509.document-types.encoding';
const WRONG = 'document.x509.signature.wrong';

/** Genuine and altered files, with what must be said of each. */
const SODS: readonly (readonly [string, string, string, ...string[]])[] = [
  ['sod-gmrtd/AU.EF_SOD.bin', ...good],
  ['sod-gmrtd/FI.EF_SOD.bin', ...good],
  ['sod-gmrtd/FI.EF_CardSecurity.bin', ...good],
  ['sod-gmrtd/ID.EF_SOD.bin', ...good, TYPES],
  ['sod-gmrtd/MY.EF_SOD.bin', ...good, 'document.cms.signer-id.order'],
  ['sod-gmrtd/NZ.EF_SOD.bin', ...good, 'document.cms.ber'],
  ['sod-gmrtd/PH.EF_SOD.bin', ...good, TYPES],
  ['sod-gmrtd/RU.EF_SOD.bin', ...good],
  ['sod-gmrtd/SG.EF_SOD.bin', ...good],
  ['sod-gmrtd/US.EF_SOD.bin', ...good],
  ['sod-misc/NZ2013_EF_SOD.BIN', ...good, 'document.cms.ber'],
  ['sod-misc/pymrtd_sod_L202.bin', ...good],
  ['sod-misc/pymrtd_sod_L579.bin', ...good],
  ['lds-bsi-tr03105-5/EF_SOD.bin', ...good],
  ['sod-gmrtd/DE-corrupted-lastbyte.EF_SOD.bin', 'successful', 'failed', WRONG],
  ['sod-misc/pymrtd_sod_L386.bin', 'successful', 'failed', WRONG],
  [
    'sod-misc/pymrtd_sod_L589.bin',
    'failed',
    'failed',
    'document.cms.attributes.content-type',
    WRONG,
  ],
  ['sod-misc/pymrtd_sod_L604.bin', 'failed', 'successful', 'document.cms.digest.differs'],
  ['sod-misc/pymrtd_sod_L609.bin', ...good, 'document.cms.trailing-bytes'],
  ['sod-misc/pymrtd_sod_L632.bin', 'successful', 'failed', WRONG],
  ['sod-misc/pymrtd_sod_L645.bin', 'failed', 'successful', 'document.cms.digest.differs'],
];

real('every shared EF.SOD and EF.CardSecurity ends as it must, for the reason it must', () => {
  for (const [path, digest, signature, ...codes] of SODS)
    expect({ path, ...pick(tell(path)) }).toEqual({ path, digest, signature, codes });
  const broken = readSignedData(sampleBytes('sod-misc/pymrtd_sod_L564.bin').subarray(4));
  expect(broken.findings.map(({ code }) => code)).toEqual(['document.cms.unreadable']);
});

const pick = ({ digest, signature, codes }: Told) => ({ digest, signature, codes });

real('each shared signer is verified by the authority that lies beside it', () => {
  for (const state of ['AU', 'FI', 'MY', 'NZ', 'PH', 'RU', 'SG', 'US']) {
    const read = (kind: string) =>
      readCertificate(sampleBytes(`sod-gmrtd/${state}.${kind}.cer`)).certificate;
    const [signer, authority] = [read('DSC'), read('CSCA')];
    if (signer === undefined || authority === undefined) throw new Error(state);
    const { result } = runNow(verifyCertificate(signer, authority.publicKey), nodeCrypto);
    expect(result, state).toBe('valid');
    expect(tell(`sod-gmrtd/${state}.EF_SOD.bin`).certificate.raw, state).toEqual(signer.raw);
  }
});

const LISTS = [
  ['DE_ML_2025-08-14-07-41-09.ml', 'DE'],
  ['DE_ML_2026-05-28-08-28-45.ml', 'DE'],
  ['ICAO_ml_September2023.ml', 'UN'],
  ['IT_MasterListCSCA.ml', 'IT'],
  ['NL_ML_2026-07-22.ml', 'NL'],
] as const;

/** The certificates of a master list, as DER. */
const listed = ({ content }: SignedData): readonly Uint8Array[] => {
  const list = DerReader.over(content ?? new Uint8Array()).enter(tags.sequence);
  list.take(tags.integer);
  return list.enter(tags.set).rest().map(rawOf);
};

real('every shared master list verifies, the one without NULL in DigestInfo by a tolerance', () => {
  for (const [file, country] of LISTS) {
    const told = tell(`masterlists/${file}`);
    expect({ file, ...pick(told) }).toEqual({
      file,
      digest: 'successful',
      signature: 'successful',
      codes: country === 'UN' ? ['document.x509.signature.digest-info-without-null'] : [],
    });
    expect(told.certificate.subject.country).toBe(country);
    expect(told.signedData.contentType).toBe('2.23.136.1.1.2');
  }
});

real('every certificate of every list is read as node:crypto reads it', { timeout: 60_000 }, () => {
  const seen = new Map<string, Certificate>();
  for (const [file] of LISTS)
    for (const der of listed(tell(`masterlists/${file}`).signedData)) {
      const node = new X509Certificate(der);
      if (seen.has(node.fingerprint256)) continue;
      const { certificate, findings } = readCertificate(der, file);
      if (certificate === undefined) throw new Error(`${file}: ${JSON.stringify(findings)}`);
      seen.set(node.fingerprint256, certificate);
      expect(findings.filter(({ result }) => result === 'failed')).toEqual([]);
      expect(serialNumber(certificate)).toBe(serialOfNode(node));
      expect(Date.parse(certificate.notBefore?.at ?? '')).toBe(Date.parse(node.validFrom));
      expect(Date.parse(certificate.notAfter?.at ?? '')).toBe(Date.parse(node.validTo));
      expect(certificate.publicKey.key, file).toBeDefined();
      const { keyBytes } = certificate.publicKey;
      const spki = node.publicKey.export({ type: 'spki', format: 'der' });
      expect(hexOf(spki).endsWith(hexOf(keyBytes))).toBe(true);
    }
  expect(seen.size).toBeGreaterThan(600);

  // Those that name themselves as their issuers verify with their own key, or with one of the same name.
  const certificates = [...seen.values()];
  let [own, link, none] = [0, 0, 0];
  for (const certificate of certificates) {
    const verifies = ({ publicKey }: Certificate) =>
      runNow(verifyCertificate(certificate, publicKey), nodeCrypto).result === 'valid';
    if (sameName(certificate.issuer, certificate.subject) && verifies(certificate)) own++;
    else if (
      certificates.some((other) => sameName(other.subject, certificate.issuer) && verifies(other))
    )
      link++;
    else none++;
  }
  expect(own).toBeGreaterThan(400);
  expect(link).toBeGreaterThan(150);
  process.stdout.write(
    `${seen.size} certificates: ${own} by their own key, ${link} by another, ${none} by none here\n`,
  );
});

const serialNumber = ({ serial }: Certificate): string => {
  const value = BigInt(`0x${serial}`);
  const negative = Number.parseInt(serial.slice(0, 2), 16) >= 0x80;
  return String(negative ? value - (1n << BigInt(serial.length * 4)) : value);
};

const serialOfNode = ({ serialNumber: text }: X509Certificate): string =>
  text.startsWith('-') ? String(-BigInt(`0x${text.slice(1)}`)) : String(BigInt(`0x${text}`));
