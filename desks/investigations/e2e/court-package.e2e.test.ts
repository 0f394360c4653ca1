import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch, picture } from '@amirani/e2e/test/browser';
import { readZip } from '@amirani/network/evidence';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { packageEdits } from '../server/court-package/package-edits.ts';
import { samplePackage } from '../server/court-package/sample-package.ts';

// The page that a court gets, opened as a file in a browser without a network.
describe.skipIf(inject('server') === null)('the page that verifies a court package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'amirani-court-'));
  const made = samplePackage();
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    // Taken out of the package itself.
    const own = readZip(made.content).files.find(({ name }) => name === 'verify.html');
    writeFileSync(join(folder, 'verify.html'), own?.bytes ?? '');
    browser = await launch();
    const context = await browser.newContext({ offline: true });
    page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(join(folder, 'verify.html')).href);
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const verdictOf = async (bytes: Uint8Array, name: string) => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    await page.locator('#verdict').evaluate((node) => node.removeAttribute('data-result'));
    await page.locator('#file').setInputFiles(path);
    const verdict = page.locator('#verdict[data-result]');
    await verdict.waitFor();
    return {
      result: await verdict.getAttribute('data-result'),
      first: await verdict.getAttribute('data-first'),
    };
  };

  test('says intact, with number, signer and custody, and asks nobody for anything', async () => {
    expect(await verdictOf(made.content, 'whole.zip')).toEqual({ result: 'intact', first: '' });
    const text = await page.locator('#verdict').textContent();
    expect(text).toContain(made.manifest);
    expect(text).toContain('test.example/journal');
    await picture(page, 'court-package-intact');
    await page.locator('#language').selectOption('ka');
    await page.getByRole('heading', { name: 'სასამართლო პაკეტის შემოწმება' }).waitFor();
    await picture(page, 'court-package-ka');
    expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
  });

  test('names the first wrong item of what was edited', async () => {
    let tried = 0;
    for (const { bytes, item, what } of packageEdits(made.content, 8, 3)) {
      const { result, first } = await verdictOf(bytes, `edit-${tried}.zip`);
      expect(result, what).toBe('broken');
      if (item !== undefined) expect(first, what).toBe(item);
      tried += 1;
    }
    expect(tried).toBe(8);
    await picture(page, 'court-package-broken');
  });
});
