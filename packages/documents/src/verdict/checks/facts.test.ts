import { expect, test } from 'vitest';
import { wholeDate } from '../../check/whole-date.ts';
import { readMrz } from '../../mrz/index.ts';
import { day, holder, print, zoneText } from '../../test/table.ts';
import { type FactSources, factsOf } from './facts.ts';

const readingOf = (text: string) => readMrz(text, { referenceDate: day('2026-11-26') });
const facts = (change: Partial<FactSources> = {}) =>
  factsOf({
    document: { id: 'd', role: 'travel-document' },
    printed: undefined,
    chip: undefined,
    issuedByChip: undefined,
    ...change,
  });
const typed = { id: 'd', role: 'travel-document', visual: print } as const;
const printed = readingOf(zoneText());
const chip = readingOf(
  zoneText({
    ...holder,
    documentCode: 'PD',
    issuingState: 'QNI',
    documentNumber: 'X1',
    dateOfBirth: '1980-01-01',
    dateOfExpiry: '2030-01-01',
  }),
);

const ofZone = {
  documentCode: 'P',
  issuingState: 'UTO',
  documentNumber: 'L898902C3',
  dateOfBirth: '1974-08-12',
  dateOfExpiry: '2033-02-09',
  dateOfIssue: undefined,
};
const ofChip = {
  documentCode: 'PD',
  issuingState: 'QNI',
  documentNumber: 'X1',
  dateOfBirth: '1980-01-01',
  dateOfExpiry: '2030-01-01',
  dateOfIssue: undefined,
};

test('the printed zone comes before the chip, and the chip before the print', () => {
  expect(facts({ printed, chip })).toEqual(ofZone);
  expect(facts({ chip })).toEqual(ofChip);
  expect(facts({ chip, document: typed })).toEqual({ ...ofChip, dateOfIssue: '2023-02-10' });
  expect(facts({ document: typed })).toEqual({
    ...ofZone,
    documentCode: undefined,
    dateOfIssue: '2023-02-10',
  });
  expect(Object.values(facts()).every((fact) => fact === undefined)).toBe(true);
});

test('of a visa the last day of its validity is its expiry', () => {
  const visual = { validUntil: day('2026-12-31'), issuingState: ' uto<< '.trim() };
  expect(facts({ document: { ...typed, visual } })).toMatchObject({
    dateOfExpiry: '2026-12-31',
    issuingState: 'UTO',
  });
});

test('the day of issue: as typed, else by DG12, else by a zone that has one in full', () => {
  const issuedByChip = '20230211';
  expect(facts({ document: typed, issuedByChip }).dateOfIssue).toBe('2023-02-10');
  expect(facts({ issuedByChip }).dateOfIssue).toBe('2023-02-11');
  const french = readingOf(
    'IDFRAEXEMPLE<<<<<<<<<<<<<<<<<<954012\n0102954000155LUCIE<<<<<<<<<8501019F9',
  );
  expect(french.value('dateOfIssue')).toBe('2001-02');
  expect(facts({ printed: french }).dateOfIssue).toBeUndefined();
});

test('a date of which a part is unknown is passed over', () => {
  const partly = readingOf(zoneText({ ...holder, dateOfBirth: '1974-08' }));
  expect(facts({ printed: partly, document: typed }).dateOfBirth).toBe('1974-08-12');
  expect(facts({ printed: partly }).dateOfBirth).toBeUndefined();
});

test.each([
  ['2026-03-31', '2026-03-31'],
  ['20260331', '2026-03-31'],
  ['2026-03', undefined],
  ['2026-XX-31', undefined],
  ['20261331', undefined],
  ['x20260331', undefined],
  [undefined, undefined],
])('%s is the day %s', (text, expected) => {
  expect(wholeDate(text)).toBe(expected);
});
