import { join } from 'node:path';
import { folderOf, running } from '@platform/cli/test/amirani.ts';
import { documented } from '@platform/cli/test/documented.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

/** Parses `--json` output and validates it with its documented schema. */
const record: (out: string) => Record<string, unknown> = documented('stay');

// The worked examples 2.1 and 2.4 of the Commission's manual of 2024.
const manual = 'entry,exit\n2024-01-01,2024-01-10\n2024-03-01,2024-03-30\n2024-05-01,2024-06-09\n';

test('the manual’s examples as JSON', async () => {
  const folder = folderOf({ 'history.csv': manual });
  const args = ['stay', '--history', join(folder, 'history.csv'), '--json'];
  const [early, late] = await Promise.all([
    amirani([...args, '--on', '2024-06-19']),
    amirani([...args, '--on', '2024-06-19', '--entry', '2024-09-08', '--days', '90']),
  ]);
  expect({ code: early.code, err: early.err }).toEqual({ code: 0, err: '' });
  expect(record(early.out)).toMatchObject({
    used: 80,
    remaining: 20,
    remainingWithBookings: 20,
    firstUnlawfulDay: null,
    unlawfulDays: 0,
    excessAtExit: 0,
    peak: 80,
    firstEntryFor: '2024-06-19',
    rejected: [],
  });
  expect(record(late.out)).toMatchObject({ remaining: 90, firstEntryFor: '2024-09-08' });
});

test('bad rows are named with their lines, and no figure is given that they could change', async () => {
  const folder = folderOf({
    'history.csv': '2026-03-15,2026-03-06\n2026-06-01,2026-06-05,XQ\n2026-06-01,2026-06-05,FR\n',
    'bookings.csv': 'soon,\n',
    'bad.csv': 'yesterday,today\n',
    'country.csv': 'entry;exit;country\n2026-06-01;2026-06-05;GB\n',
    'empty.csv': '',
    'none.csv': 'entry,exit\n',
  });
  const run = (history: string, ...more: string[]) =>
    amirani(['stay', '--history', join(folder, history), '--on', '2026-06-30', '--json', ...more]);
  const [mixed, bad, country, plain, empty, none, absent] = await Promise.all([
    run('history.csv', '--bookings', join(folder, 'bookings.csv')),
    run('bad.csv'),
    run('country.csv'),
    amirani(['stay', '--history', join(folder, 'bad.csv'), '--on', '2026-06-30']),
    run('empty.csv'),
    run('none.csv'),
    run('absent.csv'),
  ]);
  expect(mixed.code).toBe(0);
  expect(record(mixed.out)).toMatchObject({
    used: { undetermined: 'schengen.stay.rows-rejected' },
    rejected: [
      { line: 1, reason: 'schengen.stay.row.exit-before-entry' },
      { line: 2, reason: 'schengen.stay.row.state-unknown' },
      { line: 1, reason: 'schengen.stay.row.date-unreadable' },
    ],
  });
  expect(bad.code).toBe(2);
  expect(record(bad.out)['rejected']).toHaveLength(1);
  // A column that is not read may say where the days were spent: nothing under such a heading is counted.
  expect(country.code).toBe(2);
  expect(record(country.out)).toMatchObject({
    used: { undetermined: 'schengen.stay.rows-rejected' },
    rejected: [
      { line: 1, reason: 'schengen.stay.row.heading-unknown' },
      { line: 2, reason: 'schengen.stay.row.heading-unknown' },
    ],
  });
  expect(plain.out).toContain('line 1');
  expect(plain.out).not.toContain('Days used');
  expect({ code: empty.code, out: empty.out }).toEqual({ code: 2, out: '' });
  expect(record(none.out)).toMatchObject({ used: 0, remaining: 90 });
  expect(absent.code).toBe(2);
});

test('for a person; and wrong use', async () => {
  const folder = folderOf({ 'history.csv': '2026-01-01,2026-04-30,FR,,own-record\n2026-06-29,\n' });
  const history = join(folder, 'history.csv');
  const [report, noDay, badDays, later] = await Promise.all([
    amirani(['stay', '--history', history, '--on', '2026-06-30']),
    amirani(['stay', '--history', history]),
    amirani(['stay', '--history', history, '--on', '2026-06-30', '--days', '91']),
    amirani(['stay', '--history', history, '--on', '2030-01-01']),
  ]);
  expect(report.code).toBe(0);
  expect(report.out).toContain('First unlawful day       2026-04-01');
  expect(report.out).toContain('counted as if still inside');
  expect(report.out).not.toContain('should be checked again');
  expect(later.out).toMatch(/should be checked again\n.*after 2027-05-24/);
  expect(noDay.code).toBe(1);
  expect(badDays.code).toBe(1);
});

test('what is booked is spared by the first possible entry; no year after 9999 is printed', async () => {
  const folder = folderOf({
    'none.csv': 'entry,exit\n',
    'bookings.csv': '2026-08-01,2026-10-14\n',
    'end.csv': '9999-10-03,9999-12-31\n',
  });
  const file = (name: string) => join(folder, name);
  const [booked, end] = await Promise.all([
    amirani([
      ...['stay', '--history', file('none.csv'), '--on', '2026-06-30', '--days', '30'],
      ...['--bookings', file('bookings.csv'), '--json'],
    ]),
    amirani(['stay', '--history', file('end.csv'), '--on', '9999-12-31', '--days', '9', '--json']),
  ]);
  expect(record(booked.out)).toMatchObject({ firstEntryFor: '2026-07-17' });
  expect(record(end.out)).toMatchObject({ firstEntryFor: null });
});
