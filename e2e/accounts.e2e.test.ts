import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  expectFits,
  launch,
  lookAt,
  openWindow,
  server,
  type Window,
  type WindowOptions,
} from './test/browser.ts';

describe.skipIf(inject('server') === null)('accounts', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 180_000);
  afterAll(() => browser?.close());

  /** Signs in with the keyboard; nothing is stated, since an administrator has no purpose. */
  const enter = async (
    login: string,
    password: string,
    options: WindowOptions = {},
  ): Promise<Window> => {
    const window = await openWindow(browser, options);
    const { page } = window;
    await page.goto(server().address);
    await page.locator('input[name="username"]').fill(login);
    await page.locator('input[name="password"]').fill(password);
    await page.keyboard.press('Enter');
    await page.locator('#main h1').waitFor();
    return window;
  };
  /** Gives the password again where an act asks for it. */
  const stepUp = async ({ page }: Window): Promise<void> => {
    await page.locator('[role="alertdialog"] input[type="password"]').fill(server().password);
    await page.keyboard.press('Enter');
    await page.locator('[role="alertdialog"]').waitFor({ state: 'detached' });
  };
  const focusOn = async ({ page }: Window, name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).first().focus();
    await page.keyboard.press('Enter');
  };
  let initial = '';

  test('one administrator proposes an account by the keyboard, another approves it; each sees one half', async () => {
    const first = await enter('administrator', server().password);
    await first.page.getByRole('heading', { level: 1, name: 'Accounts' }).waitFor();
    await first.page.locator('[data-row-key="officer"]').waitFor();
    await lookAt(first, 'accounts-en');
    await focusOn(first, 'New account');
    await first.page.getByRole('heading', { level: 2, name: 'New account' }).waitFor();
    await first.page.getByLabel('Login').first().focus();
    await first.page.keyboard.type('nana.new');
    await first.page.keyboard.press('Tab');
    await first.page.keyboard.type('Nana New');
    await first.page.keyboard.press('Tab');
    await first.page.keyboard.press('Space'); // the first role: border officer
    await first.page
      .getByText(/Not together with Border officer/)
      .first()
      .waitFor();
    await lookAt(first, 'accounts-new-en');
    await first.page.getByLabel('Your reason, in your own words').focus();
    await first.page.keyboard.type('a new post at the gate');
    await focusOn(first, 'Propose account');
    await stepUp(first);
    const half = (await first.page.locator('.account-half').textContent()) ?? '';
    expect(half).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}$/);
    await lookAt(first, 'accounts-first-half-en');
    expect(await first.page.getByRole('button', { name: 'Approve proposal' }).count()).toBe(0);

    const second = await enter('administrator2', server().password);
    await lookAt(second, 'accounts-open-proposal-en');
    await focusOn(second, 'Approve proposal');
    await stepUp(second);
    const other = (await second.page.locator('.account-half').textContent()) ?? '';
    await second.page.locator('[data-row-key="nana.new"]').waitFor();
    await lookAt(second, 'accounts-approved-en');
    // The proposer hears of it without a press: nothing is left to withdraw.
    await first.page.locator('[data-row-key="nana.new"]').waitFor({ timeout: 20_000 });
    expect(await first.page.getByRole('button', { name: 'Withdraw proposal' }).count()).toBe(0);
    initial = `${half}-${other}`;
    // The refusal that asks for the password again is an answer, and logged by Chromium.
    expect(first.troubles.filter((one) => !one.includes('403'))).toEqual([]);
    await first.context.close();
    await second.context.close();
  }, 300_000);

  test('the person chooses a password before anything else, and ends the other session', async () => {
    const window = await enter('nana.new', initial);
    const { page } = window;
    await page.getByRole('heading', { level: 1, name: 'Choose your password' }).waitFor();
    await lookAt(window, 'initial-password-en');
    // No desk opens yet, so that none is offered.
    expect(await page.locator('.rail-link, .rail-foot a').count()).toBe(0);
    const own = 'a calm and quiet gate';
    const type = async (words: readonly string[]): Promise<void> => {
      await page.locator('input[autocomplete="current-password"]').focus();
      for (const [at, word] of words.entries()) {
        if (at > 0) await page.keyboard.press('Tab');
        await page.keyboard.press('Control+A');
        await page.keyboard.type(word);
      }
      await page.keyboard.press('Enter');
    };
    await type([initial, 'Password1234!', 'Password1234!']);
    await page.getByText('Many people use this password').waitFor();
    await type([initial, own, own]);
    await page
      .locator('#main h1', { hasText: 'Choose your password' })
      .waitFor({ state: 'detached' });
    await page.getByText('Your password is changed. Your desks are open.').waitFor();
    await lookAt(window, 'password-chosen-en');

    const elsewhere = await enter('nana.new', own, { language: 'ka', width: 320, height: 700 });
    await page.goto(`${server().address}/own`);
    await page.getByRole('heading', { level: 1, name: 'Password and sessions' }).waitFor();
    await page.locator('.account-card').nth(1).waitFor();
    await lookAt(window, 'own-en');
    await focusOn(window, 'End all other sessions');
    await page.waitForFunction(() => document.querySelectorAll('.account-card').length === 1);
    // The other window shows nothing any more, at once and by itself: it took more than a minute.
    await elsewhere.page.locator('input[name="username"]').waitFor({ timeout: 15_000 });
    await elsewhere.page.locator('.notice', { hasText: 'სესია' }).waitFor();
    expect(await elsewhere.page.locator('.shell').count()).toBe(0);
    await lookAt(elsewhere, 'session-ended-ka-320');
    await elsewhere.context.close();
    await window.context.close();
  }, 300_000);

  test('an administrator ends the sessions of a colleague, and is asked before an account is disabled', async () => {
    const elsewhere = await enter('nana.new', 'a calm and quiet gate');
    const window = await enter('administrator', server().password);
    const { page } = window;
    await page.locator('[data-row-key="nana.new"]').press('Enter');
    await page.getByText(/open sessions?, /).waitFor();
    const give = async (reason: string): Promise<void> => {
      await page.getByLabel('Your reason, in your own words').focus();
      await page.keyboard.type(reason);
    };
    await give('a screen was left open');
    await lookAt(window, 'accounts-sessions-en');
    await focusOn(window, 'End all sessions');
    await stepUp(window);
    await page.getByText('No open session.').waitFor();
    await elsewhere.page.locator('input[name="username"]').waitFor({ timeout: 15_000 });

    await give('she left the service');
    await focusOn(window, 'Disable account');
    const question = page.getByRole('alertdialog', { name: 'Disable account nana.new?' });
    await question.getByText('another approves them').waitFor();
    await lookAt(window, 'accounts-disable-question-en');
    // The focus is on the way out: Enter by habit changes nothing, nor does Escape.
    await page.keyboard.press('Enter');
    await question.waitFor({ state: 'detached' });
    await focusOn(window, 'Disable account');
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    const row = page.locator('tr', { has: page.locator('[data-row-key="nana.new"]') });
    expect(await row.textContent()).toContain('Active');
    await focusOn(window, 'Disable account');
    await question.getByRole('button', { name: 'Disable account' }).press('Enter');
    await row.filter({ hasText: 'Disabled' }).waitFor();
    await elsewhere.context.close();
    await window.context.close();
  }, 300_000);

  test('both pages fit a window of 320 px in Georgian', async () => {
    const window = await enter('administrator', server().password, {
      ...{ language: 'ka', theme: 'dark', width: 320, height: 900 },
    });
    const { page } = window;
    await page.locator('[data-row-key="officer"]').waitFor();
    await lookAt(window, 'accounts-ka-320');
    // The menu is folded behind one button, which the keyboard opens.
    const menu = page.locator('.rail-fold');
    expect(await page.locator('.rail-desks').isVisible()).toBe(false);
    await menu.press('Enter');
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    await lookAt(window, 'menu-ka-320');
    await page.locator('.rail-foot a[href="/health"]').press('Enter');
    await page.locator('#main dl.facts').waitFor();
    expect(await page.locator('.rail-desks').isVisible()).toBe(false);
    await lookAt(window, 'health-ka-320');
    await expectFits(page, 'health');
    await page.goto(`${server().address}/accounts`);
    await page.locator('[data-row-key="officer"]').waitFor();
    await page.locator('[data-row-key="officer"]').press('Enter');
    await page.locator('.account-roles').waitFor();
    await lookAt(window, 'accounts-panel-ka-320');
    await page.goto(`${server().address}/own`);
    await page.locator('.account-card').first().waitFor();
    await lookAt(window, 'own-ka-320');
    await expectFits(page, 'own');
    await window.context.close();
  }, 300_000);
});
