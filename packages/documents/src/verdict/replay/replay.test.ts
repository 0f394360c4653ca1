import { type ArchiveFile, writeZip } from '@amirani/tables/zip-write';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodeCrypto } from '../../crypto/node.ts';
import { runNow } from '../../crypto/port.ts';
import { vdsOf } from '../../test/seals.ts';
import { day, examination, openOffice, passport, utopia, verdictOn } from '../../test/table.ts';
import type { Examination } from '../examination.ts';
import { sameVerdict } from '../export/json.ts';
import { DEFAULT_REPLAY_LIMITS } from './model.ts';
import { readReplay } from './read.ts';
import { writeReplay } from './write.ts';

const office = openOffice();
/** Everything that an examination can hold. */
const full: Examination = examination(
  office,
  [
    passport(office, {
      mrz: { text: 'A', otherSide: 'B', aborted: true },
      seals: [{ name: 'seal', content: vdsOf(), aborted: false }],
      sealSearched: true,
      images: [
        { name: 'page.png', bytes: Uint8Array.of(1, 2), light: 'other', mediaType: 'image/png' },
      ],
      observations: [{ check: 'optical.ocr-b', result: 'failed', by: 'reader' }],
    }),
    {
      id: 'visa',
      role: 'visa',
      visual: {
        language: 'ka',
        numberOfEntries: 'multiple',
        durationOfStay: 30,
        passportNumber: 'L1',
        validFrom: day('2026-01-01'),
        validUntil: day('2026-12-31'),
        biometricSymbol: false,
      },
    },
  ],
  {
    sealSigners: [{ name: 'one.cer', bytes: Uint8Array.of(9) }],
    states: [
      {
        ...utopia,
        staleAfter: day('2027-01-01'),
        transliteration: { language: 'ka', letters: { ß: ['SS'] } },
        alerts: [
          {
            first: 'A',
            last: 'B',
            kind: 'lost',
            since: day('2020-01-01'),
            codes: ['P'],
            reference: 'r',
          },
        ],
      },
    ],
  },
);
const verdict = verdictOn(full);
const file = runNow(writeReplay(full, verdict), nodeCrypto);
const read = (bytes: Uint8Array, limits = DEFAULT_REPLAY_LIMITS) =>
  runNow(readReplay(bytes, limits), nodeCrypto);
const codes = (bytes: Uint8Array, limits = DEFAULT_REPLAY_LIMITS) =>
  read(bytes, limits).findings.map(({ code }) => code.replace('document.verdict.replay.', ''));

/** The entries of an archive of this room. */
const entriesOf = (zip: Uint8Array): ArchiveFile[] => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const entries: ArchiveFile[] = [];
  for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
    const [size, name] = [view.getUint32(at + 18, true), view.getUint16(at + 26, true)];
    const from = at + 30 + name;
    entries.push({
      name: new TextDecoder().decode(zip.subarray(at + 30, from)),
      bytes: zip.slice(from, from + size),
    });
    at = from + size;
  }
  return entries;
};
const changed = (change: (entries: ArchiveFile[]) => readonly ArchiveFile[]): Uint8Array =>
  writeZip(change(entriesOf(file)));

describe('an examination in one file', () => {
  test('comes back as it was, and replays to the verdict that was stored', () => {
    const reading = read(file);
    expect([reading.intact, reading.findings]).toEqual([true, []]);
    expect(reading.examination).toEqual(full);
    expect(reading.stored).toEqual(verdict);
    expect(reading.digest).toMatch(/^[0-9a-f]{64}$/);
    if (reading.examination === undefined) throw new Error('nothing read');
    expect(sameVerdict(verdictOn(reading.examination), verdict)).toBe(true);
  });

  test('is the same for the same examination, and goes without a verdict', () => {
    expect(runNow(writeReplay(full, verdict), nodeCrypto)).toEqual(file);
    const bare = read(runNow(writeReplay(full), nodeCrypto));
    expect([bare.intact, bare.stored, bare.examination]).toEqual([true, undefined, full]);
  });

  test('any byte that is changed is seen', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const other = file.slice();
        other[at] = (other[at] ?? 0) ^ by;
        const reading = read(other);
        // Fields that no reader looks at (versions, attributes) may differ; then it is another file, and the same content.
        if (reading.intact) {
          expect(reading.examination).toEqual(full);
          expect(reading.digest).not.toBe(read(file).digest);
        } else {
          expect(reading.examination).toBeUndefined();
          expect(reading.findings.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('rejects an examination cut anywhere', () => {
    fc.assert(
      fc.property(fc.nat(file.length - 1), (length) => {
        const reading = read(file.subarray(0, length));
        expect([reading.intact, reading.examination]).toEqual([false, undefined]);
      }),
      { numRuns: 100 },
    );
  });

  test('whatever the bytes are, nothing is thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(read(bytes).intact).toBe(false);
      }),
    );
  });
});

