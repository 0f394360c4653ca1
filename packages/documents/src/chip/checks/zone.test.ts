import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMrz, writeMrz } from '../../mrz/index.ts';
import { dg1Of } from '../../test/chips.ts';
import { on, specimens } from '../../test/zones.ts';
import type { ChipState } from '../examination.ts';
import { readLds } from '../lds/read.ts';
import { checkExpiry } from './expiry.ts';
import { Situation } from './situation.ts';
import { checkZone } from './zone.ts';

const NOTHING = { notRead: [] };
const chipOf = (text: string) => {
  const file = { file: 'DG1' as const, name: 'DG1', bytes: dg1Of(text) };
  const { contents } = readLds([file], on.referenceDate);
  return { dg1: contents.DG1, situation: new Situation([file], NOTHING, undefined) };
};
const compare = (printed: string | undefined, stored: string, proven = true) => {
  const { dg1, situation } = chipOf(stored);
  const zone = printed === undefined ? undefined : readMrz(printed, on);
  const { result, findings } = checkZone(zone, dg1, situation, proven);
  return [result, findings.map(({ code }) => code.replace('document.chip.mrz.', ''))] as const;
};
const TD3 = specimens.TD3;

test.each(['TD1', 'TD2', 'TD3'] as const)('the same zone of %s is the same', (format) => {
  expect(compare(specimens[format], specimens[format])).toEqual(['successful', []]);
  expect(compare(specimens[format], specimens[format], false)).toEqual([
    'undetermined',
    ['unsigned'],
  ]);
});

test.each([
  ['the number', 'L898902C36', 'M898902C37', ['field-differs']],
  ['the name', 'ERIKSSON', 'ERIKSSEN', ['field-differs']],
  ['the sex', 'F1204159', 'M1204159', ['field-differs']],
  ['the nationality', 'C36UTO', 'C36QGE', ['field-differs']],
  ['a check digit alone', '159ZE', '158ZE', ['check-digit-differs']],
])('%s is another: failed', (_, from, to, codes) => {
  expect(compare(TD3.replace(from, to), TD3)).toEqual(['failed', codes]);
});

test('the two exceptions: fillers in the date of birth, optional data', () => {
  expect(compare(TD3.replace('7408122', '74<<<<2'), TD3)).toEqual([
    'undetermined',
    ['date-fillers'],
  ]);
  expect(compare(TD3.replace('ZE184226B', 'ZE184226C'), TD3)).toEqual([
    'undetermined',
    ['optional-differs'],
  ]);
  // Fillers instead of the chip's date of expiry do not count as fillers: they may hide the date.
  expect(compare(TD3.replace('1204159', '12<<<<9'), TD3)).toEqual(['failed', ['field-differs']]);
  // Different digits always fail.
  expect(compare(TD3.replace('740812', '750812'), TD3)[0]).toBe('failed');
});

test('the personal number of DG11: where DG1 has it too, a zone with another is altered', () => {
  const withNumber = (
    printed: string,
    stored: string,
    value: string | undefined,
    proven = true,
  ) => {
    const { dg1, situation } = chipOf(stored);
    const place = { source: 'DG11', offset: 9, length: 9 };
    const number = value === undefined ? undefined : { name: 'personalNumber', value, place };
    const check = checkZone(readMrz(printed, on), dg1, situation, true, { number, proven });
    const own = check.findings.filter(({ code }) => code.includes('personal-number'));
    for (const one of own) expect(one.places[0]).toEqual(place);
    const codes = own.map(({ code }) => code.replace('document.chip.mrz.personal-number', '*'));
    return [check.result, codes, own[0]?.facts] as const;
  };
  const other = TD3.replace('ZE184226B', 'ZE184226C');
  const none = TD3.replace('ZE184226B', '<<<<<<<<<');
  const told = (printed: string) => ({ printed, number: 'ZE 184226-b' });
  const nothing = (result: string) => [result, [], undefined];
  expect(withNumber(TD3, TD3, 'ZE 184226-b')).toEqual(nothing('successful'));
  expect(withNumber(other, TD3, 'ZE 184226-b')).toEqual(['failed', ['*'], told('ZE184226C')]);
  expect(withNumber(none, TD3, 'ZE 184226-b')).toEqual(['failed', ['*'], told('<')]);
  // A chip that was altered has the digest of DG11 against it; the zone is altered all the same.
  expect(withNumber(other, TD3, 'ZE 184226-b', false)[0]).toBe('failed');
  // Both are signed: the issuer writes something else there. Not signed, or three that differ: it stays open.
  expect(withNumber(other, other, 'ZE 184226-b')).toEqual([
    'successful',
    ['*-other'],
    told('ZE184226C'),
  ]);
  expect(withNumber(other, other, 'ZE 184226-b', false)[1]).toEqual(['*-open']);
  expect(withNumber(other, other, 'ZE 184226-b', false)[0]).toBe('undetermined');
  expect(withNumber(other, none, 'ZE 184226-b').slice(0, 2)).toEqual(['undetermined', ['*-open']]);
  // A zone without any, a chip without any, a number that is longer than its field.
  expect(withNumber(none, none, 'ZE 184226-b')).toEqual(nothing('successful'));
  expect(withNumber(other, TD3, undefined)).toEqual(nothing('undetermined'));
  expect(withNumber(other, TD3, ' - ')).toEqual(nothing('undetermined'));
  const full = TD3.replace('ZE184226B<<<<<', '12345678901234');
  expect(withNumber(full, full, '12345678901234567')).toEqual(nothing('successful'));
  expect(withNumber(full, full, '22345678901234567')[1]).toEqual(['*-other']);
});

