import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paxlst, pnrgov } from '../test/edifact-texts.ts';
import { readFile } from './read-file.ts';
import { bytesAt } from './read-input.ts';

const today = '2026-11-30' as never;
const nino = { surname: 'TSERELI', given: 'NINO', birth: '900506', document: 'QV1234567' };
const read = (text: string | Uint8Array) => [...readFile(Buffer.from(text as string), today)];
const kinds = (text: string | Uint8Array) =>
  read(text).map((item) => (item.kind === 'message' ? item.record.type : item.reason));

test('each message has its position, its length and its separators', () => {
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
    const [again, ...more] = read(bytesAt(Buffer.from(text), item.raw));
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

const good = paxlst({ reference: 'R2', persons: [{ ...nino, surname: 'ROE' }] });

test.each([
  ['a message whose head is lost', (text: string) => text.slice(text.indexOf('TDT'))],
  ['the end of a person', (text: string) => text.slice(text.indexOf('DTM+329'))],
  ['the end of a message', (text: string) => text.slice(text.indexOf('UNT'))],
  ['segments without an envelope', () => "NAD+FL+++TSERELI:NINO'"],
  ['segments in small letters', () => "nad+fl+++tsereli:nino'"],
  ['other separators', () => 'NAD*FL***TSERELI>NINO~'],
  ['separators that are control characters', () => 'NAD\x1dFL\x1d\x1d\x1dTSERELI\x1fNINO\x1c'],
  ['tags whose separators became blanks', () => 'NAD FL   TSERELI NINO  UNT 12 1  UNZ 1 1'],
  ['markup', () => '<api><surname>TSERELI</surname></api>'],
  ['a long list', () => 'TSERELI NINO 1990\r\n'.repeat(40)],
  ['binary', () => 'PK\0\x06\x0e'],
])('outside an interchange %s is held, whole, and the rest is read', (_, part) => {
  const rest = part(paxlst({ persons: [nino] }));
  for (const text of [`${rest}\r\n${good}`, `${good}\r\n${rest}`, `${good}${rest}\r\n${good}`]) {
    const items = read(text);
    const messages = items.filter(({ kind }) => kind === 'message');
    expect(messages).toHaveLength(text.split('ROE').length - 1);
    const held = items.flatMap((item) => (item.kind === 'unreadable' ? [item] : []));
    expect(held.map(({ reason }) => reason)).toEqual(['ingest.input.outside-interchange']);
    expect(Buffer.from(held[0]?.bytes ?? []).toString()).toContain(rest.trim());
    expect(held[0]?.facts).toEqual({
      offset: text.indexOf('UNA') === 0 ? expect.any(Number) : 0,
    });
  }
});

test.each([
  '\x01QU RIXKK7X TBSAPXX\r\n.QVTAIXX 301200\r\n\x02',
  '\x03\r\nNNNN\r\n',
  '\n13Nov09',
  'Sent until 12:00 (page 1/2); შემდეგი -- UNTIL',
  '\ufeff',
  '\r\n\r\n',
])('addresses, footers and blanks outside interchanges are nothing: %j', (text) => {
  expect(read(`${good}${text}${good}`).map(({ kind }) => kind)).toEqual(['message', 'message']);
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
      expect([...readFile(bytes, today)].length).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});

const samples =
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../shared/data');
const folders = ['pnrgov', 'paxlst', 'pitfalls', 'iapi'].map((name) =>
  join(samples, 'messages', name),
);
if (!existsSync(samples)) console.log('sample messages are absent: their test is left out');

test.runIf(existsSync(samples))('every sample file is read or held, none throws', () => {
  let files = 0;
  for (const folder of folders)
    for (const name of readdirSync(folder).filter((one) => /\.(edi|txt|edifact)$/.test(one))) {
      const items = [...readFile(readFileSync(join(folder, name)), today)];
      expect(items.length, name).toBeGreaterThan(0);
      files += 1;
    }
  expect(files).toBeGreaterThan(60);
});
