import { buildWorkbench, findChromium } from '@amirani/e2e/test/prepare';
import { runClass } from '../class/run.ts';
import type { Proof } from '../proof.ts';

/** `--minutes 6`; half an hour where nothing is said. */
const minutesOf = (argv: readonly string[]): number => {
  const at = argv.indexOf('--minutes');
  const minutes = Number(argv[at + 1]);
  return at >= 0 && minutes > 0 ? minutes : 30;
};

/**
 * A class of sixteen over `--lan` on one machine: fourteen clients and two real browsers go through one measured sitting, while its
 * trainer looks on. What each remembers is what the server and the journal have; no answer told what is true beforehand; the file
 * gives seal and scores again; and the server answers fast enough.
 */
export const classProof: Proof = {
  name: 'class',
  absent: () => (findChromium() === undefined ? 'no Chromium: name it in CHROMIUM' : undefined),
  run: async () => {
    buildWorkbench();
    const run = await runClass({
      ...{ minutes: minutesOf(process.argv), clients: 14, browsers: 2 },
      ...{ course: 'schengen-rules', number: 2 },
      say: (line) => void process.stdout.write(`${line}\n`),
    });
    const holds = {
      everybodyDecided: run.decisions > 0 && run.inBrowsers > 0,
      fast: run.all.p95 < 300,
      noneLost: run.lost.length === 0,
      noneTwice: run.countedTwice === 0,
      journalled: run.notJournalled === 0,
      noTruth: run.leaks.length === 0 && run.searched.items > 0,
      sealed: run.sealed,
      scoresAgain: run.scores.checked > 0 && run.scores.same === run.scores.checked,
      quiet: run.troubles.length === 0,
    };
    return { passed: Object.values(holds).every(Boolean), result: { holds, ...run } };
  },
};
