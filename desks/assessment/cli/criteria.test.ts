import { join } from 'node:path';
import { languages } from '@amirani/core/languages';
import { amiraniProcess, folderOf, running } from '@platform/cli/test/amirani.ts';
import { documented } from '@platform/cli/test/documented.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

const lintRecord: (out: string) => Record<string, unknown> = documented('criteria-lint');
const backTestRecord: (out: string) => Record<string, unknown> = documented('criteria-backtest');

/** A sound criterion; synthetic, no finding of any real unit. */
const couriers = `criterion couriers version 2
title "Paid in cash within a day of departure"
purpose narcotics
link "Couriers carry drugs in the hold baggage of passenger flights"
owner "narcotics desk of the passenger data unit"
review-by 2027-03-31
evidence E1 2026-06-30 "Evaluation 2026/14 of 41 seizures at three airports, compared with all other journeys"
when
  - booking.hours-before-departure at most 24 because E1
  - payment.kind is cash because E1
unless
  - booking.travellers at least 3 because E1
`;
const wider = couriers
  .replace('criterion couriers', 'criterion wider')
  .replace('at most 24', 'at most 48');
const planted = couriers.replace('payment.kind is cash', 'passenger.nationality in (QMA, QMB)');

/** Sixty journeys on six flights: every tenth is what the criterion looks for, in pairs of a group each. */
const journeys = Array.from({ length: 60 }, (_, index) => ({
  id: `j-${index}`,
  flight: `QX ${index % 6} 2026-05-01`,
  disposition: index % 10 === 0 ? 'confirmed' : index % 10 === 1 ? 'refuted' : 'open',
  facts: {
    'booking.hours-before-departure': index % 10 < 2 ? 6 : 400,
    'payment.kind': index % 10 < 2 ? 'cash' : 'card',
    'booking.travellers': index === 21 ? 4 : 1,
  },
}));
const lines = (rows: readonly object[]): string =>
  rows.map((row) => JSON.stringify(row)).join('\n');
const files = {
  'couriers.txt': couriers,
  'wider.txt': wider,
  'planted.txt': planted,
  'no-owner.txt': couriers.replace(/owner .*/, 'owner ""').replace('2027-03-31', '2026-11-01'),
  'broken.txt': couriers.replace('"Paid in cash', 'Paid in cash'),
  'blank.txt': ' \n',
  'past.jsonl': `${lines(journeys)}\n{"id": "j-60", "flight": "QX 1", "disposition": "open", "facts": {"passenger.sex": "F"}}\n`,
  'groups.jsonl': lines(
    journeys.map(({ id }, index) => ({
      id,
      nationality: index % 3 === 0 ? 'QMA' : 'QMB',
      sex: index === 7 ? 'X' : index % 2 === 0 ? 'F' : 'M',
      ageBand: '30-39',
    })),
  ),
  'none.jsonl': '{"id": 1}\n',
};
const run = (args: readonly string[]) => {
  const folder = folderOf(files);
  return amirani([
    'criteria',
    ...args.map((one) => (/\.(txt|jsonl)$/.test(one) ? join(folder, one) : one)),
    '--on',
    '2026-11-26',
  ]);
};

test('R20: a planted protected field is refused with its line, its column and its rule, in six languages', async () => {
  const [json, ...told] = await Promise.all([
    run(['lint', 'planted.txt', '--json']),
    ...languages.map((lang) => run(['lint', 'planted.txt', '--lang', lang])),
  ]);
  expect({ code: json.code, err: json.err }).toEqual({ code: 0, err: '' });
  expect(lintRecord(json.out)).toMatchObject({
    criterion: null,
    refused: true,
    issues: [
      {
        code: 'targeting.field.protected',
        severity: 'obstacle',
        line: 10,
        column: 5,
        rule: { act: 'Directive (EU) 2016/681', article: 'Art. 6(4)' },
      },
    ],
  });
  for (const { code, out } of told) {
    expect(code).toBe(0);
    expect(out).toContain('planted.txt:10:5: ');
    expect(out).toContain('Art. 6(4)');
  }
  expect(told[1]?.out).toContain('მოქალაქეობა');
  expect(new Set(told.map(({ out }) => out.replace(/\/\S+planted/g, ''))).size).toBe(6);
});

test('R19: what the law has against a criterion that can be read; nothing found changes the exit code', async () => {
  const [bad, good, broken, absent, blank, language] = await Promise.all([
    run(['lint', 'no-owner.txt', '--json']),
    run(['lint', 'couriers.txt']),
    run(['lint', 'broken.txt', '--json']),
    run(['lint', 'absent.txt']),
    run(['lint', 'blank.txt']),
    run(['lint', 'couriers.txt', '--lang', 'de']),
  ]);
  const { issues, refused, criterion } = lintRecord(bad.out);
  expect({ code: bad.code, refused }).toEqual({ code: 0, refused: true });
  expect(criterion).toMatchObject({ id: 'couriers', version: 2 });
  expect(issues).toContainEqual(
    expect.objectContaining({ code: 'targeting.lint.no-owner', line: 5, column: 7 }),
  );
  expect(issues).toContainEqual(
    expect.objectContaining({ code: 'targeting.lint.review-passed', line: 6 }),
  );
  expect(good.out).toContain('couriers version 2: nothing refuses it');
  // What breaks the language could not be read; what is not there neither.
  expect(broken.code).toBe(2);
  expect(lintRecord(broken.out)).toMatchObject({ criterion: null, refused: true });
  expect([absent.code, blank.code, language.code]).toEqual([2, 2, 1]);
});

