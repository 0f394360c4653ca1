import { addDays, type CivilDate } from '@amirani/core';
import { languages } from '@amirani/core/languages';
import { describe, expect, test } from 'vitest';
import { holdsOn } from '../data/dated-row.ts';
import { freeMovement } from '../free-movement/beneficiaries.ts';
import { schengenSay } from '../node.ts';
import { findStates, stateName } from '../states/find.ts';
import { annexI, listsSince } from './annex-i.ts';
import { annexII } from './annex-ii.ts';
import { suspensions } from './suspensions.ts';
import { type VisaQuery, type VisaWord, visaAnswer, visaHistory } from './visa-answer.ts';

const day = (text: string): CivilDate => text as CivilDate;
const today = day('2026-12-04');
const asked = (nationality: string, on: string, more: Partial<VisaQuery> = {}) =>
  visaAnswer({ nationality, on: day(on), kind: 'ordinary', area: 'schengen', ...more }, today);

/** The answer for an ordinary passport on a day by the tables alone, written without the rules that are tested. */
const expected = (state: string, on: CivilDate): VisaWord => {
  const of = <T extends { state: string }>(rows: readonly T[]) =>
    rows.find((row) => row.state === state && holdsOn(row as never, on));
  if (of(freeMovement)) return on > '2027-11-24' ? 'cannot-say' : 'moves-freely';
  const row = of(annexI) ?? of(annexII);
  if (row === undefined) return 'cannot-say';
  if (on > row.staleAfter || row.list === 'open') return 'cannot-say';
  if (row.list === 'annex-i') return 'required';
  const stop = suspensions.find(
    (one) => one.state === state && holdsOn(one, on) && one.documents === undefined,
  );
  return stop === undefined ? 'not-required' : stop.issuedFrom ? 'depends' : 'required';
};

describe.each(languages)('every row of both annexes, in %s', (language) => {
  test('its State is found by name, and answered on its first, last and boundary days', () => {
    const say = schengenSay(language);
    for (const row of [...annexI, ...annexII]) {
      const name = stateName(row.state, language) ?? '';
      const [found] = findStates(name, { language });
      expect(found, name).toMatchObject({ code: row.state, exact: true });
      const days = [row.from, addDays(row.from, -1), row.staleAfter, addDays(row.staleAfter, 1)];
      if (row.to !== undefined) days.push(row.to, addDays(row.to, 1));
      for (const on of days) {
        const answer = asked(found?.code ?? '', on);
        expect(answer.word, `${name} ${on}`).toBe(expected(row.state, on));
        for (const { code, facts } of [answer.reason, ...answer.exceptions]) {
          const text = say(code, facts);
          expect(text, `${code} in ${language}`).not.toMatch(/\?|schengen\./);
        }
      }
    }
  });
});

describe('a row that nobody compared with its source in time', () => {
  test('says nothing of the days after it was compared, and since when', () => {
    expect(asked('IND', '2027-05-24').word).toBe('required');
    expect(asked('IND', '2027-05-25')).toMatchObject({
      word: 'cannot-say',
      reason: {
        code: 'schengen.visa.stale',
        facts: { since: '2027-05-25', checked: '2026-11-24' },
      },
    });
  });
  test('on a day after that, it still says what held when it was compared', () => {
    const later = (on: string) =>
      visaAnswer(
        { nationality: 'IN', on: day(on), kind: 'ordinary', area: 'schengen' },
        day('2027-06-01'),
      );
    expect(later('2026-11-24').word).toBe('required');
    expect(later('2026-11-25').word).toBe('cannot-say');
  });
});

