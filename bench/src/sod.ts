import { X509Certificate } from 'node:crypto';
import { openSod, verifySod } from '@amirani/documents/chip';
import { forgetKeys, nodeCrypto, runNow, type Steps } from '@amirani/documents/node';
import { openTrustStore, type TrustInput, type TrustStore } from '@amirani/documents/trust';
import { readCertificate } from '@amirani/documents/x509';
import { factorySods, genuineSods, germanList, type SampleSod } from './sod/corpus.ts';
import { pkijsCheck, rawCheckOf } from './sod/peers.ts';

/** How large a run is. */
export interface SodBenchOptions {
  /** Documents of the factory from which the security objects are taken. */
  readonly documents: number;
  readonly rounds: number;
}

/** One line of the table: microseconds of CPU for one EF.SOD, the best round: others use the machine too. */
interface SodBenchRow {
  readonly from: 'factory' | 'genuine';
  /** Kind of key: `RSA-2048 PKCS1`, `P-384, explicit`. */
  readonly group: string;
  /** `crypto.verify` alone, key imported, bytes at hand. */
  readonly raw: number;
  /** Read, content digested, signature verified; signer's certificate and key met before. */
  readonly cached: number;
  /** Median round of the same, divided by the median round of the bare check. */
  readonly medianRatio: number;
  /** The same, certificate and key never met before. */
  readonly uncached: number;
  /** pkijs 4; or why it cannot. */
  readonly pkijs: number | string;
}

/** What the bench gives. */
export interface SodBenchResult {
  readonly name: 'sod';
  readonly rows: readonly SodBenchRow[];
  /** The German list of 588 certificates, milliseconds of CPU; undefined without the shared samples. */
  readonly list:
    | {
        readonly certificates: number;
        /** Trust store of this list alone: signature, every certificate read whole, fingerprinted and put in its place. */
        readonly opened: number;
        /** The same with the authority above the signer chosen as anchor, so that the list is trusted. */
        readonly trusted: number;
        /** As `opened`, and then every field of every certificate read once. */
        readonly everyField: number;
        /** Every certificate read whole and nothing more: names, validity, key, extensions. */
        readonly read: number;
        /** `new X509Certificate` of every certificate, and nothing more. */
        readonly node: number;
      }
    | undefined;
}

/** 60 documents and 80 rounds. */
const DEFAULT_SOD_OPTIONS: SodBenchOptions = { documents: 60, rounds: 80 };

/**
 * One EF.SOD from its bytes to the two results, beside the bare signature check that OpenSSL needs for the same key and beside
 * pkijs 4: interleaved in one process, CPU time of all threads. Every result is read, every signature must be right. The uncached
 * figure has a certificate that was never met before in each call. Prints a table.
 */
export const benchSod = async (asked: Partial<SodBenchOptions> = {}): Promise<SodBenchResult> => {
  const { documents, rounds } = { ...DEFAULT_SOD_OPTIONS, ...asked };
  const rows: SodBenchRow[] = [];
  const corpus = [
    ['genuine', genuineSods()],
    ['factory', factorySods(documents)],
  ] as const;
  warmUp(corpus.flatMap(([, groups]) => [...groups.values()].flat()));
  for (const [from, groups] of corpus)
    for (const [group, sods] of groups)
      rows.push({ from, group, ...(await benchGroup(sods.slice(0, 4), rounds)) });
  const result: SodBenchResult = { name: 'sod', rows, list: benchList(rounds) };
  process.stdout.write(table(result));
  return result;
};

/** Compiles, as in a process that has been up for a while: keys of RSA are quick and take the same way as the others. */
const warmUp = (sods: readonly SampleSod[]): void => {
  const quick = sods.filter(({ group }) => group.startsWith('RSA') || group.startsWith('P-256'));
  for (let call = 0; call < 6_000 && quick.length > 0; call++)
    check(quick[call % quick.length]?.bytes ?? new Uint8Array(0));
};

