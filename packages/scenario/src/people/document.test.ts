import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stream } from '../random/stream.ts';
import { makeDocument } from './document.ts';

const validOn = '2026-03-31' as CivilDate;
const holder = { sex: 'F', birthDate: '1974-08-12' as CivilDate, nationality: 'UTO' } as const;
const line = (surname: string, given: string, type: 'P' | 'I'): string => {
  const { mrz } = makeDocument({ ...holder, surname, given }, type, validOn, stream('document'));
  return (type === 'P' ? mrz[0]?.slice(5) : mrz[2]) ?? '';
};

test('the name line of the specimen of Doc 9303-4', () => {
  expect(line('ERIKSSON', 'ANNA MARIA', 'P')).toBe('ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<');
});

test('a name of exactly the width stays; one more is cut; a filler never ends a cut name', () => {
  expect(line('A'.repeat(14), 'B'.repeat(14), 'I')).toBe(`${'A'.repeat(14)}<<${'B'.repeat(14)}`);
  expect(line('A'.repeat(14), 'B'.repeat(15), 'I')).toBe(`${'A'.repeat(14)}<<${'B'.repeat(14)}`);
  expect(line('A'.repeat(14), `${'B'.repeat(13)} CC`, 'I')).toBe(
    `${'A'.repeat(14)}<<${'B'.repeat(12)}<C`,
  );
  expect(line('A'.repeat(28), 'BB', 'I')).toBe(`${'A'.repeat(27)}<<B`);
});

const name = fc.stringMatching(/^[A-Z]{1,20}( [A-Z]{1,20}){0,2}$/);

test('any name fills its line, and only a cut one reaches the last place with more behind it', () => {
  fc.assert(
    fc.property(name, name, fc.constantFrom('P' as const, 'I' as const), (surname, given, type) => {
      const width = type === 'P' ? 39 : 30;
      const text = line(surname, given, type);
      expect(text).toHaveLength(width);
      if (surname.length + 2 + given.length > width) expect(text).toMatch(/[A-Z]$/);
      else expect(text.replace(/<+$/, '')).toBe(`${surname}<<${given}`.replaceAll(' ', '<'));
    }),
  );
});
