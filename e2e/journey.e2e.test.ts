import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import {
  audit,
  expectNoTraces,
  launch,
  lookAt,
  openWindow,
  picture,
  pressLink,
  server,
  signIn,
  type Window,
} from './test/browser.ts';
import { closeOf, messageOf } from './test/passenger-list.ts';

/** Shows the number of the document in full: a reason, and the password again. */
const showInFull = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Show in full.*Travel documents/ }).click();
  const form = page.getByRole('form', { name: /^Show in full/ });
  await form.getByLabel('Reason').fill('short\u200b\u200b\u200b\u200b\u200b\u200b');
  expect(await form.getByRole('button', { name: 'Show in full' }).isDisabled()).toBe(true);
  await form.getByLabel('Reason').fill('The page is worn and cannot be read');
  expect(await audit(page)).toEqual([]);
  await picture(page, 'unmask-reason');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('alertdialog');
  await dialog.getByLabel('Password').fill(server().password);
  await page.keyboard.press('Enter');
};

/** A sparse file of this size: it takes no room on the disk. */
const fileOf = (bytes: number): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'amirani-large-')), 'large.edi');
  writeFileSync(path, '');
  truncateSync(path, bytes);
  onTestFinished(() => rmSync(dirname(path), { recursive: true, force: true }));
  return path;
};

/** Takes a message in through the reader, as somebody at another desk would meanwhile. */
const handIn = async (page: Page, text: string): Promise<void> => {
  await pressLink(page, 'a[href="/messages"]');
  await page.getByRole('button', { name: 'Read another' }).click();
  await page.getByLabel('Text of the message').fill(text);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.getByRole('button', { name: 'Hand in to the system' }).click();
  await page.getByText('Handed in and stored').waitFor();
};

