import { fileURLToPath } from 'node:url';
import { call } from '@amirani/e2e/test/assessment';
import type { ServerFacts } from '@amirani/e2e/test/facts';
import { startOwnServer } from '@amirani/e2e/test/own-server';
import { chromiumFlags } from '@amirani/e2e/test/prepare';
import { chromium, type Page } from 'playwright-core';

const PURPOSE = 'investigation';
/** Letters of a part of an exhibit; all of them are of one byte. */
const PART = 4 * 1024 * 1024;

/**
 * Opens a case of this content on a server of its own, at its network, in a headless Chromium that renders in software; then both
 * are ended.
 */
export const withOpenCase = async <T>(
  content: string,
  executablePath: string,
  say: (line: string) => void,
  work: (page: Page) => Promise<T>,
): Promise<T> => {
  const script = fileURLToPath(import.meta.resolve('@amirani/e2e/test/serve'));
  const { facts, stop } = await startOwnServer<ServerFacts>('canvas', script);
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(900_000);
    const page = await context.newPage();
    await page.goto(facts.address);
    await page.locator('input[name="username"]').fill('investigator');
    await page.locator('input[name="password"]').fill(facts.password);
    await page.keyboard.press('Enter');
    await page.locator('#main form input:not([type="hidden"])').fill('2026-0001');
    await page.keyboard.press('Enter');
    const row = `[data-row-key="${await enter(page, content, say)}"]`;
    await page.reload();
    await page.locator('#main form input:not([type="hidden"])').fill('2026-0001');
    await page.keyboard.press('Enter');
    await page.locator(row).press('Enter');
    await page.locator('#case-members').waitFor();
    await page.locator('.desk-nav a[href$="/network"]').click();
    return await work(page);
  } finally {
    await browser.close();
    await stop();
  }
};

/** Enters the case by the interface, as an import would. Gives its id. */
const enter = async (page: Page, content: string, say: (line: string) => void): Promise<string> => {
  const id = crypto.randomUUID();
  const exhibit = crypto.randomUUID();
  const send = <T>(path: string, body: object | string): Promise<T> =>
    call<T>({ page }, 'POST', `/api/investigations/cases${path}`, body, PURPOSE);
  await send('', {
    ...{ id, title: 'A large case', offences: ['migrant-smuggling'], basis: 'a measurement' },
    reason: 'how fluent a large drawing is',
  });
  const obtained = {
    on: '2026-11-20',
    from: 'a generator',
    by: 'a bench',
    place: '',
    basis: 'none',
  };
  await send(`/${id}/exhibits`, {
    ...{ id: exhibit, title: 'A large network', kind: 'file', obtained },
    ...{ name: 'large.ftm.json', mediaType: 'application/json' },
  });
  for (let at = 0; at * PART < content.length; at += 1)
    await send(`/${id}/exhibits/${exhibit}/parts/${at}`, content.slice(at * PART, (at + 1) * PART));
  await send(`/${id}/exhibits/${exhibit}/completion`, {});
  const { import: dry } = await send<{ import: { id: string; digest: string } }>(`/${id}/imports`, {
    ...{ id: crypto.randomUUID(), exhibit },
    mapping: { kind: 'ftm', grading: { source: 'B', information: '2' } },
  });
  say('tried');
  await send(`/${id}/imports/${dry.id}/take-over`, { digest: dry.digest, reason: 'a measurement' });
  say('taken over');
  return id;
};
