import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { benchMrz } from '../mrz.ts';
import { differential } from './differential.ts';
import { fuzzMrz } from './fuzz.ts';
import { reasons } from './reasons.ts';

test('1,500 zones against both peers: every disagreement has a reason, and no right zone is refused', {
  timeout: 120_000,
}, () => {
  const result = differential(1, 1_500);
  expect(result.unexplained).toEqual([]);
  expect(result.refused).toEqual([]);
  for (const { zones, zonesThatAgree } of Object.values(result.peers)) {
    expect(zones).toBeGreaterThan(180);
    expect(zonesThatAgree / zones).toBeGreaterThan(0.3);
  }
});

test('3,000 random and damaged inputs: no throw, no hang, no invalid correction', {
  timeout: 120_000,
}, () => {
  const result = fuzzMrz(1, 3_000);
  expect(result.failures).toEqual([]);
  expect(result.zones).toBeGreaterThan(1_500);
  expect(result.repaired).toBeGreaterThan(15);
});

test('every reason is explained, and nothing else', () => {
  const page = readFileSync(
    join(import.meta.dirname, '../../../docs/mrz-disagreements.md'),
    'utf8',
  );
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, reason]) => reason);
  expect(rows.sort()).toEqual([...reasons].sort());
});

test('the bench runs, and every reader reads the same in every round', {
  timeout: 120_000,
}, async () => {
  const { rows, repair } = await benchMrz({ zones: 60, rounds: 2 });
  expect(rows.map(({ reader }) => reader).filter((name) => name === 'amirani')).toHaveLength(6);
  expect(repair.median).toBeGreaterThan(0);
});
