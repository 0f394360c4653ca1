import type { CivilDate } from '@amirani/core';
import { addDays, keysOf, parseCivilDate } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawFor } from './draw.ts';
import {
  dateSlips,
  dateWith,
  documentSlips,
  documentsWith,
  slippedDate,
  slippedDocument,
} from './slips.ts';

const draw = drawFor('slips');
const born = fc.nat(36_000).map((days) => addDays('1920-01-01' as CivilDate, days));
const kinds = keysOf(dateSlips);
const document = { kind: 'P', number: 'SB1058472', issuer: 'QVR' } as const;

test('a thousand each', () => {
  for (const shares of [dateSlips, documentSlips])
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBe(1000);
});

test('dates with a slip exist, and differ from the true one where the slip says so', () => {
  fc.assert(
    fc.property(born, fc.constantFrom(...kinds), (date, slip) => {
      const read = dateWith(slip, date, draw);
      if (read === undefined) return;
      expect(read.length).toBe(slip === 'absent' ? 0 : 1);
      for (const one of read) {
        if (one.length === 10) expect(parseCivilDate(one).ok).toBe(true);
        if (slip === 'year-only' || slip === 'year-month') expect(date.startsWith(one)).toBe(true);
        expect(one === date).toBe(slip === 'none');
      }
    }),
  );
});

test.each([
  ['year-only', ['1987']],
  ['year-month', ['1987-04']],
  ['day-month-swap', ['1987-12-04']],
  ['first-of-january', ['1987-01-01']],
  ['absent', []],
  ['none', ['1987-04-12']],
] as const)('1987-04-12, %s', (slip, read) => {
  expect(dateWith(slip, '1987-04-12' as CivilDate, draw)).toEqual(read);
});

test('what cannot be swapped or is the first of January already has no such slip', () => {
  expect(dateWith('day-month-swap', '1987-04-13' as CivilDate, draw)).toBeUndefined();
  expect(dateWith('day-month-swap', '1987-04-04' as CivilDate, draw)).toBeUndefined();
  expect(dateWith('first-of-january', '1987-01-01' as CivilDate, draw)).toBeUndefined();
});

test('one digit is one digit; a year off is a year off', () => {
  fc.assert(
    fc.property(born, (date) => {
      const [one] = dateWith('one-digit', date, draw) ?? [];
      if (one !== undefined)
        expect([...one].filter((sign, at) => sign !== date.charAt(at))).toHaveLength(1);
      const [off] = dateWith('year-off-by-one', date, draw) ?? [];
      if (off !== undefined)
        expect(Math.abs(Number(off.slice(0, 4)) - Number(date.slice(0, 4)))).toBe(1);
    }),
  );
});

test('a drawn slip is always one that changes what it says', () => {
  fc.assert(
    fc.property(born, fc.nat(100_000), (date, number) => {
      draw.at(number);
      const { slip, birthDates } = slippedDate(date, draw);
      expect(birthDates.includes(date)).toBe(slip === 'none');
      const read = slippedDocument(document, 4_000_000 + number, draw);
      expect(read.documents[0]?.number === document.number).toBe(read.slip === 'none');
      expect(read.documents.length).toBe(read.slip === 'absent' ? 0 : 1);
      for (const { issuer, number: text } of read.documents) {
        expect(issuer).toBe('QVR');
        expect(text).toHaveLength(9);
      }
    }),
  );
});

test('documents: one character that looks alike, one digit typed wrong', () => {
  const pairs = new Set<string>();
  for (let number = 0; number < 400; number++) {
    draw.at(number);
    for (const slip of ['look-alike', 'one-digit'] as const) {
      const text = documentsWith(slip, document, 1, draw)?.[0]?.number ?? '';
      const changed = [...text].flatMap((sign, at) =>
        sign === document.number.charAt(at) ? [] : [`${document.number.charAt(at)}${sign}`],
      );
      expect(changed).toHaveLength(1);
      if (slip === 'look-alike') pairs.add(changed[0] ?? '');
      else expect(changed[0]).toMatch(/^\d\d$/);
    }
  }
  expect([...pairs].sort()).toEqual(['0O', '1I', '2Z', '5S', '8B', 'B8', 'S5']);
});
