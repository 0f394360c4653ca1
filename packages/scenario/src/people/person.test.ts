import type { CivilDate } from '@amirani/core';
import { ageOn, daysBetween } from '@amirani/core';
import { expect, test } from 'vitest';
import { createWorld, worldVersion } from '../world.ts';
import { checkDigit } from './check-digit.ts';
import type { TravelDocument } from './document.ts';

const referenceDate = '2026-03-31' as CivilDate;
const worlds = [1, 2, 3, 4, 5].map((seed) =>
  createWorld({ version: worldVersion, seed, referenceDate }),
);
const persons = worlds.flatMap(({ truth }) => truth.persons);
const documents = persons.flatMap((person) =>
  person.documents.map((document) => ({ person, document })),
);

const verified = (text: string, digit: string): boolean => checkDigit(text) === digit;

const td3Verified = (line: string): boolean =>
  verified(line.slice(0, 9), line.charAt(9)) &&
  verified(line.slice(13, 19), line.charAt(19)) &&
  verified(line.slice(21, 27), line.charAt(27)) &&
  verified(line.slice(28, 42), line.charAt(42)) &&
  verified(line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43), line.charAt(43));

const td1Verified = ([first = '', second = '']: TravelDocument['mrz']): boolean =>
  verified(first.slice(5, 14), first.charAt(14)) &&
  verified(second.slice(0, 6), second.charAt(6)) &&
  verified(second.slice(8, 14), second.charAt(14)) &&
  verified(
    first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29),
    second.charAt(29),
  );

test('every machine readable zone has the size, the alphabet and the check digits of Doc 9303', () => {
  expect(documents.length).toBeGreaterThan(3500);
  for (const { document } of documents) {
    const { type, mrz } = document;
    expect(mrz.map((line) => line.length)).toEqual(type === 'P' ? [44, 44] : [30, 30, 30]);
    for (const line of mrz) expect(line).toMatch(/^[A-Z0-9<]+$/);
    expect(type === 'P' ? td3Verified(mrz[1] ?? '') : td1Verified(mrz)).toBe(true);
  }
});

test('names too long for the MRZ end with a letter in the last place', () => {
  let cut = 0;
  for (const { person, document } of documents) {
    const whole = `${person.surname === undefined ? '' : `${person.surname}<<`}${person.given}`;
    const line = document.type === 'P' ? document.mrz[0]?.slice(5) : document.mrz[2];
    if (whole.length <= (line?.length ?? 0)) {
      expect(line?.replace(/<+$/, '')).toBe(whole.replaceAll(' ', '<'));
      continue;
    }
    cut++;
    expect(line).toMatch(/[A-Z]$/);
    expect(line).toContain('<<');
  }
  expect(cut).toBeGreaterThan(3);
});

test('R67: documents carry the codes of fictitious states only', () => {
  for (const { document } of documents) {
    for (const code of [document.issuer, document.nationality])
      expect(code).toMatch(/^(UTO|Q[M-Z][A-Z])$/);
    expect(document.mrz[0]?.slice(2, 5)).toBe(document.issuer);
  }
});

test('no two documents of a world share a number', () => {
  for (const { truth } of worlds) {
    const numbers = truth.persons.flatMap((person) => person.documents.map(({ number }) => number));
    expect(new Set(numbers).size).toBe(numbers.length);
  }
});

test('people are born before their documents, and travel before these expire', () => {
  for (const { person, document } of documents) {
    expect(daysBetween(person.birthDate, document.issued)).toBeGreaterThan(0);
    expect(daysBetween(document.issued, document.expiry)).toBe(3651);
    expect(daysBetween(referenceDate, document.expiry)).toBeGreaterThan(0);
    expect(ageOn(person.birthDate, referenceDate)).toBeLessThanOrEqual(102);
  }
});

test('the kinds of people that readers lose are there', () => {
  const some = (what: (person: (typeof persons)[number]) => boolean): number =>
    persons.filter(what).length;
  expect(some(({ surname }) => surname === undefined)).toBeGreaterThan(5);
  expect(some(({ sex }) => sex === 'X')).toBeGreaterThan(5);
  expect(some(({ birthDate }) => birthDate < '1937')).toBeGreaterThan(10);
  expect(some(({ birthDate }) => ageOn(birthDate, referenceDate) < 2)).toBeGreaterThan(30);
  expect(some(({ nationalities }) => nationalities.length === 2)).toBeGreaterThan(20);
  expect(some(({ native }) => /[ა-ჰ]/.test(native?.surname ?? ''))).toBeGreaterThan(1000);
  expect(new Set(persons.map(({ nationalities }) => nationalities[0])).size).toBe(11);
});
