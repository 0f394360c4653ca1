import { call } from '@amirani/e2e/test/assessment';
import {
  audit,
  expectNoTraces,
  launch,
  openWindow,
  picture,
  server,
  signIn,
  type Window,
} from '@amirani/e2e/test/browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const reviewBy = new Date(Date.now() + 120 * 86_400_000).toISOString().slice(0, 10);
const seen = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10);

/** A criterion that nothing refuses. */
const text = `criterion short-return-cash version 1
title "Short return journey, paid in cash, booked within a day"
purpose narcotics
link "Couriers carry drugs in the hold baggage of passenger flights"
owner "narcotics desk of the passenger data unit"
review-by ${reviewBy}
evidence E1 ${seen} "Evaluation 2026/14 of 41 seizures at three airports, compared with all other journeys"
when
  - booking.hours-before-departure at most 24 because E1
  - payment.kind is cash because E1
unless
  - booking.travellers at least 3 because E1
`;

/** Past journeys: one in a thousand is marked, and three of four marks held. */
const journeys = Array.from({ length: 20_000 }, (_, n) => {
  const marked = n % 1000 === 0;
  return JSON.stringify({
    id: `j-${n}`,
    flight: `QX ${n % 90}`,
    disposition: marked && n % 4000 !== 0 ? 'confirmed' : 'refuted',
    facts: {
      'booking.hours-before-departure': marked ? 6 : 400,
      'payment.kind': marked ? 'cash' : 'card',
      'booking.travellers': 1,
    },
  });
}).join('\n');

/** React Aria names what is pending in a region of its own, and leaves the name there when it is gone. */
const look = ['role-img-alt'];