describe('what was done to it is said', () => {
  const evidence = (entries: ArchiveFile[]) =>
    entries.filter(({ name }) => name.startsWith('evidence/'));

  test('evidence altered, lost, added, doubled', () => {
    const alter = changed((entries) =>
      entries.map((one) =>
        one.name === 'evidence/0001' ? { ...one, bytes: one.bytes.map((byte) => byte ^ 1) } : one,
      ),
    );
    expect(codes(alter)).toEqual(['altered']);
    expect(
      codes(changed((entries) => entries.filter(({ name }) => name !== 'evidence/0002'))),
    ).toContain('missing');
    expect(
      codes(
        changed((entries) => [...entries, { name: 'evidence/9999', bytes: new Uint8Array(1) }]),
      ),
    ).toEqual(['extra']);
    expect(codes(changed((entries) => [...entries, ...evidence(entries).slice(0, 1)]))).toEqual([
      'altered',
    ]);
  });

  test('the verdict altered', () => {
    const alter = changed((entries) =>
      entries.map((one) =>
        one.name === 'verdict.json'
          ? {
              ...one,
              bytes: new TextEncoder().encode(
                new TextDecoder().decode(one.bytes).replace('"failed"', '"successful"'),
              ),
            }
          : one,
      ),
    );
    expect(codes(alter)).toContain('altered');
  });

  const manifest = (change: (text: string) => string, seal = true): Uint8Array =>
    changed((entries) =>
      entries.flatMap((one) => {
        if (one.name === 'manifest.json')
          return [
            {
              ...one,
              bytes: new TextEncoder().encode(change(new TextDecoder().decode(one.bytes))),
            },
          ];
        return one.name === 'manifest.sha256' && !seal ? [] : [one];
      }),
    );

  test('the manifest altered or unsealed, not in form, or none', () => {
    expect(codes(manifest((text) => text.replace('"training"', '"duty"')))).toEqual(['altered']);
    expect(codes(manifest((text) => text, false))).toEqual(['altered']);
    expect(codes(manifest((text) => text.replace('"travel-document"', '"passport"')))).toEqual([
      'altered',
      'format',
    ]);
    expect(codes(manifest((text) => text.replace('"2026-11-26"', '"2026-02-30"')))).toContain(
      'format',
    );
    expect(
      codes(manifest((text) => text.replace('"2026-11-26T06:00:00Z"', '"yesterday"'))),
    ).toContain('format');
    expect(
      codes(manifest((text) => text.replace('amirani.replay/1', 'amirani.replay/2'))),
    ).toContain('format');
    expect(codes(manifest(() => '{'))).toContain('format');
    expect(
      codes(manifest((text) => text.replace('"evidence/0001"\n', '"evidence/7777"\n'))),
    ).toContain('format');
    expect(codes(changed((entries) => evidence(entries)))).toEqual(['unreadable']);
    expect(codes(new TextEncoder().encode('no archive'))).toEqual(['unreadable']);
  });

  test('more than is read is left unread', () => {
    const limits = { ...DEFAULT_REPLAY_LIMITS, fileBytes: file.length - 1 };
    expect(codes(file, limits)).toEqual(['limit']);
    const small = read(file, { ...DEFAULT_REPLAY_LIMITS, totalBytes: 4096 });
    expect([small.intact, small.examination]).toEqual([false, undefined]);
    const few = read(file, { ...DEFAULT_REPLAY_LIMITS, entries: 3 });
    expect([few.intact, few.examination]).toEqual([false, undefined]);
  });

  test('a reference to a file that is not listed reads nothing', () => {
    const text = manifest((one) =>
      one.replace('"$file": "evidence/0001"', '"$file": "manifest.json"'),
    );
    expect(read(text).examination).toBeUndefined();
  });
});
