import type { ArchiveFile } from '@amirani/tables/zip-write';
import {
  type CourtManifest,
  type PackedStep,
  packageNames,
  receiptText,
  signedText,
} from './court-package.ts';
import { readZip } from './zip.ts';

/** The cryptography that verifying needs; a browser's and Node's WebCrypto both give it. */
export interface PackageCrypto {
  readonly sha256: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** Whether an Ed25519 signature holds; undefined where this platform cannot tell. */
  readonly verifyEd25519: (
    publicKey: Uint8Array,
    signature: Uint8Array,
    message: Uint8Array,
  ) => Promise<boolean | undefined>;
}

/** What is wrong with an item of a package. */
export interface PackageFault {
  /** A file of the package, `exhibit N`, `step N`, or `archive`. */
  readonly item: string;
  readonly problem:
    | 'archive-changed'
    | 'missing'
    | 'unexpected'
    | 'changed'
    | 'unreadable'
    | 'signature'
    | 'chain'
    | 'receipt'
    | 'not-as-entered';
}

/** Result for a package. `incomplete`: no fault was found, and signatures could not be checked here. */
export interface PackageVerdict {
  readonly result: 'intact' | 'broken' | 'incomplete';
  /** In the order in which they were found: the first bad item is the first. */
  readonly faults: readonly PackageFault[];
  readonly manifest: CourtManifest | undefined;
  /** SHA-256 of the manifest: the number that the receiver was told. */
  readonly number: string;
  /** Whose key signed: the name of the log and its public key in hexadecimal. */
  readonly signer: { readonly origin: string; readonly publicKey: string } | undefined;
  readonly steps: readonly string[];
}

/** Verifies a package as one archive: every byte of it counts. Never throws. */
export const verifyArchive = async (
  bytes: Uint8Array,
  crypto: PackageCrypto,
): Promise<PackageVerdict> => {
  const { files, differsAt } = readZip(bytes);
  const verdict = await verifyFiles(files, crypto);
  const wrong = differsAt ?? misplaced(files, verdict.manifest);
  if (wrong === undefined) return verdict;
  const own: PackageFault = { item: wrong === '' ? 'archive' : wrong, problem: 'archive-changed' };
  // Where a file itself is wrong, that is said first.
  const faults = differsAt === undefined ? [...verdict.faults, own] : [own, ...verdict.faults];
  return { ...verdict, result: 'broken', faults };
};

/** The first file that is not in the place where the archive was made with it. */
const misplaced = (
  files: readonly ArchiveFile[],
  manifest: CourtManifest | undefined,
): string | undefined => {
  if (manifest === undefined) return undefined;
  const order = [packageNames.manifest, packageNames.signature, ...manifest.files.map(nameOf)];
  return files.find(({ name }, index) => name !== order[index])?.name;
};

const nameOf = ({ name }: { readonly name: string }): string => name;

/** Verifies the files of a package, taken out of its archive. Never throws. */
export const verifyFiles = async (
  files: readonly ArchiveFile[],
  crypto: PackageCrypto,
): Promise<PackageVerdict> => {
  const faults: PackageFault[] = [];
  const fault = (item: string, problem: PackageFault['problem']): void =>
    void faults.push({ item, problem });
  const byName = new Map(files.map((file) => [file.name, file.bytes]));
  const manifestBytes = byName.get(packageNames.manifest);
  if (manifestBytes === undefined) fault(packageNames.manifest, 'missing');
  const number = manifestBytes === undefined ? '' : await hexDigest(manifestBytes, crypto);
  const signature = await checkSignature(byName.get(packageNames.signature), crypto);
  if (signature.problem !== undefined) fault(packageNames.signature, signature.problem);
  else if (manifestBytes !== undefined && signature.signed !== number)
    fault(packageNames.manifest, 'changed');
  const manifest = manifestBytes === undefined ? undefined : readManifest(manifestBytes);
  if (manifestBytes !== undefined && manifest === undefined)
    fault(packageNames.manifest, 'unreadable');
  if (manifest !== undefined) {
    await checkFiles(files, manifest, crypto, fault);
    for (const exhibit of manifest.exhibits) {
      const listed = manifest.files.find(({ name }) => name === exhibit.file);
      if (listed?.sha256 !== exhibit.sha256 || listed.bytes !== exhibit.bytes)
        fault(`exhibit ${exhibit.number}`, 'not-as-entered');
    }
  }
  const chain =
    manifest === undefined
      ? { steps: [], unchecked: false }
      : await checkChain(byName.get(manifest.custody.file), manifest, signature, crypto, fault);
  const unchecked = signature.unchecked || chain.unchecked;
  return {
    result: faults.length > 0 ? 'broken' : unchecked ? 'incomplete' : 'intact',
    faults,
    manifest,
    number,
    signer: signature.signer,
    steps: chain.steps,
  };
};

type Say = (item: string, problem: PackageFault['problem']) => void;

interface SignatureCheck {
  readonly problem?: 'missing' | 'unreadable' | 'signature';
  readonly unchecked: boolean;
  readonly signer: PackageVerdict['signer'];
  /** The SHA-256 of the manifest that was signed. */
  readonly signed?: string;
}

const SIGNATURE =
  /^amirani-court-package\/1\n([^\n]{1,200})\n([0-9a-f]{64})\n([0-9a-f]{64})\n([0-9a-f]{128})\n$/;