describe.skipIf(inject('server') === null)('from a message to a traveller on the screen', () => {
  let browser: Browser;
  let window: Window;
  /** The address of the traveller whose number is shown in full. */
  let traveller = '';

  beforeAll(async () => {
    browser = await launch();
    window = await openWindow(browser);
  }, 180_000);
  afterAll(() => browser?.close());

  test('an analyst drops a message, hands it in, opens the flight and the traveller, and sees the segment lit', async () => {
    const { page } = window;
    await signIn(window, 'analyst');
    await page.keyboard.press('2');
    await page.getByRole('heading', { name: 'Read a message' }).waitFor();
    await page.getByTestId('message-file').setInputFiles(fileOf(100 * 2 ** 20));
    await page.getByText('This file is too large to be taken in one piece').waitFor();
    await page.getByText(/large\.edi has 104\.9 MB; at most 67\.1 MB are taken/).waitFor();
    await picture(page, 'reader-too-large');
    expect(await audit(page)).toEqual([]);
    const data = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'list.edi', { type: 'text/plain' }));
      return transfer;
    }, messageOf(new Date()));
    await page.dispatchEvent('.intake', 'drop', { dataTransfer: data });

    // Read in the browser: nothing has been sent yet.
    await page.getByText('So far this text is only in your browser.').waitFor();
    await page.getByRole('button', { name: 'SAMPLETTI, NINO MARIAM' }).click();
    expect((await page.locator('mark').allTextContents()).join('')).toBe('SAMPLETTININO:MARIAM');

    await page.getByRole('button', { name: 'Hand in to the system' }).click();
    await page.getByText('Handed in and stored').waitFor();
    await page.getByRole('link', { name: 'Open the flight' }).click();
    await page.getByRole('heading', { name: /QZ412/ }).waitFor();

    // R10: the list holds no full number.
    await page.getByRole('button', { name: 'SAMPLETTI, NINO MARIAM' }).waitFor();
    expect(await page.content()).not.toContain('QG0041799');
    await page.getByRole('button', { name: 'SAMPLETTI, NINO MARIAM' }).click();
    await page.locator('[data-value^="documents.number"]').click();
    const lit = page.locator('.evidence mark');
    await lit.waitFor();

    // R10: masked in the evidence too, until it is asked for.
    expect(await lit.textContent()).not.toContain('QG0041799');
    expect(await page.content()).not.toContain('QG0041799');
    await showInFull(page);
    await page.locator('.evidence mark', { hasText: 'QG0041799' }).waitFor();
    const segment = await page.locator('.evidence [data-lit]').textContent();
    expect(segment).toContain('DOC+P:110:111+QG0041799');
    expect(await page.locator('.evidence .related').count()).toBeGreaterThan(4);
    traveller = page.url();
  }, 180_000);

  test('the same message again is known, and nothing is added', async () => {
    const { page } = window;
    await page.keyboard.press('2');
    await page.getByText('Handed in and stored').or(page.getByText('So far this text')).waitFor();
    await page.getByRole('button', { name: 'Hand in to the system' }).click();
    await page.getByText('Known already, nothing added').waitFor();
  }, 180_000);

  test('several files at once are all read, also where the first of them breaks off', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'Read another' }).click();
    const [one, two] = [messageOf(new Date(), 'QZ418'), messageOf(new Date(), 'QZ419')];
    await page.getByTestId('message-file').setInputFiles(
      [one.slice(0, 350), two, one].map((text, at) => ({
        ...{ name: `${at}.edi`, mimeType: 'text/plain', buffer: Buffer.from(text) },
      })),
    );
    await page.getByText('3 messages', { exact: true }).waitFor();
    await page.getByText('0.edi, 1.edi, 2.edi').waitFor();
    await page.getByRole('button', { name: 'Hand in to the system' }).click();
    await page.getByText('Handed in and stored').waitFor();
    await page.getByText('In quarantine', { exact: true }).waitFor(); // what broke off
    await picture(page, 'reader-several');
    expect(await page.getByText('Stored', { exact: true }).count()).toBe(2);
  }, 180_000);

  test('R5: a flight inside the area is refused, and never looks like one that is held or was known', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'Read another' }).click();
    const inside = messageOf(new Date(), 'QZ417').replace('QVK', 'RIX').replace('QPR', 'CDG');
    await page.getByLabel('Text of the message').fill(inside);
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByRole('button', { name: 'Hand in to the system' }).click();
    await page.getByText('Handed in; the law does not let it be kept').waitFor();
    await page.getByText('Refused, not stored').waitFor();
    await picture(page, 'reader-refused');
    expect(await page.getByText('In quarantine').count()).toBe(0);
  }, 180_000);

  test('the close of the flight names somebody by reference alone: the reader and the traveller show it, with the word lit', async () => {
    const { page } = window;
    await handIn(page, closeOf(messageOf(new Date())));
    await page.getByRole('heading', { name: 'Named by reference alone' }).waitFor();
    await page.getByRole('button', { name: 'SAMPLE7', exact: true }).click();
    expect(await page.locator('mark').allTextContents()).toEqual(['SAMPLE7']);
    expect(await audit(page)).toEqual([]);
    await page.getByRole('link', { name: 'Open the flight' }).click();
    await page.getByText('0 passengers').waitFor();
    await page.getByRole('button', { name: 'SAMPLETTI, NINO MARIAM' }).click();
    const boarding = page.locator('[data-value^="boarding"]');
    expect(await boarding.textContent()).toBe('Not on board');
    await boarding.click();
    await page.locator('.evidence mark', { hasText: 'CLNB' }).waitFor();
    expect(await page.locator('.evidence [data-lit]').textContent()).toContain('BGM+266+CLNB');
    expect(window.troubles.filter((text) => !text.includes('403'))).toEqual([]);
  }, 180_000);

  test('R10: the unmasking is one consultation of its own in the journal, and its proof is checked here', async () => {
    const other = await openWindow(browser);
    const { page } = other;
    await signIn(other, 'dpo');
    await page.keyboard.press('4');
    await page.getByRole('heading', { name: 'Journal', exact: true }).waitFor();
    await page.getByText('Not witnessed', { exact: true }).waitFor();
    await page.getByText('Holds', { exact: true }).waitFor();
    await page.getByLabel('Login, then Enter').fill('analyst');
    await page.keyboard.press('Enter');
    const rows = page.locator('.entries tbody tr', { hasText: 'Traveller data unmasked' });
    await rows.first().waitFor();
    // The second is the call before the password was given again, which was refused.
    expect(await rows.count()).toBe(2);
    await rows.first().locator('button').click();
    await page.getByText(/The entry is in the tree of/).waitFor();
    await page.getByText("The root is signed by the journal's key").waitFor();
    await page.getByText('The entry is what its bytes say').waitFor();
    expect(await page.locator('.path-root').count()).toBe(1);

    // The next look proves that the log only grew since this one.
    await page.reload();
    await page.locator('#main form button[type="submit"]').click();
    const state = page.locator('section.checkpoint');
    await expect
      .poll(() => state.textContent(), { timeout: 30_000 })
      .toMatch(/Grown; the first [\d,]+ entries are the same|Unchanged/);
    expect(other.troubles).toEqual([]);
    await expectNoTraces(other);
    await other.context.close();
  }, 180_000);

  test('R10: at 20 in an hour showing in full stops, and a colleague releases with a reason', async () => {
    const own = await openWindow(browser);
    const { page } = own;
    await signIn(own, 'analyst');
    await page.goto(traveller);
    await page.locator('#main form button[type="submit"]').click();
    await page.getByRole('button', { name: /Show in full.*Travel documents/ }).waitFor();
    await showInFull(page);
    await page.getByText('QG0041799').first().waitFor();
    await page.reload();
    await page.locator('#main form button[type="submit"]').click();
    await page.getByRole('button', { name: /Show in full.*Travel documents/ }).waitFor();
    const told = await page.evaluate(async (id) => {
      const codes: string[] = [];
      for (let n = 0; n < 19; n += 1) {
        const answer = await fetch(`/api/travellers/${id}/unmask`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...{ 'x-amirani': '1', 'x-amirani-purpose': 'pnr-assessment' },
            'x-amirani-reference': 'a list of forty',
          },
          body: JSON.stringify({ group: 'document', reason: 'a script that reads on' }),
        });
        codes.push(((await answer.json()) as { code?: string }).code ?? 'shown');
      }
      return codes;
    }, traveller.split('/').at(-1)?.split('?')[0]);
    expect(told).toEqual([...Array<string>(18).fill('shown'), 'access.unmask.limit']);
    await page.getByRole('button', { name: /Show in full.*Travel documents/ }).click();
    const form = page.getByRole('form', { name: /^Show in full/ });
    await form.getByLabel('Reason').fill('The page is worn and cannot be read');
    await page.keyboard.press('Enter');
    await page.getByText('You have reached the limit: 20 an hour and 60 a shift').waitFor();
    await lookAt(own, 'unmask-limit');
    expect(await page.content()).not.toContain('QG0041799');

    const other = await openWindow(browser, { language: 'ka', width: 320, height: 700 });
    await signIn(other, 'officer');
    await other.page.goto(`${server().address}/flights`);
    await other.page.locator('#main form button[type="submit"]').click();
    await other.page.locator('a[href="/flights/locks"]').click();
    const lock = other.page.getByRole('region', { name: 'analyst' });
    await lock.waitFor();
    await lookAt(other, 'unmask-locks-ka');
    await lock.getByRole('button').click();
    await lock.locator('input').fill('ორმოცი მგზავრის ავტობუსი');
    await lookAt(other, 'unmask-release-ka');
    await other.page.keyboard.press('Enter');
    const dialog = other.page.getByRole('alertdialog');
    await dialog.locator('input[type="password"]').fill(server().password);
    await other.page.keyboard.press('Enter');
    await other.page.locator('.notice[data-verdict="met"]', { hasText: 'analyst' }).waitFor();
    await lock.waitFor({ state: 'detached' });
    await lookAt(other, 'unmask-released-ka');
    await expectNoTraces(other);
    await other.context.close();

    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /Show in full.*Travel documents/ }).click();
    await form.getByLabel('Reason').fill('The page is worn and cannot be read');
    await page.keyboard.press('Enter');
    await page.getByText('QG0041799').first().waitFor();
    await own.context.close();
  }, 240_000);

  test('an operator looks into the quarantine with a fresh password, and nothing typed is lost', async () => {
    const other = await openWindow(browser);
    const { page } = other;
    await signIn(other, 'operator');
    await page.keyboard.press('3');
    await page.locator('[data-row-key]').first().click();
    await page.getByLabel('Your reason').fill('the carrier asks');
    await page.getByRole('button', { name: 'Look into it' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    expect(await audit(page)).toEqual([]);
    await dialog.getByLabel('Password').fill('wrong');
    await page.keyboard.press('Enter');
    await dialog.getByText('The password is wrong. Type it again.').waitFor();
    await dialog.getByLabel('Password').fill(server().password);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Content' }).waitFor();
    expect(await page.getByLabel('Your reason').inputValue()).toBe('the carrier asks');
    expect(await audit(page)).toEqual([]);

    // Still unreadable, so still held; then erased, and the fact stays.
    await page.getByRole('button', { name: 'Read again' }).click();
    await page.locator('.outcomes', { hasText: 'In quarantine' }).waitFor();
    await page.getByRole('button', { name: 'Erase now' }).click();
    await page.getByText('The content is gone for good.').waitFor();
    await page.locator('tr[data-current]', { hasText: 'Erased' }).waitFor();
    expect(other.troubles.filter((text) => !text.includes('403'))).toEqual([]);
    await other.context.close();
  }, 180_000);

  test('a session that ends asks for the password above the work, and the work goes on', async () => {
    const other = await openWindow(browser);
    const { page } = other;
    await signIn(other, 'officer');
    await page.keyboard.press('1');
    await page.locator('[data-row-key]').first().waitFor();
    await other.context.clearCookies();
    await page.locator('[data-row-key]').first().click();
    const dialog = page.getByRole('alertdialog', { name: 'Your session has ended' });
    await dialog.waitFor();
    await dialog.getByLabel('Password').fill(server().password);
    await page.keyboard.press('Enter');
    await page.locator('.flight-number').waitFor();
    await other.context.close();
  }, 180_000);

  test('what arrives while somebody works in a list moves nothing until it is asked for', async () => {
    const other = await openWindow(browser);
    const { page } = other;
    await signIn(other, 'officer');
    await page.keyboard.press('1');
    const first = page.locator('[data-row-key]').first();
    await first.focus();
    const rows = await page.locator('[data-row-key]').allTextContents();
    await handIn(window.page, messageOf(new Date(), 'QZ413'));
    const note = page.getByRole('button', { name: /1 changed: show/ });
    await note.waitFor();
    await page.waitForTimeout(1500); // a refresh nobody asked for would have come by now
    expect(await note.count()).toBe(1);
    expect(await page.locator('[data-row-key]').allTextContents()).toEqual(rows);
    expect(await first.evaluate((row) => row === document.activeElement)).toBe(true);
    await page.keyboard.press('r');
    await page.locator('[data-row-key]', { hasText: 'QZ413' }).waitFor();
    expect(await note.count()).toBe(0);
    await other.context.close();
  }, 180_000);

  test('bad input gets a clear answer, and nothing is lost', async () => {
    const other = await openWindow(browser);
    const { page } = other;
    await signIn(other, 'analyst');
    await page.keyboard.press('2');
    const choose = (buffer: Buffer) =>
      page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'input.edi', mimeType: 'application/octet-stream', buffer });
    // The server rejects these by their first bytes.
    for (const [content, said] of [
      [Buffer.alloc(0), 'The file is empty.'],
      [Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 255, 254]), 'This is an archive (ZIP)'],
      [Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'This is a picture (PNG)'],
    ] as const) {
      await choose(content);
      await page.getByText(said).waitFor();
      await page.getByText('It was not sent and is not stored').waitFor();
    }
    await choose(Buffer.from('Dear colleague, please find attached'));
    await page.getByText('No message was found in this text').waitFor();
    await page.getByRole('button', { name: 'Hand in to the system' }).click();
    await page.locator('.outcomes', { hasText: 'No EDIFACT interchange was found' }).waitFor();
    await page.getByText('In quarantine', { exact: true }).waitFor();
    await page.getByText('kept whole and sealed').waitFor();
    expect(other.troubles).toEqual([]);
    await other.context.close();
  }, 180_000);

  test('R4: the border desk is shown nothing of PNR', async () => {
    const other = await openWindow(browser);
    const { page } = other;
    await signIn(other, 'officer');
    await page.keyboard.press('1');
    await page.locator('[data-row-key]').first().waitFor();
    expect(await page.getByRole('columnheader', { name: /PNR/ }).count()).toBe(0);
    await other.context.close();
  }, 180_000);

  test('nothing was refused by the content security policy, no error was logged, nothing personal left a trace', async () => {
    // Once the password was asked for.
    expect(window.troubles.filter((text) => !text.includes('403'))).toEqual([]);
    await expectNoTraces(window);
  });
});
