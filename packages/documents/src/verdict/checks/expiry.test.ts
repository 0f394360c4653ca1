import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import { type MrzContent, readMrz, writeMrz } from '../../mrz/index.ts';
import { checkExpiry } from './expiry.ts';
import { prolongations } from './prolonged.ts';

const day = (text: string): CivilDate => text as CivilDate;
const inspectedOn = day('2026-11-26');

/** An old French card by its zone, which has no expiry, and by the date that is printed on it. */
const card = (
  { issued, born = '1980-05-17' }: { readonly issued: string; readonly born?: string },
  printed: string,
) => {
  const content: MrzContent = {
    format: 'FR-ID-old',
    documentCode: 'ID',
    issuingState: 'FRA',
    primaryIdentifier: 'EXEMPLE',
    secondaryIdentifier: 'LUCIE',
    documentNumber: `${issued.slice(2, 4)}${issued.slice(5, 7)}95400015`,
    dateOfIssue: issued,
    dateOfBirth: born,
    sex: 'F',
  };
  const written = writeMrz(content);
  if (!written.ok) throw new Error(JSON.stringify(written));
  const reading = readMrz(written.value.lines, { referenceDate: inspectedOn });
  return checkExpiry({
    inspectedOn,
    reading,
    visual: { dateOfExpiry: day(printed) },
    aborted: false,
    expected: true,
  });
};
const codes = ({ findings }: ReturnType<typeof checkExpiry>): readonly string[] =>
  findings.map(({ code }) => code);

test('an old French card that was prolonged is not taken as expired, and not as valid either: who accepts it says the law', () => {
  const leaf = card({ issued: '2012-03' }, '2022-03-14');
  expect(leaf.result).toBe('undetermined');
  expect(leaf.findings).toMatchObject([
    {
      code: 'document.verdict.expiry.prolonged',
      facts: { date: '2022-03-14', until: '2027-03-14', source: 'décret n° 2013-1188' },
    },
  ]);
});

test('after five years more it has expired, and so has one of a minor, of before, or of after', () => {
  const past = ['document.verdict.expiry.past'];
  expect(codes(card({ issued: '2011-03' }, '2021-03-14'))).toEqual(past);
  expect(codes(card({ issued: '2012-03', born: '1994-05-17' }, '2022-03-14'))).toEqual(past);
  expect(codes(card({ issued: '2003-12' }, '2023-12-01'))).toEqual(past);
  expect(codes(card({ issued: '2014-01' }, '2024-01-14'))).toEqual(past);
  expect(card({ issued: '2014-01' }, '2029-01-14').result).toBe('successful');
});

test('every prolongation has a source and the day on which it was looked up', () => {
  for (const { source, checkedOn } of prolongations) {
    expect(source).not.toBe('');
    expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
