import { crc32, deflateSync } from 'node:zlib';
import {
  follow,
  launch,
  lookAt,
  openWindow,
  pressLink,
  server,
  signIn,
  type Window,
} from '@amirani/e2e/test/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** A grey picture of vertical bars of a given width, without a face (R76). */
const bars = (width: number): Buffer => {
  const side = 120;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const row = Buffer.from([
    0,
    ...Array.from({ length: side }, (_, x) => (Math.floor(x / width) % 2 === 0 ? 90 : 170)),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: side }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const source = 'Bars for a test';

/** Imports a picture as the trainer who is signed in in the window. */
const importFace = async (
  { context }: Window,
  model: string,
  page: string,
  bytes: Buffer,
): Promise<void> => {
  const headers = { 'x-amirani': '1', 'x-amirani-purpose': 'training', 'x-amirani-reference': 't' };
  const address = `${server().address}/api/documents/specimens`;
  const said = { use: 'face', issuer: '', documentCode: '', model, page, light: 'white' };
  const licensed = { source, licence: 'CC0-1.0', licenceText: 'All rights to it are waived.' };
  const announced = await context.request.post(address, {
    headers,
    data: { ...said, ...licensed },
  });
  expect(announced.status(), await announced.text()).toBe(200);
  const { specimen } = (await announced.json()) as { specimen: { id: string } };
  const added = await context.request.post(`${address}/${specimen.id}/picture`, {
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    data: bytes,
  });
  expect(added.status(), await added.text()).toBe(200);
};

/** Both pictures are drawn and the pair awaits its answer. */
const pair = async (page: Page, at: number): Promise<void> => {
  await page.locator('.judgement').waitFor();
  await page.locator('.face-frame img').nth(1).waitFor();
  expect(await page.locator(`section[aria-label$=" ${at}"]`).count()).toBe(1);
};

/** Answers by keys alone: what, how sure, and Enter. */
const answer = async (page: Page, key: 's' | 'o' | 'q'): Promise<void> => {
  await page.keyboard.press(key);
  await page.locator('input[name="confidence"]:focus').waitFor();
  for (const next of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(next);
  await page.locator('.practice-truth').waitFor();
};

const count = async (page: Page): Promise<Readonly<Record<string, number>>> =>
  Object.fromEntries(
    await page
      .locator('.practice-count [data-outcome]')
      .evaluateAll((all) =>
        all.map((one) => [
          one.getAttribute('data-outcome'),
          Number(one.querySelector('dd')?.textContent),
        ]),
      ),
  );

describe.skipIf(inject('server') === null)('practice with faces', () => {
  let browser: Browser;
  let trainer: Window;
  beforeAll(async () => {
    browser = await launch();
    trainer = await openWindow(browser);
    await signIn(trainer, 'trainer');
  }, 120_000);
  afterAll(async () => browser?.close());

  const open = async ({ page }: Window): Promise<void> => {
    await pressLink(page, 'a[href="/documents"]');
    await follow(page, '.desk-nav a[href="/documents/faces"]');
  };

  test('without a set the page says who imports one, and leads a trainer there', async () => {
    const { page } = trainer;
    await open(trainer);
    await page.locator('.empty-state').waitFor();
    await lookAt(trainer, 'faces-empty');
    await importFace(trainer, '1', 'front', bars(2));
    await page.reload();
    await page.locator('#main form button[type="submit"]').press('Enter');
    await page.getByText('Pictures of at least two persons are needed.').waitFor();
    await follow(page, '.empty-state a');
    expect(new URL(page.url()).pathname).toBe('/documents/specimens');
    // Before anything is sent it is seen who is taken for one person.
    await page.getByRole('button', { name: 'Import a picture' }).press('Enter');
    await page.getByRole('button', { name: /What it is for/ }).click();
    await page.getByRole('option', { name: /practice with faces/ }).click();
    // A face does not belong to a document, so the screen does not ask for a State.
    expect(await page.getByLabel('Issuing state (code)').count()).toBe(0);
    await page.getByLabel('Model, or number in the set').fill('Bars');
    await page.locator('input[type="file"]').setInputFiles(
      ['12-front.png', '12-side.png', '13-front.png'].map((name) => ({
        name,
        mimeType: 'image/png',
        buffer: bars(4),
      })),
    );
    await page.getByText('2 persons in the set').waitFor();
    await page.getByText('Bars 12: front, side').waitFor();
    await lookAt(trainer, 'faces-import');
    for (const [model, name, width] of [
      ['1', 'side', 5],
      ['2', 'front', 12],
      ['2', 'side', 30],
    ] as const)
      await importFace(trainer, model, name, bars(width));
  }, 120_000);

  test.each([{ language: 'ka', theme: 'dark', width: 320 }] as const)(
    'by keys alone: the own answer, only then the truth, the count, the next pair: $language',
    async ({ language, theme, width }) => {
      const own = await openWindow(browser, { language, theme, width });
      const { page } = own;
      await signIn(own, 'examiner');
      await open(own);
      const sent: string[] = [];
      page.on('request', (request) => {
        if (request.method() !== 'GET') sent.push(request.url());
      });
      const expected = { right: 0, sameAsDifferent: 0, differentAsSame: 0, unsure: 0 };
      for (const [at, key] of (['s', 'o', 'q', 's', 'o'] as const).entries()) {
        await pair(page, at + 1);
        // Not a word of what is true, nor of the numbers from which it follows.
        expect(await page.locator('.practice-truth').count()).toBe(0);
        expect(await page.locator('#main').textContent()).not.toMatch(/front|side/);
        if (at === 0) await lookAt(own, `faces-pair-${language}-${theme}`);
        await answer(page, key);
        const truth = await page.locator('.practice-truth').getAttribute('data-truth');
        const numbers = await page.locator('.practice-truth dd').allTextContents();
        const [one, other] = numbers.map((text) => text.split(' · ')[0]);
        expect(truth, numbers.join()).toBe(one === other ? 'same' : 'different');
        const said = { s: 'same', o: 'different', q: 'unsure' }[key];
        if (said === 'unsure') expected.unsure += 1;
        else if (said === truth) expected.right += 1;
        else if (truth === 'same') expected.sameAsDifferent += 1;
        else expected.differentAsSame += 1;
        expect(await count(page)).toEqual(expected);
        if (at === 0) await lookAt(own, `faces-truth-${language}-${theme}`);
        await page.keyboard.press(at % 2 === 0 ? 'n' : 'Enter');
      }
      await pair(page, 6);
      expect(await page.locator('.facts dd').first().textContent()).toBe(source);
      expect(sent).toEqual([]); // nothing is stored
      expect(own.troubles).toEqual([]);
      await own.context.close();
    },
    180_000,
  );

  test('Enter answers and Enter goes on, however late the browser draws: no key is lost between', async () => {
    const own = await openWindow(browser);
    const { page } = own;
    await signIn(own, 'examiner');
    await open(own);
    await pair(page, 1);
    await page.evaluate(() => {
      globalThis.requestAnimationFrame = () => 0;
    });
    await answer(page, 's');
    await page.keyboard.press('Enter');
    await pair(page, 2);
    await own.context.close();
  }, 120_000);
});
