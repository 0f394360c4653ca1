import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { CivilDate } from '@amirani/core';
import {
  type ChipFileName,
  chipFileNames,
  gatherChipFiles,
  openSod,
  readLds,
  verifySod,
} from '@amirani/documents/chip';
import { nodeCrypto, runNow, type Steps } from '@amirani/documents/node';
import { openTrustStore } from '@amirani/documents/trust';
import { type Random, randomOf } from '../fuzz/random.ts';
import { element } from './ber.ts';
import { type FuzzCorpus, fuzzCorpus } from './corpus.ts';
import { damaged, large, noise, soup, type Target, targetOf } from './damage.ts';

/** What is fuzzed: elements, certificates and revocation lists; EF.SOD; the other files of a chip; master lists. */
export const fuzzTargets = ['der', 'sod', 'files', 'master-list'] as const;

/** One of {@link fuzzTargets}. */
export type FuzzTarget = (typeof fuzzTargets)[number];

/** What a run found. A failure names the number of the input, which with the seed gives it again. */
export interface ChipFuzz {
  readonly target: FuzzTarget;
  readonly inputs: number;
  /** How many were read as what they were meant to be. */
  readonly read: number;
  /** Of EF.SOD: how many were verified, and how many of those were rightly signed. */
  readonly verified: number;
  readonly signed: number;
  readonly findings: number;
  /** Milliseconds of processor time of the slowest input, the best of three tries. */
  readonly slowest: {
    readonly milliseconds: number;
    readonly input: number;
    readonly octets: number;
  };
  /** Growth of the heap over the run, in megabytes, garbage collected before and after. */
  readonly heapMegabytes: number;
  readonly failures: readonly { readonly input: number; readonly reason: string }[];
}

/** An input that takes longer than this, on processor time, counts as a hang. */
export const LIMIT_MS = 250;
const VERIFY_EVERY = 10;
const LARGE_EVERY = 2_000;
/** A finding that goes beyond these is memory without bounds. */
const MOST_FINDINGS = 4_000;
const AT = '2026-06-01T00:00:00Z';
const DAY = '2026-06-01' as CivilDate;

/** Reads a number of damaged inputs of one kind, asks for everything, verifies some. */
export const fuzzChip = (target: FuzzTarget, seed: number, inputs: number): ChipFuzz => {
  const corpus = fuzzCorpus();
  const makers = makersOf(corpus);
  const count: Count = { read: 0, verified: 0, signed: 0, findings: 0 };
  const failures: { input: number; reason: string }[] = [];
  let slowest = { milliseconds: 0, input: -1, octets: 0 };
  collectGarbage();
  const heap = process.memoryUsage().heapUsed;
  for (let input = 0; input < inputs; input++) {
    const random = randomOf(seed + input);
    const isLarge = input % LARGE_EVERY === LARGE_EVERY - 1;
    const given = makers[target](random, isLarge);
    const run = (into: Count): string | undefined =>
      readers[target](given, corpus, input % VERIFY_EVERY === 0, into);
    let milliseconds = 0;
    try {
      const [reason, time] = timed(() => run(count));
      if (reason !== undefined) failures.push({ input, reason });
      milliseconds = time;
      // A garbage collection or a compilation does not count as a hang: it does not happen three times.
      for (let more = 0; more < 2 && milliseconds > slowest.milliseconds; more++)
        milliseconds = Math.min(milliseconds, timed(() => run({ ...count }))[1]);
    } catch (error) {
      failures.push({ input, reason: `threw ${String(error)}` });
    }
    const octets = given.bytes.length;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, input, octets };
    if (milliseconds > LIMIT_MS)
      failures.push({ input, reason: `took ${Math.round(milliseconds)} ms` });
  }
  collectGarbage();
  const heapMegabytes = Math.round((process.memoryUsage().heapUsed - heap) / 1e6);
  return { target, inputs, ...count, slowest, heapMegabytes, failures };
};

/** What is left on the heap after this is held by somebody. */
const collectGarbage = (): void => {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
};

const timed = (run: () => string | undefined): readonly [string | undefined, number] => {
  const began = process.cpuUsage();
  const reason = run();
  const { user, system } = process.cpuUsage(began);
  return [reason, (user + system) / 1000];
};

interface Count {
  read: number;
  verified: number;
  signed: number;
  findings: number;
}

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Maker = (random: Random, isLarge: boolean) => Given;

