import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paxlst, pnrgov } from '../../../test/edifact-texts.ts';
import { readFile } from './read-file.ts';

const today = '2026-11-30' as never;
const nino = { surname: 'TSERELI', given: 'NINO', birth: '900506', document: 'QV1234567' };
const read = (text: string | Uint8Array) => readFile(Buffer.from(text as string), today);
const kinds = (text: string | Uint8Array) =>
  read(text).map((item) => (item.kind === 'message' ? item.record.type : item.reason));

test('each message stands at its place, in its own length, with what reads it again', () => {
  const text = `${paxlst({ persons: [nino] })}\r\n${pnrgov({ persons: [nino] })}`;
  const items = read(text);
  expect(items.map(({ kind }) => kind)).toEqual(['message', 'message']);
  for (const item of items) {
    if (item.kind !== 'message') continue;
    const { offset, length } = item.record;
    expect(item.content).toHaveLength(length);
    expect(
      Buffer.from(text)
        .subarray(offset, offset + length)
        .toString(),
    ).toMatch(/^UNH[\s\S]*'$/);
    // Alone with its header it is the same message.
    const [again, ...more] = read(item.raw());
    expect(more).toEqual([]);
    expect(again?.kind === 'message' && Buffer.from(again.canonical)).toEqual(
      Buffer.from(item.canonical),
    );
  }
});

test('a text cut anywhere loses no message: what is not whole is held, raw, with its header', () => {
  const first = paxlst({ persons: [nino] });
  const text = first + paxlst({ reference: 'R2', persons: [nino, { ...nino, given: 'EKA' }] });
  const from = first.length + 60;
  fc.assert(
    fc.property(fc.integer({ min: from, max: text.length - 30 }), (end) => {
      const items = read(text.slice(0, end));
      expect(items[0]?.kind).toBe('message');
      const second = items[1];
      if (second?.kind === 'unreadable') {
        expect(second.reason).toMatch(/^ingest\.(message\.truncated|input\.outside)/);
        // Whatever was sent of the second message is in the held bytes.
        const sent = text.slice(text.lastIndexOf('UNB'), end).trimEnd();
        expect(Buffer.from(second.bytes).toString()).toContain(sent.slice(-20));
      } else expect(text.slice(0, end)).toMatch(/UNT\+\d+\+R2'[\s\S]*$/);
    }),
  );
});

test('what holds no message says why', () => {
  expect(kinds('')).toEqual(['ingest.input.empty']);
  expect(kinds('\r\n \t')).toEqual(['ingest.input.empty']);
  expect(kinds('hello')).toEqual(['ingest.input.no-interchange']);
  expect(kinds(Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 0]))).toEqual(['ingest.input.binary']);
  expect(kinds("UNB+UNOA:4+A+B+261130:1200+1'UNZ+0+1'")).toEqual(['ingest.input.outside-message']);
});

test('any bytes are read without an exception, and every byte of a message is in some item', () => {
  const spoilt = fc
    .tuple(
      fc.constantFrom(paxlst({ persons: [nino] }), pnrgov({ persons: [nino] })),
      fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 }),
    )
    .map(([text, changes]) => {
      const bytes = Buffer.from(text);
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      return bytes;
    });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), spoilt), (bytes) => {
      expect(readFile(bytes, today).length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

const samples =
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../../../shared/data');
const folders = ['pnrgov', 'paxlst', 'pitfalls', 'iapi'].map((name) =>
  join(samples, 'messages', name),
);
if (!existsSync(samples)) console.log('sample messages are absent: their test is left out');

test.runIf(existsSync(samples))('every sample file is read or held, none throws', () => {
  let files = 0;
  for (const folder of folders)
    for (const name of readdirSync(folder).filter((one) => /\.(edi|txt|edifact)$/.test(one))) {
      const items = readFile(readFileSync(join(folder, name)), today);
      expect(items.length, name).toBeGreaterThan(0);
      files += 1;
    }
  expect(files).toBeGreaterThan(60);
});
