import type { CivilDate } from '@amirani/core';
import { ListReader } from '@amirani/targeting/watch-lists/reading';
import { endlessFile, type FileKind } from './endless-file.ts';

/** What reading a file came to; memory in MiB. */
export interface EndlessReading {
  readonly kind: FileKind;
  readonly bytes: number;
  readonly entries: number;
  readonly given: number;
  readonly whole: boolean;
  readonly codes: readonly string[];
  readonly cpuSeconds: number;
  readonly mostResident: number;
}

/** Reads a generated file in this process, and sees how much memory it takes at most. */
export const readEndless = (kind: FileKind, least: number): EndlessReading => {
  const began = process.cpuUsage();
  let given = 0;
  const reader = new ListReader(
    {
      list: { ground: 'national-warrant', category: 'sought', purposes: ['border-check'] },
      on: '2026-11-26' as CivilDate,
    },
    () => {
      given += 1;
    },
  );
  for (const bytes of endlessFile(kind, least)) reader.push(bytes);
  const { entries, bytes, whole, counts } = reader.end();
  const { user, system } = process.cpuUsage(began);
  return {
    ...{ kind, bytes, entries, given, whole },
    codes: Object.keys(counts),
    cpuSeconds: Math.round((user + system) / 1e5) / 10,
    mostResident: Math.round(process.resourceUsage().maxRSS / 1024),
  };
};

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

/** Whether a file was read as it should be: whole with all its entries, or with what is wrong of it said. */
export const isAsExpected = (reading: EndlessReading, least: number): boolean => {
  const { kind, bytes, entries, given, whole, codes } = reading;
  const code = expected[kind];
  return (
    bytes >= least &&
    entries === given &&
    (code === undefined
      ? whole && entries > 0 && codes.every((said) => said === 'watch-list.file.column-unknown')
      : codes.includes(code))
  );
};

// As a process of its own, with a heap that could not hold the file.
if (process.argv[1]?.endsWith('read-endless.ts') === true) {
  const [kind = 'csv', least = '0'] = process.argv.slice(2);
  process.stdout.write(JSON.stringify(readEndless(kind as FileKind, Number(least))));
}
