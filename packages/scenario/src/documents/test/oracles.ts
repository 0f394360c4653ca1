// biome-ignore-all lint/correctness/noNodejsModules: a helper of tests, left out of the build
import { execFileSync } from 'node:child_process';
import { createCipheriv, createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChipEvidence } from '@amirani/documents/verdict';

/** What other people's software says of what the factory makes: OpenSSL's command line, and node:crypto. */
const folder = mkdtempSync(join(tmpdir(), 'amirani-documents-'));

/** The content of a CMS signature that OpenSSL verifies with any signer; undefined if it does not verify. */
export const cmsContent = (bytes: Uint8Array): Buffer | undefined => {
  const [input, output] = [join(folder, 'signed.der'), join(folder, 'content.bin')];
  writeFileSync(input, bytes);
  try {
    execFileSync(
      'openssl',
      ['cms', '-verify', '-noverify', '-inform', 'DER', '-in', input, '-out', output],
      { stdio: 'ignore' },
    );
    return readFileSync(output);
  } catch {
    return undefined;
  }
};

/** The content of a CMS signature, whether it verifies or not. */
export const cmsContentUnverified = (bytes: Uint8Array): Buffer => {
  const [input, output] = [join(folder, 'signed.der'), join(folder, 'content.bin')];
  writeFileSync(input, bytes);
  const options = ['-noverify', '-nosigs', '-no_attr_verify', '-no_content_verify'];
  execFileSync(
    'openssl',
    ['cms', '-verify', ...options, '-inform', 'DER', '-in', input, '-out', output],
    { stdio: 'ignore' },
  );
  return readFileSync(output);
};

/** A certificate as OpenSSL prints it. */
export const certificateText = (certificate: X509Certificate): string =>
  execFileSync('openssl', ['x509', '-noout', '-text'], {
    encoding: 'utf8',
    input: certificate.toString(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });

/** Serial numbers on a revocation list, in capitals. */
export const revokedSerials = (crl: Uint8Array): readonly string[] => {
  const text = execFileSync('openssl', ['crl', '-noout', '-text', '-inform', 'DER'], {
    encoding: 'utf8',
    input: crl,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return [...text.matchAll(/Serial Number: ([0-9A-F]+)/g)].map(([, serial = '']) => serial);
};

/** The certificates of a CMS signature, and its print by OpenSSL with the signing time. */
export const cmsSigners = (
  bytes: Uint8Array,
): { readonly certificates: readonly X509Certificate[]; readonly text: string } => {
  const [input, output] = [join(folder, 'signed.der'), join(folder, 'certificates.pem')];
  writeFileSync(input, bytes);
  const text = execFileSync(
    'openssl',
    ['cms', '-cmsout', '-print', '-noout', '-inform', 'DER', '-in', input, '-certsout', output],
    { encoding: 'utf8' },
  );
  const listed = readFileSync(output, 'utf8').match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g);
  return { certificates: (listed ?? []).map((pem) => new X509Certificate(pem)), text };
};

/** A file of a chip; a chip without it fails the test. */
export const fileOf = (chip: ChipEvidence | undefined, name: string): Uint8Array => {
  const found = chip?.files.find((file) => file.name === name);
  if (found === undefined) throw new Error(`the chip has no ${name}`);
  return found.bytes;
};

/** The signed data in EF.SOD: what stands behind tag 77 and its length. */
export const signedDataOf = (sod: Uint8Array): Uint8Array =>
  sod.subarray((sod[1] ?? 0) > 0x80 ? 2 + (sod[1] ?? 0) - 0x80 : 2);

/** Data groups of a chip without their hash under their number in a security object. */
export const unhashed = (chip: ChipEvidence, securityObject: Buffer): readonly string[] =>
  chip.files
    .filter(({ name }) => name.startsWith('DG'))
    .filter(({ name, bytes }) => {
      const number = Number(name.slice(2));
      return !['sha1', 'sha256', 'sha384', 'sha512'].some((hash) => {
        const value = createHash(hash).update(bytes).digest();
        const entry = Buffer.concat([Buffer.from([2, 1, number, 4, value.length]), value]);
        return securityObject.includes(entry);
      });
    })
    .map(({ name }) => name);

/** CMAC of NIST SP 800-38B with OpenSSL's AES-128, eight bytes. */
export const cmacOf = (key: Buffer, text: Buffer): string => {
  const encrypt = (block: Buffer): Buffer =>
    createCipheriv('aes-128-ecb', key, null).setAutoPadding(false).update(block);
  const double = (block: Buffer): Buffer => {
    const value = BigInt(`0x${block.toString('hex')}`) << 1n;
    const reduced = value >> 128n === 0n ? value : (value & ((1n << 128n) - 1n)) ^ 0x87n;
    return Buffer.from(reduced.toString(16).padStart(32, '0'), 'hex');
  };
  const first = double(encrypt(Buffer.alloc(16)));
  const whole = text.length > 0 && text.length % 16 === 0;
  const last = whole
    ? text.subarray(-16)
    : Buffer.concat([
        text.subarray(text.length - (text.length % 16)),
        Buffer.from([0x80]),
        Buffer.alloc(15),
      ]).subarray(0, 16);
  const before = text.subarray(0, whole ? -16 : text.length - (text.length % 16));
  const xor = (one: Buffer, other: Buffer): Buffer =>
    Buffer.from(one.map((byte, at) => byte ^ (other[at] ?? 0)));
  let state: Buffer = Buffer.alloc(16);
  for (let at = 0; at < before.length; at += 16)
    state = encrypt(xor(state, before.subarray(at, at + 16)));
  return encrypt(xor(state, xor(last, whole ? first : double(first))))
    .subarray(0, 8)
    .toString('hex');
};
