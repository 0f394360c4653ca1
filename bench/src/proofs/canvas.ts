import { buildWorkbench, findChromium } from '@amirani/e2e/test/prepare';
import { runCanvas } from '../canvas/run.ts';
import type { Proof } from '../proof.ts';

const NODES = 10_000;
const LINKS = 30_000;
/** Frames a second that a moving drawing has to reach. */
const LEAST = 30;

/** A case of 10,000 nodes and 30,000 links in the workbench, panned, zoomed and a node dragged, drawn by software alone. */
export const canvasProof: Proof = {
  name: 'canvas',
  absent: () => (findChromium() === undefined ? 'Chromium is missing' : undefined),
  run: async () => {
    buildWorkbench();
    const found = await runCanvas(NODES, LINKS, findChromium() ?? '', (line) =>
      process.stdout.write(`canvas: ${line}\n`),
    );
    const { pan, zoom, drag, isMoved } = found;
    const isFluent = [pan, zoom, drag].every(({ framesPerSecond }) => framesPerSecond >= LEAST);
    return {
      passed: isFluent && isMoved,
      result: {
        ...found,
        method:
          'while the view moves, the picture that is drawn already is shifted and scaled, and drawn anew once it has rested a quarter of a second; a dragged node follows when it is let go',
        limit: 'drawing 30,000 lines anew in software (`anew.longest`, in milliseconds)',
      },
    };
  },
};
