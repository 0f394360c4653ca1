import { describe, expect, test } from 'vitest';
import {
  areaUnderCurve,
  bestThreshold,
  fiveFold,
  labelledPairs,
  qualityOf,
} from '../test/labelled-pairs.ts';
import { haveSamples, sampleRows } from '../test/samples.ts';
import { matchPersons } from './index.ts';

const scored = () =>
  labelledPairs().map((pair) => ({
    ...pair,
    score: matchPersons({ name: pair.a }, { name: pair.b }).score,
  }));

describe.skipIf(!haveSamples)('labelled pairs of persons (nomenklatura cases.csv)', () => {
  test('F1, by thresholds of five folds, and area under the curve', () => {
    const pairs = scored();
    const { precision, recall, f1 } = qualityOf(fiveFold(pairs));
    const area = areaUnderCurve(pairs);
    const line = { pairs: pairs.length, precision, recall, f1, area };
    process.stdout.write(`labelled pairs ${JSON.stringify(line)}\n`);
    expect(pairs.length).toBe(548);
    // Asked: 0.78 and 0.87 (logic-v2: 0.746 and 0.837). The bounds are nearer to what is reached, so that a
    // change which loses a part of it is seen.
    expect(f1).toBeGreaterThanOrEqual(0.84);
    expect(area).toBeGreaterThanOrEqual(0.895);
    expect(precision).toBeGreaterThanOrEqual(0.8);
    expect(recall).toBeGreaterThanOrEqual(0.8);
  });

  test.each([
    ['nk_checks', 0.9],
    ['nk_unit_tests', 0.92],
    ['synth_people', 0.8],
  ])('%s apart', (group, least) => {
    const pairs = scored().filter((pair) => pair.group === group);
    const threshold = bestThreshold(pairs);
    const { f1 } = qualityOf(pairs.map((pair) => ({ ...pair, said: pair.score >= threshold })));
    expect(f1).toBeGreaterThanOrEqual(least);
  });

  test('calibration: of pairs that score about p, about p are one person', () => {
    const pairs = scored();
    for (const [from, to] of [
      [0, 0.2],
      [0.2, 0.6],
      [0.6, 0.9],
      [0.9, 1.01],
    ] as const) {
      const band = pairs.filter(({ score }) => score >= from && score < to);
      const share = band.filter(({ same }) => same).length / band.length;
      const mean = band.reduce((sum, { score }) => sum + score, 0) / band.length;
      process.stdout.write(
        `score ${from} to ${to}: ${band.length} pairs, mean ${mean.toFixed(3)}, one person ${share.toFixed(3)}\n`,
      );
      expect(Math.abs(share - mean)).toBeLessThanOrEqual(0.15);
    }
  });
});

describe.skipIf(!haveSamples)('persons with typing mistakes and dates (Splink fake_1000)', () => {
  test('pairs of one cluster score above pairs of two with one word in common', () => {
    const rows = sampleRows('splink/fake_1000_from_splink_demos.csv');
    const persons = rows
      .map((row) => ({
        cluster: row['group'] ?? row['cluster'] ?? '',
        name: `${row['first_name'] ?? ''} ${row['surname'] ?? ''}`.trim(),
        birthDate: row['dob'] ?? '',
      }))
      .filter(({ name }) => name.includes(' '));
    const pairs = [];
    for (let i = 0; i < persons.length; i += 1)
      for (let j = i + 1; j < Math.min(persons.length, i + 60); j += 1) {
        const a = persons[i];
        const b = persons[j];
        if (a === undefined || b === undefined) continue;
        const same = a.cluster === b.cluster;
        if (!same && !a.name.split(' ').some((word) => b.name.includes(word))) continue;
        pairs.push({ a: a.name, b: b.name, same, group: '', score: matchPersons(a, b).score });
      }
    const area = areaUnderCurve(pairs);
    process.stdout.write(`splink pairs ${pairs.length} area ${area.toFixed(4)}\n`);
    expect(pairs.filter(({ same }) => same).length).toBeGreaterThan(300);
    expect(area).toBeGreaterThanOrEqual(0.995);
  });
});
