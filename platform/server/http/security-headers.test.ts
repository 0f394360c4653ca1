import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentSecurityPolicy, trustedTypes } from './security-headers.ts';

const root = join(import.meta.dirname, '../../..');

test('scripts by address come from the policies that the workbench makes, and no other can be made', () => {
  const policy = contentSecurityPolicy([]).split('; ');
  expect(policy).toContain("require-trusted-types-for 'script'");
  // Neither a default policy nor two of one name.
  expect(policy).toContain('trusted-types amirani-examine amirani-layout');
  const made = globSync('{platform,desks/*}/web/**/*.{ts,tsx}', { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/ownWorker\('([a-z-]+)'/g)].map(
      ([, name]) => `amirani-${name}`,
    ),
  );
  expect(made.sort()).toEqual(trustedTypes);
});
