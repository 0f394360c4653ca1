import { join } from 'node:path';
import { folderOf, running } from '@platform/cli/test/amirani.ts';
import { documented } from '@platform/cli/test/documented.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

/** Parses `--json` output and validates it with its documented schema. */
const record: (out: string) => Record<string, unknown> = documented('entry');

const visitor = {
  on: '2026-06-10',
  departure: '2026-06-20',
  enterAt: 'FR',
  destination: 'FR',
  person: {
    nationality: 'GEO',
    dateOfBirth: '1980-02-02',
    category: null,
    biometricsGiven: true,
    threat: false,
  },
  document: {
    kind: 'ordinary',
    biometric: true,
    issuer: 'GEO',
    issued: '2020-01-01',
    expires: '2029-12-31',
    genuine: true,
    reported: false,
    bearerIsHolder: true,
  },
  visa: null,
  permit: null,
  journey: {
    purposeJustified: true,
    meansSufficient: true,
    returnTicket: true,
    lodging: true,
    healthInsurance: true,
  },
  alerts: { sis: 'no-hit', national: 'no-hit', bannedBy: [], exitBan: 'no-hit' },
  stays: [{ entry: '2026-02-01', exit: '2026-03-31', state: 'IT' }],
};

test('the same traveller by the three profiles', async () => {
  const folder = folderOf({ 'facts.json': JSON.stringify(visitor) });
  const run = (profile: string) =>
    amirani(['entry', '--facts', join(folder, 'facts.json'), '--profile', profile, '--json']);
  const [entry, exit, carrier] = await Promise.all(
    ['schengen-entry', 'georgian-exit', 'carrier'].map(run),
  );
  expect({ code: entry?.code, err: entry?.err }).toEqual({ code: 0, err: '' });
  expect(record(entry?.out ?? '')).toMatchObject({
    outcome: 'met',
    letters: [],
    authorisedStay: { until: '2026-06-20', days: 11, binds: 'departure' },
  });
  expect(record(exit?.out ?? '')).toMatchObject({ outcome: 'met', standardForm: false });
  expect(record(carrier?.out ?? '')).toMatchObject({ outcome: 'met' });
});

test('grounds, letters and what would put it right, for a person', async () => {
  const folder = folderOf({
    'facts.json': JSON.stringify({
      ...visitor,
      document: { ...visitor.document, expires: '2026-09-15' },
      stays: [{ entry: '2026-03-01', exit: '2026-05-29' }],
    }),
  });
  const { code, out } = await amirani(['entry', '--facts', join(folder, 'facts.json')]);
  expect(code).toBe(0);
  expect(out).toContain('At least one condition is not met');
  expect(out).toMatch(/A\s+schengen\.entry\.document-validity/);
  expect(out).toMatch(/F\s+schengen\.entry\.ninety-days/);
  expect(out).toContain('leave by 2026-06-15');
  expect(out).toContain('A person decides.');
});

test('a fictitious State has rules only in training', async () => {
  const folder = folderOf({
    'facts.json': JSON.stringify({ ...visitor, person: { ...visitor.person, nationality: 'QVR' } }),
  });
  const file = join(folder, 'facts.json');
  const [duty, training, wrong] = await Promise.all([
    amirani(['entry', '--facts', file, '--json']),
    amirani(['entry', '--facts', file, '--json', '--twin', 'QVR=GE']),
    amirani(['entry', '--facts', file, '--twin', 'FR=GE']),
  ]);
  expect(record(duty.out)).toMatchObject({ outcome: 'second-line' });
  expect(record(training.out)).toMatchObject({ outcome: 'met' });
  expect(wrong.code).toBe(1);
});

test('bad input is said plainly', async () => {
  const folder = folderOf({
    'no-day.json': '{"person": {}}',
    'no-json.json': 'on: today',
    'list.json': '[]',
    'part.json': JSON.stringify({ ...visitor, departure: 'soon', hat: 'red' }),
    'rows.json': JSON.stringify({
      ...visitor,
      destination: 'QQ',
      enterAt: 'ZX',
      stays: [...visitor.stays, { entry: '2026-03-15', exit: '2026-03-06' }],
    }),
  });
  const run = (file: string, ...more: string[]) =>
    amirani(['entry', '--facts', join(folder, file), ...more]);
  const [noDay, noJson, list, part, absent, profile, rows, told] = await Promise.all([
    run('no-day.json'),
    run('no-json.json'),
    run('list.json'),
    run('part.json', '--json'),
    run('absent.json'),
    run('part.json', '--profile', 'pilot'),
    run('rows.json', '--json'),
    run('rows.json'),
  ]);
  expect([noDay, noJson, list, absent].map(({ code }) => code)).toEqual([2, 2, 2, 2]);
  expect(noDay.err).toContain('schengen.facts.missing');
  expect(noJson.err).toContain('is no JSON');
  expect(profile.code).toBe(1);
  const { problems, outcome } = record(part.out);
  expect(problems).toEqual([
    { path: 'departure', code: 'schengen.facts.date' },
    { path: 'hat', code: 'schengen.facts.unknown-name' },
  ]);
  expect(record(rows.out)['problems']).toEqual([
    { path: 'enterAt', code: 'schengen.facts.state' },
    { path: 'destination', code: 'schengen.facts.state' },
    { path: 'stays[1]', code: 'schengen.stay.row.exit-before-entry' },
  ]);
  expect(told.out).toMatch(/stays\[1\] .*the exit lies before the entry/);
  // The unreadable departure is not known, and so nothing is clear.
  expect(outcome).toBe('second-line');
});
