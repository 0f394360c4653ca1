import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CivilDate } from '@amirani/core';
import { severities } from '@amirani/core';
import { describe, expect, test } from 'vitest';
import { diagnosticCodes, readMessages, readRecords } from '../index.ts';
import { bytesOf, FLIGHT_DAY, pax, pnrText, readOne } from '../test/read-text.ts';

const page = readFileSync(
  join(import.meta.dirname, '../../../../docs/reference/diagnostics.md'),
  'utf8',
);
const rows = [...page.matchAll(/^\| `(message\.[a-z.-]+)` \| (\w+) \| (.+) \|$/gm)];

describe('the page and the code say the same', () => {
  test('every code is documented, and nothing else', () => {
    expect(rows.map(([, code]) => code).sort()).toEqual(Object.keys(diagnosticCodes).sort());
  });

  test.each(rows.map(([, code, severity]) => ({ code, severity })))(
    'severity of $code',
    ({ code, severity }) => {
      expect(severities).toContain(severity);
      expect(diagnosticCodes[code as keyof typeof diagnosticCodes]).toBe(severity);
    },
  );
});

const HEAD = "UNB+IATA:1+XX+GOV+260101:1000+1'";
const MESSAGE = "UNH+1+PNRGOV:15:1:IA'MSG+:22'TVL+020126+FRA+IAD+XX+988'EQN+0'UNT+5+1'";
const codesOf = (text: string): string[] => {
  const { messages, diagnostics } = readMessages(bytesOf(text), { referenceDate: FLIGHT_DAY });
  return [...messages.flatMap((message) => message.open().diagnostics), ...diagnostics].map(
    ({ code }) => code,
  );
};

test.each([
  ['a clean message', `UNA:+.? '${HEAD}${MESSAGE}UNZ+1+1'`, []],
  ['UNZ counts', `UNA:+.? '${HEAD}${MESSAGE}UNZ+2+1'`, ['message.count.unz']],
  ['UNZ repeats', `UNA:+.? '${HEAD}${MESSAGE}UNZ+1+2'`, ['message.reference.mismatch']],
  [
    'UNT repeats',
    `UNA:+.? '${HEAD}${MESSAGE.replace('5+1', '5+7')}UNZ+1+1'`,
    ['message.reference.mismatch'],
  ],
  [
    'UNE counts',
    `UNA:+.? '${HEAD}UNG+PNRGOV+A+B+260101:1000+9'${MESSAGE}UNE+2+9'UNZ+1+1'`,
    ['message.count.une'],
  ],
  ['a group alone', `UNA:+.? '${HEAD}UNG+PNRGOV+A+B+260101:1000+9'${MESSAGE}UNE+1+9'UNZ+1+1'`, []],
  [
    'no UNE',
    `UNA:+.? '${HEAD}UNG+PNRGOV+A+B+260101:1000+9'${MESSAGE}UNZ+1+1'`,
    ['message.envelope.end-missing'],
  ],
  ['no end', `UNA:+.? '${HEAD}${MESSAGE}`, ['message.envelope.end-missing']],
  [
    'cut short',
    `UNA:+.? '${HEAD}${MESSAGE.slice(0, -3)}`,
    ['message.envelope.truncated', 'message.envelope.end-missing'],
  ],
  ['a stray segment', `UNA:+.? '${HEAD}${MESSAGE}XYZ+1'UNZ+1+1'`, ['message.segment.unplaced']],
  [
    'another type',
    `UNA:+.? '${HEAD}UNH+1+PAORES:93:1:IA'UNT+2+1'UNZ+1+1'`,
    ['message.type.unread'],
  ],
  ['no message', `UNA:+.? '${HEAD}UNZ+0+1'`, ['message.type.unread']],
  ['nothing', 'good morning', ['message.envelope.no-interchange']],
  ['an empty file', '', ['message.envelope.no-interchange']],
])('%s', (_, text, expected) => {
  expect(codesOf(text)).toEqual(expected);
});

test('beyond the limit nothing is read, and it is said', () => {
  const text = `UNA:+.? '${HEAD}${MESSAGE}UNZ+1+1'`.repeat(3);
  const read = (limits: { bytes: number; segments: number }): [number, string[]] => {
    const { messages, diagnostics } = readMessages(bytesOf(text), {
      referenceDate: FLIGHT_DAY,
      limits,
    });
    return [messages.length, diagnostics.map(({ code }) => code)];
  };
  expect(read({ bytes: 1e6, segments: 1e6 })).toEqual([3, []]);
  expect(read({ bytes: text.length / 3, segments: 1e6 })).toEqual([1, ['message.size.limit']]);
  expect(read({ bytes: 1e6, segments: 6 })).toEqual([1, ['message.size.limit']]);
});

test('of one kind twenty are listed and the others counted', () => {
  const record = readOne(pnrText(...Array.from({ length: 500 }, () => 'XYZ+1')));
  const unknown = record.diagnostics.filter(({ code }) => code === 'message.segment.unknown');
  expect(unknown).toHaveLength(21);
  expect(unknown.at(-1)?.text).toBe('and 480 more of this kind');
});

test('a diagnostic has its place, and no text holds a traveller’s data', () => {
  const record = pax(
    'NAD+FL+++SECRETNAME:SECRETGIVEN',
    'DTM+329:999999',
    'LOC+999+SECRETPLACE',
    'DOC+P+SECRETNUMBER',
    'CNT+42:SECRET',
  );
  expect(record.diagnostics.length).toBeGreaterThanOrEqual(3);
  for (const { text, at } of record.diagnostics) {
    expect(text).not.toContain('SECRET');
    expect(at?.tag).toMatch(/^(DTM|LOC|CNT)$/);
  }
});

test('records carry the file’s name and nothing is made up for an empty one', () => {
  const referenceDate = '2026-01-02' as CivilDate;
  expect(readRecords(new Uint8Array(), { referenceDate, file: 'a.edi' })).toEqual([]);
  const [record] = readRecords(bytesOf(pnrText()), { referenceDate, file: 'a.edi' });
  expect(record?.file).toBe('a.edi');
});