const checkSignature = async (
  bytes: Uint8Array | undefined,
  crypto: PackageCrypto,
): Promise<SignatureCheck> => {
  if (bytes === undefined) return { problem: 'missing', unchecked: true, signer: undefined };
  const found = SIGNATURE.exec(textOf(bytes) ?? '');
  if (found === null) return { problem: 'unreadable', unchecked: true, signer: undefined };
  const [, origin = '', signed = '', publicKey = '', signature = ''] = found;
  const signer = { origin, publicKey };
  const message = new TextEncoder().encode(signedText(origin, signed, publicKey));
  const holds = await crypto.verifyEd25519(bytesOf(publicKey), bytesOf(signature), message);
  if (holds === false) return { problem: 'signature', unchecked: false, signer };
  return { unchecked: holds === undefined, signer, signed };
};

/** Every file that the manifest names is there as it says, in its order, and no other. */
const checkFiles = async (
  files: readonly ArchiveFile[],
  manifest: CourtManifest,
  crypto: PackageCrypto,
  fault: Say,
): Promise<void> => {
  const own: ReadonlySet<string> = new Set([packageNames.manifest, packageNames.signature]);
  const listed = new Set(manifest.files.map(({ name }) => name));
  const seen = new Set<string>();
  for (const { name } of files) {
    if (seen.has(name) || (!own.has(name) && !listed.has(name))) fault(name, 'unexpected');
    seen.add(name);
  }
  const byName = new Map(files.map(({ name, bytes }) => [name, bytes]));
  for (const { name, bytes, sha256 } of manifest.files) {
    const content = byName.get(name);
    if (content === undefined) fault(name, 'missing');
    else if (content.length !== bytes || (await hexDigest(content, crypto)) !== sha256)
      fault(name, 'changed');
  }
};

/** The chain of custody: each step follows the one before it, and the journal promised each. */
const checkChain = async (
  bytes: Uint8Array | undefined,
  { custody, exhibits }: CourtManifest,
  { signer }: SignatureCheck,
  crypto: PackageCrypto,
  fault: Say,
): Promise<{ readonly steps: readonly string[]; readonly unchecked: boolean }> => {
  const lines = (bytes === undefined ? '' : (textOf(bytes) ?? '')).split('\n').slice(0, -1);
  let previous = '0'.repeat(64);
  let unchecked = false;
  const steps: string[] = [];
  const entered = new Map<number, string>();
  for (const [index, line] of lines.entries()) {
    const packed = parsed(line) as PackedStep | undefined;
    const item = `step ${index + 1}`;
    if (packed === undefined || typeof packed.sha256 !== 'string') {
      fault(item, 'unreadable');
      break;
    }
    if ('step' in packed) {
      const content = parsed(packed.step) as Partial<Content> | undefined;
      const digest = await hexDigest(new TextEncoder().encode(packed.step), crypto);
      if (
        digest !== packed.sha256 ||
        content?.previous !== previous ||
        content.position !== index + 1
      )
        fault(item, 'chain');
      const promised = await checkReceipt(content?.receipt, signer, crypto);
      if (promised === false) fault(item, 'receipt');
      unchecked ||= promised === undefined;
      if (content?.what === 'entered' && typeof content.exhibit === 'number')
        entered.set(content.exhibit, String(content.detail));
      steps.push(packed.step);
    } else if (packed.position !== index + 1) fault(item, 'chain');
    previous = packed.sha256;
  }
  if (lines.length !== custody.steps || previous !== custody.head) fault(custody.file, 'chain');
  for (const { number, sha256, bytes: size } of exhibits)
    if (entered.get(number) !== `sha256 ${sha256} bytes ${size}`)
      fault(`exhibit ${number}`, 'not-as-entered');
  return { steps, unchecked };
};

interface Content {
  readonly position: number;
  readonly exhibit: number | null;
  readonly what: string;
  readonly detail: string;
  readonly previous: string;
  readonly receipt: Receipt;
}

interface Receipt {
  readonly leafHash: string;
  readonly at: string;
  readonly origin: string;
  readonly signature: string;
}

const checkReceipt = async (
  receipt: Receipt | undefined,
  signer: PackageVerdict['signer'],
  crypto: PackageCrypto,
): Promise<boolean | undefined> => {
  if (receipt === undefined || signer === undefined || receipt.origin !== signer.origin)
    return false;
  const message = receiptText(receipt.origin, receipt.leafHash, receipt.at);
  return crypto.verifyEd25519(
    bytesOf(signer.publicKey),
    fromBase64(receipt.signature),
    new TextEncoder().encode(message),
  );
};

const readManifest = (bytes: Uint8Array): CourtManifest | undefined => {
  const value = parsed(textOf(bytes) ?? '') as CourtManifest | undefined;
  const isWhole =
    value?.format === 'amirani-court-package/1' &&
    Array.isArray(value.files) &&
    Array.isArray(value.exhibits) &&
    typeof value.custody === 'object';
  return isWhole ? value : undefined;
};

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const parsed = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
};

const hexDigest = async (bytes: Uint8Array, crypto: PackageCrypto): Promise<string> =>
  [...(await crypto.sha256(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const bytesOf = (hex: string): Uint8Array =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16),
  );

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Rejects signatures that are not base64. */
const fromBase64 = (text: string): Uint8Array => {
  if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text))
    return new Uint8Array(0);
  const bits = [...text.replaceAll('=', '')].map((letter) => BASE64.indexOf(letter));
  const bytes = new Uint8Array(Math.floor((bits.length * 6) / 8));
  for (let at = 0; at < bytes.length; at++) {
    const from = Math.floor((at * 8) / 6);
    const shift = (at * 8) % 6;
    const pair = ((bits[from] ?? 0) << 12) | ((bits[from + 1] ?? 0) << 6) | (bits[from + 2] ?? 0);
    bytes[at] = (pair >> (10 - shift)) & 255;
  }
  return bytes;
};
