import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectNoTraces, launch, openWindow, signIn, type Window } from './test/browser.ts';

/** Whether what is typed now goes into a field. */
const isInField = (): boolean => document.activeElement instanceof HTMLInputElement;

describe.skipIf(inject('server') === null)('keyboard only', () => {
  let browser: Browser;
  let window: Window;
  const key = (...keys: string[]): Promise<void> =>
    keys.reduce(
      (before, one) => before.then(() => window.page.keyboard.press(one)),
      Promise.resolve(),
    );
  const focused = (): Promise<string> =>
    window.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

  beforeAll(async () => {
    browser = await launch();
    window = await openWindow(browser);
    await signIn(window, 'analyst');
    await window.page.locator('[data-row-key]').first().waitFor();
  }, 180_000);
  afterAll(() => browser?.close());

  test('a and d turn the board, n goes to the next flight, Enter opens it, u comes back to the same row', async () => {
    const { page } = window;
    await key('a');
    await page.getByRole('tab', { name: /Arrivals/, selected: true }).waitFor();
    await key('d');
    await page.getByRole('tab', { name: /Departures/, selected: true }).waitFor();
    await key('n');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-row-key'));
    const flight = await focused();
    await key('j');
    await page.waitForFunction((before) => document.activeElement?.textContent !== before, flight);
    await key('k');
    await page.waitForFunction((before) => document.activeElement?.textContent === before, flight);
    await key('Enter');
    await page.getByRole('heading', { level: 1, name: new RegExp(flight) }).waitFor();
    // The new page's heading has the focus: a screen reader says where one is.
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await key('u');
    await page.waitForFunction(
      (before) => document.activeElement?.textContent?.trim() === before,
      flight,
    );
  }, 180_000);

  test('f filters by typing, Escape clears, j and Enter open a traveller, j and Enter its evidence', async () => {
    const { page } = window;
    await key('Enter');
    await page.locator('.flight-number').waitFor(); // the board has a table with rows too
    await page.locator('.table [data-row-key]').first().waitFor();
    const all = await page.locator('.table tbody tr[data-row]').count();
    await key('f');
    await page.waitForFunction(isInField);
    await page.keyboard.type('qqqq');
    await page.getByText('Nobody on this flight fits the filter').waitFor();
    await key('Escape');
    await page.locator('.table [data-row-key]').first().waitFor();
    expect(await page.locator('.table tbody tr[data-row]').count()).toBe(all);
    await key('Tab', 'j');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-row-key'));
    const name = await focused();
    await key('Enter');
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await page.locator('[data-value]').first().waitFor();
    await key('j');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-value'));
    const value = await page.evaluate(() => document.activeElement?.getAttribute('data-value'));
    await key('Enter');
    await page.locator('.evidence mark').first().waitFor();
    await key('Escape');
    await page.locator('.evidence').waitFor({ state: 'detached' });
    await page.waitForFunction(
      (before) => document.activeElement?.getAttribute('data-value') === before,
      value,
    );
  }, 180_000);

  test('/ searches from everywhere; the words are in no address', async () => {
    const { page } = window;
    const surname =
      (await page.getByRole('heading', { level: 1 }).textContent())?.split(',')[0] ?? '';
    await key('/');
    await page.waitForFunction(isInField);
    await page.keyboard.type(surname);
    await key('Enter');
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
    await page.locator('[data-row-key]').first().waitFor();
    expect(page.url()).toMatch(/\/search$/);
  }, 180_000);

  test('? lists every shortcut, and single keys can be turned off (WCAG 2.2, 2.1.4)', async () => {
    const { page } = window;
    await key('Escape', 'Tab', 'Tab');
    await page.locator('#main').focus();
    await key('?');
    const map = page.getByRole('dialog', { name: 'Keyboard map' });
    await map.waitFor();
    for (const keys of ['Ctrl K', '?', '/', 'u', 'r', '1', '4', 'j', 'k', 'f', 'd', 'a', 'n', 'm'])
      expect(await map.locator('kbd', { hasText: keys }).count()).toBeGreaterThan(0);
    await map.getByRole('switch', { name: 'Single keys work' }).focus();
    await key('Space', 'Escape');
    await map.waitFor({ state: 'detached' });
    await key('1');
    await page.waitForTimeout(300);
    expect(page.url()).toMatch(/\/search$/);
    await key('Control+k');
    const palette = page.getByRole('dialog', { name: 'All commands' });
    await palette.waitFor();
    await page.waitForFunction(isInField);
    await page.keyboard.type('turn single');
    await key('Enter');
    await palette.waitFor({ state: 'detached' });
    await page.locator('#main').focus();
    await key('1');
    await page.getByRole('heading', { level: 1, name: 'Flights' }).waitFor();
  }, 180_000);

  test('the skip link is the first stop, and it leads to the content', async () => {
    const { page } = window;
    const first = page.locator('a[href], button, input').first();
    expect(await first.textContent()).toBe('Skip to the content');
    await first.focus();
    expect(await first.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThanOrEqual(
      0,
    );
    await key('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'main');
  }, 180_000);

  test('nothing personal left a trace, and nothing went wrong', async () => {
    expect(window.troubles).toEqual([]);
    await expectNoTraces(window);
  });
});
