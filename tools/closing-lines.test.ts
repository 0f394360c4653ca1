import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { closingLines, readServices } from './closing-lines.ts';

test('services used and missing are named, and the count stands alone on the last line', () => {
  const lines = closingLines(
    [
      { name: 'PostgreSQL', version: '15.1', from: '/usr/lib/postgresql/15/bin/initdb' },
      { name: 'PGlite', version: '0.5.16' },
      { name: 'Chromium', missing: true },
      { name: 'ICAO', missing: true, instead: 'samples' },
    ],
    { passed: 12, failed: 0, skipped: 3 },
    '7',
    new Map([
      ['node', 12.4],
      ['all', 20.6],
    ]),
  );
  expect(lines).toEqual([
    '',
    'service used: PostgreSQL 15.1 (/usr/lib/postgresql/15/bin/initdb)',
    'service used: PGlite 0.5.16',
    'service missing: Chromium',
    'service missing: ICAO; its tests ran on samples',
    'seed of the properties: 7',
    'seconds of processor: node 12, all 21',
    '12 passed, 0 failed, 3 skipped',
  ]);
});

test('without skipped tests the count is plain', () => {
  expect(closingLines([], { passed: 2, failed: 1, skipped: 0 }, '7', new Map()).at(-1)).toBe(
    '2 passed, 1 failed',
  );
});

test('a list that is absent or half written counts as none', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'amirani-')), 'services.json');
  expect(readServices(path)).toEqual([]);
  writeFileSync(path, '[{"name":');
  expect(readServices(path)).toEqual([]);
});