describe.skipIf(inject('server') === null)('criteria and watch lists', () => {
  let browser: Browser;
  let analyst: Window;
  let second: Window;
  let officer: Window;
  beforeAll(async () => {
    browser = await launch();
    analyst = await openWindow(browser);
    await signIn(analyst, 'analyst');
    second = await openWindow(browser, { language: 'ka', theme: 'dark' });
    await signIn(second, 'analyst2');
    officer = await openWindow(browser);
    await signIn(officer, 'dpo');
  }, 300_000);
  afterAll(() => browser?.close());

  /** Opens the register. Users with another purpose first choose the work on criteria. */
  const openRegister = async ({ page }: Window): Promise<void> => {
    await page.locator('#main').focus();
    await page.keyboard.press('9');
    await page.locator('.desk-nav a[href="/assessment/criteria"]').press('Enter');
    await page.locator('.set-strip, #gate-title').first().waitFor();
    if ((await page.locator('#gate-title').count()) > 0) {
      await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
      await page.keyboard.type('EVAL 2026/14');
      await page.keyboard.press('Enter');
    }
    await page.locator('.set-strip').waitFor();
  };
  const open = async (window: Window): Promise<void> => {
    await openRegister(window);
    await window.page.locator('[data-row-key]', { hasText: 'short-return-cash' }).press('Enter');
    await window.page.locator('.criterion-text').waitFor();
  };
  const step = async (
    { page }: Window,
    at: number,
    reason: string,
    asked = false,
  ): Promise<void> => {
    await page.locator('.criterion-columns textarea').fill(reason);
    await page.locator('.step-buttons button').nth(at).press('Enter');
    if (asked) {
      await page.locator('input[name="password"]').fill(server().password);
      await page.keyboard.press('Enter');
    }
    await page.waitForFunction(() =>
      document.querySelector<HTMLTextAreaElement>('.criterion-columns textarea')?.value !==
      undefined
        ? document.querySelector<HTMLTextAreaElement>('.criterion-columns textarea')?.value === ''
        : document.querySelector('.step-buttons') === null,
    );
  };
  const state = async (window: Window): Promise<{ state: string; running: boolean }> => {
    const purpose = window === officer ? 'oversight' : 'pnr-criteria';
    const { criteria } = await call<{
      criteria: readonly { criterion?: string; state: string; running: boolean }[];
    }>(window, 'GET', '/api/criteria', undefined, purpose);
    const one = criteria.find(({ criterion }) => criterion === 'short-return-cash');
    return { state: one?.state ?? '', running: one?.running ?? false };
  };

  test('R20: a text is held against the law as it is typed, at its line, and put right there', async () => {
    const { page } = analyst;
    await openRegister(analyst);
    await picture(page, 'criteria-en-light');
    await page.locator('a[href="/assessment/criteria/write"]').press('Enter');
    await page.locator('.text-area').waitFor();
    await page
      .locator('.text-area')
      .fill(text.replace('payment.kind is cash', 'nationality is QMA'));
    await page.getByText('1 objection refuses this text').waitFor();
    await picture(page, 'criterion-editor-en-light');
    expect(await audit(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show the place' }).press('Enter');
    const chosen = await page.evaluate(() => {
      const area = document.activeElement as HTMLTextAreaElement;
      return area.value.slice(area.selectionStart, area.selectionEnd);
    });
    expect(chosen).toBe('nationality is QMA because E1');
    await page.keyboard.type('payment.kind is cash because E1');
    await page.getByText('Nothing refuses this text').waitFor();
    await page.locator('.criterion-editor textarea').nth(1).fill('the evaluation of spring');
    await page.locator('.criterion-editor button[type="submit"]').press('Enter');
    await page.locator('.criterion-text').waitFor();
    expect((await state(analyst)).state).toBe('draft');
  }, 120_000);

  test('a back-test is shown in pictures beside its numbers', async () => {
    const { page } = analyst;
    await page.getByRole('tab', { name: 'Back-tests' }).click();
    await page.locator('.run-form').waitFor();
    await page.locator('.run-form input[type="file"]').setInputFiles({
      name: 'journeys.jsonl',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(journeys),
    });
    await page.locator('.report-pictures').waitFor();
    await picture(page, 'criterion-back-test-en-light');
    expect(await audit(page, look)).toEqual([]);
    const report = (await page.locator('.report').textContent()) ?? '';
    expect(report).toContain('20 of 20,000 journeys would have been marked');
    expect(report).toContain('15 of 20 marked journeys');
    expect(await page.locator('.report-pictures .interval-bar').count()).toBe(3);
    // The unit's own data come besides: of two days without a flight there is nothing that could refuse it.
    await page.locator('.run-form input[type="date"]').nth(0).fill('2025-01-01');
    await page.locator('.run-form input[type="date"]').nth(1).fill('2025-01-02');
    await page.locator('.run-form button[type="submit"]').press('Enter');
    await page.locator('.back-test-choice').waitFor();
  }, 180_000);

  test('R18, R19: three persons release it; an author approves nothing; it is stopped at once', async () => {
    const { page } = analyst;
    await page.getByRole('tab', { name: 'Text' }).click();
    await step(analyst, 0, 'nothing refuses it, and it was tested');
    expect((await state(analyst)).state).toBe('submitted');
    // The page follows what the server knows already.
    await expect
      .poll(() => page.locator('.step-buttons button').allTextContents())
      .toEqual(['Withdraw it for good']);
    await open(officer);
    await step(officer, 1, 'the link to the offence is thin');
    await open(second);
    await picture(second.page, 'criterion-approve-ka-dark');
    expect(await audit(second.page, look)).toEqual([]);
    await step(second, 0, 'the link is shown by the cases in the file', true);
    second.troubles.splice(0); // that the password was asked for is in the console
    expect((await state(second)).state).toBe('approved');
    await step(second, 0, 'it may run until its review');
    expect(await state(second)).toEqual({ state: 'active', running: true });
    await open(officer);
    await officer.page.getByRole('button', { name: 'Stop it now' }).waitFor();
    await step(officer, 0, 'the evidence was withdrawn');
    expect(await state(officer)).toEqual({ state: 'stopped', running: false });
  }, 240_000);

  test('a list is described, filled after a dry run that names every bad row, and waits for a second person', async () => {
    const { page } = analyst;
    await page.locator('.top-bar .purpose').click();
    await page.locator('.popover form').waitFor();
    await page.locator('.popover .select-button').press('Enter');
    await page.locator('[role="option"]').first().click();
    await page.locator('.popover button[type="submit"]').press('Enter');
    await page.locator('#main').focus();
    await page.keyboard.press('9');
    await page.locator('.desk-nav a[href="/assessment/lists"]').press('Enter');
    await page.locator('a[href="/assessment/lists/new"]').press('Enter');
    await page.locator('.list-form').waitFor();
    await page.getByText('The list has no title').waitFor();
    for (const word of ['Persons sought by warrant', 'warrants', 'Prosecution service of QMA']) {
      await page.keyboard.type(word);
      await page.keyboard.press('Tab');
    }
    await page.getByText('Nothing: the list can be kept').waitFor();
    await picture(page, 'list-new-en-light');
    expect(await audit(page)).toEqual([]);
    await page.locator('.list-form button[type="submit"]').press('Enter');
    await page.locator('.upload').waitFor();
    await page.locator('.upload input[type="file"]').setInputFiles({
      name: 'list.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        'id,name,birthDate\nW-1,Tamar Kvirkvelia,1974-05-31\nW-1,Tamar K,1974\nW-2,თამარ კვირკველია,1981\nW-3,one\n',
      ),
    });
    await page.locator('.import').waitFor();
    await picture(page, 'list-dry-run-en-light');
    expect(await audit(page, look)).toEqual([]);
    const problems = await page.locator('.finding').allTextContents();
    expect(problems.some((one) => one.includes('Line 3'))).toBe(true);
    expect(problems.some((one) => one.includes('Line 5'))).toBe(true);
    await page.locator('.import textarea').fill('the list of the day');
    await page.getByRole('button', { name: 'Take it over' }).press('Enter');
    await page.locator('.list-head').waitFor();
    await page.getByText('A second person reads it through').waitFor();
    const { list } = await call<{ list: { state: string; entries: number } }>(
      analyst,
      'GET',
      '/api/watch-lists/warrants',
    );
    expect(list).toMatchObject({ state: 'proposed' });
    await page.getByRole('tab', { name: 'Entries' }).click();
    await page.locator('[data-row-key]').first().press('Enter');
    await page.locator('.entries .panel').waitFor();
    await picture(page, 'list-entries-en-light');
    expect(await audit(page, look)).toEqual([]);
  }, 240_000);

  test('nothing personal left a trace, and nothing went wrong', async () => {
    for (const window of [analyst, second, officer]) {
      expect(window.troubles).toEqual([]);
      await expectNoTraces(window);
      expect(window.traces.some((one) => /kvirkvelia/i.test(one))).toBe(false);
    }
  });
});
