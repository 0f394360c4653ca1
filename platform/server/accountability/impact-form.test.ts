import { readFileSync } from 'node:fs';
import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { StartRefused } from '../http/listen.ts';
import {
  ASSESSMENT_VERSION,
  ImpactFormSchema,
  mustHaveImpactForm,
  readImpactForm,
} from './impact-form.ts';

const today = '2026-11-27' as CivilDate;
const said = 'What it is, in a sentence that is long enough to say something.';
const form = {
  ...{ assessment: ASSESSMENT_VERSION, deployer: 'Patrol Police of Utopia' },
  ...{ process: said, periodAndFrequency: said, personsAffected: said, harms: said },
  ...{ humanOversight: said, measuresIfHarm: said },
  registration: { number: 'EU-DB-0001' },
  approvals: [
    { name: 'Nino Example', office: 'head of the unit', on: '2026-11-01' },
    { name: 'Gia Example', office: 'data protection officer', on: '2026-11-02' },
  ],
  reviewBy: '2027-11-02',
};
const problems = (change: object): readonly string[] => {
  const read = readImpactForm(JSON.stringify({ ...form, ...change }), today);
  return 'problems' in read ? read.problems : [];
};

test('R64: a whole form counts', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ registration: { notRequired: said } })).toEqual([]);
});

test.each([
  ['a part is absent', { harms: undefined }, /^harms/],
  ['a part says nothing', { humanOversight: '  yes  ' }, /^humanOversight.*40/],
  ['one approval', { approvals: form.approvals.slice(0, 1) }, /^approvals.*two/],
  [
    'one person twice',
    { approvals: [form.approvals[0], { ...form.approvals[0], name: 'NINO EXAMPLE' }] },
    /two persons/,
  ],
  ['another assessment', { assessment: ASSESSMENT_VERSION + 1 }, /^assessment/],
  ['past its review', { reviewBy: '2026-11-26' }, /review was due/],
  ['reviewed later than in a year', { reviewBy: '2027-11-03' }, /more than a year/],
  [
    'approved tomorrow',
    { approvals: form.approvals.map((one) => ({ ...one, on: '2026-11-28' })) },
    /still to come/,
  ],
  ['something else in it', { score: 1 }, /score|Unrecognized/],
])('R64: a form does not count: %s', (_, change, says) => {
  expect(problems(change).join('; ')).toMatch(says);
});

test('R64: what is no form is named, and nothing throws but the start of a duty profile', () => {
  expect(readImpactForm('{', today)).toMatchObject({
    problems: [expect.stringContaining('the file')],
  });
  const start = (profile: 'duty' | 'training') => () =>
    mustHaveImpactForm({ profile, impactForm: '/nowhere/impact.json' }, today);
  expect(start('duty')).toThrow(StartRefused);
  expect(start('training')).not.toThrow();
});

test('R64: the schema in the reference is that of the code', () => {
  const url = new URL('../../../docs/reference/impact-form.schema.json', import.meta.url);
  expect(JSON.parse(readFileSync(url, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(z.toJSONSchema(ImpactFormSchema))),
  );
});

test('R53: the assessment that the form names is the one that the repository has', () => {
  const url = new URL('../../../docs/impact-assessment.md', import.meta.url);
  expect(readFileSync(url, 'utf8')).toContain(`Version ${ASSESSMENT_VERSION}`);
});
