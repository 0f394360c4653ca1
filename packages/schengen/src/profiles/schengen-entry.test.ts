import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CivilDate } from '@amirani/core';
import { readTexts } from '@amirani/core/po';
import { describe, expect, test } from 'vitest';
import type { CrossingFacts } from '../facts/crossing.ts';
import { fine } from '../test/fine.ts';
import { assess } from './assess.ts';

const day = (text: string): CivilDate => text as CivilDate;
const notes = (facts: CrossingFacts): readonly string[] =>
  assess(facts, { profile: 'schengen-entry' }).notes.map(({ code }) => code);
const born = (dateOfBirth: string, more: CrossingFacts['person'] = {}): CrossingFacts => ({
  ...fine,
  person: { ...fine.person, ...more, dateOfBirth: day(dateOfBirth) },
});

describe('Reg. (EU) 2016/399 Annex VII point 6: a child is known by the date of birth', () => {
  const minor = 'schengen.category.minor';
  test('until the day before the eighteenth birthday, and never twice', () => {
    expect(notes(born('2020-02-02'))).toContain(minor);
    expect(notes(born('2008-06-11'))).toContain(minor);
    expect(notes(born('2008-06-10'))).not.toContain(minor);
    expect(notes(born('2020-02-02', { category: 'minor' })).filter((one) => one === minor)).toEqual(
      [minor],
    );
  });
  test('on every path', () => {
    expect(notes(born('2020-02-02', { nationality: 'FRA' }))).toContain(minor);
    expect(notes(born('2020-02-02', { familyOfUnionCitizen: { accompanying: true } }))).toContain(
      minor,
    );
    expect(
      notes({ ...born('2020-02-02'), permit: { kind: 'residence-permit', issuer: 'DE' } }),
    ).toContain(minor);
    expect(notes(born('2020-02-02', { seeksProtection: true }))).toContain(minor);
  });
});

describe('C-503/03: an alert on a person with free movement is reported, and cannot be a ground by itself', () => {
  const paths = {
    'a Union citizen': { ...fine.person, nationality: 'FRA' },
    'a family member with a card': {
      ...fine.person,
      familyOfUnionCitizen: { accompanying: true, residenceCard: true },
    },
  };
  for (const [who, person] of Object.entries(paths))
    test.each(['sis', 'national'] as const)(`${who}: %s`, (list) => {
      const document = { ...fine.document, issuer: person.nationality ?? 'GE' };
      const hit = { ...fine, person, document, alerts: { ...fine.alerts, [list]: 'hit' as const } };
      expect(notes(hit)).toContain('schengen.free-movement.alert');
      expect(notes({ ...fine, person })).not.toContain('schengen.free-movement.alert');
      const { outcome, letters, conditions } = assess(hit, { profile: 'schengen-entry' });
      expect({ outcome, letters }).toEqual({ outcome: 'met', letters: [] });
      expect(conditions.every(({ result }) => result === 'met')).toBe(true);
    });
});

test('the rows by which days count and the letters of the form are named once they are past their day', () => {
  const facts: CrossingFacts = {
    ...fine,
    stays: [{ entry: '2026-03-12', exit: '2026-06-09', state: 'HRV' }],
  };
  const staleOn = (today: string) =>
    assess(facts, { profile: 'schengen-entry', today: day(today) }).stale;
  const used = [
    expect.objectContaining({ state: 'HR', from: '2023-01-01' }),
    expect.objectContaining({ letter: 'F' }),
  ];
  expect(staleOn('2027-05-25')).toEqual(expect.arrayContaining(used));
  for (const row of used) expect(staleOn('2027-05-24')).not.toContainEqual(row);
});

test('where no day is left, from when the intended stay is possible is what would change it', () => {
  const used = { ...fine, stays: [{ entry: '2026-03-01', exit: '2026-06-05', state: 'FR' }] };
  const change = (facts: CrossingFacts) =>
    assess(facts, { profile: 'schengen-entry' }).conditions.find(
      ({ code }) => code === 'schengen.entry.ninety-days',
    )?.wouldChange;
  // 97 days are used. On 4 September the first eight of them are out of the window: one day is free, and each day from then
  // on frees another, for eleven days as for one.
  for (const departure of [fine.departure, undefined, day('2027-06-01')])
    expect(change({ ...used, departure })).toEqual([
      { code: 'schengen.change.enter-from', facts: { from: '2026-09-04' } },
    ]);
  const two = [
    { entry: '2026-02-20', exit: '2026-02-24', state: 'FR' },
    { entry: '2026-03-12', exit: '2026-06-05', state: 'FR' },
  ];
  // 5 and 86 days: on 20 August two of the five are out, for one day; for eleven the window has to leave twelve behind.
  expect(change({ ...used, stays: two })).toEqual([
    { code: 'schengen.change.enter-from', facts: { from: '2026-09-04' } },
  ]);
  expect(change({ ...used, stays: two, departure: fine.on })).toEqual([
    { code: 'schengen.change.enter-from', facts: { from: '2026-08-20' } },
  ]);
});

test('every reason has a rule that gives it', () => {
  const here = join(import.meta.dirname, '..');
  const rules = globSync('**/*.ts', { cwd: here })
    .filter((path) => !path.includes('texts') && !/reason-codes|words\.gen|\.test\./.test(path))
    .map((path) => readFileSync(join(here, path), 'utf8'))
    .join('');
  const codes = [...readTexts(readFileSync(join(here, '../words/en.po'), 'utf8')).keys()];
  const unused = codes.filter(
    (code) =>
      !rules.includes(`'${code}'`) &&
      !code.startsWith('schengen.category.') &&
      !/\.(?:name|ground)$/.test(code),
  );
  expect(codes.length).toBeGreaterThan(200);
  expect(unused).toEqual([]);
});
