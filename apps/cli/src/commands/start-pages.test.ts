import { join } from 'node:path';
import { Refusal } from '@platform/cli/refusal.ts';
import { folderOf } from '@platform/cli/test/amirani.ts';
import { expect, test } from 'vitest';
import { buildPages } from './start-pages.ts';

test('pages that are built are waited for; where they cannot be, nothing is served', async () => {
  const folder = folderOf({ 'well.ts': '', 'ill.ts': 'process.exit(3);' });
  expect(await buildPages(join(folder, 'well.ts'))).toBeUndefined();
  const ill = buildPages(join(folder, 'ill.ts'));
  await expect(ill).rejects.toBeInstanceOf(Refusal);
  await expect(ill).rejects.toMatchObject({ exitCode: 1 });
});
