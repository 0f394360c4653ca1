import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreOf } from '../scoring/index.ts';
import { csvOf } from './csv.ts';
import { isDuration, isoDuration } from './duration.ts';
import { moodleCompetencies, resultsCsv } from './index.ts';

/** A reader of RFC 4180, written for this test. */
const read = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  let [field, quoted] = ['', false];
  const end = (): void => {
    rows.at(-1)?.push(field);
    field = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    if (quoted && letter === '"' && text[at + 1] === '"') {
      field += letter;
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === ',') end();
    else if (!quoted && letter === '\r' && text[at + 1] === '\n') {
      end();
      rows.push([]);
      at += 1;
    } else field += letter;
  }
  return rows.slice(0, -1);
};

test('what is written is read again, and nothing begins like a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
      (rows) => {
        const back = read(csvOf(rows));
        expect(back).toEqual(
          rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text))),
        );
        for (const field of back.flat()) expect(field).not.toMatch(/^[=+\-@\t\r]/);
      },
    ),
  );
});

test('a framework for Moodle: its fourteen columns, the framework first, competencies with their parents', () => {
  const rows = read(
    moodleCompetencies({
      id: 'amirani',
      name: 'Amirani',
      description: 'Border "checks", trained',
      competencies: [
        { id: 'doc', name: 'Documents', description: 'd', related: [] },
        { id: 'doc.mrz', parent: 'doc', name: 'Zone', description: 'z', related: ['doc', 'x'] },
      ],
    }),
  );
  expect(rows.every((row) => row.length === 14)).toBe(true);
  expect(rows[0]?.slice(0, 3)).toEqual(['Parent ID number', 'ID number', 'Short name']);
  expect(rows[1]).toEqual([
    '',
    'amirani',
    'Amirani',
    'Border "checks", trained',
    '2',
    'Not yet competent,Competent',
    '[{"scaleid":"2"},{"id":2,"scaledefault":1,"proficient":1}]',
    '',
    '',
    '',
    '',
    '',
    '1',
    'competency,competency,competency,competency',
  ]);
  expect(rows[3]?.slice(0, 3)).toEqual(['doc', 'doc.mrz', 'Zone']);
  expect(rows[3]?.[10]).toBe('doc,x');
});

test('what was not measured is an empty field and not a nought', () => {
  const score = scoreOf({
    items: [{ id: 'a', target: true, evidence: [] }],
    decisions: [{ item: 'a', flagged: true, seconds: 4, named: [] }],
    fieldPrevalence: 0.005,
  });
  const [head, row] = read(
    resultsCsv([
      {
        person: 'Heron 7',
        course: 'document-fraud',
        sittings: 1,
        score,
        outcome: { met: false, shortfalls: ['too-few-items', 'confidence-not-stated'] },
      },
    ]),
  );
  const of = (name: string): string | undefined => row?.[head?.indexOf(name) ?? -1];
  expect([of('hits'), of('false_alarms'), of('seconds_median')]).toEqual(['1', '0', '4']);
  expect([of('d_prime'), of('d_prime_low'), of('brier')]).toEqual(['', '', '']);
  expect([of('rule'), of('shortfalls')]).toEqual([
    'not-met',
    'too-few-items confidence-not-stated',
  ]);
});

test('the table holds what a score holds: rights, twins, machine, networks and trends too', () => {
  const item = { id: 'a', target: true, evidence: ['x'] };
  const named = { members: ['m'], links: [['m', 'n'] as const] };
  const score = scoreOf({
    items: [
      { ...item, hint: 'clear', network: named, referral: 'asylum', twin: 'b' },
      { id: 'b', target: true, evidence: ['x'], trend: { steps: 9, stepsInYear: 52, onset: 2 } },
      { id: 'c', target: false, evidence: [], hint: 'clear', minutesLost: 12 },
    ],
    decisions: [
      { item: 'a', flagged: true, seconds: 4, named: ['x'], network: named, referred: 'asylum' },
      { item: 'b', flagged: false, seconds: 4, named: [] },
      { item: 'c', flagged: true, seconds: 4, named: [] },
    ],
    fieldPrevalence: 0.005,
  });
  const [head, row] = read(
    resultsCsv([{ person: 'Heron 7', course: 'investigation', sittings: 1, score }]),
  );
  const of = (name: string): string | undefined => row?.[head?.indexOf(name) ?? -1];
  expect(row).toHaveLength(head?.length ?? 0);
  expect([of('precision'), of('recall'), of('minutes_lost')]).toEqual(['0.5', '0.5', '12']);
  expect([of('referrals_due'), of('referrals_made')]).toEqual(['1', '1']);
  expect([of('twin_pairs'), of('twin_gap')]).toEqual(['1', '1']);
  expect([of('right_against_wrong_hint'), of('right_with_right_hint')]).toEqual(['1', '0']);
  expect([of('members_recall'), of('links_precision')]).toEqual(['1', '1']);
  expect([of('onsets'), of('onsets_found'), of('mean_delay')]).toEqual(['1', '0', '']);
});

test('durations of ISO 8601 to a hundredth', () => {
  for (const [seconds, text] of [
    [0, 'PT0S'],
    [-5, 'PT0S'],
    [0.004, 'PT0S'],
    [12.345, 'PT12.35S'],
    [60, 'PT1M'],
    [3723.5, 'PT1H2M3.5S'],
    [59.999, 'PT1M'],
  ] as const)
    expect(isoDuration(seconds)).toBe(text);
  for (const text of ['P1D', 'P2W', 'PT36H', 'P1DT0.5S']) expect(isDuration(text), text).toBe(true);
  for (const text of ['', 'P', 'PT', '5S', 'P1DT', 'PT1.5H', '-PT1S'])
    expect(isDuration(text), text).toBe(false);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), (seconds) => {
      expect(isDuration(isoDuration(seconds))).toBe(true);
    }),
  );
});
