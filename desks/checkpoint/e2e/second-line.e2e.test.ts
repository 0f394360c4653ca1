import { readFile } from 'node:fs/promises';
import {
  expectNoTraces,
  follow,
  launch,
  openWindow,
  picture,
  pressLink,
  server,
  signIn,
  type Window,
} from '@amirani/e2e/test/browser';
import { call, key, openDossier, password, sendOn, surname } from '@amirani/e2e/test/second-line';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const state = ({ page }: Window): Promise<string | null> =>
  page.locator('.act-panel .panel-head .badge').textContent();

/** R28: one key opens help whatever is on the screen, and the work beside it stays; Escape puts it away. */
const helpIsOneKeyAway = async (window: Window, beside: string): Promise<void> => {
  await key(window, 'h');
  await window.page.locator('.help-kinds').waitFor();
  expect(await window.page.locator(beside).count()).toBeGreaterThan(0);
  await window.page.keyboard.press('Escape');
  await window.page.locator('.help-beside').waitFor({ state: 'detached' });
};

/** Counts the tones that a page starts from its next loading on. */
const countTones = ({ page }: Window): Promise<unknown> =>
  page.addInitScript(() => {
    const { start } = OscillatorNode.prototype;
    const heard = { tones: 0 };
    Object.assign(window, { heard });
    OscillatorNode.prototype.start = function counted(this: OscillatorNode, ...when: [number?]) {
      heard.tones += 1;
      start.apply(this, when);
    };
  });

const tones = ({ page }: Window): Promise<number> =>
  page.evaluate(() => (window as unknown as { heard: { tones: number } }).heard.tones);

/** What the server tells of referrals is told as it will be when the time to acknowledge them is over. */
const letTimeRunOut = ({ page }: Window): Promise<unknown> =>
  page.route(/\/api\/referrals(\?|$)/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({
      response,
      body: text.replaceAll(
        /"acknowledgeBy":"[^"]+"/g,
        `"acknowledgeBy":"${new Date(Date.now() - 60_000).toISOString()}"`,
      ),
    });
  });

