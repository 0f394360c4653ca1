import { tmpdir } from 'node:os';
import { type KeyboardCase, runKeyboardGate } from '@amirani/e2e/keyboard-gate/run';
import { startGate } from '@amirani/e2e/test/gate';
import type { ComingTraveller } from '@amirani/e2e/test/gate-facts';
import { buildWorkbench, findChromium } from '@amirani/e2e/test/prepare';
import type { GateBook } from '../gate/book.ts';
import { type GateFindings, inspectGate } from '../gate/inspect.ts';
import type { Proof } from '../proof.ts';

const TRAVELLERS = 50;
/** Travellers a flight: enough that each plant comes. */
const LOAD = 60;
/** For travellers without a fault: a glance, two keys for what was compared and shown, one key to decide. */
const MOST_KEYS = 3;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * One officer in a real browser, fifty travellers of the demonstration gate, a scanner that types, and no mouse: each is
 * decided with one key, the booth is free only once the server has the decision, and database and journal have what the
 * officer decided.
 */
export const keyboardGateProof: Proof = {
  name: 'keyboard-gate',
  run: async () => {
    const chromium = findChromium();
    if (chromium === undefined) throw new Error('no Chromium: name it in CHROMIUM');
    buildWorkbench();
    const gate = await startGate('', { load: LOAD, chips: true }, tmpdir());
    try {
      const coming = chosen(gate.facts.travellers);
      say(`${coming.length} travellers, their documents signed`);
      const run = await runKeyboardGate(gate.facts, coming, chromium, say);
      await gate.end();
      const findings = await inspectGate(bookOf(run), run.opened, gate.folder);
      const truths = new Map(coming.map((one) => [one.exhibit, one]));
      const wrong = run.cases.filter(
        ({ exhibit, act }) => truths.get(exhibit)?.firstLine.includes(act) !== true,
      );
      const holds = {
        all: run.cases.length === TRAVELLERS && run.decisions.length === TRAVELLERS,
        right: wrong.length === 0,
        committedBeforeFree: run.cases.every(({ committed }) => committed),
        stored: isStored(findings),
        journalled: findings.journalSound && findings.receiptsMissing === 0,
        keyboardAlone: run.pointerEvents === 0,
        fewKeys: run.cases.every(({ plant, keys }) => plant !== 'complete' || keys <= MOST_KEYS),
        quiet: run.troubles.length === 0,
      };
      return {
        passed: Object.values(holds).every(Boolean),
        result: {
          holds,
          travellers: run.cases.length,
          passed: run.cases.filter(({ act }) => act === 'pass').length,
          secondLine: run.cases.filter(({ act }) => act === 'second-line').length,
          wrong: wrong.map(({ plant, word, act }) => `${plant}: ${word}, ${act}`),
          keys: {
            perTraveller: spread(run.cases.map(({ keys }) => keys)),
            ofComplete: spread(
              run.cases.filter(({ plant }) => plant === 'complete').map(({ keys }) => keys),
            ),
            signingInAndFlights: run.otherKeys,
          },
          ms: {
            scanToWord: spread(run.cases.map(({ scanToWordMs }) => scanToWordMs)),
            keyToFree: spread(run.cases.map(({ keyToFreeMs }) => keyToFreeMs)),
            decisionToCommit: spread(run.decisions.map(({ ms }) => ms)),
          },
          plants: plantsOf(run.cases),
          pointerEvents: run.pointerEvents,
          referrals: run.referrals.length,
          troubles: run.troubles,
          findings,
          load: run.load.map((one) => Math.round(one * 10) / 10),
        },
      };
    } finally {
      await gate.stop();
    }
  },
};

/** One of each plant, then travellers without a fault; flight by flight, in the order of the booth. */
const chosen = (travellers: readonly ComingTraveller[]): readonly ComingTraveller[] => {
  // A document that is scanned twice is the other gate's.
  const planted = travellers.filter(
    ({ plant }) => plant !== undefined && plant !== 'scanned-twice',
  );
  const one = [...Map.groupBy(planted, ({ plant }) => plant).values()].flatMap((all) =>
    all.slice(0, 1),
  );
  const complete = travellers.filter(
    ({ plant, chip }) => plant === undefined && chip !== undefined,
  );
  return [...one, ...complete]
    .slice(0, TRAVELLERS)
    .toSorted((a, b) => compare(a.flight, b.flight) || compare(a.exhibit, b.exhibit));
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What the browser was told, as the book of the virtual gate holds it. */
const bookOf = (run: Awaited<ReturnType<typeof runKeyboardGate>>): GateBook => ({
  decisions: run.decisions.map(({ check, key, act, receipt }) => ({
    ...{ check, key, act, receipt, by: 'officer' },
    word: run.cases.find((one) => one.check === check)?.word ?? '',
  })),
  ...{ receipts: [...run.receipts], referrals: [...run.referrals] },
  ...{ judged: [], scans: [], facts: [], commits: [], planted: [], surprises: [] },
});

const isStored = (found: GateFindings): boolean =>
  found.checks === TRAVELLERS &&
  found.acknowledged === TRAVELLERS &&
  [
    ...[found.checksDoubled, found.missing, found.unknown, found.stepsAstray, found.halfDone],
    found.referralsMissing,
  ].every((count) => count === 0);

/** The middle, the 95th of a hundred, the largest. */
const spread = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0);
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
};

/** How each kind of traveller was decided: `obstacle, second-line` once. */
const plantsOf = (cases: readonly KeyboardCase[]): Record<string, Record<string, number>> => {
  const counted: Record<string, Record<string, number>> = {};
  for (const { plant, word, act } of cases) {
    const row = counted[plant] ?? {};
    counted[plant] = row;
    const key = `${word}, ${act}`;
    row[key] = (row[key] ?? 0) + 1;
  }
  return counted;
};
