import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fieldNames } from '../criteria/index.ts';

// The compiler is a process of its own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 120_000 });

const root = join(import.meta.dirname, '../../../..');

/** Lines of a file with which the compiler finds fault, by its own words. */
const faults = (lines: readonly string[]): ReadonlyMap<number, string> => {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  // Below the project, so that packages are found as for the author of a criterion.
  const folder = mkdtempSync(join(cache, 'planted-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'planted.ts'), lines.join('\n'));
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      extends: join(root, 'tsconfig.base.json'),
      compilerOptions: {
        noEmit: true,
        composite: false,
        declarationMap: false,
        isolatedDeclarations: false,
      },
      include: ['planted.ts'],
    }),
  );
  const tsc = join(root, 'node_modules/.bin/tsc');
  const { stdout, error } = spawnSync(tsc, ['-p', folder, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  const found = [...stdout.matchAll(/^\S*?planted\.ts\((\d+),\d+\): (error TS\d+)/gm)];
  return new Map(found.map(([, line, fault = '']) => [Number(line), fault]));
};

const protectedFields = [
  'passenger.name',
  'passenger.nationality',
  'passenger.sex',
  'passenger.birthplace',
  'passenger.age',
  'booking.language',
  'booking.meal',
  'booking.remarks',
  'contact.phone-prefix',
  'passenger.residence',
  'document.issuer',
  'passenger.nervousness',
  'passenger.score',
];

test('R20 R26: planting a protected field in a criterion, or among the facts it is run on, does not compile', () => {
  const head = [
    "import type { Condition } from '@amirani/targeting/criteria';",
    "import type { JourneyFacts } from '@amirani/targeting/evaluate';",
    "const from = { source: 'message', locator: 'element' };",
  ];
  const planted = protectedFields.flatMap((field, index) => [
    `export const c${index}: Condition = { field: '${field}', op: 'in', among: { values: ['QMA'] } };`,
    `export const f${index}: JourneyFacts = { '${field}': { value: 'QMA', from } };`,
  ]);
  const sound = [
    "export const c: Condition = { field: 'payment.kind', op: 'in', among: { values: ['cash'] } };",
    "export const f: JourneyFacts = { 'payment.kind': { value: 'cash', from } };",
  ];
  const found = faults([...head, ...planted, ...sound]);
  // Each planted line, and no other.
  expect([...found.keys()]).toEqual(planted.map((_, index) => head.length + index + 1));
  for (const field of protectedFields) expect(fieldNames).not.toContain(field);
});