describe.skipIf(inject('server') === null)('the second line and referrals', () => {
  let browser: Browser;
  let officer: Window;
  let first: Window;
  let second: Window;
  beforeAll(async () => {
    browser = await launch();
    officer = await openWindow(browser);
    await signIn(officer, 'officer');
    first = await openWindow(browser);
    await signIn(first, 'second');
    second = await openWindow(browser);
    await signIn(second, 'second2');
  }, 300_000);
  afterAll(() => browser?.close());

  test('R28: a case is taken, noted on, held and let pass with the keyboard alone', async () => {
    const { page } = first;
    const id = await sendOn(officer, 1, 'nothing');
    await pressLink(page, 'a[href="/checkpoint"]');
    await page.locator('a[href="/checkpoint/second-line"]').click();
    await page.locator(`[data-row-key="${id}"]`).waitFor();
    await picture(page, 'second-line-queue-en');
    await page.locator(`[data-row-key="${id}"]`).focus();
    await page.keyboard.press('t');
    await page.locator('.acts').waitFor();
    expect(new URL(page.url()).pathname).toBe(`/checkpoint/second-line/${id}`);
    // A note: the key puts the cursor there, Ctrl+Enter stores, and a stored note has no way to be changed.
    await key(first, 'n');
    await page.keyboard.type('Shown the booking on her telephone.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.note', { hasText: 'Shown the booking' }).waitFor();
    expect(await page.locator('.note-composer textarea').inputValue()).toBe('');
    // On hold the traveller waits here, and help stays one key away (R28).
    await key(first, 'w');
    await page.keyboard.type('Her host is called back at four.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.act-panel .panel-head .badge', { hasText: 'On hold' }).waitFor();
    await helpIsOneKeyAway(first, '.act-panel');
    await key(first, 'p');
    await page.keyboard.type('The booking was shown and is in order.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.act-panel .panel-head .badge', { hasText: 'Passed' }).waitFor();
    // What is shown is what the server has.
    const stored = await call<{ check: { state: string } }>(
      page,
      'GET',
      `/api/checkpoint/second-line/${id}`,
    );
    expect(stored.check.state).toBe('passed');
  }, 300_000);

  test('a note survives a lost line and the end of the session, and is stored once', async () => {
    const { page } = first;
    const id = await sendOn(officer, 2);
    await openDossier(first, id);
    await key(first, 't');
    await page.locator('.acts').waitFor();
    await key(first, 'n');
    await page.keyboard.type('She cannot say where she will sleep.');
    // The server has it, however long a busy one takes, and the answer never arrives.
    const arrived = Promise.withResolvers<void>();
    await page.route('**/notes', async (route) => {
      await route.fetch({ timeout: 0 });
      arrived.resolve();
      await route.abort();
    });
    await page.keyboard.press('Control+Enter');
    await arrived.promise;
    await page.getByText('The server did not confirm').waitFor();
    expect(await page.locator('.note-composer textarea').inputValue()).toContain('where she will');
    await page.unroute('**/notes');
    await page.locator('.note-composer textarea').focus();
    await page.keyboard.press('Control+Enter');
    await page.locator('.note').waitFor();
    expect(await page.locator('.note').count()).toBe(1);
    // The session ends in the middle of the next one: the password is asked above it, and it goes on.
    await page.keyboard.type('A man answers for her.');
    await page.context().clearCookies();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Your work is still here').waitFor();
    await password(first);
    await page.locator('.note', { hasText: 'A man answers' }).waitFor();
    expect(await page.locator('.note').count()).toBe(2);
    first.troubles.splice(0); // the line that was cut and the session that ended are in the console
    // Nothing of it is in the browser's storage.
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    );
    expect(kept).not.toContain('sleep');
  }, 300_000);

  test('R25, R28, R50: a refusal needs grounds, the four questions, the password and a second person', async () => {
    const { page } = first;
    const id = await sendOn(officer, 3);
    await openDossier(first, id);
    await key(first, 't');
    await page.locator('.acts').waitFor();
    await key(first, 'x');
    const propose = page.getByRole('button', { name: 'Propose the refusal' });
    await propose.waitFor();
    expect(new URL(page.url()).search).toBe('?act=refuse');
    // Only what the facts bear, nothing ticked, the law open beside it.
    expect(await page.locator('.ground').count()).toBe(1);
    expect(await page.locator('.ground input:checked').count()).toBe(0);
    expect(await page.locator('.ground').textContent()).toContain('Law of Georgia');
    await page.locator('.ground input').check();
    await page.locator('.refusal textarea').fill('Neither a booking nor a host is named.');
    expect(await page.locator('.protection input:checked').count()).toBe(0);
    const questions = page.locator('.protection-question');
    for (let at = 0; at < (await questions.count()); at += 1) {
      expect(await propose.isDisabled(), `question ${at} is skipped`).toBe(true);
      await questions.nth(at).locator('input').first().check();
    }
    expect(await questions.count()).toBe(4);
    // Who asks for protection is not refused, whatever else is there.
    await questions.first().locator('input').nth(1).check();
    expect(await propose.isDisabled()).toBe(true);
    await questions.first().locator('input').first().check();
    await picture(page, 'second-line-refusal-en');
    await propose.click();
    await password(first);
    await page.getByText('Proposed: another person confirms.').waitFor();
    expect(await state(first)).toBe('Refusal proposed');
    expect(await page.getByRole('button', { name: 'Confirm the refusal' }).count()).toBe(0);
    await helpIsOneKeyAway(first, '.act-panel');

    const other = second.page;
    await pressLink(other, 'a[href="/checkpoint"]');
    await openDossier(second, id);
    const confirm = other.getByRole('button', { name: 'Confirm the refusal' });
    await confirm.waitFor();
    await helpIsOneKeyAway(second, '.act-panel');
    for (const seen of ['Neither a booking nor a host', 'Law of Georgia', 'looked into, no sign'])
      expect(await other.locator('.act-panel').textContent()).toContain(seen);
    expect(await confirm.isDisabled()).toBe(true);
    await other.locator('.act-panel textarea').fill('I asked her myself: no booking, no host.');
    await picture(other, 'second-line-confirm-en');
    await confirm.click();
    await password(second);
    await other.locator('.act-panel .panel-head .badge', { hasText: 'Refused' }).waitFor();
    // The record for the traveller, in the traveller's language.
    await other.getByRole('button', { name: /Language of the form/ }).click();
    await other.getByRole('option', { name: 'ქართული' }).click();
    const [file] = await Promise.all([
      other.waitForEvent('download'),
      other.getByRole('button', { name: 'Download as PDF' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^refusal-[0-9a-f]{8}-ka\.pdf$/);
    const bytes = await readFile(await file.path());
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await picture(other, 'second-line-refused-en');
    first.troubles.splice(0); // the refused step-up is in the console
    second.troubles.splice(0);
  }, 300_000);

  test('R28: a blind view: nothing of the verdict is in the page before it is stored, then both stand side by side', async () => {
    const { page } = second;
    const id = await sendOn(officer, 4);
    await page.locator('a[href="/checkpoint/second-line"]').first().click();
    await page.locator(`[data-row-key="${id}"]`).focus();
    // The queue itself says nothing of the verdict: its reader may be asked.
    expect(await page.locator('#main').textContent()).not.toMatch(/Obstacle|Attention/);
    await page.keyboard.press('b');
    await page.getByRole('heading', { level: 1, name: 'Judge blind' }).waitFor();
    await page.getByText(surname).waitFor();
    const dom = await page.evaluate(() => document.body.outerHTML);
    for (const word of [
      'Obstacle',
      'Not checked',
      'no booking is shown',
      'schengen.',
      'verdict-word',
    ])
      expect(dom, word).not.toContain(word);
    expect(await page.locator('#main [data-verdict], #main .shape').count()).toBe(0);
    await picture(page, 'second-line-blind-en');
    await helpIsOneKeyAway(second, 'input[type="radio"]');
    // The dossier does not open by another door meanwhile.
    await page.goto(`${server().address}/checkpoint/second-line/${id}`);
    await page.locator('#main form button[type="submit"]').click();
    await page.getByText('You opened this case to judge it blind').waitFor();
    expect(await page.locator('.act-panel, .case-reasons').count()).toBe(0);
    await page.getByRole('link', { name: 'Give my view' }).click();
    await page.getByRole('radio', { name: 'I cannot say' }).check();
    await page.getByLabel('Reason').fill('She should be heard without the man beside her.');
    await page.getByRole('button', { name: 'Store my view' }).click();
    await page.locator('.views .view').nth(1).waitFor();
    const views = await page.locator('.views .view').allTextContents();
    expect(views[0]).toContain('no booking is shown');
    expect(views[1]).toContain('I cannot say');
    await picture(page, 'second-line-views-en');
    second.troubles.splice(0); // the view that was owed was refused with 409
  }, 300_000);

  test('help: one key, acknowledged, a step, closed; oversight reads and cannot act (R28)', async () => {
    const { page } = first;
    const id = await sendOn(officer, 5);
    await openDossier(first, id);
    await key(first, 'h');
    await page.locator('.help-beside').waitFor();
    await page.keyboard.press('3');
    await page.getByText('Help was asked for').first().waitFor();
    const help = await openWindow(browser);
    await countTones(help);
    await signIn(help, 'help');
    await help.page.locator('.table [data-row-key]').first().waitFor();
    await picture(help.page, 'referrals-en');
    await help.page.getByText('No alarm').waitFor();
    const awayAndBack = async (): Promise<void> => {
      await follow(help.page, 'a[href="/schengen"]');
      await follow(help.page, 'a[href="/referrals"]');
    };
    await letTimeRunOut(help);
    await awayAndBack();
    await help.page.getByText(/Alarm: \d+ referral/).waitFor();
    // In word and shape at once; heard only where somebody in this window wants to hear it.
    expect(await tones(help)).toBe(0);
    await help.page.getByText('Sound with an alarm').click();
    await expect.poll(() => tones(help)).toBe(2);
    await picture(help.page, 'referrals-alarm-en');
    await help.page.unrouteAll({ behavior: 'wait' });
    await awayAndBack();
    await help.page.getByText('No alarm').waitFor();
    await key(help, 'a');
    // Its own page: the list is headed by a like word and says as well who acknowledged it.
    await help.page.getByRole('heading', { level: 1, name: 'Referral', exact: true }).waitFor();
    await help.page.locator('form[aria-label="New step"]').waitFor();
    await help.page.getByText('Acknowledged by help').waitFor();
    expect(await help.page.locator('a[href*="/checkpoint"]').count()).toBe(0);
    await key(help, 'n');
    await help.page.keyboard.type('With her in room 4, without the man.');
    await help.page.getByRole('button', { name: /Due next/ }).click();
    await help.page.getByRole('option', { name: 'in 15 minutes' }).click();
    // The list of choices gives the focus back to its button when it is gone.
    await help.page.getByRole('listbox').waitFor({ state: 'detached' });
    await help.page.locator('button:focus', { hasText: 'in 15 minutes' }).waitFor();
    await help.page.locator('form[aria-label="New step"] textarea').focus();
    await help.page.keyboard.press('Control+Enter');
    await help.page.locator('.note', { hasText: 'room 4' }).waitFor();
    await help.page.evaluate(() => scrollTo(0, 0)); // under the bar at the top nothing can be pressed
    await picture(help.page, 'referral-en');
    await page.getByText('Help is on its way').first().waitFor();
    await key(help, 'c');
    await help.page.keyboard.type('Handed to the service for victims of trafficking.');
    await help.page.getByRole('button', { name: 'Close it' }).click();
    await help.page.getByRole('heading', { name: 'Outcome' }).waitFor();
    const dpo = await openWindow(browser);
    await signIn(dpo, 'dpo');
    await follow(dpo.page, 'a[href="/referrals"]');
    await dpo.page.locator('.table [data-row-key]').first().click();
    await dpo.page.getByText('Handed to the service for victims').waitFor();
    expect(await dpo.page.locator('#main form, #main textarea').count()).toBe(0);
    for (const window of [help, dpo]) {
      expect(window.troubles).toEqual([]);
      await expectNoTraces(window);
      await window.context.close();
    }
  }, 300_000);

  test('no address, title or storage says anything of a person', async () => {
    for (const window of [officer, first, second]) {
      expect(window.troubles).toEqual([]);
      await expectNoTraces(window);
      expect(window.traces.filter((text) => text.toUpperCase().includes(surname))).toEqual([]);
    }
  });
});
