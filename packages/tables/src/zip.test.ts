import fc from 'fast-check';
import { deflateSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archiveLimits, inflateWithin, openArchive } from './zip.ts';

/** Archives come from fflate's writer; what it does not write is patched into its bytes. */
const zip = (files: Record<string, Uint8Array>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(files, { level });

test('entries come out as they went in', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 2000 }), {
        maxKeys: 6,
      }),
      fc.constantFrom(0 as const, 6 as const),
      (files, level) => {
        const archive = openArchive(zip(files, level));
        if (!archive.ok) throw new Error(archive.fault);
        expect(archive.value.names.toSorted()).toEqual(Object.keys(files).toSorted());
        for (const [name, bytes] of Object.entries(files))
          expect(archive.value.read(name)).toEqual({ ok: true, value: bytes });
      },
    ),
    { numRuns: 50 },
  );
});

test('no bytes make it throw', () => {
  const whole = zip({ a: new Uint8Array(100).fill(7), b: new Uint8Array(50) });
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
      const bytes = whole.slice();
      bytes[at] = byte;
      const archive = openArchive(bytes);
      if (archive.ok) for (const name of archive.value.names) archive.value.read(name);
    }),
    { numRuns: 500 },
  );
});

// Mutant: without `byRatio` in `read`, or without `limits.ratio`, this archive unpacks.
test('an entry of one repeated sign is refused by its ratio, and a small one is not', () => {
  const archive = openArchive(
    zip({ bomb: new Uint8Array(8 << 20), small: new Uint8Array(1 << 20) }),
  );
  if (!archive.ok) throw new Error(archive.fault);
  expect(archive.value.read('bomb')).toEqual({ ok: false, fault: 'ratio' });
  expect(archive.value.read('small')?.ok).toBe(true);
  expect(archive.value.read('none')).toBeUndefined();
});

test('the limits hold for one entry, for all together and for how many there are', () => {
  const bytes = zip(
    Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`${at}`, new Uint8Array(1000)])),
  );
  const few = openArchive(bytes, { ...archiveLimits, entries: 3 });
  expect(few).toEqual({ ok: false, fault: 'entries' });
  const narrow = openArchive(bytes, { ...archiveLimits, entryBytes: 999 });
  expect(narrow.ok && narrow.value.read('0')).toEqual({ ok: false, fault: 'entry-bytes' });
  const little = openArchive(bytes, { ...archiveLimits, totalBytes: 2500 });
  expect(little.ok && ['0', '1', '2'].map((name) => little.value.read(name)?.ok)).toEqual([
    true,
    true,
    false,
  ]);
});

// Mutant: without `entriesOverlap`, both names give the same bytes.
test('entries that share bytes are refused', () => {
  const bytes = zip({ a: new Uint8Array(100).fill(1), b: new Uint8Array(100).fill(1) }, 0);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = view.getUint32(bytes.length - 6, true);
  // The second header of the directory names the first entry.
  view.setUint32(directory + 46 + 1 + 42, 0, true);
  expect(openArchive(bytes)).toEqual({ ok: false, fault: 'overlap' });
});

test('unpacking stops behind the limit', () => {
  const packed = deflateSync(new Uint8Array(1 << 26));
  const { result, spent } = inflateWithin(packed, 1 << 20);
  expect(result).toBe('large');
  expect(spent).toBeLessThan(6 << 20);
});
