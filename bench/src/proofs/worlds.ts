import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { otherNode } from '../other-node.ts';
import type { Proof } from '../proof.ts';
import { buildInProcess } from '../worlds/build.ts';
import { independenceOver } from '../worlds/independence.ts';
import { othersChanged, solvableOver } from '../worlds/solvable.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** The time limit in seconds for M on one core (issue 8). */
const MOST_SECONDS = 60;

/**
 * Training worlds at full size: L twice, by two Nodes in one thread and in two, in other zones and languages; M on one core; a
 * hundred worlds whose plants must not depend on anything; plants that the reference checks see; and each module taken out in
 * turn.
 */
export const worldsProof: Proof = {
  name: 'worlds',
  absent: () => (otherNode() === undefined ? 'there is one Node on this machine' : undefined),
  run: async () => {
    const other = otherNode() ?? '';
    // The other Node reads no TypeScript.
    const compiler = join(repository, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [compiler, '-b', 'packages/scenario'], { cwd: repository });
    const large = [
      await buildInProcess({
        node: process.execPath,
        from: 'source',
        size: 'L',
        threads: 1,
        env: { TZ: 'Asia/Tbilisi', LC_ALL: 'ka_GE.UTF-8' },
      }),
      await buildInProcess({
        node: other,
        from: 'built',
        size: 'L',
        threads: 2,
        env: { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
      }),
    ];
    const medium = await buildInProcess({
      node: process.execPath,
      from: 'source',
      size: 'M',
      threads: 1,
    });
    const independence = independenceOver(100);
    const solvable = solvableOver(20);
    const others = othersChanged();
    const same = new Set(large.map(({ world }) => world)).size === 1;
    const twoNodes = new Set(large.map(({ node }) => node)).size === 2;
    return {
      passed:
        same &&
        twoNodes &&
        medium.cpuSeconds <= MOST_SECONDS &&
        independence.passed &&
        solvable.passed &&
        others.passed,
      result: {
        large,
        same,
        medium,
        independence: independence.result,
        solvable: solvable.result,
        othersChangedWithout: others.result,
      },
    };
  },
};