describe('what an answer does not hold for', () => {
  const exceptions = (nationality: string, on = '2026-12-04', more: Partial<VisaQuery> = {}) =>
    asked(nationality, on, more).exceptions.map(({ code }) => code.replace('schengen.visa.', ''));
  test.each<readonly [string, readonly string[]]>([
    ['IND', ['except-permit']],
    ['CHN', ['except-permit', 'regions']],
    ['USA', ['ninety-days', 'paid-activity']],
    ['UKR', ['ninety-days', 'only-biometric', 'paid-activity']],
    ['GEO', ['ninety-days', 'only-biometric', 'except-official', 'paid-activity']],
    ['TWN', ['ninety-days', 'only-identity-number', 'paid-activity']],
    ['HKG', ['ninety-days', 'only-sar-passport', 'paid-activity']],
    ['D', []],
  ])('%s', (nationality, codes) => {
    expect(exceptions(nationality)).toEqual(codes);
  });
  test('of a day', () => {
    expect(exceptions('SRB', '2024-10-12')).toContain('except-authority');
    expect(exceptions('SRB', '2024-10-13')).not.toContain('except-authority');
  });
});

describe('documents and persons of their own kind', () => {
  test.each<readonly [string, Partial<VisaQuery>, VisaWord, string]>([
    ['GEO', { kind: 'diplomatic' }, 'required', 'suspended'],
    ['UKR', { kind: 'diplomatic' }, 'each-state', 'national-option'],
    ['IND', { kind: 'diplomatic' }, 'each-state', 'national-option'],
    ['USA', { kind: 'emergency' }, 'cannot-say', 'document-kind'],
    ['XXA', { kind: 'stateless' }, 'depends', 'depends-on-issuer'],
    ['XXA', { kind: 'stateless', issuer: 'LVA' }, 'not-required', 'refugee-of-member'],
    ['SYR', { kind: 'refugee', issuer: 'TUR' }, 'required', 'refugee'],
    ['SYR', { kind: 'refugee', issuer: 'GBR' }, 'each-state', 'national-option'],
    ['GBD', {}, 'not-required', 'annex-ii'],
    ['GRL', {}, 'cannot-say', 'no-entry'],
    ['GER', {}, 'cannot-say', 'nationality-unknown'],
    ['GEO', { area: 'georgia' }, 'not-required', 'own-citizen'],
    ['IND', { area: 'georgia' }, 'cannot-say', 'georgia-unread'],
  ])('%s %j: %s, %s', (nationality, more, word, code) => {
    expect(asked(nationality, '2026-12-04', more)).toMatchObject({
      word,
      reason: { code: `schengen.visa.${code}` },
    });
  });
  test('a date of issue decides while a suspension says so', () => {
    expect(asked('VUT', '2022-06-01')).toMatchObject({
      word: 'depends',
      reason: { code: 'schengen.visa.depends-on-issue', facts: { since: '2015-05-25' } },
    });
  });
  test('a fictitious State has the rules of its twin, with the twins alone', () => {
    expect(asked('QVR', '2026-12-04').word).toBe('cannot-say');
    expect(asked('QVR', '2026-12-04', { twins: { QVR: 'GE' } }).word).toBe('not-required');
  });
});

describe('the history of an answer', () => {
  const history = (nationality: string, more: Partial<VisaQuery> = {}) =>
    visaHistory({ nationality, on: today, kind: 'ordinary', area: 'schengen', ...more }).map(
      ({ from, to, word }) => [from, to, word],
    );
  test('has a line for each change, and no other', () => {
    expect(history('GEO', { kind: 'diplomatic' })).toEqual([
      ['2001-04-10', '2017-03-27', 'each-state'],
      ['2017-03-28', '2026-03-05', 'each-state'],
      ['2026-03-06', '2027-03-06', 'required'],
      ['2027-03-07', undefined, 'cannot-say'],
    ]);
    expect(history('IND')).toEqual([[listsSince, undefined, 'required']]);
    expect(history('GBR')).toEqual([
      ['2006-04-30', '2020-12-31', 'moves-freely'],
      ['2021-01-01', undefined, 'not-required'],
    ]);
    expect(history('VUT').map(([, , word]) => word)).toEqual([
      ...['not-required', 'depends', 'required', 'required'],
    ]);
  });
  test('says on every day what the answer of that day says, before any row is stale', () => {
    for (const state of new Set([...annexI, ...annexII].map((row) => row.state)))
      for (const { from, to, word } of visaHistory({
        nationality: state,
        ...{ on: today, kind: 'ordinary', area: 'schengen' },
      }))
        for (const on of [from, to ?? today])
          expect(asked(state, on).word, `${state} ${on}`).toBe(word);
  });
});