test('another format, half a card, something else, nothing', () => {
  expect(compare(specimens.TD2, TD3)).toEqual(['failed', ['format-differs']]);
  const [first = '', second = ''] = specimens.TD1.split('\n');
  expect(compare(first, specimens.TD1)).toEqual(['undetermined', ['one-side']]);
  expect(compare(`${first}\n${second}`, specimens.TD1)).toEqual(['undetermined', ['one-side']]);
  expect(compare('a letter', TD3)).toEqual(['undetermined', ['unreadable']]);
  expect(compare(undefined, TD3)).toEqual(['not-supported', ['absent']]);
  expect(compare(TD3, 'P<UTO')).toEqual(['undetermined', ['dg1-unreadable']]);
});

test('without DG1 nothing is compared: not given, or cut off', () => {
  const ends = (state: ChipState | undefined) =>
    checkZone(readMrz(TD3, on), undefined, new Situation([], NOTHING, state), false).result;
  expect([ends(undefined), ends('read'), ends('aborted')]).toEqual([
    'not-supported',
    'not-supported',
    'aborted',
  ]);
});

test('whichever field is written otherwise is found, and nothing is found in what is equal', () => {
  const number = fc.stringMatching(/^[A-Z0-9]{9}$/);
  const name = fc.stringMatching(/^[A-Z]{2,9}$/);
  const content = fc.record({
    documentNumber: number,
    primaryIdentifier: name,
    secondaryIdentifier: name,
    sex: fc.constantFrom('F', 'M', 'X'),
  });
  const write = (fields: Readonly<Record<string, string>>): string => {
    const written = writeMrz({
      format: 'TD3',
      documentCode: 'P',
      issuingState: 'UTO',
      nationality: 'UTO',
      dateOfBirth: '1974-08-12',
      dateOfExpiry: '2030-04-15',
      ...fields,
    });
    return written.ok ? written.value.lines.join('\n') : '';
  };
  fc.assert(
    fc.property(content, content, (one, other) => {
      const [result] = compare(write(one), write(other));
      expect(result).toBe(write(one) === write(other) ? 'successful' : 'failed');
      expect(compare(write(one), write(one))[0]).toBe('successful');
    }),
    { numRuns: 60 },
  );
});

test('expiry: valid on its last day, past on the next, unknown with fillers', () => {
  const ends = (text: string, day: string) => {
    const { dg1, situation } = chipOf(text);
    return checkExpiry(dg1, situation, day as CivilDate).result;
  };
  expect(ends(TD3, '2012-04-15')).toBe('successful');
  expect(ends(TD3, '2012-04-16')).toBe('failed');
  expect(ends(TD3.replace('1204159', '12<<<<9'), '2012-04-16')).toBe('undetermined');
  const none = new Situation([], NOTHING, undefined);
  expect(checkExpiry(undefined, none, '2012-04-15' as CivilDate).result).toBe('not-supported');
});
