import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launch, openWindow, signIn, type Window } from './test/browser.ts';
import { call, key, openDossier, sendOn } from './test/second-line.ts';

describe.skipIf(inject('server') === null)('where the line to the server is lost', () => {
  let browser: Browser;
  let officer: Window;
  let second: Window;
  beforeAll(async () => {
    browser = await launch();
    officer = await openWindow(browser);
    await signIn(officer, 'officer');
    second = await openWindow(browser);
    await signIn(second, 'second2');
  }, 300_000);
  afterAll(() => browser?.close());

  test('a key counts from the moment that its screen is shown, and without a line no note waits unseen to be sent by itself', async () => {
    const { page, context } = second;
    const id = await sendOn(officer, 31);
    await openDossier(second, id);
    // Pressed in the very moment that the place for notes is there: a busy machine comes to its effects later.
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('.note-composer') === null) return;
        observer.disconnect();
        dispatchEvent(new KeyboardEvent('keydown', { key: 'n', code: 'KeyN' }));
      }).observe(document.body, { subtree: true, childList: true });
    });
    await key(second, 't');
    await page.locator('.note-composer textarea:focus').waitFor();
    await page.keyboard.type('He names another host now.');
    await context.setOffline(true);
    await page.keyboard.press('Control+Enter');
    await page.getByText('The server did not confirm').waitFor();
    await context.setOffline(false);
    await page.getByText('Not live').waitFor({ state: 'detached' });
    expect(await page.locator('.note').count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    await page.locator('.note', { hasText: 'another host' }).waitFor();
    second.troubles.splice(0); // the line that was lost is in the console
  }, 300_000);

  test('a row that moved to another group has the focus there, and when it is left the list goes on by itself', async () => {
    const { page } = second;
    await page.locator('a[href="/checkpoint/second-line"]').first().click();
    const moved = page.locator('[data-row-key]:focus');
    await moved.waitFor();
    // Other tests that use this server change the list too.
    const changed = page.getByText(/\d changed/);
    const taken = await sendOn(officer, 34);
    await changed.waitFor(); // before, the key has nothing to show
    await page.keyboard.press('r');
    await page.locator(`[data-row-key="${taken}"]`).waitFor();
    // Taken beside the page, the case stands among those being worked on.
    await page.locator(`[data-row-key="${taken}"]`).focus();
    await call(page, 'POST', `/api/checkpoint/second-line/${taken}/take`);
    await changed.waitFor();
    await page.keyboard.press('r');
    await page.locator('tr', { has: page.locator(`[data-row-key="${taken}"]:focus`) }).waitFor();
    await page.locator('tr', { has: moved }).getByText('you', { exact: true }).waitFor();
    await page.locator('#main').focus();
    const next = await sendOn(officer, 35);
    await page.locator(`[data-row-key="${next}"]`).waitFor();
  }, 300_000);

  test('a session that ended elsewhere is told, nothing stays on the page, and what was sent meanwhile is there after the sign-in', async () => {
    const { page } = second;
    await page.locator('a[href="/checkpoint/second-line"]').first().click();
    await page.locator('.table [data-row-key]').first().waitFor();
    await page.locator('#main').focus(); // while somebody is in the list, nothing in it moves
    const known = await sendOn(officer, 32);
    await page.locator(`[data-row-key="${known}"]`).waitFor();
    await call(page, 'POST', '/api/session/end');
    await page.getByText('Your session has ended').waitFor();
    expect(await page.locator('[data-row-key]').count()).toBe(0);
    const missed = await sendOn(officer, 33);
    await signIn(second, 'second2');
    await page.locator('a[href="/checkpoint/second-line"]').first().click();
    await page.locator(`[data-row-key="${missed}"]`).waitFor();
    second.troubles.splice(0); // the session that ended is in the console
  }, 300_000);
});
