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

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * Four flights, 720 travellers and some more of the demonstration world, eight officers and three of the second line at
 * once over HTTP: verdicts against the ledger, races, lost lines, booths restarted. Then a part of them again without a
 * pause, while the server is killed three times in mid-work. And two mutants that a small gate must notice.
 */
export const gateProof: Proof = {
  name: 'gate',
  run: async () => {
    const crew = { engine: 'postgres', officers: 8, secondLine: 3, say } as const;
    // Quicker than anybody looks at a traveller.
    const gate = await runGate({ ...crew, every: 10, look: 1500, killAt: [] });
    const killed = await runGate({
      ...{ ...crew, every: 5, look: 0, killAt: [0.25, 0.5, 0.75] },
      ...{ travellers: 160, load: 80 },
    });
    const mutants = {
      'key-forgotten': await runMutant('key-forgotten'),
      'refused-by-one': await runMutant('refused-by-one'),
    };
    const { scanToVerdict, decisionToCommit } = gate.tally;
    const holds = {
      sound: [gate, killed].every(isSound),
      right: [gate, killed].every(isRight),
      quick:
        scanToVerdict.p95 < MOST_MS.scanToVerdict &&
        decisionToCommit.p95 < MOST_MS.decisionToCommit,
      mutantsCaught: Object.values(mutants).every(({ caught }) => caught),
    };
    return {
      passed: Object.values(holds).every(Boolean),
      result: { holds, gate, killed, mutants },
    };
  },
};
