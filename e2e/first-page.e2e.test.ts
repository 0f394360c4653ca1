import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages } from '@amirani/core/languages';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, openWindow, server, signIn } from './test/browser.ts';

const dist = fileURLToPath(new URL('../apps/web/dist/', import.meta.url));
const KiB = 1024;

describe.skipIf(inject('server') === null)('what a browser loads first', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  // A build that is not compressed, and one catalogue for all desks, each fail here.
  test('the first page in Georgian has at most 500 KiB on the wire, and brings no texts of other desks', async () => {
    const window = await openWindow(browser, { language: 'ka' });
    const { page, context, troubles } = window;
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    let bytes = 0;
    network.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(server().address);
    await page.locator('input[name="username"]').waitFor();
    await page.waitForLoadState('networkidle');
    console.log(`first page in Georgian: ${Math.round(bytes / KiB)} KiB on the wire`);
    expect(bytes).toBeLessThan(500 * KiB);
    expect(bytes).toBeGreaterThan(50 * KiB);
    const far = ['academy', 'investigations', 'risk', 'programme'].map(fileOf('ka'));
    expect(asked.filter((path) => far.includes(path))).toEqual([]);
    await signIn(window, 'programme');
    await page.locator('.timeline').waitFor();
    // A desk brings its own texts before it shows anything, and so does each language that is chosen later.
    expect(asked).toContain(fileOf('ka')('programme'));
    expect(await page.locator('.page-head').textContent()).toMatch(/[ა-ჰ]{4}/);
    expect(asked.filter((path) => far.slice(0, 3).includes(path))).toEqual([]);
    expect(troubles).toEqual([]);
    await context.close();
  });

  test.each(languages)(
    'the texts of each desk in %s have at most 60 KiB on the wire',
    (language) => {
      for (const desk of readdirSync(new URL('../desks', import.meta.url))) {
        const { size } = statSync(`${dist}${fileOf(language)(desk)}.br`);
        if (language === 'ka') console.log(`${desk} in Georgian: ${Math.round(size / KiB)} KiB`);
        expect(size, desk).toBeLessThan(60 * KiB);
      }
    },
  );
});

/** The built file with the texts of a desk's screens, by its address. */
const fileOf =
  (language: string) =>
  (desk: string): string => {
    const source = `../../desks/${desk}/words/screens/${language}.po`;
    const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8')) as Readonly<
      Record<string, { readonly file: string }>
    >;
    const built = manifest[source];
    if (built === undefined) throw new Error(`no ${source} in the build`);
    return `/${built.file}`;
  };
