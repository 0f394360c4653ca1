import { describe, expect, test } from 'vitest';
import { haveSamples, sampleRows } from '../test/samples.ts';
import { tokeniseName } from '../tokens/index.ts';
import { nicknameGroupsOf, nicknamesOf, sharesGroup } from './index.ts';

describe('nicknames', () => {
  test('a short form meets its formal name, and goes both ways', () => {
    expect(nicknamesOf('BOB')).toContain('ROBERT');
    expect(nicknamesOf('ROBERT')).toContain('BOB');
    expect(nicknamesOf('ZURA')).toContain('ZURAB');
    expect(sharesGroup(nicknameGroupsOf('VAKHO'), nicknameGroupsOf('VAKHTANG'))).toBe(true);
    expect(sharesGroup(nicknameGroupsOf('BOB'), nicknameGroupsOf('WILLIAM'))).toBe(false);
  });

  test('an unknown word has no nicknames', () => {
    expect(nicknamesOf('XYZZY')).toEqual([]);
  });

  test.skipIf(!haveSamples)('no pair of the labelled pairs is in the data', () => {
    const found: string[] = [];
    for (const row of sampleRows('nomenklatura/cases.csv')) {
      const [a, b] = [row['name1'] ?? '', row['name2'] ?? ''].map((name) =>
        tokeniseName(name).tokens.map(({ text }) => text),
      );
      for (const one of a ?? [])
        for (const other of b ?? [])
          if (one !== other && sharesGroup(nicknameGroupsOf(one), nicknameGroupsOf(other)))
            found.push(`${one} ${other}`);
    }
    expect(found).toEqual([]);
  });
});
