import { follow, launch, openWindow, signIn, type Window } from '@amirani/e2e/test/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

/** The first whole number of a text, with the separators of English taken out. */
const numberIn = (text: string): number =>
  Number(/-?\d[\d,\u202f\u00a0]*/.exec(text)?.[0].replaceAll(/[^\d-]/g, '') ?? Number.NaN);

/** Reads the value beside a name in a list of facts. */
const factOf = async (page: Page, name: string): Promise<number> =>
  numberIn(
    (await page
      .locator(`xpath=//dt[normalize-space()="${name}"]/following-sibling::dd[1]`)
      .first()
      .textContent()) ?? '',
  );

/**
 * What one page counts twice must be one number: the head beside its list, the sum beside its parts. Each case here was
 * two numbers once.
 */
describe.skipIf(inject('server') === null)('counts that are shown twice', () => {
  let browser: Browser;
  const windowOf = async (login: string, about?: string): Promise<Window> => {
    const opened = await openWindow(browser);
    await signIn(opened, login, about);
    return opened;
  };
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  test('flight: travellers without a document, in the head, on the board and as marks in the list', async () => {
    const { page, context } = await windowOf('analyst');
    await page.keyboard.press('1');
    const rows = page.locator('#main [data-row-key]');
    await rows.first().waitFor();
    const keys = await rows.evaluateAll((all) =>
      all.map((row) => row.getAttribute('data-row-key')),
    );
    let compared = 0;
    for (const key of keys) {
      if (compared === 2) break;
      const row = page.locator(`#main [data-row-key="${key}"]`);
      const cells = await row.locator('xpath=ancestor::tr').locator('td').allTextContents();
      await row.press('Enter');
      await page.locator('xpath=//dt[normalize-space()="Without document"]').waitFor();
      const stated = await factOf(page, 'Without document');
      if (stated > 0) {
        await rows.first().waitFor();
        expect(await page.getByText('No document data', { exact: true }).count()).toBe(stated);
        expect(cells.map(numberIn)).toContain(stated);
        compared += 1;
      }
      await page.keyboard.press('1');
      await row.waitFor();
    }
    expect(compared).toBe(2);
    await context.close();
  }, 120_000);

  test('hits: each lane counts the rows of its list', async () => {
    const { page, context } = await windowOf('analyst');
    await page.keyboard.press('9');
    const lanes = page.locator('.lane-list li button');
    await lanes.first().waitFor();
    await page.getByRole('button', { name: 'As a list' }).press('Enter');
    await page.getByRole('button', { name: 'One at a time' }).waitFor();
    for (let at = 0; at < (await lanes.count()); at += 1) {
      await lanes.nth(at).press('Enter');
      await page.locator('#main [data-row-key], #main .empty-state').first().waitFor();
      await expect
        .poll(async () => page.locator('#main [data-row-key]').count())
        .toBe(
          Math.min(100, numberIn((await lanes.nth(at).locator('.lane-count').textContent()) ?? '')),
        );
    }
    await context.close();
  }, 120_000);

  test('network: the head, the boxes of kinds and the lines of the drawing', async () => {
    const { page, context } = await windowOf('investigator', '2026-0001');
    await page.locator('#main [data-row-key]').first().press('Enter');
    await follow(page, '.desk-nav a[href$="/network"]');
    await page.locator('.kind-filter').first().waitFor();
    const links = numberIn(
      /[\d,]+ links/.exec((await page.locator('#main').textContent()) ?? '')?.[0] ?? '',
    );
    const boxes = await page
      .locator('.kind-filter')
      .last()
      .locator('label .soft')
      .allTextContents();
    expect(boxes.map(numberIn).reduce((sum, one) => sum + one, 0)).toBe(links);
    const lines = page.locator('summary', { hasText: 'Lines of the drawing' });
    expect(numberIn((await lines.locator('.soft').textContent()) ?? '')).toBe(links);
    await context.close();
  }, 120_000);

  test('journal: the proof ends in the tree head shown beside it', async () => {
    const { page, context } = await windowOf('dpo');
    await page.keyboard.press('4');
    await page.locator('#main [data-row-key]').first().press('Enter');
    await page.locator('.evidence .checks').waitFor();
    const size = numberIn((await page.locator('.checkpoint-size').textContent()) ?? '');
    expect(numberIn((await page.locator('.evidence .checks li').first().textContent()) ?? '')).toBe(
      size,
    );
    await follow(page, '.desk-nav a[href="/oversight/clocks"]');
    const clocks = page.locator('#main table').first().locator('tbody tr');
    await clocks.first().waitFor();
    // Each kind that is held and has an oldest day goes on a day.
    const held = await clocks.evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
    const dated = held.filter(([, , oldest]) => oldest !== '–');
    expect(dated.length).toBeGreaterThan(1);
    for (const [name, , oldest, next] of dated) {
      if (!/^(API|PNR) data/.test(name ?? '')) continue;
      expect(next, `${name}, oldest ${oldest}`).toMatch(/20\d\d/);
    }
    await context.close();
  });
});
