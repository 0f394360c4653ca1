import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@amirani/core/languages';
import { call } from '@amirani/e2e/test/assessment';
import {
  expectNoTraces,
  follow,
  launch,
  lookAt,
  openWindow,
  picture,
  server,
  signIn,
  type Window,
} from '@amirani/e2e/test/browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

/** React Aria names what is pending in a region of its own, and leaves the name there when it is gone. */
const look = ['role-img-alt'];

/** Keeps a file beside the pictures, where these are kept. */
const keepFile = (name: string, content: Uint8Array): void => {
  const folder = process.env['AMIRANI_SCREENSHOTS'];
  if (folder !== undefined) writeFileSync(join(folder, name), content);
};

describe.skipIf(inject('server') === null)('oversight', () => {
  let browser: Browser;
  let officer: Window;
  /** The number of a document that a carrier has sent. */
  let number = '';
  beforeAll(async () => {
    browser = await launch();
    const analyst = await openWindow(browser);
    await signIn(analyst, 'analyst');
    for (const text of server().numbers) {
      const { travellers } = await call<{ travellers: readonly unknown[] }>(
        analyst,
        'POST',
        '/api/search',
        { text },
      );
      if (travellers.length === 0) continue;
      number = text;
      break;
    }
    await analyst.context.close();
    officer = await openWindow(browser);
    await signIn(officer, 'dpo');
  }, 300_000);
  afterAll(() => browser?.close());

  /** Opens a place of the desk by its key and its name. */
  const openPlace = async ({ page }: Window, path: string): Promise<void> => {
    await page.locator('#main').focus();
    await page.keyboard.press('4');
    await page.locator('.checkpoint').waitFor();
    await follow(page, `.desk-nav a[href="${path}"]`);
  };
  /** Types one field after the other, by the Tab key alone. */
  const typeInTurn = async ({ page }: Window, words: readonly string[]): Promise<void> => {
    for (const [at, word] of words.entries()) {
      if (at > 0) await page.keyboard.press('Tab');
      await page.keyboard.type(word);
    }
  };
  const lookInEnglish = (window: Window, name: string): Promise<void> =>
    lookAt(window, `${name}-en`, look);

  /** What is discreet and held is withheld in silence on the first ground, where something is. */
  const silence = async (page: Window['page']): Promise<void> => {
    const fields = page.locator('fieldset', { hasText: 'not said that it is withheld' });
    if ((await fields.count()) === 0) return;
    await fields.locator('.select-button').press('Enter');
    await page.keyboard.press('Enter');
    await fields.locator('textarea').fill('it would tell of a measure that is not known');
  };
  /** A page that was loaded again asks for the purpose again. */
  const statePurposeAgain = async ({ page }: Window): Promise<void> => {
    await page.locator('#main form button[type="submit"][data-kind="primary"]').press('Enter');
  };
  /** Reads the proposed answer as a second officer, and approves it. */
  const approveAs = async (window: Window): Promise<void> => {
    await statePurposeAgain(window);
    const { page } = window;
    const approve = page.getByRole('button', { name: 'Approve the answer' });
    await approve.waitFor();
    await page.locator('section[aria-labelledby="approval-title"] textarea').fill('read and right');
    expect(await approve.isDisabled()).toBe(true); // not read yet
    await page.getByRole('button', { name: 'Read the written answer' }).press('Enter');
    await page.locator('.reply-preview').waitFor();
    await approve.press('Enter');
    const password = page.locator('input[name="password"]');
    const done = page.locator('#approval-title');
    await password
      .or(page.locator('.facts', { hasText: 'approved by' }))
      .first()
      .waitFor();
    if ((await password.count()) > 0) {
      await password.fill(server().password);
      await page.keyboard.press('Enter');
    }
    await done.waitFor({ state: 'detached' });
    await page.locator('.facts', { hasText: 'approved by' }).waitFor();
  };
  test('R46, R47, R48: a traveller’s request is recorded, gathered and answered in part, with the keyboard alone', async () => {
    const { page } = officer;
    await openPlace(officer, '/oversight/requests');
    await page.locator('#main .empty-state, #main [data-row-key]').first().waitFor();
    await picture(page, 'requests-empty-en-light');
    await page.keyboard.press('n');
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    await page.locator('.file-pair input').last().focus();
    await typeInTurn(officer, [number, 'passport shown at the counter']);
    await page.keyboard.press('Tab'); // the right: to know what is held
    await page.keyboard.press('Tab');
    await typeInTurn(officer, ['All that you hold of me', 'Rustaveli 1, Kutaisi']);
    await picture(page, 'request-new-en-light');
    await page.locator('.file-form button[type="submit"]').press('Enter');
    await page.waitForURL(/requests\/[0-9a-f-]{36}$/);
    await page.locator('.held-bar').waitFor();
    await page.getByText('days left').waitFor();
    await page.locator('h1').focus();
    await page.keyboard.press('g');
    await page.locator('#held-travellers').waitFor();
    expect(await page.locator('.held-part').count()).toBe(10);
    expect(await page.locator('.held-group').count()).toBeGreaterThan(3);
    expect(await page.locator('.held-groups').first().textContent()).toContain(number);
    await picture(page, 'request-gathered-en-light');
    await page.locator('h1').focus();
    await page.keyboard.press('a');
    const propose = page.getByRole('button', { name: 'Propose the answer' });
    await page.locator('.withheld-part input').last().press('Space');
    await page.locator('.answer-reason textarea').fill('the passport was shown');
    expect(await propose.isDisabled()).toBe(true); // no ground, no reason
    await page.locator('.withheld-part .select-button').press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('.withheld-part textarea').fill('the inquiry of case 7 still runs');
    await silence(page);
    expect(await propose.isDisabled()).toBe(true); // nothing is written yet
    // The answer is a document: in the traveller's language, whatever the officer's is.
    const language = page.getByRole('button', { name: 'Language of the written answer' });
    await language.press('Enter');
    await page.locator('[role="option"] [lang="ka"]').click();
    await page.getByRole('button', { name: 'Preview the written answer' }).press('Enter');
    const preview = page.locator('.reply-preview[lang="ka"]');
    await preview.waitFor();
    const read = await preview.textContent();
    await lookInEnglish(officer, 'request-answer');
    // After a new choice the preview is outdated, and proposing is disabled.
    await language.press('Enter');
    await page.locator('[role="option"] [lang="lv"]').click();
    await page.getByText('This preview is out of date').waitFor();
    expect(await propose.isDisabled()).toBe(true);
    await language.press('Enter');
    await page.locator('[role="option"] [lang="ka"]').click();
    await page.getByText('This preview is out of date').waitFor({ state: 'detached' });
    await propose.press('Enter');
    await page.locator('input[name="password"]').fill(server().password);
    await page.keyboard.press('Enter');
    await page.locator('#approval-title').waitFor();
    // Not alone: a second officer reads the same and approves it.
    expect(await page.getByRole('button', { name: 'Approve the answer' }).count()).toBe(0);
    const second = await openWindow(browser);
    await signIn(second, 'dpo2');
    // The officer who can approve finds it first, and is told how many there are; nobody approves their own.
    await openPlace(second, '/oversight/requests');
    await second.page.locator('.desk-nav', { hasText: '1 to approve' }).waitFor();
    await second.page.getByText('Waiting for a second officer').waitFor();
    expect(await page.locator('.desk-nav', { hasText: 'to approve' }).count()).toBe(0);
    await second.page.goto(page.url());
    await approveAs(second);
    expect(await second.page.locator('.reply-preview').textContent()).toBe(read);
    await lookInEnglish(second, 'request-approval');
    await second.context.close();
    await page.reload();
    await statePurposeAgain(officer);
    await page.getByText('It would obstruct an inquiry or a procedure').waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the answer (PDF)' }).press('Enter');
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/^answer-[0-9a-f]{8}-ka\.pdf$/);
    const pdf = readFileSync((await file.path()) ?? '');
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    keepFile('answer-ka.pdf', pdf);
    const digest = createHash('sha256').update(pdf).digest('hex').slice(0, 24);
    await page.locator('.facts').getByText(digest).waitFor();
    await page.getByText('Approved, not yet sent').waitFor();
    const sending = page.locator('section, form').filter({ has: page.locator('#sent-title') });
    await lookInEnglish(officer, 'request-sending');
    await sending.locator('input').last().fill('registered post');
    await page.getByRole('button', { name: 'Record that it was sent' }).press('Enter');
    await page.locator('#sent-title').waitFor({ state: 'detached' });
    await page.locator('.facts').getByText('registered post').waitFor();
    await picture(page, 'request-answered-en-light');
    officer.troubles.splice(0); // that the password was asked for is in the console
    await page.locator('h1').focus();
    await page.keyboard.press('u');
    await page.locator('tr[data-dim]').waitFor();
    await picture(page, 'requests-en-light');
  }, 120_000);

  test('R48: a correction that was decided stays due until it is said what was done', async () => {
    const { page } = officer;
    await openPlace(officer, '/oversight/requests');
    await page.locator('#main [data-row-key]').first().waitFor();
    await page.keyboard.press('n');
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    await page.locator('.file-pair input').last().focus();
    await typeInTurn(officer, ['QV0000000', 'passport shown at the counter']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('[role="option"]').nth(1).press('Enter'); // to have it corrected
    await page.locator('.select-button:focus').waitFor(); // a frame after the list has closed
    await page.keyboard.press('Tab');
    await typeInTurn(officer, ['My name is spelt otherwise', 'Rustaveli 1, Kutaisi']);
    await page.locator('.file-form button[type="submit"]').press('Enter');
    await page.waitForURL(/requests\/[0-9a-f-]{36}$/);
    await page.locator('#answer-title').waitFor();
    await page.locator('.answer-reason textarea').fill('we correct it today');
    // Nobody grants what they have not seen.
    const preview = page.getByRole('button', { name: 'Preview the written answer' });
    expect(await preview.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Gather what is held' }).press('Enter');
    await page.locator('#held-travellers').waitFor();
    await preview.press('Enter');
    await page.locator('.reply-preview').waitFor();
    await page.getByRole('button', { name: 'Propose the answer' }).press('Enter');
    await page.locator('#approval-title').waitFor();
    const second = await openWindow(browser);
    await signIn(second, 'dpo2');
    await second.page.goto(page.url());
    await approveAs(second);
    await second.context.close();
    await page.reload();
    await statePurposeAgain(officer);
    await page.locator('#carry-out-title').waitFor();
    await page.getByText('To be sent by').waitFor();
    await page.locator('.file-beside textarea').fill('the name was corrected in both rooms');
    await lookInEnglish(officer, 'request-carry-out');
    await page.getByRole('button', { name: 'Record that it is done' }).press('Enter');
    await page.locator('#carry-out-title').waitFor({ state: 'detached' });
    await page.locator('.facts').getByText('the name was corrected in both rooms').waitFor();
  }, 120_000);

  test('R52: a breach is recorded with little, told to the supervisor, and added to', async () => {
    const { page } = officer;
    await openPlace(officer, '/oversight/breaches');
    await page.locator('#main .empty-state, #main [data-row-key]').first().waitFor();
    await page.keyboard.press('n');
    await page.waitForURL(/breaches\/new$/);
    await page.locator('.file-form').waitFor();
    await page.locator('.file-form textarea').first().fill('A disk with a copy was lost');
    await picture(page, 'breach-new-en-light');
    await page.locator('.file-form button[type="submit"]').press('Enter');
    await page.locator('.breach-clock').waitFor();
    const told = page.getByRole('button', { name: 'The supervisor was told' });
    await page.locator('h1').focus();
    await page.keyboard.press('a');
    await page.keyboard.type('PDPS 2026/41');
    expect(await told.isDisabled()).toBe(true); // the contact is missing
    await page.locator('.file-form input').last().fill('dpo@example.org');
    await page.locator('.file-form button[type="submit"]').press('Enter');
    await page.getByText('Revision 2').waitFor();
    expect(await page.locator('.file-beside li').first().textContent()).toContain(
      'dpo@example.org',
    );
    await lookInEnglish(officer, 'breach');
    await page.locator('h1').focus();
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    await page.getByText('Told in time').waitFor();
    await page.locator('h1').focus();
    await page.keyboard.press('u');
    await page.locator('[data-row-key]').waitFor();
    await picture(page, 'breaches-en-light');
  }, 120_000);

  test('R17, R37: the register counts what was done, and every kind of data has its clock', async () => {
    const { page } = officer;
    await openPlace(officer, '/oversight/register');
    await page.locator('.register-columns').waitFor();
    await picture(page, 'register-en-light');
    const text = (await page.locator('.register-columns').textContent()) ?? '';
    expect(text).toContain('To know what is held: Answered in part');
    await follow(page, '.desk-nav a[href="/oversight/clocks"]');
    await page.locator('.table tbody tr').nth(10).waitFor();
    await page.locator('#erasures-title').waitFor();
    await picture(page, 'clocks-en-light');
  }, 120_000);

  test('R49: the notice speaks the language of who reads it, marked as such, and is printed alone', async () => {
    const { page } = officer;
    await page.locator('a[href="/notice"]').press('Enter');
    await page.locator('.notice-text').waitFor();
    const said = new Set<string>();
    for (const language of languages.toReversed()) {
      await page.locator('#main .select-button').press('Enter');
      await page.locator(`[role="option"] [lang="${language}"]`).click();
      const notice = page.locator(`.notice-text[lang="${language}"]`);
      await notice.waitFor();
      expect(await notice.locator('h3').count(), language).toBeGreaterThanOrEqual(5);
      said.add((await notice.textContent()) ?? '');
      await picture(page, `notice-${language}`);
    }
    expect(said.size).toBe(6);
    await page.emulateMedia({ media: 'print' });
    for (const beside of ['.rail', '.top-bar', '.page-head', '#main .select-button'])
      expect(await page.locator(beside).first().isVisible(), beside).toBe(false);
    expect(await page.locator('.notice-text').isVisible()).toBe(true);
    await picture(page, 'notice-printed');
    await page.emulateMedia({ media: 'screen' });
  }, 120_000);

  test('nothing personal left a trace, and nothing went wrong', async () => {
    expect(officer.troubles).toEqual([]);
    await expectNoTraces(officer);
  });
});
