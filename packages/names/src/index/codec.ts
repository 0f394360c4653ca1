import { keysOf } from '@amirani/core';
import type { Segment } from './segment.ts';
import { sha256 } from './sha256.ts';

/** What is wrong with bytes that are not a saved index. */
export type LoadProblem =
  | 'index.format.unknown'
  | 'index.format.version'
  | 'index.format.truncated'
  | 'index.digest.mismatch';

/** Every {@link LoadProblem}. */
export const loadProblems: readonly LoadProblem[] = [
  'index.format.unknown',
  'index.format.version',
  'index.format.truncated',
  'index.digest.mismatch',
];

/**
 * The version of the format. It goes up with every change of the arrays or of what their numbers mean, the tables of sounds
 * and keys included: an index of another version is rebuilt from its list.
 */
export const FORMAT_VERSION = 1;

const MAGIC = 'AMIRANIX';
const DIGEST = 32;
/** Magic, version, list version (eight bytes), number of sections. */
const HEADER = 8 + 4 + 8 + 4;

type Sections = {
  readonly [K in keyof Segment]: (bytes: ArrayBuffer, at: number, length: number) => Segment[K];
};

const byte = (b: ArrayBuffer, at: number, length: number): Uint8Array =>
  new Uint8Array(b, at, length);
const short = (b: ArrayBuffer, at: number, length: number): Uint16Array =>
  new Uint16Array(b, at, length / 2);
const word = (b: ArrayBuffer, at: number, length: number): Uint32Array =>
  new Uint32Array(b, at, length / 4);

/** The arrays in the order in which they are saved. */
const SECTIONS: Sections = {
  codes: short,
  starts: word,
  units: byte,
  unitStarts: word,
  kinds: byte,
  masks: word,
  table: word,
  buckets: word,
  entries: word,
  wordStarts: word,
  entryWords: word,
  postingStarts: word,
  postings: word,
  births: word,
  flags: short,
  ids: byte,
  idStarts: word,
  documents: byte,
  documentStarts: word,
  documentTable: word,
};

const names = keysOf(SECTIONS);

const aligned = (length: number): number => (length + 7) & ~7;

/**
 * An index as bytes: header, the length of each array, the arrays in little-endian order at multiples of eight,
 * and the SHA-256 of all that. The same list in the same order gives the same bytes.
 */
export const encodeSegment = (segment: Segment, version: number): Uint8Array => {
  const head = aligned(HEADER + names.length * 8);
  const total = names.reduce((sum, name) => sum + aligned(segment[name].byteLength), head) + DIGEST;
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  for (let k = 0; k < MAGIC.length; k += 1) bytes[k] = MAGIC.charCodeAt(k);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setBigUint64(12, BigInt(version), true);
  view.setUint32(20, names.length, true);
  let at = head;
  names.forEach((name, k) => {
    const { buffer, byteOffset, byteLength } = segment[name];
    view.setBigUint64(HEADER + k * 8, BigInt(byteLength), true);
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += aligned(byteLength);
  });
  bytes.set(sha256(bytes.subarray(0, at)), at);
  return bytes;
};

/** A saved index with its version and digest, or the reason for rejection. */
export type Decoded =
  | {
      readonly ok: true;
      readonly segment: Segment;
      readonly version: number;
      readonly digest: string;
    }
  | { readonly ok: false; readonly problem: LoadProblem };

/**
 * Reads what {@link encodeSegment} wrote, without copying where the bytes lie at a multiple of eight. With
 * `verify` false the digest is not checked, for bytes that have been checked before. Never throws.
 */
export const decodeSegment = (bytes: Uint8Array, verify: boolean): Decoded => {
  if (bytes.length < HEADER + DIGEST || !hasMagic(bytes))
    return { ok: false, problem: 'index.format.unknown' };
  const whole =
    bytes.byteOffset % 8 === 0 && bytes.buffer instanceof ArrayBuffer ? bytes : bytes.slice();
  const buffer = whole.buffer as ArrayBuffer;
  const view = new DataView(buffer, whole.byteOffset, whole.byteLength);
  if (view.getUint32(8, true) !== FORMAT_VERSION || view.getUint32(20, true) !== names.length)
    return { ok: false, problem: 'index.format.version' };
  const head = aligned(HEADER + names.length * 8);
  if (bytes.length < head + DIGEST) return { ok: false, problem: 'index.format.truncated' };
  const lengths = names.map((_, k) => Number(view.getBigUint64(HEADER + k * 8, true)));
  const end = lengths.reduce((sum, length) => sum + aligned(length), head);
  if (end + DIGEST !== bytes.length) return { ok: false, problem: 'index.format.truncated' };
  const digest = whole.subarray(end, end + DIGEST);
  if (verify && !equal(sha256(whole.subarray(0, end)), digest))
    return { ok: false, problem: 'index.digest.mismatch' };
  let at = whole.byteOffset + head;
  const arrays = names.map((name, k) => {
    const length = lengths[k] ?? 0;
    const array = SECTIONS[name](buffer, at, length);
    at += aligned(length);
    return [name, array] as const;
  });
  return {
    ok: true,
    segment: Object.fromEntries(arrays) as unknown as Segment,
    version: Number(view.getBigUint64(12, true)),
    digest: hex(digest),
  };
};

const hasMagic = (bytes: Uint8Array): boolean =>
  [...MAGIC].every((letter, k) => bytes[k] === letter.charCodeAt(0));

const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

/** The digest of saved bytes, in hexadecimal. */
export const digestOf = (saved: Uint8Array): string => hex(saved.subarray(saved.length - DIGEST));

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((value) => value.toString(16).padStart(2, '0')).join('');
