import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { actOfAction } from '@platform/desks/journal-acts.ts';
import { expect, test } from 'vitest';

test('what programs do by themselves has an act that oversight reads in words', () => {
  const roots = [
    ...['..', '../../cli', '../../../desks'],
    ...['../../../apps/server/src', '../../../apps/cli/src'],
  ].map((one) => fileURLToPath(new URL(one, import.meta.url)));
  const files = roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(`${root}/${name}`, 'utf8')),
  );
  const named = files.flatMap((text) =>
    [...text.matchAll(/\baction: '(\w+)'(?! \|)/g)].map(([, action = '']) => action),
  );
  // What comes in by a program names its act in `systemCall`.
  named.push(
    ...files.flatMap((text) =>
      [...text.matchAll(/\bsystemCall\(\s*\w+,\s*'(\w+)'/g)].map(([, action = '']) => action),
    ),
  );
  expect(named).toEqual(expect.arrayContaining(['eraseExpiredDays', 'demonstration']));
  expect(named.filter((action) => actOfAction(action) === undefined)).toEqual([]);
});
