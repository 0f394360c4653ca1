import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parseCivilDate } from '@amirani/core';
import type { FileReading, MessageReading } from '@amirani/messages';
import { eachMessage, readMessages } from '@amirani/messages';
import { readingSum } from './checksum.ts';
import type { Corpus } from './corpus.ts';
import { paxlstCorpus, pnrgovCorpus } from './corpus.ts';
import { printTable } from './parse-table.ts';
import type { BenchOptions, BenchResult, BenchRow, Way } from './parse-types.ts';
import type { Peer } from './peers.ts';
import { edifactPeer, tsEdifactPeer } from './peers.ts';

/** 50 MB and three rounds, as the published figures. */
const DEFAULT_PARSE_OPTIONS: BenchOptions = { bytes: 50_000_000, rounds: 3 };

interface Subject {
  readonly name: string;
  readonly way: Way;
  /** Parses interchanges and reads every value of the result once. */
  readonly run: (interchanges: readonly Uint8Array[]) => number;
}

interface Sample {
  readonly cpu: number;
  readonly wall: number;
  readonly checksum: number;
}

/**
 * Full domain parse of PNRGOV and PAXLST, bytes in and every value of the typed reading read once, against
 * npm `edifact` and `ts-edifact` with segment objects built and read once, and against a bare scan of the
 * bytes; each with the whole result kept and with each interchange let go. Kept is in each library what it
 * keeps: segment objects, and here the table of segments over the bytes, on which the domain reading of each message
 * is made, in the time that is measured, when the message is opened.
 * All that stays between interchanges are the texts of at most four characters and the times that were met last.
 * Prints a table.
 */
export const benchParse = async (options: Partial<BenchOptions> = {}): Promise<BenchResult> => {
  const { bytes, rounds } = { ...DEFAULT_PARSE_OPTIONS, ...options };
  const rows: BenchRow[] = [];
  for (const corpus of [pnrgovCorpus(bytes), paxlstCorpus(bytes)]) {
    rows.push(...benchCorpus(corpus, rounds));
  }
  const result: BenchResult = { name: 'parse', rows };
  process.stdout.write(printTable(rows));
  return result;
};

const benchCorpus = (corpus: Corpus, rounds: number): BenchRow[] => {
  const subjects = makeSubjects();
  const samples = new Map<Subject, Sample[]>(subjects.map((subject) => [subject, []]));
  const warm = corpus.interchanges.slice(0, WARM);
  for (let round = 0; round < rounds; round++) {
    for (const subject of subjects) {
      // Nobody pays for the garbage of the one before. And compiled before the clock runs, as in a process that has
      // been up for a while: in each round, because collections make the engine forget what it compiled.
      collectGarbage();
      for (let piece = 0; piece < WARM_PIECES; piece++) measure(subject, warm);
      samples.get(subject)?.push(measure(subject, corpus.interchanges));
    }
  }
  const median = (subject: Subject | undefined, of: 'cpu' | 'wall'): number => {
    const all = subject === undefined ? [] : (samples.get(subject) ?? []);
    const values = all.map((sample) => sample[of]).sort((a, b) => a - b);
    return values[values.length >> 1] ?? Number.NaN;
  };
  const scanned = subjects.find(({ name }) => name === SCAN);
  return subjects.map((subject) => {
    const { name, way } = subject;
    const cpu = median(subject, 'cpu');
    const peer = subjects.find((other) => other.name === EDIFACT && other.way === way);
    const checksums = new Set(samples.get(subject)?.map(({ checksum }) => checksum));
    if (checksums.size !== 1) throw new Error(`${name} read different values in different rounds`);
    return {
      corpus: corpus.name,
      subject: name,
      way,
      cpuMegabytes: corpus.bytes / cpu,
      wallMegabytes: corpus.bytes / median(subject, 'wall'),
      messagesPerSecond: (corpus.interchanges.length / median(subject, 'wall')) * 1e6,
      timesScan: cpu / median(scanned, 'cpu'),
      timesEdifact: median(peer, 'cpu') / cpu,
      checksum: [...checksums][0] ?? 0,
    };
  });
};

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const SCAN = 'bare byte scan';
const EDIFACT = 'edifact 1.2.12, objects';
/**
 * Interchanges that every subject reads before each of its rounds, and how often. Once is enough for the few functions
 * of a peer; the domain readers have some 130 that are worth compiling, which goes on for three pieces more.
 */
const WARM = 4000;
const WARM_PIECES = 6;

const makeSubjects = (): Subject[] => {
  const referenceDate = parseCivilDate('2026-01-02');
  if (!referenceDate.ok) throw new Error('the reference date is no date');
  const options = { referenceDate: referenceDate.value };
  const stream = (bytes: Uint8Array): Iterable<MessageReading> => eachMessage(bytes, options);
  const streamSum = (messages: Iterable<MessageReading>): number => {
    let total = 0;
    for (const message of messages) total = (total + readingSum(message)) | 0;
    return total;
  };
  const parse = (bytes: Uint8Array): FileReading['messages'] =>
    readMessages(bytes, options).messages;
  const sum = (messages: FileReading['messages']): number => {
    let total = 0;
    for (const message of messages) total = (total + readingSum(message.open())) | 0;
    return total;
  };
  const peers: readonly [string, Peer][] = [
    [EDIFACT, edifactPeer()],
    ['ts-edifact 0.0.14, objects', tsEdifactPeer()],
  ];
  return [
    { name: SCAN, way: 'dropped', run: dropped((bytes) => bytes, scan) },
    { name: 'amirani, domain parse', way: 'dropped', run: dropped(stream, streamSum) },
    ...peers.map(
      ([name, peer]): Subject => ({ name, way: 'dropped', run: dropped(peer.parse, peer.sum) }),
    ),
    { name: 'amirani, domain parse', way: 'kept', run: kept(parse, sum) },
    ...peers.map(
      ([name, peer]): Subject => ({ name, way: 'kept', run: kept(peer.parse, peer.sum) }),
    ),
  ];
};

const dropped =
  <R>(parse: (bytes: Uint8Array) => R, sum: (result: R) => number): Subject['run'] =>
  (interchanges) => {
    let total = 0;
    for (const bytes of interchanges) total = (total + sum(parse(bytes))) | 0;
    return total;
  };

const kept =
  <R>(parse: (bytes: Uint8Array) => R, sum: (result: R) => number): Subject['run'] =>
  (interchanges) => {
    const all: R[] = [];
    for (const bytes of interchanges) all.push(parse(bytes));
    let total = 0;
    for (const result of all) total = (total + sum(result)) | 0;
    return total;
  };

/** Looks at every byte once and counts terminators. */
const scan = (bytes: Uint8Array): number => {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0x27) count++;
  return count;
};

/** Runs a subject over interchanges; times in microseconds. */
const measure = ({ run }: Subject, interchanges: readonly Uint8Array[]): Sample => {
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  const checksum = run(interchanges);
  const wall = Number(process.hrtime.bigint() - start) / 1000;
  const used = process.cpuUsage(cpu);
  return { cpu: used.user + used.system, wall, checksum };
};
