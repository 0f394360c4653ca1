import { parseCivilDate } from '@amirani/core';
import { readMessages } from '@amirani/messages';
import { readingSum } from './checksum.ts';
import type { Corpus } from './corpus.ts';
import { paxlstCorpus, pnrgovCorpus } from './corpus.ts';
import { edifactPeer, tsEdifactPeer } from './peers.ts';

/** How large a run is. */
export interface BenchOptions {
  /** Bytes of each corpus. */
  readonly bytes: number;
  /** Rounds; in each, every subject runs once, one after the other. */
  readonly rounds: number;
}

/** 50 MB and five rounds, as the published figures. */
export const DEFAULT_PARSE_OPTIONS: BenchOptions = { bytes: 50_000_000, rounds: 5 };

/** One line of the table: medians over the rounds. */
export interface BenchRow {
  readonly corpus: string;
  readonly subject: string;
  /** Megabytes (10^6) a second of process CPU time, all threads, garbage collection included. */
  readonly cpuMegabytes: number;
  readonly wallMegabytes: number;
  readonly messagesPerSecond: number;
  /** How many times the CPU time of the bare byte scan. */
  readonly timesScan: number;
  /** How many times faster than `edifact` with objects, by CPU time. */
  readonly timesEdifact: number;
  /** Sum over every value that was read; the same in every round. */
  readonly checksum: number;
}

/** What a bench gives. */
export interface BenchResult {
  readonly name: string;
  readonly rows: readonly BenchRow[];
}

interface Subject {
  readonly name: string;
  /** Reads one interchange and every value of the result once. */
  readonly read: (bytes: Uint8Array) => number;
}

interface Sample {
  readonly cpu: number;
  readonly wall: number;
  readonly checksum: number;
}

/**
 * Full domain parse of PNRGOV and PAXLST, bytes in and every value of the typed reading read once, against
 * npm `edifact` and `ts-edifact` with segment objects built and read once, and against a bare scan of the
 * bytes. Nothing is cached between interchanges or rounds. Prints a table.
 */
export const benchParse = async (options: Partial<BenchOptions> = {}): Promise<BenchResult> => {
  const { bytes, rounds } = { ...DEFAULT_PARSE_OPTIONS, ...options };
  const rows: BenchRow[] = [];
  for (const corpus of [pnrgovCorpus(bytes), paxlstCorpus(bytes)]) {
    rows.push(...benchCorpus(corpus, rounds));
  }
  const result: BenchResult = { name: 'parse', rows };
  printTable(result);
  return result;
};

const benchCorpus = (corpus: Corpus, rounds: number): BenchRow[] => {
  const subjects = makeSubjects();
  const samples = new Map<string, Sample[]>(subjects.map(({ name }) => [name, []]));
  for (const subject of subjects) run(subject, corpus, 0.1); // compile before the clock runs
  for (let round = 0; round < rounds; round++) {
    for (const subject of subjects) samples.get(subject.name)?.push(run(subject, corpus, 1));
  }
  const median = (name: string, of: 'cpu' | 'wall'): number => {
    const values = (samples.get(name) ?? []).map((sample) => sample[of]).sort((a, b) => a - b);
    return values[values.length >> 1] ?? Number.NaN;
  };
  return subjects.map(({ name }) => {
    const cpu = median(name, 'cpu');
    const checksums = new Set(samples.get(name)?.map(({ checksum }) => checksum));
    if (checksums.size !== 1) throw new Error(`${name} read different values in different rounds`);
    return {
      corpus: corpus.name,
      subject: name,
      cpuMegabytes: corpus.bytes / cpu,
      wallMegabytes: corpus.bytes / median(name, 'wall'),
      messagesPerSecond: (corpus.interchanges.length / median(name, 'wall')) * 1e6,
      timesScan: cpu / median(SCAN, 'cpu'),
      timesEdifact: median(EDIFACT, 'cpu') / cpu,
      checksum: [...checksums][0] ?? 0,
    };
  });
};

const SCAN = 'bare byte scan';
const EDIFACT = 'edifact 1.2.12, objects';

const makeSubjects = (): Subject[] => {
  const referenceDate = parseCivilDate('2026-01-02');
  if (!referenceDate.ok) throw new Error('the reference date is no date');
  const options = { referenceDate: referenceDate.value };
  return [
    { name: SCAN, read: scan },
    {
      name: 'amirani, domain parse',
      read: (bytes) => {
        let sum = 0;
        for (const message of readMessages(bytes, options).messages) sum += readingSum(message);
        return sum | 0;
      },
    },
    { name: EDIFACT, read: edifactPeer() },
    { name: 'ts-edifact 0.0.14, objects', read: tsEdifactPeer() },
  ];
};

/** Looks at every byte once and counts terminators. */
const scan = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0x27) count++;
  return count;
};

/** Runs a subject over a part of a corpus; times in microseconds. */
const run = ({ read }: Subject, { interchanges }: Corpus, part: number): Sample => {
  const count = Math.ceil(interchanges.length * part);
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  let checksum = 0;
  for (let at = 0; at < count; at++) {
    const bytes = interchanges[at];
    if (bytes !== undefined) checksum = (checksum + read(bytes)) | 0;
  }
  const wall = Number(process.hrtime.bigint() - start) / 1000;
  const used = process.cpuUsage(cpu);
  return { cpu: used.user + used.system, wall, checksum };
};

const printTable = ({ rows }: BenchResult): void => {
  const head = ['corpus', 'reader', 'CPU MB/s', 'wall MB/s', 'messages/s', '÷ scan', '× edifact'];
  const lines = rows.map((row) => [
    row.corpus,
    row.subject,
    row.cpuMegabytes.toFixed(1),
    row.wallMegabytes.toFixed(1),
    row.messagesPerSecond.toFixed(0),
    row.timesScan.toFixed(1),
    row.timesEdifact.toFixed(2),
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  for (const line of [head, ...lines]) {
    const cells = line.map((cell, column) =>
      column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    process.stdout.write(`${cells.join('  ')}\n`);
  }
};
