import { readFileSync } from 'node:fs';
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

/** React Aria names what is pending in a region of its own, and leaves the name there when it is gone. */
const look = ['role-img-alt'];

describe.skipIf(inject('server') === null)('the programme', () => {
  let browser: Browser;
  let manager: Window;
  beforeAll(async () => {
    browser = await launch();
    manager = await openWindow(browser, { width: 1280 });
  });
  afterAll(() => browser?.close());
  const tab = async (name: string): Promise<void> => {
    const { page } = manager;
    await page.getByRole('tab', { name, exact: true }).click();
    await page.getByRole('tabpanel', { name, exact: true }).waitFor();
  };

  test('its manager sees thirty months in five fields, as a picture with its table, and where the indicators stand', async () => {
    const { page } = manager;
    await signIn(manager, 'programme');
    await page.locator('.timeline').waitFor();
    expect(await page.locator('.page-head').textContent()).toContain('Month 22 of 30');
    expect(await page.locator('.timeline-field').count()).toBe(5);
    await picture(page, 'programme-overview-en-light');
    expect(await audit(page, look)).toEqual([]);
    await tab('Indicators');
    const skill = page.locator('tr', { hasText: 'Skill after the course (d′): Document fraud' });
    expect(await skill.textContent()).toMatch(/1\.\d\d2\.\d\d2\.\d\d – 2\.\d\d2\.20/);
    await picture(page, 'programme-indicators-en-light');
    expect(await audit(page, look)).toEqual([]);
  }, 120_000);

  test('a deliverable is accepted by keyboard, with a reason; what does not fit is refused and stays as typed', async () => {
    const { page } = manager;
    await tab('Deliverables');
    const row = page.locator('tr', { hasText: 'National trainers certified' });
    const change = row.getByRole('button');
    await change.press('Enter');
    const form = page.locator('.panel form');
    await form.getByLabel('Reason of the change').fill('the minutes of the steering group');
    await form.getByLabel('Accepted in month').fill('31');
    await form.getByRole('button', { name: 'Keep it' }).press('Enter');
    await page
      .getByText('It lies outside the months of the programme')
      .or(page.getByText('has a month of acceptance'))
      .first()
      .waitFor();
    await picture(page, 'programme-change-en-light');
    expect(await audit(page, look)).toEqual([]);
    await form.getByLabel('State').press('Enter');
    await page.getByRole('option', { name: 'Accepted' }).press('Enter');
    await form.getByLabel('Accepted in month').fill('21');
    await form.getByRole('button', { name: 'Keep it' }).press('Enter');
    await form.waitFor({ state: 'detached' });
    await row.getByText('21 (').waitFor();
    await tab('Activities and sessions');
    expect(await page.getByRole('row', { name: /Analysts/ }).count()).toBeGreaterThan(3);
    await page
      .getByRole('button', { name: /^Change: .*Course on risk analysis/ })
      .nth(1)
      .press('Enter');
    await page.locator('.attendance-line').first().waitFor();
    await picture(page, 'programme-session-en-light');
    expect(await audit(page, look)).toEqual([]);
    await page.locator('.panel form').press('Escape');
    await page.locator('.panel form').waitFor({ state: 'detached' });
  }, 120_000);

  test('a report is composed, downloaded twice with the same bytes, and published; a stranger reads it in two languages', async () => {
    const { page } = manager;
    await tab('Reports');
    const rows = page.locator('tr[data-state]');
    await rows.first().waitFor();
    const before = await rows.count();
    await page.getByRole('button', { name: 'Compose', exact: true }).press('Enter');
    await page.locator('tr[data-state="composed"]').first().waitFor();
    expect(await rows.count()).toBe(before + 1);
    const print = async (): Promise<Buffer> => {
      const awaited = page.waitForEvent('download');
      await rows
        .first()
        .getByRole('button', { name: /^Download as PDF/ })
        .press('Enter');
      return readFileSync(await (await awaited).path());
    };
    const [first, second] = [await print(), await print()];
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    expect(second.equals(first)).toBe(true);
    await rows.first().getByRole('button', { name: 'Put on the public page' }).press('Enter');
    await page.locator('.panel').getByLabel('Reason').fill('the partners have agreed');
    await picture(page, 'programme-reports-en-light');
    expect(await audit(page, look)).toEqual([]);
    await page.getByRole('button', { name: 'Publish', exact: true }).press('Enter');
    await page.locator('.panel').waitFor({ state: 'detached' });
    await page.locator('tr[data-state="withdrawn"]').first().waitFor();

    const stranger = await openWindow(browser, { language: 'lv', width: 1280 });
    await stranger.page.goto(server().address);
    await stranger.page.locator('a[href="/public/programme"]').press('Enter');
    await stranger.page.locator('.public-column').nth(1).waitFor();
    expect(await stranger.page.locator('section[lang="ka"] h2').first().textContent()).toBe(
      'პარტნიორები',
    );
    expect(await stranger.page.locator('section[lang="en"]').textContent()).toMatch(
      /Document fraud.*Attendances: \d+/,
    );
    await picture(stranger.page, 'programme-public');
    expect(await audit(stranger.page, look)).toEqual([]);
    await stranger.page.setViewportSize({ width: 320, height: 800 });
    expect(stranger.troubles).toEqual([]);
    await stranger.context.close();
  }, 120_000);

  test('the same in Georgian on 320 px in the dark; nothing of anybody is left behind', async () => {
    const narrow = await openWindow(browser, {
      language: 'ka',
      theme: 'dark',
      width: 320,
      height: 800,
    });
    const { page } = narrow;
    await signIn(narrow, 'programme');
    await page.locator('.timeline').waitFor();
    await picture(page, 'programme-overview-ka-dark-narrow');
    expect(await audit(page, look)).toEqual([]);
    await page.getByRole('tab', { name: 'ინდიკატორები' }).click();
    await page.locator('.indicator-bar').first().waitFor();
    await picture(page, 'programme-indicators-ka-dark-narrow');
    expect(await audit(page, look)).toEqual([]);
    for (const window of [manager, narrow]) {
      expect(window.troubles.filter((one) => !one.includes('422'))).toEqual([]);
      await expectNoTraces(window);
    }
    await narrow.context.close();
  }, 120_000);
});
