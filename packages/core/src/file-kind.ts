/** What a file is by its first bytes; undefined for a text, and for what may be one. */
export type FileKind = 'empty' | 'picture' | 'pdf' | 'zip' | 'gzip' | 'binary';

/** The kind of a file, and the name of its format where a person knows one. */
export interface FoundFile {
  readonly kind: FileKind;
  /** `PNG`, `JPEG`; empty where the kind is enough. */
  readonly format: string;
}

/** Number of first bytes that identify the kind. */
export const FILE_HEAD = 4096;

/**
 * Tells what a file is by its first bytes, never by its name. Undefined for text in any usual encoding: texts of airline links
 * have control characters of their own, so that a few of them make no file binary.
 */
export const fileKind = (bytes: Uint8Array): FoundFile | undefined => {
  if (bytes.length === 0) return { kind: 'empty', format: '' };
  for (const [kind, format, first] of SIGNATURES)
    if (first.every((byte, at) => byte === undefined || bytes[at] === byte))
      return { kind, format };
  return isText(bytes.subarray(0, FILE_HEAD)) ? undefined : { kind: 'binary', format: '' };
};

type Signature = readonly [FileKind, string, readonly (number | undefined)[]];

/** The bytes of an ASCII text. */
const ascii = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0));

const ANY = undefined;
const SIGNATURES: readonly Signature[] = [
  ['picture', 'PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', 'JPEG', [0xff, 0xd8, 0xff]],
  ['picture', 'GIF', ascii('GIF8')],
  ['picture', 'WebP', [...ascii('RIFF'), ANY, ANY, ANY, ANY, ...ascii('WEBP')]],
  ['picture', 'TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', 'TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['picture', 'HEIC', [ANY, ANY, ANY, ANY, ...ascii('ftyphe')]],
  ['picture', 'AVIF', [ANY, ANY, ANY, ANY, ...ascii('ftypavif')]],
  ['picture', 'BMP', [...ascii('BM'), ANY, ANY, ANY, ANY, 0, 0, 0, 0]],
  ['picture', 'JPEG 2000', [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50]],
  ['picture', 'JPEG 2000', [0xff, 0x4f, 0xff, 0x51]],
  ['pdf', 'PDF', ascii('%PDF-')],
  ['zip', 'ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['gzip', 'GZIP', [0x1f, 0x8b, 0x08]],
];

/** UTF-16 has a NUL in every second byte of Latin text, and only there. */
const isText = (bytes: Uint8Array): boolean => {
  const isWide =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) return true;
  const nuls = [0, 0];
  let controls = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
    else if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) controls += 1;
  }
  const [even = 0, odd = 0] = nuls;
  if (Math.min(even, odd) === 0 && even + odd >= bytes.length / 8) return true;
  return controls + even + odd <= bytes.length * MOST_CONTROLS;
};

/** Tab, line ends, form feed, SOH to EOT and BEL of links, and the separators of EDIFACT syntax B. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x01, 0x02, 0x03, 0x04, 0x07, 0x1c, 0x1d, 0x1e, 0x1f,
]);

/** Share of NULs and other control characters that a text has at most. Random bytes have 7 of 100. */
const MOST_CONTROLS = 0.02;
