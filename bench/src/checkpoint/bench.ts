import { type FirstLineVerdict, firstLine } from '@amirani/checkpoint';
import { readMrz } from '@amirani/documents/mrz';
import { forgetKeys, nodeCrypto, runNow } from '@amirani/documents/node';
import { openTrustStore, type TrustStore } from '@amirani/documents/trust';
import { examine, type StateProfile, type TrustMaterial } from '@amirani/documents/verdict';
import { gateWords } from '@amirani/scenario/gate';
import { trainingTwins } from '@amirani/schengen/training';
import { type BoothTraveller, boothTravellers, gateDay } from './travellers.ts';

/** How large a run is. */
export interface CheckpointBenchOptions {
  readonly travellers: number;
  readonly rounds: number;
}

/** Milliseconds of CPU a traveller: means of the best round, and of the 95th of a hundred in it. */
interface CheckpointBenchRow {
  /** By the key of the document's signer. */
  readonly signer: 'EC' | 'RSA' | 'no chip';
  readonly travellers: number;
  /** Keys of signers and authorities were met before, as with every traveller but the first of a signer. */
  readonly cached: number;
  /** No key was met before. */
  readonly uncached: number;
  readonly zone: number;
  readonly examination: number;
  /** Of the examination: signatures, agreements, digests by OpenSSL. */
  readonly crypto: number;
  readonly verdict: number;
  readonly p95: number;
}

/** What the bench gives. */
export interface CheckpointBenchResult {
  readonly name: 'checkpoint';
  /** Once for the whole gate. */
  readonly openingTheStore: number;
  readonly rows: readonly CheckpointBenchRow[];
  /** Number of verdicts that the ledger does not allow. */
  readonly wrong: number;
  readonly read: number;
}

/** 160 travellers and six rounds. */
const DEFAULT_CHECKPOINT_OPTIONS: CheckpointBenchOptions = { travellers: 160, rounds: 6 };

/** What answers the steps of an examination at once. */
type SyncCrypto = typeof nodeCrypto;

interface Place {
  readonly store: TrustStore;
  readonly trust: readonly TrustMaterial[];
  readonly states: readonly StateProfile[];
}

/** CPU milliseconds of the parts of one verdict. */
interface Parts {
  readonly zone: number;
  readonly examination: number;
  readonly crypto: number;
  readonly verdict: number;
}

const AT = `${gateDay}T04:00:00Z`;

/**
 * The verdict for one traveller in process, from the scan to the word: zone, chip with all its signatures, conditions,
 * alerts, carrier's data. The trust store is opened once; every result is read. Prints a table.
 */
export const benchCheckpoint = async (
  asked: Partial<CheckpointBenchOptions> = {},
): Promise<CheckpointBenchResult> => {
  const { travellers: count, rounds } = { ...DEFAULT_CHECKPOINT_OPTIONS, ...asked };
  const { factory, travellers } = boothTravellers(count);
  const trust = factory.trust();
  const began = cpu();
  const store = runNow(openTrustStore(trust, { profile: 'training', at: AT }), nodeCrypto);
  const openingTheStore = cpu() - began;
  const place: Place = { store, trust, states: factory.states };
  let read = 0;
  const verdicts = new Map<BoothTraveller, FirstLineVerdict>();
  const times = new Map<BoothTraveller, { uncached: number; cached: Parts[] }>();
  for (const one of travellers) {
    forgetKeys();
    const { verdict, parts } = judged(one, place);
    read += verdict.all.length;
    verdicts.set(one, verdict);
    times.set(one, { uncached: whole(parts), cached: [] });
  }
  for (let round = 0; round < rounds; round += 1)
    for (const one of travellers) {
      // Asking the clock around each step costs: what OpenSSL takes of it is measured in rounds of their own.
      const { verdict, parts } = judged(one, place);
      const clocked = timedCrypto();
      judged(one, place, clocked.crypto);
      read += verdict.all.length;
      times.get(one)?.cached.push({ ...parts, crypto: clocked.spent() });
    }
  const rows = (['EC', 'RSA', 'no chip'] as const).flatMap((signer) => {
    const of = travellers.filter((one) => signerOf(one) === signer);
    return of.length === 0 ? [] : [rowOf(signer, of, times)];
  });
  const wrong = travellers.filter((one) => isWrong(one, verdicts.get(one)));
  for (const one of wrong) process.stdout.write(`${said(one, verdicts.get(one))}\n`);
  const result: CheckpointBenchResult = {
    ...{ name: 'checkpoint', openingTheStore, rows, wrong: wrong.length, read },
  };
  process.stdout.write(table(result));
  return result;
};

const timedCrypto = (): { readonly crypto: SyncCrypto; readonly spent: () => number } => {
  let spent = 0;
  const answer: SyncCrypto['answer'] = (task) => {
    const before = cpu();
    const answered = nodeCrypto.answer(task);
    spent += cpu() - before;
    return answered;
  };
  return { crypto: { answer }, spent: () => spent };
};

