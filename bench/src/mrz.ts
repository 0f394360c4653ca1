import type { CivilDate } from '@amirani/core';
import { mrzCheckNames, readMrz, repairMrz } from '@amirani/documents/mrz';
import { type Random, randomOf } from './fuzz/random.ts';
import { ALIKE } from './mrz/alike.ts';
import { type Codes, type GeneratedFormat, makeZone } from './mrz/generate.ts';
import { medianCosts, middle } from './mrz/interleaved.ts';
import { benchOnOtherNode, type OtherNodeRow } from './mrz/other-node.ts';
import { npmMrz, npmMrzFast, type PeerReading } from './mrz/peers.ts';
import { ownValues, peerValues } from './mrz/values.ts';

/** How large a run is. */
export interface MrzBenchOptions {
  /** Zones of each format. */
  readonly zones: number;
  /** Rounds; in each, every reader reads every chunk, one reader after the other. */
  readonly rounds: number;
}

/** One line of the table. */
interface MrzBenchRow {
  readonly format: string;
  /** Whose state codes the zones carry. */
  readonly codes: Codes;
  readonly reader: string;
  /** Microseconds of process CPU time a zone, all threads, garbage collection included: the median chunk. */
  readonly microseconds: number;
  readonly zonesPerSecond: number;
  /** How many times faster than npm `mrz`, of which as much is read. */
  readonly timesMrz: number;
}

/** What the bench gives. */
export interface MrzBenchResult {
  readonly name: 'mrz';
  readonly rows: readonly MrzBenchRow[];
  /** Microseconds of CPU of a repair of one misread character: median, 99 of 100, and the longest. */
  readonly repair: { readonly median: number; readonly p99: number; readonly longest: number };
  /** The same zones and the same values on another Node, where this machine has one: an engine is half of a ratio. */
  readonly otherNode: readonly OtherNodeRow[];
}

/** 10,000 zones a format and twenty rounds of four chunks. */
const DEFAULT_MRZ_OPTIONS: MrzBenchOptions = { zones: 10_000, rounds: 20 };

const options = { referenceDate: '2026-11-25' as CivilDate };

type Lines = readonly string[];

/**
 * Reads varied zones of TD3, TD1 and TD2 with this reader, npm `mrz` 5.0.2 and, for TD3, npm `mrz-fast` 1.0.9:
 * every field's value and state and every check digit's state read once, nothing cached between rounds, chunks
 * interleaved in one process; and, as `all`, whatever this reader and `mrz` give, findings and places too. Once with
 * the codes that synthetic documents carry, which `mrz` does not know and for which it throws and catches an error
 * each time, and once with codes that it knows. The values again on another Node, where this machine has one. Then
 * repairs one look-alike in each zone. Prints a table.
 */
export const benchMrz = async (asked: Partial<MrzBenchOptions> = {}): Promise<MrzBenchResult> => {
  const { zones, rounds } = { ...DEFAULT_MRZ_OPTIONS, ...asked };
  const rows: MrzBenchRow[] = [];
  const known: { format: GeneratedFormat; corpus: readonly Lines[] }[] = [];
  for (const codes of ['synthetic', 'iso'] as const)
    for (const format of ['TD3', 'TD1', 'TD2'] as const) {
      const random = randomOf(9303);
      const corpus = Array.from({ length: zones }, () => makeZone(random, format, codes));
      rows.push(...benchFormat(format, codes, corpus, rounds));
      if (codes === 'iso') known.push({ format, corpus });
    }
  const repair = benchRepair(zones);
  const otherNode = await benchOnOtherNode(known, rounds);
  const result: MrzBenchResult = { name: 'mrz', rows, repair, otherNode };
  process.stdout.write(table(result));
  return result;
};

const readers: readonly {
  readonly name: string;
  readonly formats: readonly GeneratedFormat[];
  /** Which reader it is compared with. */
  readonly beside: string;
  readonly run: (lines: Lines) => number;
}[] = [
  {
    name: 'amirani',
    formats: ['TD3', 'TD1', 'TD2'],
    beside: 'mrz',
    run: (lines) => ownValues(readMrz(lines, options), mrzCheckNames),
  },
  {
    name: 'mrz',
    formats: ['TD3', 'TD1', 'TD2'],
    beside: 'mrz',
    run: (lines) => peerValues(npmMrz(lines)),
  },
  {
    name: 'mrz-fast',
    formats: ['TD3'],
    beside: 'mrz',
    run: (lines) => peerValues(npmMrzFast(lines)),
  },
  {
    name: 'amirani, all',
    formats: ['TD3', 'TD1', 'TD2'],
    beside: 'mrz, all',
    run: (lines) => ownWhole(lines),
  },
  {
    name: 'mrz, all',
    formats: ['TD3', 'TD1', 'TD2'],
    beside: 'mrz, all',
    run: (lines) => peerWhole(npmMrz(lines)),
  },
];

