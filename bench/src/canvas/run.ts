import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { type Fluency, fluencyOf } from './frames.ts';
import { largeCase } from './large-case.ts';
import { withOpenCase } from './open-case.ts';

/** How fluent a drawing of a size was. */
export interface CanvasRun {
  readonly nodes: number;
  readonly links: number;
  readonly renderer: string;
  readonly pan: Fluency;
  readonly zoom: Fluency;
  readonly drag: Fluency;
  /** Whether the node that was dragged lies elsewhere now. */
  readonly isMoved: boolean;
  /** One step of the wheel and then rest: `longest` is the time to redraw everything. */
  readonly anew: Fluency;
  /** Frames while nothing is done: what the machine gives at all. */
  readonly still: Fluency;
  /** Processes that wanted to run, at the beginning and at the end. */
  readonly load: readonly [number, number];
}

const SECONDS = 4;

/** Opens a case of a size on a server of its own and moves its drawing in a headless Chromium that renders in software. */
export const runCanvas = async (
  nodes: number,
  links: number,
  executablePath: string,
  say: (line: string) => void,
): Promise<CanvasRun> => {
  const from = loadavg()[0] ?? 0;
  return withOpenCase(largeCase(nodes, links, 1), executablePath, say, async (page) => {
    await page.locator('.network-drawing canvas').first().waitFor();
    await page.getByText('Everything of this span is drawn.').waitFor();
    say('drawn');
    return {
      ...{ nodes, links, renderer: await rendererOf(page), ...(await moved(page)) },
      load: [from, loadavg()[0] ?? 0],
    };
  });
};

const moved = async (
  page: Page,
): Promise<Pick<CanvasRun, 'pan' | 'zoom' | 'drag' | 'still' | 'anew' | 'isMoved'>> => {
  const drawing = page.locator('.network-drawing');
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (box === null) throw new Error('the drawing is not seen');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const still = await fluencyOf(page, () => page.waitForTimeout(SECONDS * 1000));
  await page.mouse.move(x, y);
  const circle = async (): Promise<void> => {
    const end = performance.now() + SECONDS * 1000;
    for (let step = 0; performance.now() < end; step += 1)
      await page.mouse.move(x + 150 * Math.sin(step / 8), y + 100 * Math.cos(step / 8));
  };
  // In the middle of the drawing as it is laid out the nodes lie thick: the mouse takes one of them.
  await page.mouse.down();
  const drag = await fluencyOf(page, circle);
  await page.mouse.up();
  // A moved node is a step that can be taken back.
  const isMoved = await page
    .locator('button:not([disabled])', { hasText: 'Undo' })
    .waitFor({ timeout: 20_000 })
    .then(
      () => true,
      () => false,
    );
  // Nothing lies at the corner: the view is taken, not a node.
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.down();
  const pan = await fluencyOf(page, circle);
  await page.mouse.up();
  await page.mouse.move(x, y);
  const zoom = await fluencyOf(page, async () => {
    const end = performance.now() + SECONDS * 1000;
    for (let step = 0; performance.now() < end; step += 1)
      await page.mouse.wheel(0, step % 20 < 10 ? -120 : 120);
  });
  const anew = await fluencyOf(page, async () => {
    await page.mouse.wheel(0, -120);
    await page.waitForTimeout(3000);
  });
  return { still, pan, zoom, drag, isMoved, anew };
};

/** Which software drew. In words, since this side knows no page. */
const rendererOf = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const context = document.createElement('canvas').getContext('webgl2');
    const about = context?.getExtension('WEBGL_debug_renderer_info');
    return about ? String(context.getParameter(about.UNMASKED_RENDERER_WEBGL)) : 'unknown';
  })()`);