test('the back-test counts hits, flights, precision, conditions, overlap and groups', async () => {
  const { code, out } = await run([
    ...['backtest', 'couriers.txt', '--journeys', 'past.jsonl', '--other', 'wider.txt'],
    ...['--groups', 'groups.jsonl', '--most-marked', '25', '--floor', '30', '--json'],
  ]);
  expect(code).toBe(0);
  const { backTest } = backTestRecord(out);
  expect(backTest).toMatchObject({
    passed: true,
    limits: { mostMarked: 0.25, precisionFloor: 0.3 },
    journeys: 60,
    // Twelve were booked late in cash; one of them, refuted, is exonerated by three companions.
    result: { marked: 11, confirmed: 6, refuted: 5, precision: { count: 6, of: 11 } },
    found: { count: 6, of: 6 },
    flights: { all: 6, withHits: 6 },
    overlaps: [{ other: 'wider', both: 11, onlyThis: 0, onlyOther: 0 }],
    left: [{ code: 'targeting.field.protected', line: 61 }],
  });
  const { effects, groups } = backTest as {
    effects: readonly { condition: string; without: { marked: number } }[];
    groups: readonly { by: string[]; groups: readonly Record<string, unknown>[] }[];
  };
  expect(effects.map(({ condition, without }) => [condition, without.marked])).toEqual([
    ['booking.hours-before-departure at most 24', 11],
    ['payment.kind is cash', 11],
    ['booking.travellers at least 3', 12],
  ]);
  expect(groups.map(({ by }) => by)).toEqual([['nationality'], ['sex'], ['ageBand']]);
  // One traveller of a third sex is hidden, and at least one other group too, so that the total does not reveal the count.
  const sexes = groups[1]?.groups.map(({ travellers }) => travellers);
  expect(sexes?.filter((one) => one === 'hidden').length).toBeGreaterThanOrEqual(2);
});

test('what marks more than the set share is refused by the test, and a refused criterion is not tested', async () => {
  const [share, refused, planted_, none, unnamed, percent] = await Promise.all([
    run(['backtest', 'couriers.txt', '--journeys', 'past.jsonl', '--lang', 'fr']),
    run(['backtest', 'no-owner.txt', '--journeys', 'past.jsonl', '--json']),
    run(['backtest', 'planted.txt', '--journeys', 'past.jsonl', '--json']),
    run(['backtest', 'couriers.txt', '--journeys', 'none.jsonl', '--json']),
    run(['backtest', 'couriers.txt']),
    run(['backtest', 'couriers.txt', '--journeys', 'past.jsonl', '--floor', 'high']),
  ]);
  expect(share.code).toBe(0);
  expect(share.out).toContain("l'essai le refuse");
  expect(share.out).toContain('targeting.backtest.share');
  for (const one of [refused, planted_]) {
    expect(one.code).toBe(0);
    expect(backTestRecord(one.out)).toMatchObject({ refused: true, backTest: null });
  }
  // Every journey was unreadable: nothing was tested, and that passes for nothing.
  expect(none.code).toBe(2);
  expect(backTestRecord(none.out)).toMatchObject({
    backTest: { passed: false, remarks: [{ code: 'targeting.backtest.no-journeys' }] },
  });
  expect([unnamed.code, percent.code]).toEqual([1, 1]);
});

test('a review date has passed by the day where the command runs, not by that of UTC', async () => {
  const [west, east] = ['Etc/GMT+12', 'Pacific/Kiritimati'];
  const lastDay = new Intl.DateTimeFormat('sv-SE', { timeZone: west }).format(new Date());
  const file = join(
    folderOf({ 'due.txt': couriers.replace('review-by 2027-03-31', `review-by ${lastDay}`) }),
    'due.txt',
  );
  const saysPassed = async (timeZone: string): Promise<boolean> => {
    const { out } = await amiraniProcess(['criteria', 'lint', file, '--json'], {
      env: { TZ: timeZone },
    });
    return out.includes('targeting.lint.review-passed');
  };
  expect([await saysPassed(west), await saysPassed(east)]).toEqual([false, true]);
});

test('R20: with groups at hand, an airport that stands for one of them refuses the criterion', async () => {
  const folder = folderOf({
    'placed.txt': couriers.replace(
      'payment.kind is cash because E1',
      'flight.from in (QAA) because E1\n  - payment.kind is cash because E1',
    ),
    'past.jsonl': lines(
      journeys.map((one, index) => ({
        ...one,
        facts: { ...one.facts, 'flight.from': index < 20 ? 'QAA' : 'QBB' },
      })),
    ),
    'groups.jsonl': lines(
      journeys.map(({ id }, index) => ({
        id,
        nationality: index % 2 === 0 || index < 20 ? 'QMA' : 'QMB',
      })),
    ),
  });
  const { code, out } = await amirani([
    ...['criteria', 'backtest', join(folder, 'placed.txt'), '--on', '2026-11-26', '--json'],
    ...['--journeys', join(folder, 'past.jsonl'), '--groups', join(folder, 'groups.jsonl')],
  ]);
  expect(code).toBe(0);
  expect(backTestRecord(out)).toMatchObject({
    refused: true,
    issues: [{ code: 'targeting.lint.stands-for-group', line: 10, column: 5 }],
    backTest: { journeys: 60 },
  });
});
