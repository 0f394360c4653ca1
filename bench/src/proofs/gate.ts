import { plant } from '../chaos/mutants.ts';
import { gateFaults } from '../gate/faults.ts';
import { type GateRun, runGate } from '../gate/run.ts';
import type { Proof } from '../proof.ts';

/** What the gate has to hold: a second from the scan to the verdict, 300 ms from the decision to its commit. */
const MOST_MS = { scanToVerdict: 1000, decisionToCommit: 300 } as const;

/** Nothing half done, nothing doubled, nothing lost, nothing decided by two at once or refused by one. */
export const isSound = ({ findings, tally }: GateRun): boolean =>
  findings.checksDoubled === 0 &&
  findings.missing === 0 &&
  findings.unknown === 0 &&
  findings.stepsAstray === 0 &&
  findings.halfDone === 0 &&
  findings.refusedByOne === 0 &&
  findings.referralsMissing === 0 &&
  findings.journalSound &&
  findings.receiptsMissing === 0 &&
  tally.plantedWrong === 0 &&
  tally.figuresAgree &&
  tally.gatesAgree &&
  tally.faults.length === 0 &&
  tally.surprises.length === 0;

/** Every word as the ledger allows it. */
export const isRight = ({ tally }: GateRun): boolean => tally.wrong === 0;

/** A planted fault in the server, and whether a small gate noticed it. */
const runMutant = async (name: keyof typeof gateFaults) => {
  const { root, remove } = plant(gateFaults[name]);
  try {
    const run = await runGate({
      ...{ engine: 'postgres', root, officers: 3, secondLine: 2, travellers: 24, load: 40 },
      ...{ look: 0, killAt: [], every: 2 },
    });
    return { caught: !isSound(run), planted: run.tally.planted, surprises: run.tally.surprises };
  } finally {
    remove();
  }
};

/**
 * Four flights, 720 travellers and some more of the demonstration world, eight officers and three of the second line at
 * once over HTTP: verdicts against the ledger, races, lost lines, a booth restarted, the server killed twice in mid-work.
 * And two mutants that a small gate must notice.
 */
export const gateProof: Proof = {
  name: 'gate',
  run: async () => {
    const run = await runGate({
      ...{ engine: 'postgres', officers: 8, secondLine: 3, every: 10 },
      // Quicker than anybody looks at a traveller.
      look: 1500,
      killAt: [0.4, 0.8],
      say: (line) => void process.stdout.write(`${line}\n`),
    });
    const { scanToVerdict, decisionToCommit } = run.tally;
    const holds = {
      sound: isSound(run),
      right: isRight(run),
      quick:
        scanToVerdict.p95 < MOST_MS.scanToVerdict &&
        decisionToCommit.p95 < MOST_MS.decisionToCommit,
    };
    const mutants = {
      'key-forgotten': await runMutant('key-forgotten'),
      'refused-by-one': await runMutant('refused-by-one'),
    };
    const caught = Object.values(mutants).every((mutant) => mutant.caught);
    return {
      passed: caught && Object.values(holds).every(Boolean),
      result: { holds: { ...holds, mutantsCaught: caught }, ...run, mutants },
    };
  },
};