const makersOf = (corpus: FuzzCorpus): Readonly<Record<FuzzTarget, Maker>> => {
  const targets = (all: readonly Uint8Array[]): readonly Target[] => all.map(targetOf);
  const [sods, certificates] = [targets(corpus.sods), targets(corpus.certificates)];
  const [lists, whole] = [targets(corpus.lists), targetOf(corpus.wholeList)];
  const files = corpus.files.map(({ name, bytes }) => ({ name, target: targetOf(bytes) }));
  const big = (random: Random): Uint8Array => large(random, random.pick(corpus.certificates));
  const one = (from: readonly Target[], random: Random): Uint8Array =>
    random.chance(3) ? random.pick(from).bytes : damaged(random.pick(from), random);
  return {
    der: (random, isLarge) => {
      const bytes = isLarge
        ? big(random)
        : random.chance(30)
          ? soup(random)
          : one(certificates, random);
      return { name: 'input', bytes };
    },
    sod: (random, isLarge) => {
      const bytes = random.chance(3) ? noise(random, 300) : one(sods, random);
      return { name: 'EF.SOD', bytes: isLarge ? element(0x77, big(random)) : bytes };
    },
    files: (random, isLarge) => {
      const { name, target } = random.pick(files);
      if (isLarge) return { name, bytes: element(target.bytes[0] ?? 0x61, big(random)) };
      return { name, bytes: random.chance(5) ? soup(random) : one([target], random) };
    },
    'master-list': (random, isLarge) => ({
      name: 'input',
      bytes: isLarge ? damaged(whole, random) : one(lists, random),
    }),
  };
};

type Reader = (
  given: Given,
  corpus: FuzzCorpus,
  verified: boolean,
  count: Count,
) => string | undefined;

// biome-ignore lint/correctness/useYield: an empty result needs no steps
function* noSigners(): Steps<[]> {
  return [];
}

const readSod: Reader = ({ bytes }, { signedContents }, verified, count) => {
  const reading = openSod(bytes);
  if (reading.sod === undefined && reading.findings.length === 0)
    return 'nothing read, and no reason';
  if (reading.sod !== undefined) count.read++;
  const wrong = wrongIn(reading.findings, 'EF.SOD', bytes, count);
  if (wrong !== undefined || !verified) return wrong;
  const others = { given: [], inStore: noSigners };
  const { digest, signature, signed } = runNow(verifySod(reading, others, false), nodeCrypto);
  count.verified++;
  const said = wrongIn([...digest.findings, ...signature.findings], 'EF.SOD', bytes, count);
  if (said !== undefined || !signed) return said;
  count.signed++;
  const content = reading.sod?.signedData.content ?? bytes;
  return signedContents.some((known) => Buffer.compare(known, content) === 0)
    ? undefined
    : 'a signature over what nobody signed';
};

const readStore: Reader = ({ name, bytes }, _, __, count) => {
  const store = runNow(
    openTrustStore([{ name, bytes }], { profile: 'training', at: AT }),
    nodeCrypto,
  );
  if (store.certificates.length + store.crls.length > 0) count.read++;
  for (const { findings, trust } of store.sources) {
    const wrong = wrongIn(findings, name, bytes, count);
    if (wrong !== undefined) return wrong;
    if (trust === 'trusted') return 'trust that nobody chose';
  }
  return undefined;
};

const isFileName = (name: string): name is ChipFileName =>
  (chipFileNames as readonly string[]).includes(name);

const readFile: Reader = ({ name, bytes }, _, __, count) => {
  const as = isFileName(name) ? { as: name } : {};
  const { files } = gatherChipFiles([{ name, bytes, ...as }]);
  const { contents, findings } = readLds(files, DAY);
  count.read += Object.keys(contents).length;
  for (const [file, said] of findings) {
    const wrong = wrongIn(said, file, bytes, count);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
};

const readers: Readonly<Record<FuzzTarget, Reader>> = {
  der: readStore,
  sod: readSod,
  files: readFile,
  'master-list': readStore,
};

interface Said {
  readonly code: string;
  readonly places: readonly {
    readonly source: string;
    readonly offset: number;
    readonly length: number;
  }[];
}

/** Too many findings, or a place outside of the input. */
const wrongIn = (
  findings: readonly Said[],
  source: string,
  bytes: Uint8Array,
  count: Count,
): string | undefined => {
  count.findings += findings.length;
  if (findings.length > MOST_FINDINGS) return `${findings.length} findings`;
  for (const { code, places } of findings)
    for (const place of places)
      if (
        place.source === source &&
        !(place.offset >= 0 && place.length >= 0 && place.offset + place.length <= bytes.length)
      )
        return `${code} at ${place.offset} of ${place.length} octets in ${bytes.length}`;
  return undefined;
};
