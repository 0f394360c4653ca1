import { expect, test } from 'vitest';
import type { CrossingFacts } from '../facts/crossing.ts';
import { schengenSay } from '../node.ts';
import { assess } from '../profiles/assess.ts';
import { fine } from '../test/fine.ts';

const open: CrossingFacts = { ...fine, journey: { ...fine.journey, meansSufficient: undefined } };
const of = (facts: CrossingFacts) =>
  assess(facts, { profile: 'schengen-entry', today: '2027-01-01' as CrossingFacts['on'] });
const means = (facts: CrossingFacts) =>
  of(facts).conditions.find(({ code }) => code === 'schengen.entry.means');
const said = (facts: CrossingFacts) =>
  means(facts)?.reasons.map(({ code, facts: named }) => schengenSay('en')(code, named));

test("Art. 6(4): shows the amounts of the destination for the days of the stay beside the traveller's means", () => {
  expect(said({ ...open, journey: { ...open.journey, meansShown: 900 } })).toEqual([
    'means of subsistence: yours to judge',
    'the traveller shows 900 euro',
    'reference amount of FR, without a booking: 120 EUR a day',
    'reference amount of FR, in a hotel that is paid: 65 EUR a day',
    'for the 11 days of the stay: 1320 EUR, 715 EUR',
    'amounts last looked at on 2026-11-24; not compared with the Official Journal',
  ]);
  expect(said({ ...open, destination: 'GR', departure: undefined })).toEqual([
    'means of subsistence: yours to judge',
    'reference amount of GR: 50 EUR a day',
    'reference amount of GR: at least 300 EUR for the stay',
    'amounts last looked at on 2026-11-24; not compared with the Official Journal',
  ]);
  expect(said({ ...open, destination: 'AT' })).toEqual(['means of subsistence: yours to judge']);
});

test('they decide nothing, whatever is shown, and make no result older', () => {
  for (const meansShown of [0, 1e9])
    expect(means({ ...open, journey: { ...open.journey, meansShown } })).toMatchObject({
      result: 'yours-to-judge',
      letters: [],
    });
  const rows = means(open)?.rows ?? [];
  expect(rows).toHaveLength(2);
  for (const row of rows) expect(of(open).stale).not.toContain(row);
});
