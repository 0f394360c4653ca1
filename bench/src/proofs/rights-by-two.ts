import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Proof } from '../proof.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Sequences of acts on accounts, on each engine. */
const sequences = 2000;

/** Sequences of proposals, approvals and removals on the real database: no incompatible pair, no grant by fewer than two others. */
export const rightsByTwoProof: Proof = {
  name: 'rights-by-two',
  run: async () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      [
        ...['node_modules/vitest/vitest.mjs', 'run', '--project', 'db', '--maxWorkers=1'],
        'platform/server/identity/proposals.db.test.ts',
      ],
      {
        cwd: repository,
        encoding: 'utf8',
        env: { ...process.env, AMIRANI_GRANT_RUNS: String(sequences) },
      },
    );
    const closing = /^\d+ passed, \d+ failed$/m.exec(stdout)?.[0] ?? 'no closing line';
    return { passed: status === 0, result: { sequences, closing } };
  },
};
