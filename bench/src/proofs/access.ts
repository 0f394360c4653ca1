import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Proof } from '../proof.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Every operation, role, purpose and variant on a whole server, held to the table of who may what that is written by hand. */
export const accessProof: Proof = {
  name: 'access',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'amirani-access-'));
    const record = join(folder, 'access.json');
    try {
      const { status } = spawnSync(
        process.execPath,
        [
          ...['node_modules/vitest/vitest.mjs', 'run', '--project', 'db', '--maxWorkers=1'],
          'apps/server/src/access-matrix.db.test.ts',
        ],
        { cwd: repository, env: { ...process.env, AMIRANI_ACCESS_RECORD: record } },
      );
      return { passed: status === 0, result: JSON.parse(readFileSync(record, 'utf8')) as unknown };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
