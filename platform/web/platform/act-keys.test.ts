import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiError } from '@platform/api/client.ts';
import { expect, test } from 'vitest';
import { actKeyOf } from './act-keys.ts';

const input = { params: { id: 'x' }, body: { reason: 'as agreed' } };

test('while it has no answer, the same act has the same key; another has another', () => {
  const first = actKeyOf('closeRisk', input);
  expect(actKeyOf('closeRisk', structuredClone(input)).key).toBe(first.key);
  expect(actKeyOf('amendRisk', input).key).not.toBe(first.key);
  expect(actKeyOf('closeRisk', { ...input, body: { reason: 'other' } }).key).not.toBe(first.key);
  first.end();
  expect(actKeyOf('closeRisk', input).key).not.toBe(first.key);
});

test.each<[string, unknown, boolean]>([
  ['a lost line', new TypeError('Failed to fetch'), true],
  ['an outcome that nobody knows', new ApiError(503, { code: 'database.outcome-unknown' }), true],
  ['a refusal', new ApiError(409, { code: 'decision.version.stale' }), false],
])('after %s the key is kept: %s', (name, error, kept) => {
  const lost = actKeyOf(name, input);
  lost.end(error);
  expect(actKeyOf(name, input).key === lost.key).toBe(kept);
});

test('bytes have a key of their own each time', () => {
  const bytes = { body: new Uint8Array(3) };
  expect(actKeyOf('uploadMessages', bytes).key).not.toBe(actKeyOf('uploadMessages', bytes).key);
});

test('keys are what the server takes', () => {
  expect(actKeyOf('closeRisk', {}).key).toMatch(/^[\w-]{16,64}$/);
});

test('every screen presses through the one guarded hook', () => {
  const root = join(import.meta.dirname, '../../..');
  const files = globSync('{platform/web,desks/*/web,apps/web/src}/**/*.{ts,tsx}', { cwd: root });
  expect(files.length).toBeGreaterThan(1000);
  const unguarded = files.filter(
    (file) =>
      file !== 'platform/web/platform/use-mutation.ts' &&
      /import \{[^}]*\buseMutation\b[^}]*\} from '@tanstack\/react-query'/.test(
        readFileSync(join(root, file), 'utf8'),
      ),
  );
  expect(unguarded).toEqual([]);
});
