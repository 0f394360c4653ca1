import { createHash } from 'node:crypto';
import { readZip } from '@amirani/network/evidence';
import { writeZip } from '@amirani/tables/zip-write';

/** An edit of a package: its bytes, and the item that was edited where one file alone was. */
export interface PackageEdit {
  readonly bytes: Uint8Array;
  readonly item: string | undefined;
  readonly what: string;
}

/**
 * Yields a number of random, seeded edits of a package. Half of them edit bytes: set, flip, cut, insert, move, truncate. The
 * others know the format: they change, rename, drop, double or reorder files, or change the manifest and the custody and fix
 * the digests, in a well-formed archive. No edit restores the original.
 */
export function* packageEdits(
  original: Uint8Array,
  count: number,
  seed: number,
): Generator<PackageEdit> {
  const random = mulberry(seed);
  const upTo = (n: number): number => Math.floor(random() * n);
  for (let made = 0; made < count; ) {
    const edit = made % 2 === 0 ? ofBytes(original, upTo) : ofFiles(original, upTo);
    if (Buffer.compare(edit.bytes, original) === 0) continue;
    made += 1;
    yield edit;
  }
}

type Draw = (n: number) => number;

const ofBytes = (original: Uint8Array, upTo: Draw): PackageEdit => {
  const at = upTo(original.length);
  const some = Buffer.from(original);
  const kind = upTo(6);
  if (kind === 0) {
    some[at] = upTo(256);
    return { bytes: some, item: itemAt(original, at), what: `byte ${at} set` };
  }
  if (kind === 1) {
    some[at] = (some[at] ?? 0) ^ (1 << upTo(8));
    return { bytes: some, item: itemAt(original, at), what: `bit of ${at} flipped` };
  }
  const length = 1 + upTo(40);
  const what = `${['', '', 'cut out', 'put in', 'moved', 'cut off'][kind]} ${length} at ${at}`;
  const [before, after] = [some.subarray(0, at), some.subarray(at)];
  const cut = after.subarray(0, length);
  const rest = after.subarray(length);
  const bytes =
    kind === 2
      ? Buffer.concat([before, rest])
      : kind === 3
        ? Buffer.concat([before, Buffer.from(Array.from({ length }, () => upTo(256))), after])
        : kind === 4
          ? Buffer.concat([rest, before, cut])
          : before;
  return { bytes, item: undefined, what };
};

/** The file within whose own bytes, head included, a place is; undefined for the table at the end. */
const itemAt = (original: Uint8Array, place: number): string | undefined => {
  let at = 0;
  for (const { name, bytes } of readZip(original).files) {
    const end = at + 30 + Buffer.byteLength(name) + bytes.length;
    // In its head the name itself may be what was changed.
    if (place < end) return place >= at + 30 + Buffer.byteLength(name) ? name : undefined;
    at = end;
  }
  return undefined;
};

const ofFiles = (original: Uint8Array, upTo: Draw): PackageEdit => {
  const files = readZip(original).files.map(({ name, bytes }) => ({
    name,
    bytes: Buffer.from(bytes),
  }));
  const place = upTo(files.length);
  const file = files[place];
  if (file === undefined) throw new Error('an empty package');
  const { name } = file;
  const kind = upTo(7);
  const zip = (): Uint8Array => writeZip(files);
  const change = (): void => {
    const at = upTo(file.bytes.length);
    file.bytes[at] = ((file.bytes[at] ?? 0) + 1 + upTo(255)) & 255;
  };
  if (kind === 0) {
    change();
    return { bytes: zip(), item: name, what: `${name} changed` };
  }
  if (kind === 1) {
    files.splice(place, 1);
    return { bytes: zip(), item: name, what: `${name} dropped` };
  }
  if (kind === 2) {
    files.push({ name: `${name}x`, bytes: file.bytes });
    return { bytes: zip(), item: `${name}x`, what: `${name} doubled under another name` };
  }
  if (kind === 3) {
    files.splice(place, 1, { name: `a${name}`, bytes: file.bytes });
    return { bytes: zip(), item: undefined, what: `${name} renamed` };
  }
  if (kind === 4) {
    files.unshift(...files.splice(place, 1));
    if (place > 0) return { bytes: zip(), item: undefined, what: `${name} moved to the front` };
    change();
    return { bytes: zip(), item: name, what: `${name} changed` };
  }
  if (kind === 5) {
    files.push({ name, bytes: file.bytes });
    return { bytes: zip(), item: name, what: `${name} twice` };
  }
  // Fixing the digests after changing an exhibit does not help without the signing key.
  const exhibit = files.find((one) => one.name.startsWith('exhibits/'));
  const manifest = files.find((one) => one.name === 'manifest.json');
  if (exhibit === undefined || manifest === undefined) throw new Error('not a package');
  const before = sha256(exhibit.bytes).toString('hex');
  const at = upTo(exhibit.bytes.length);
  exhibit.bytes[at] = ((exhibit.bytes[at] ?? 0) + 1 + upTo(255)) & 255;
  const after = sha256(exhibit.bytes).toString('hex');
  manifest.bytes = Buffer.from(manifest.bytes.toString().replaceAll(before, after));
  return {
    bytes: zip(),
    item: 'manifest.json',
    what: `${exhibit.name} changed and digests mended`,
  };
};

/** Mulberry32 (T. Ettinger, 2017): small, seeded, good enough to choose places. */
const mulberry = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
