import { buildWorkbench, findChromium } from '@amirani/e2e/test/prepare';
import { runSteps } from '../canvas/steps.ts';
import type { Proof } from '../proof.ts';

const NODES = 15_000;
const LINKS = 45_000;

/** A case of 15,000 nodes and 45,000 links, half more than is drawn at once: counted, and drawn step by step as a person does. */
export const canvasStepsProof: Proof = {
  name: 'canvas-steps',
  absent: () => (findChromium() === undefined ? 'Chromium is missing' : undefined),
  run: async () => {
    buildWorkbench();
    const found = await runSteps(NODES, LINKS, findChromium() ?? '', (line) =>
      process.stdout.write(`canvas-steps: ${line}\n`),
    );
    return {
      passed:
        found.wholeFetched === 0 && found.steps.every(({ drawn, expected }) => drawn === expected),
      result: found,
    };
  },
};
