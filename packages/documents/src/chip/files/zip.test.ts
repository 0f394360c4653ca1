import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { joined } from '../../der/index.ts';
import { findingList } from '../say.ts';
import { DEFAULT_ZIP_LIMITS, isZip, unzip, type ZipLimits } from './zip.ts';

/** Archives come from fflate's writer, and by hand where it writes none so bad. */
const read = (bytes: Uint8Array, limits: ZipLimits = DEFAULT_ZIP_LIMITS) => {
  const { findings, say } = findingList();
  const entries = unzip(bytes, limits, say);
  return { entries, codes: findings.map(({ code }) => code), findings };
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('packed and stored entries come out as they went in, folders are passed over', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,8}\.bin$/), fc.uint8Array({ maxLength: 2000 }), {
        maxKeys: 6,
      }),
      fc.constantFrom(0 as const, 6 as const),
      (files, level) => {
        const archive = zipSync({ 'folder/': new Uint8Array(0), ...files }, { level });
        const { entries, codes } = read(archive);
        expect(codes).toEqual([]);
        expect(entries.map(({ name }) => name).toSorted()).toEqual(Object.keys(files).toSorted());
        for (const { name, bytes: out } of entries)
          expect([...out]).toEqual([...(files[name] ?? [])]);
      },
    ),
    { numRuns: 50 },
  );
});

test('a bomb stops at the limit, whatever its headers say, and the others are read', () => {
  const bomb = zipSync(
    { 'DG2.bin': new Uint8Array(128 << 20), 'DG1.bin': bytes('small') },
    { level: 1 },
  );
  expect(bomb.length).toBeLessThan(200_000);
  const before = process.memoryUsage().arrayBuffers;
  const { entries, codes } = read(bomb);
  // All that is taken until the limit together, whether it was given back meanwhile or not.
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 << 20);
  expect(codes).toEqual(['document.chip.zip.large']);
  expect(entries.map(({ name }) => name)).toEqual(['DG1.bin']);
});

test('the limit holds for all entries together, and for how many there are', () => {
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`${at}.bin`, new Uint8Array(1000)])),
  );
  const limits = { entries: 30, entryBytes: 1000, totalBytes: 10_000 };
  const { entries, codes } = read(many, limits);
  expect(entries).toHaveLength(10);
  expect(codes.filter((code) => code === 'document.chip.zip.large')).toHaveLength(20);
  expect(codes).toContain('document.chip.zip.many');
});

// Mutant: without `rangesOverlap` each of the thousand entries unpacks the same bomb.
test('entries that share one bomb are not unpacked', () => {
  const bomb = zipSync({ 'DG2.bin': new Uint8Array(8 << 20) }, { level: 9 });
  const view = new DataView(bomb.buffer);
  const end = bomb.length - 22;
  const directory = bomb.subarray(view.getUint32(end + 16, true), end);
  const shared = joined([
    bomb.subarray(0, view.getUint32(end + 16, true)),
    ...Array.from({ length: 1000 }, () => directory),
    bomb.subarray(end),
  ]);
  new DataView(shared.buffer).setUint16(shared.length - 12, 1000, true);
  const limits = { entries: 1000, entryBytes: 4 << 20, totalBytes: 16 << 20 };
  const { entries, codes } = read(shared, limits);
  expect(entries).toEqual([]);
  expect(codes).toEqual(['document.chip.zip.overlap']);
});

test('what was unpacked in vain counts too', () => {
  const bombs = zipSync(
    Object.fromEntries(
      Array.from({ length: 8 }, (_, at) => [`${at}.bin`, new Uint8Array(8 << 20)]),
    ),
    { level: 1 },
  );
  const limits = { entries: 1000, entryBytes: 4 << 20, totalBytes: 16 << 20 };
  const { entries, findings } = read(bombs, limits);
  expect(entries).toEqual([]);
  // Those that were looked into stopped at what one may have; to the others nothing of the whole was left.
  const lookedInto = findings.filter(({ facts }) => facts['most'] !== limits.totalBytes);
  expect(lookedInto.length).toBeLessThan(6);
});

test('encrypted, damaged and misnamed entries, and an archive that is cut', () => {
  const archive = zipSync({ 'a.bin': bytes('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa') });
  const central = archive.findLastIndex((_, at) => archive[at] === 0x50 && archive[at + 2] === 1);
  expect(read(archive.with(central + 8, 1)).codes).toEqual(['document.chip.zip.encrypted']);
  expect(read(archive.with(central + 16, 0)).codes).toEqual(['document.chip.zip.entry']);
  expect(read(archive.with(central + 10, 12)).codes).toEqual(['document.chip.zip.entry']);
  const way = read(zipSync({ '../../etc/DG1.bin': bytes('x') }));
  expect(way.codes).toEqual(['document.chip.zip.path']);
  expect(way.entries).toHaveLength(1);
  const cut = read(archive.subarray(0, central));
  expect(cut.codes).toEqual(['document.chip.zip.cut']);
  expect(cut.entries).toHaveLength(1);
});

test('no bytes throw, and nothing comes out that is larger than the limits', () => {
  const limits = { entries: 4, entryBytes: 500, totalBytes: 800 };
  const archive = zipSync({
    'a.bin': new Uint8Array(400),
    'b.bin': bytes('b'),
    'c.bin': bytes('c'),
  });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc
          .array(fc.tuple(fc.nat(archive.length - 1), fc.nat(255)), { maxLength: 6 })
          .map((changes) => {
            const changed = archive.slice();
            for (const [at, value] of changes) changed[at] = value;
            return changed;
          }),
      ),
      (input) => {
        const { entries } = read(input, limits);
        const total = entries.reduce((sum, entry) => sum + entry.bytes.length, 0);
        expect(total).toBeLessThanOrEqual(800);
        expect(typeof isZip(input)).toBe('boolean');
      },
    ),
  );
});