/** All that a reading holds: raw texts and places of fields and digits, the name, the findings, the verdict. */
const ownWhole = (lines: Lines): number => {
  const reading = readMrz(lines, options);
  let sum = reading.findings.length + reading.name.groups.length + (reading.ok ? 1 : 0);
  for (const { value, ok, raw, line, from, to } of reading.fields)
    sum += (value?.length ?? 0) + (ok ? 1 : 0) + raw.length + line + from + to;
  for (const { state, read, computed, line, from } of reading.checks)
    sum += (state === 'ok' ? 1 : 0) + read.length + (computed ?? 0) + line + from;
  return sum;
};

const peerWhole = ({ details, valid }: PeerReading): number => {
  let sum = valid ? 1 : 0;
  for (const { value, valid: ok, line, start, end, ranges } of details) {
    sum += (value?.length ?? 0) + (ok ? 1 : 0) + line + start + end;
    for (const range of ranges) sum += range.start + range.end + (range.raw?.length ?? 0);
  }
  return sum;
};

const benchFormat = (
  format: GeneratedFormat,
  codes: Codes,
  corpus: readonly Lines[],
  rounds: number,
): MrzBenchRow[] => {
  const here = readers.filter(({ formats }) => formats.includes(format));
  const medians = medianCosts(here, corpus, rounds);
  const median = (name: string): number => medians.get(name) ?? Number.NaN;
  return here.map(({ name, beside }) => ({
    format,
    codes,
    reader: name,
    microseconds: median(name),
    zonesPerSecond: 1e6 / median(name),
    timesMrz: median(beside) / median(name),
  }));
};

/** One look-alike in the second line of a TD3, as OCR misreads it. */
const misread = (lines: Lines, random: Random): Lines => {
  const [first = '', second = ''] = lines;
  for (let tries = 0; tries < 200; tries++) {
    const at = random.below(44);
    const other = ALIKE[second.charAt(at)];
    if (other !== undefined)
      return [first, second.slice(0, at) + random.pick([...other]) + second.slice(at + 1)];
  }
  return lines;
};

/** Samples are too short for the CPU clock alone: each repair is done several times over. */
const REPEATS = 20;

const benchRepair = (zones: number): MrzBenchResult['repair'] => {
  const random = randomOf(4711);
  const samples: number[] = [];
  let found = 0;
  for (let zone = 0; zone < Math.max(200, zones / 10); zone++) {
    const lines = misread(makeZone(random, 'TD3'), random);
    const began = process.cpuUsage();
    for (let again = 0; again < REPEATS; again++)
      found += repairMrz(readMrz(lines, options), options).candidates.length;
    const { user, system } = process.cpuUsage(began);
    if (zone >= 100) samples.push((user + system) / REPEATS);
  }
  if (found === 0) throw new Error('nothing was repaired');
  return { median: middle(samples), p99: middle(samples, 0.99), longest: middle(samples, 1) };
};

const table = ({ rows, repair, otherNode }: MrzBenchResult): string =>
  [
    'format  codes      reader        CPU µs/zone  zones/s  × mrz',
    ...rows.map(({ format, codes, reader, microseconds, zonesPerSecond, timesMrz }) =>
      [
        format.padEnd(6),
        codes.padEnd(9),
        reader.padEnd(12),
        microseconds.toFixed(2).padStart(11),
        zonesPerSecond.toFixed(0).padStart(7),
        timesMrz.toFixed(1).padStart(5),
      ].join('  '),
    ),
    ...otherNode.map(
      ({ node, format, own, peer }) =>
        `${format}  iso  on Node ${node}: amirani ${own.toFixed(2)} µs, mrz ${peer.toFixed(2)} µs, ${(peer / own).toFixed(1)} times`,
    ),
    `repair of one misread character: median ${repair.median.toFixed(0)} µs, p99 ${repair.p99.toFixed(0)} µs, longest ${repair.longest.toFixed(0)} µs`,
    '',
  ].join('\n');