// biome-ignore lint/correctness/useYield: an empty result needs no steps
function* noSigners(): Steps<[]> {
  return [];
}

/** Both checks with everything that they say read once; throws where one is not successful. */
const check = (bytes: Uint8Array): number => {
  const verified = runNow(
    verifySod(openSod(bytes), { given: [], inStore: noSigners }, false),
    nodeCrypto,
  );
  if (!verified.signed) throw new Error('a right security object was refused');
  return verified.digest.findings.length + verified.signature.findings.length;
};

/**
 * The same security object with another certificate in it: the last octets, which belong to the signature of its issuer and
 * are not looked at here, count up.
 */
const unmet = (bytes: Uint8Array): (() => Uint8Array) => {
  const certificate = openSod(bytes).sod?.signedData.certificates[0];
  const copy = bytes.slice();
  const end = (certificate?.place.offset ?? 0) + (certificate?.place.length ?? 0);
  const view = new DataView(copy.buffer);
  let count = 0;
  return () => {
    view.setUint16(end - 2, ++count & 0xffff);
    return copy;
  };
};

interface Contender {
  readonly run: () => unknown;
  readonly times: number[];
}

const benchGroup = async (
  sods: readonly SampleSod[],
  rounds: number,
): Promise<Omit<SodBenchRow, 'from' | 'group'>> => {
  const files = sods.map(({ bytes }) => bytes);
  const raws = files.map((bytes) => {
    const { sod } = openSod(bytes);
    if (sod === undefined) throw new Error('a security object was not read');
    return rawCheckOf(sod);
  });
  const fresh = files.map(unmet);
  const contenders = {
    raw: contender(() => raws.every(({ run }) => run()) || fail()),
    cached: contender(() => files.map(check)),
    uncached: contender(() => {
      for (const next of fresh) {
        forgetKeys();
        check(next());
      }
    }),
  };
  // Some milliseconds a chunk, so that the clock of the system can tell them apart.
  const repeats = repeatsFor(contenders.raw, 4_000);
  for (let round = -3; round < rounds; round++)
    for (const one of Object.values(contenders)) {
      // The uncached one, before, forgot the keys.
      if (one === contenders.cached) one.run();
      const time = timed(one, repeats) / repeats / files.length;
      if (round >= 0) one.times.push(time);
    }
  return {
    raw: best(contenders.raw.times),
    cached: best(contenders.cached.times),
    medianRatio: middle(contenders.cached.times) / middle(contenders.raw.times),
    uncached: best(contenders.uncached.times),
    pkijs: await timePkijs(files, rounds),
  };
};

const contender = (run: () => unknown): Contender => ({ run, times: [] });

const fail = (): never => {
  throw new Error('OpenSSL refused a right signature');
};

const repeatsFor = (one: Contender, microseconds: number): number => {
  timed(one, 3);
  return Math.max(2, Math.ceil(microseconds / (timed(one, 10) / 10 + 1)));
};

const timed = ({ run }: Contender, repeats: number): number => {
  const began = process.cpuUsage();
  for (let repeat = 0; repeat < repeats; repeat++) run();
  const { user, system } = process.cpuUsage(began);
  return user + system;
};

const timePkijs = async (
  files: readonly Uint8Array[],
  rounds: number,
): Promise<number | string> => {
  for (const file of files) {
    const first = await pkijsCheck(file);
    if (first !== true) return first;
  }
  const times: number[] = [];
  for (let round = -2; round < rounds / 4; round++) {
    const began = process.cpuUsage();
    for (const file of files) await pkijsCheck(file);
    const { user, system } = process.cpuUsage(began);
    if (round >= 0) times.push((user + system) / files.length);
  }
  return best(times);
};

const AT = '2026-06-01T00:00:00Z';

