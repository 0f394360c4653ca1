import type { CivilDate } from '@amirani/core';
import { readMrz } from '@amirani/documents/mrz';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ColumnId, differingIn, rowsOf } from './columns.ts';
import type { VisualField } from './visual.ts';

const on = { referenceDate: '2026-11-25' as CivilDate };
const zone = readMrz(
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
  on,
);
const row = (field: VisualField, sources: Partial<Parameters<typeof rowsOf>[0]>) => {
  const found = rowsOf({ visual: {}, zone: undefined, chip: undefined, ...sources }).find(
    (one) => one.field === field,
  );
  if (found === undefined) throw new Error(field);
  return found;
};
const litText = (
  field: VisualField,
  column: ColumnId,
  sources: Parameters<typeof row>[1],
): string => {
  const { text = '', lit } = row(field, sources).cells[column];
  return [...text].filter((_, at) => lit.has(at)).join('');
};

describe('page, zone and chip', () => {
  test('what was not typed is not compared, and never looks the same', () => {
    expect(row('documentNumber', { zone }).agreement).toBe('not-compared');
    expect(row('documentNumber', { visual: { documentNumber: '  ' }, zone }).agreement).toBe(
      'not-compared',
    );
  });

  test('blanks and hyphens of the page do not count as a difference', () => {
    expect(
      row('documentNumber', { visual: { documentNumber: 'L 898902-C3' }, zone }).agreement,
    ).toBe('same');
  });

  test('a number that differs is lit where it differs, on both sides', () => {
    const visual = { documentNumber: 'L898302C3' };
    expect(row('documentNumber', { visual, zone }).agreement).toBe('differs');
    expect(litText('documentNumber', 'visual', { visual, zone })).toBe('3');
    expect(litText('documentNumber', 'zone', { visual, zone })).toBe('9');
  });

  test('a chip of another document differs in its own pair only', () => {
    const chip = readMrz(
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408132F1204159ZE184226B<<<<<10',
      on,
    );
    const { pairs, agreement } = row('dateOfBirth', {
      visual: { dateOfBirth: '12.08.1974' },
      zone,
      chip,
    });
    expect(agreement).toBe('differs');
    expect(pairs.map((pair) => [pair.of.join(), pair.agreement])).toEqual([
      ['visual,zone', 'same'],
      ['zone,chip', 'differs'],
      ['visual,chip', 'differs'],
    ]);
  });

  test('a name in Georgian letters is the same by rule, and says by which', () => {
    const georgian = readMrz(
      'P<UTOMCHEDLISHVILI<<NINO<<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
      on,
    );
    const visual = { primaryIdentifier: 'მჭედლიშვილი', secondaryIdentifier: 'ნინო' };
    const name = row('primaryIdentifier', { visual, zone: georgian });
    expect(name.agreement).toBe('explained');
    expect(name.pairs[0]?.names?.tokens[0]?.rules).toContain('ge.national');
  });

  test('another given name does not make the surname differ', () => {
    const visual = { primaryIdentifier: 'Eriksson', secondaryIdentifier: 'Anna Berta' };
    expect(row('primaryIdentifier', { visual, zone }).agreement).toBe('same');
    expect(row('secondaryIdentifier', { visual, zone }).agreement).toBe('differs');
  });

  test('the page says P where the zone has a harmonised code', () => {
    const passport = readMrz(
      'PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
      on,
    );
    const code = (documentCode: string) =>
      row('documentCode', { visual: { documentCode }, zone: passport }).agreement;
    expect(code('P')).toBe('explained');
    expect(code('PO')).toBe('differs');
  });

  test('a date of which the zone knows only the year may be the same', () => {
    const partial = readMrz(
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO74<<<<2F1204159ZE184226B<<<<<10',
      on,
    );
    const birth = (dateOfBirth: string) =>
      row('dateOfBirth', { visual: { dateOfBirth }, zone: partial }).agreement;
    expect(birth('12.08.1974')).toBe('possible');
    expect(birth('12.08.1975')).toBe('differs');
  });
});

test('equal texts highlight nothing; the highlighted part is never a subsequence of the other', () => {
  const text = fc.string({ unit: fc.constantFrom(...'AB12<'), maxLength: 30 });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(differingIn(one, one).size).toBe(0);
      const kept = [...one].filter((_, at) => !differingIn(one, other).has(at));
      let at = 0;
      for (const character of kept) {
        at = other.indexOf(character, at) + 1;
        expect(at).toBeGreaterThan(0);
      }
    }),
  );
});