/** Everything that is done between the scan and the word. */
const judged = (
  one: BoothTraveller,
  { store, trust, states }: Place,
  crypto: SyncCrypto = nodeCrypto,
): { readonly verdict: FirstLineVerdict; readonly parts: Omit<Parts, 'crypto'> } => {
  const start = cpu();
  const zone = readMrz(one.zone, { referenceDate: gateDay });
  const read = cpu();
  const examined = runNow(
    examine(
      {
        ...{ id: 'bench', inspectedOn: gateDay, inspectedAt: AT, equipment: ['mrz', 'chip'] },
        ...{ trust, trustProfile: 'training', states },
        documents: [
          {
            ...{ id: 'travel-document', role: 'travel-document', mrz: { text: one.zone } },
            visual: one.traveller.document.print,
            chip: one.chip,
          },
        ],
      },
      store,
    ),
    crypto,
  );
  const looked = cpu();
  const verdict = firstLine({
    profile: 'georgian-exit',
    on: gateDay,
    zone,
    document: {
      verdict: examined,
      issued: one.issued,
      chip: one.chip.state === 'read',
    },
    flight: one.flight,
    given: one.given,
    alerts: one.alerts,
    twins: trainingTwins,
  });
  const end = cpu();
  return {
    verdict,
    parts: { zone: read - start, examination: looked - read, verdict: end - looked },
  };
};

const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const whole = ({ zone, examination, verdict }: Omit<Parts, 'crypto'>): number =>
  zone + examination + verdict;

const rsaSigners: ReadonlySet<string> = new Set(['QMB', 'QNI', 'QUV', 'QYM']);

const signerOf = ({ traveller, chip }: BoothTraveller): CheckpointBenchRow['signer'] => {
  if (chip.files.length === 0) return 'no chip';
  return rsaSigners.has(traveller.document.state) ? 'RSA' : 'EC';
};

const rowOf = (
  signer: CheckpointBenchRow['signer'],
  travellers: readonly BoothTraveller[],
  times: ReadonlyMap<BoothTraveller, { readonly uncached: number; readonly cached: Parts[] }>,
): CheckpointBenchRow => {
  // Somebody else's work on the cores only ever adds: the best of a traveller's rounds is theirs.
  const best = travellers.map((one) =>
    (times.get(one)?.cached ?? []).toSorted((a, b) => whole(a) - whole(b)).slice(0, 1),
  );
  const parts = best.flat();
  const mean = (value: (one: Parts) => number): number =>
    parts.reduce((sum, one) => sum + value(one), 0) / parts.length;
  const sorted = parts.map(whole).toSorted((a, b) => a - b);
  return {
    signer,
    travellers: travellers.length,
    cached: mean(whole),
    uncached:
      travellers.reduce((sum, one) => sum + (times.get(one)?.uncached ?? 0), 0) / travellers.length,
    zone: mean(({ zone }) => zone),
    examination: mean(({ examination }) => examination),
    crypto: mean(({ crypto }) => crypto),
    verdict: mean(({ verdict }) => verdict),
    p95: sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN,
  };
};

const isWrong = ({ traveller }: BoothTraveller, verdict: FirstLineVerdict | undefined): boolean => {
  if (verdict === undefined) return true;
  const { clear, atLeast } = traveller.truth;
  return clear
    ? verdict.word !== 'clear'
    : gateWords.indexOf(verdict.word) < gateWords.indexOf(atLeast);
};

/** The result of the first line for a person whose ledger entry differs. */
const said = (
  { traveller: { exhibit, truth, document } }: BoothTraveller,
  verdict: FirstLineVerdict | undefined,
): string =>
  `${exhibit} ${document.state} ${truth.plant ?? 'complete'}: ${verdict?.word ?? 'nothing'}, ${(
    verdict?.all ?? []
  )
    .map(({ code, locator }) => `${code} (${locator})`)
    .join(', ')}`;

const table = ({ openingTheStore, rows, wrong, read }: CheckpointBenchResult): string =>
  [
    `trust store opened once: ${openingTheStore.toFixed(0)} ms of CPU; ${read} reasons read; ${wrong} words that the ledger does not allow`,
    'signer   travellers  ms here     p95  uncached  =  zone  examination (crypto in it)  verdict',
    ...rows.map((row) =>
      [
        row.signer.padEnd(8),
        String(row.travellers).padStart(10),
        row.cached.toFixed(2).padStart(8),
        row.p95.toFixed(2).padStart(7),
        row.uncached.toFixed(2).padStart(9),
        row.zone.toFixed(2).padStart(8),
        `${row.examination.toFixed(2)} (${row.crypto.toFixed(2)})`.padStart(20),
        row.verdict.toFixed(2).padStart(16),
      ].join(' '),
    ),
    '',
  ].join('\n');