const benchList = (rounds: number): SodBenchResult['list'] => {
  const bytes = germanList();
  if (bytes === undefined) return undefined;
  const list = { name: 'list', bytes };
  const store = openAll([list]);
  const anchor = { name: 'anchor', bytes: anchorOf(store), role: 'anchor' } as const;
  if (openAll([list, anchor]).sources[0]?.trust !== 'trusted')
    throw new Error('the list is not trusted');
  const ders = store.certificates.map(({ certificate }) => Buffer.from(certificate.raw));
  const bare = ders.map((der) => new Uint8Array(der));
  const contenders = {
    opened: contender(() => openAll([list])),
    trusted: contender(() => openAll([list, anchor])),
    everyField: contender(() =>
      openAll([list]).certificates.reduce((sum, { certificate }) => sum + fieldsOf(certificate), 0),
    ),
    read: contender(() => bare.every((der) => readCertificate(der, 'list').certificate) || fail()),
    node: contender(() => ders.map((der) => new X509Certificate(der))),
  };
  for (let round = -5; round < rounds; round++)
    for (const one of Object.values(contenders)) {
      const time = timed(one, 1) / 1000;
      if (round >= 0) one.times.push(time);
    }
  const { opened, trusted, everyField, read, node } = contenders;
  return {
    certificates: ders.length,
    opened: best(opened.times),
    trusted: best(trusted.times),
    everyField: best(everyField.times),
    read: best(read.times),
    node: best(node.times),
  };
};

const openAll = (inputs: readonly TrustInput[]): TrustStore =>
  runNow(openTrustStore(inputs, { profile: 'training', at: AT }), nodeCrypto);

/** The authority whose key the signer of the list names. */
const anchorOf = ({ sources, certificates }: TrustStore): Uint8Array => {
  const signer = certificates.find(
    ({ fingerprint }) => fingerprint === sources[0]?.signer?.fingerprint,
  );
  const keyId = signer?.certificate.extensions.authorityKeyId?.keyId;
  const found = certificates.find(
    ({ role, certificate: { extensions } }) =>
      role === 'csca' &&
      keyId !== undefined &&
      Buffer.from(extensions.subjectKeyId ?? []).equals(keyId),
  );
  if (found === undefined) throw new Error('the list has no authority above its signer');
  return found.certificate.raw;
};

/** Reads every field below a value once and gives how many there are; octets count as one. */
const fieldsOf = (value: unknown): number => {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return 1;
  let fields = 1;
  for (const field of Object.values(value)) fields += fieldsOf(field);
  return fields;
};

const best = (values: readonly number[]): number => Math.min(...values);

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? Number.NaN;

const table = ({ rows, list }: SodBenchResult): string => {
  const head =
    'one EF.SOD, us of CPU      |    raw | cached ÷ raw (median) | uncached ÷ raw  | pkijs ÷ cached\n';
  const lines = rows.map(({ from, group, raw, cached, medianRatio, uncached, pkijs }) => {
    const against = (time: number): string =>
      `${time.toFixed(1).padStart(7)} ${(time / raw).toFixed(2).padStart(6)}  `;
    const peer =
      typeof pkijs === 'number' ? `${pkijs.toFixed(0)} ${(pkijs / cached).toFixed(0)}` : pkijs;
    return `${from.padEnd(7)} ${group.padEnd(18)} | ${raw.toFixed(1).padStart(6)} | ${against(cached)} (${medianRatio.toFixed(2)}) | ${against(uncached)} | ${peer}\n`;
  });
  const last =
    list === undefined
      ? 'German list: shared samples absent\n'
      : `German list, ${list.certificates} certificates, ms of CPU: trust store opened ${list.opened.toFixed(1)}, with an anchor ${list.trusted.toFixed(1)}, and every field read ${list.everyField.toFixed(1)}, certificates alone ${list.read.toFixed(1)}, X509Certificate alone ${list.node.toFixed(1)}\n`;
  return head + lines.join('') + last;
};
