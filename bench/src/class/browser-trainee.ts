import { setTimeout as sleep } from 'node:timers/promises';
import { chromiumFlags } from '@amirani/e2e/test/prepare';
import type { AcademySlip } from '@desk/academy/api/types.ts';
import { chromium, type Page } from 'playwright-core';
import type { Remembered, Working } from './trainee.ts';
import type { Answered } from './wire.ts';

/** A trainee in a browser of their own. */
export interface BrowserTrainee {
  readonly seat: string;
  readonly decisions: readonly Remembered[];
  readonly answers: readonly Answered[];
  readonly texts: readonly { readonly text: string; readonly after: number }[];
  /** What the browser complained of. */
  readonly troubles: readonly string[];
}

/** Goes through a sitting by the keyboard of a real browser; what it remembers is what went over its line. */
export const workInBrowser = async (
  slip: AcademySlip,
  { address, sitting, pace, until, chance }: Working,
  executablePath: string,
): Promise<BrowserTrainee> => {
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  // The authority of the class is in no store of this machine; the other clients check it.
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'en-GB' });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const decisions: Remembered[] = [];
  const answers: Answered[] = [];
  const texts: { text: string; after: number }[] = [];
  const troubles: string[] = [];
  // Answers that are under way when the window is shut are nobody's.
  let shut = false;
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('response', (response) => {
    const url = new URL(response.url());
    if (!url.pathname.startsWith('/api/academy')) return;
    const after = decisions.length;
    void response
      .text()
      .then((text) => {
        const { responseStart, requestStart } = response.request().timing();
        answers.push({
          call: `${response.request().method()} ${url.pathname.replace(/[0-9a-f-]{36}/g, ':id')}`,
          ...{ ms: Math.max(0, responseStart - requestStart), status: response.status() },
        });
        texts.push({ text, after });
        if (!url.pathname.endsWith('/decisions') || response.status() !== 200) return;
        const { item, receipt } = JSON.parse(text) as Decided;
        decisions.push({
          ...{ item: item.id, flagged: item.decision.flagged, leaf: receipt.leafHash },
          confidence: item.decision.confidence,
        });
      })
      .catch((error: unknown) => {
        if (!shut) troubles.push(String(error));
      });
  });
  try {
    await signIn(page, address, slip);
    // By the link, as a trainee does: a typed address would leave a page with unread answers.
    await page.locator(`a[href$="/academy/sittings/${sitting}"]`).first().press('Enter');
    while (Date.now() < until && (await decideOne(page, pace, chance, until)));
  } catch (error) {
    troubles.push(String(error));
  }
  shut = true;
  await browser.close();
  return { seat: slip.seat, decisions, answers, texts, troubles };
};

interface Decided {
  readonly item: {
    readonly id: string;
    readonly decision: { readonly flagged: boolean; readonly confidence: number };
  };
  readonly receipt: { readonly leafHash: string };
}

const signIn = async (page: Page, address: string, slip: AcademySlip): Promise<void> => {
  await page.goto(address);
  await page.locator('input[name="username"]').fill(slip.login);
  await page.locator('input[name="password"]').fill(slip.password);
  await page.keyboard.press('Enter');
  await page.locator('#main form button[type="submit"]').press('Enter');
  await page.locator('#main h1').first().waitFor();
};

/** One item by the keyboard; false when there is nothing more to do. */
const decideOne = async (
  page: Page,
  pace: number,
  chance: () => number,
  until: number,
): Promise<boolean> => {
  const next = page.getByRole('button', { name: 'Next item' });
  const bar = page.locator('.decision-bar');
  await next.or(bar).or(page.locator('.empty-state')).first().waitFor();
  if (await next.isVisible()) {
    await next.press('Enter').catch(() => undefined);
    await bar.or(page.locator('.empty-state')).first().waitFor();
  }
  const item = await page
    .locator('[data-item]')
    .first()
    .getAttribute('data-item')
    .catch(() => null);
  if (item === null) return false;
  await sleep(pace * (0.5 + chance()));
  await page.keyboard.press(String(5 + Math.floor(chance() * 5)));
  await page.keyboard.press(chance() < 0.3 ? 'x' : 'p');
  const other = page.locator(`[data-item]:not([data-item="${item}"])`);
  const feedback = page.locator('#feedback-title');
  const over = page.locator('.empty-state');
  // While the exercise is paused nothing comes; then it is tried again.
  for (;;) {
    const came = await other
      .or(feedback)
      .or(over)
      .first()
      .waitFor({ timeout: 3000 })
      .then(
        () => true,
        () => false,
      );
    if (came) break;
    if (Date.now() >= until) return false;
    await page.keyboard.press('8');
    await page.keyboard.press('p');
  }
  if (await feedback.isVisible()) await page.keyboard.press('n');
  return !(await over.isVisible());
};
