import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Proof } from '../proof.ts';
import { type FileKind, fileKinds } from '../watch-lists/endless-file.ts';
import type { EndlessReading } from '../watch-lists/read-endless.ts';

/** Two gibibytes, or what `AMIRANI_PROVE_BYTES` says. */
const BYTES = Number(process.env['AMIRANI_PROVE_BYTES']) || 2 * 1024 ** 3;
/** The heap of the process that reads, in MiB: a quarter of the file. */
const HEAP = 512;
/** What it may take of memory at most, in MiB: half of the file. */
const MOST_RESIDENT = 1024;

/** What is whole, and what is said of a file that is not. */
const expected: Readonly<Record<FileKind, string | undefined>> = {
  csv: undefined,
  ftm: undefined,
  un: undefined,
  'ofac-advanced': undefined,
  'one-line': 'watch-list.row.too-long',
  'open-quotation': 'watch-list.row.quote',
  'open-element': 'watch-list.file.cut',
  'deep-elements': 'watch-list.file.markup',
};

const run = promisify(execFile);

/** Lists of two gibibytes are read entry by entry with a heap of a quarter of that, whatever is wrong with them. */
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
        String(BYTES),
      ]);
      const reading = JSON.parse(stdout) as EndlessReading;
      readings.push({ ...reading, passed: isAsExpected(reading) });
      process.stdout.write(`${JSON.stringify(readings.at(-1))}\n`);
    }
    return {
      passed: readings.every(({ passed }) => passed),
      result: { bytes: BYTES, heapMiB: HEAP, mostResidentMiB: MOST_RESIDENT, readings },
    };
  },
};

const isAsExpected = (reading: EndlessReading): boolean => {
  const { kind, bytes, entries, given, whole, codes, mostResident } = reading;
  const code = expected[kind];
  return (
    bytes >= BYTES &&
    entries === given &&
    mostResident <= MOST_RESIDENT &&
    (code === undefined
      ? whole && entries > 0 && codes.every((said) => said === 'watch-list.file.column-unknown')
      : codes.includes(code))
  );
};
