import type { CivilDate } from '@amirani/core';
import {
  audit,
  launch,
  openWindow,
  picture,
  pressLink,
  signIn,
  type Window,
} from '@amirani/e2e/test/browser';
import { typeAsScanner } from '@amirani/e2e/test/scanner';
import { documentFactory } from '@amirani/scenario/documents';
import { archiveOf } from '@amirani/scenario/gate';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

/** MRZ of a genuine passport that is not yet examined. */
const zone = (): readonly string[] => {
  const factory = documentFactory({
    seed: 11,
    referenceDate: new Date().toISOString().slice(0, 10) as CivilDate,
  });
  for (let at = 0; at < 200; at++) {
    const [document] = factory.genuine(at).documents;
    if (document?.format === 'TD3') return document.zone;
  }
  throw new Error('no genuine passport');
};

const scanned = async (page: Page): Promise<void> => {
  await pressLink(page, 'a[href="/documents"]');
  await page.locator('[data-testid="bench-files"]').waitFor({ state: 'attached' });
  await typeAsScanner(page, zone());
  await page.locator('.verdict-strip[aria-busy="false"]').waitFor();
};

const failed = (page: Page): Locator =>
  page.locator('[data-check="chip.presence"] .badge', { hasText: 'Failed' });

describe.skipIf(inject('server') === null)('what an examiner says of the chip', () => {
  let browser: Browser;
  let window: Window;
  beforeAll(async () => {
    browser = await launch();
    window = await openWindow(browser);
    await signIn(window, 'examiner');
  }, 180_000);
  afterAll(() => browser?.close());

  test('a printed symbol and no chip is a finding, said by keys alone and stored as it was said', async () => {
    const { page } = window;
    await scanned(page);
    await page.getByRole('tab', { name: /^Chip/ }).click();
    await page.getByRole('button', { name: /How reading the chip went/ }).press('Enter');
    await page.getByRole('option', { name: 'no chip answered' }).press('Enter');
    await page.getByRole('tab', { name: /^Page, zone, chip/ }).click();
    const symbol = page.getByRole('group', { name: 'Chip symbol on the document' });
    const answer = (name: string): Locator => symbol.getByRole('radio', { name, exact: true });
    expect(await answer('not looked at').isChecked()).toBe(true);
    await answer('not looked at').focus();
    await page.keyboard.press('ArrowDown'); // from the last round to the first
    expect(await answer('printed').isChecked()).toBe(true);
    expect(await audit(page)).toEqual([]);
    await picture(page, 'documents-chip-symbol-en');
    await page.getByRole('tab', { name: 'Checks' }).click();
    await failed(page).waitFor();
    await page.locator('#main').focus();
    await page.keyboard.press('e');
    await page.getByText('Checked by the server').waitFor();
    await failed(page).waitFor();
    await page.getByRole('tab', { name: /^Page, zone, chip/ }).click();
    await answer('printed').and(page.locator(':checked')).waitFor();
    // Said otherwise later: it takes the place of what was stored, and the server checks again.
    await answer('printed').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Store the page as typed' }).press('Enter');
    await page.getByRole('button', { name: 'Examine again' }).press('Enter');
    await page.getByRole('tab', { name: 'Checks' }).click();
    await failed(page).waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: /^Page, zone, chip/ }).click();
    await answer('looked for, not there').and(page.locator(':checked')).waitFor();
  }, 180_000);

  test('of an archive the bench and the server say the same: what was not used, and why', async () => {
    const { page } = window;
    const archive = {
      name: 'chip.zip',
      mimeType: 'application/zip',
      buffer: Buffer.from(
        archiveOf([
          { name: 'EF.COM.bin', bytes: Uint8Array.of(0x60, 0x04, 0x5c, 0x02, 0x61, 0x75) },
          { name: 'readme.txt', bytes: Buffer.from('from the reader') },
          { name: 'inside.zip', bytes: archiveOf([]) },
          { name: 'DG3.bin', bytes: new Uint8Array((1 << 20) + 1) },
        ]),
      ),
    };
    await scanned(page);
    await page.locator('[data-testid="bench-files"]').setInputFiles([archive]);
    await page.getByRole('tab', { name: /^Chip/ }).click();
    const said = page.locator('.chip-content ul.small > li');
    await said.first().waitFor();
    const onBench = await said.allTextContents();
    expect(onBench).toHaveLength(3);
    for (const name of ['readme.txt', 'inside.zip', 'DG3.bin'])
      expect(onBench.join(' ')).toContain(name);
    await page.locator('#main').focus();
    await page.keyboard.press('e');
    await page.getByText('Checked by the server').waitFor();
    await page.locator('[data-testid="bench-files"]').setInputFiles([archive]);
    const note = page.locator('.notice', { hasText: 'What was found in the archive' });
    await note.waitFor();
    expect((await note.locator('li').allTextContents()).sort()).toEqual(onBench.toSorted());
    expect(await note.textContent()).toContain('nothing new was stored'); // EF.COM stands already
    await picture(page, 'documents-archive-en');
    expect(await audit(page)).toEqual([]);
    expect(window.troubles).toEqual([]);
  }, 180_000);

  test('the symbol is asked about in Georgian on a narrow screen', async () => {
    const own = await openWindow(browser, { language: 'ka', theme: 'dark', width: 320 });
    await signIn(own, 'examiner');
    await scanned(own.page);
    await own.page.locator('[role="tab"]').nth(1).click();
    await own.page.locator('.chip-symbol').scrollIntoViewIfNeeded();
    expect(await audit(own.page)).toEqual([]);
    expect(await own.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await picture(own.page, 'documents-chip-symbol-ka');
    expect(own.troubles).toEqual([]);
    await own.context.close();
  }, 180_000);
});
