import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Proof } from '../proof.ts';
import { type FileKind, fileKinds } from '../watch-lists/endless-file.ts';
import { type EndlessReading, isAsExpected } from '../watch-lists/read-endless.ts';

/** Two gibibytes of CSV and of XML, or what `AMIRANI_PROVE_BYTES` says. */
const BYTES = Number(process.env['AMIRANI_PROVE_BYTES']) || 2 * 1024 ** 3;
/** The others are a quarter of that: the whole heap, if it were held. */
const LESS = BYTES / 4;
const sizeOf = (kind: FileKind): number => (kind === 'csv' || kind === 'un' ? BYTES : LESS);
/** The heap of the process that reads, in MiB: a quarter of the file. */
const HEAP = 512;
/** What it may take of memory at most, in MiB, runtime included: a quarter of the file. */
const MOST_RESIDENT = 512;

const run = promisify(execFile);

/** Lists of two gibibytes are read entry by entry with a heap of a quarter of that, and so are files made to fill a memory. */
export const watchListImportProof: Proof = {
  name: 'watch-list-import',
  run: async () => {
    const readings: (EndlessReading & { readonly passed: boolean })[] = [];
    const script = fileURLToPath(new URL('../watch-lists/read-endless.ts', import.meta.url));
    for (const kind of fileKinds) {
      const { stdout } = await run(process.execPath, [
        '--conditions=@amirani/source',
        `--max-old-space-size=${HEAP}`,
        script,
        kind,
        String(sizeOf(kind)),
      ]);
      const reading = JSON.parse(stdout) as EndlessReading;
      const fits = reading.mostResident <= MOST_RESIDENT;
      readings.push({ ...reading, passed: fits && isAsExpected(reading, sizeOf(kind)) });
      process.stdout.write(`${JSON.stringify(readings.at(-1))}\n`);
    }
    return {
      passed: readings.every(({ passed }) => passed),
      result: {
        bytes: BYTES,
        othersBytes: LESS,
        heapMiB: HEAP,
        mostResidentMiB: MOST_RESIDENT,
        readings,
      },
    };
  },
};
