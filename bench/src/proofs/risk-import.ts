import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Proof } from '../proof.ts';

/** Series and weeks of the table: a million rows. */
const SERIES = 5_000;
const WEEKS = 200;
/** The heap of the process, in MiB; what is held of a row is twenty bytes outside of it. */
const HEAP = 256;
/** What it may take of memory at most, in MiB, runtime included. */
const MOST_RESIDENT = 640;

const run = promisify(execFile);

/** What one run said. */
interface Said {
  readonly rows: number;
  readonly bad: {
    readonly state: string;
    readonly problems: readonly unknown[];
    readonly staged: number;
  };
  readonly good: {
    readonly state: string;
    readonly series: number;
    readonly added: number;
    readonly wrong: number;
  };
  readonly scan: { readonly state: string };
  readonly memoryMiB: { readonly most: number };
}

/**
 * A million rows go through the dry run of the risk desk, become a vintage and are scanned, in a process with a small heap; and
 * with one bad row among them nothing of them is kept.
 */
export const riskImportProof: Proof = {
  name: 'risk-import',
  run: async () => {
    const script = fileURLToPath(new URL('../risk/import-million.ts', import.meta.url));
    const { stdout } = await run(process.execPath, [
      '--conditions=@amirani/source',
      `--max-old-space-size=${HEAP}`,
      ...[script, 'postgres', String(SERIES), String(WEEKS)],
    ]);
    const said = JSON.parse(stdout) as Said;
    const { bad, good, scan, memoryMiB } = said;
    return {
      passed:
        bad.state === 'unusable' &&
        bad.problems.length === 1 &&
        bad.staged === 0 &&
        good.state === 'read' &&
        good.series === SERIES &&
        good.added === SERIES * WEEKS &&
        good.wrong === 0 &&
        scan.state === 'done' &&
        memoryMiB.most <= MOST_RESIDENT,
      result: { heapMiB: HEAP, mostResidentMiB: MOST_RESIDENT, ...said },
    };
  },
};
