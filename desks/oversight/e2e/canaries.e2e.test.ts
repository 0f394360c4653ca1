import { call } from '@amirani/e2e/test/assessment';
import {
  expectFits,
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

/** A list of a flight that has been over for three days, with six passengers. */
const listOfFlightThatIsOver = (now: Date): string => {
  const day = new Date(now.getTime() - 3 * 86_400_000)
    .toISOString()
    .slice(2, 10)
    .replaceAll('-', '');
  const people = ['ADELI', 'BORDO', 'CINARI', 'DOLIDO', 'EMELI', 'FANARI'].flatMap(
    (surname, at) => [
      `NAD+FL+++${surname}:${['NINO', 'MAKA', 'EKA', 'TAMAR', 'LIA', 'ANA'][at]}'`,
      ...["ATT+2++F'", `DTM+329:8${at}0506'`, "LOC+178+QVK'", "LOC+179+QPR'", "NAT+2+QVR'"],
      ...[`DOC+P:110:111+QG774100${at}'`, "DTM+36:310411'", "LOC+91+QVR'"],
    ],
  );
  return [
    `UNB+UNOA:4+QZAIR:ZZ+QVRAPI:ZZ+${day}:0400+${day}++APIS'`,
    `UNH+1+PAXLST:D:05B:UN:IATA+QZ977/${day}+01:F'`,
    ...["BGM+745'", "TDT+20+QZ977+++QZ'", "LOC+125+QVK'", `DTM+189:${day}0510:201'`],
    ...["LOC+87+QPR'", `DTM+232:${day}0730:201'`],
    ...people,
    ...["CNT+42:6'", `UNT+${people.length + 9}+1'`, `UNZ+1+${day}'`],
  ].join('\n');
};

describe.skipIf(inject('server') === null)('canaries', () => {
  let browser: Browser;
  let analyst: Window;
  let officer: Window;
  beforeAll(async () => {
    browser = await launch();
    analyst = await openWindow(browser);
    await signIn(analyst, 'analyst');
    await call(analyst, 'POST', '/api/messages', listOfFlightThatIsOver(new Date()));
    officer = await openWindow(browser);
    await signIn(officer, 'dpo');
  }, 300_000);
  afterAll(() => browser?.close());

  test('an analyst opens a canary that a search found; the officer sees the alarm at once and closes it', async () => {
    const { page } = officer;
    await page.locator('#main').focus();
    await page.keyboard.press('4');
    await follow(page, '.desk-nav a[href="/oversight/canaries"]');
    await page.getByRole('button', { name: 'Plant missing canaries' }).press('Enter');
    await page.getByText('API data: 1.').waitFor();
    await page.getByRole('button', { name: 'Show which travellers are canaries' }).press('Enter');
    await page.keyboard.type('a test of the alarm, agreed with the unit');
    await page.keyboard.press('Enter');
    const password = page.locator('input[name="password"]');
    await password.fill(server().password);
    await page.keyboard.press('Enter');
    const line = (await page.locator('.held-lines li').first().textContent()) ?? '';
    const document = /QG\d{7}/.exec(line)?.[0] ?? '';
    expect(document).not.toBe('');
    // The officer works at another screen of the desk: the notice comes there.
    await follow(page, '.desk-nav a[href="/oversight/breaches"]');
    await expect.poll(() => page.locator('.notice').count()).toBe(0);

    const own = analyst.page;
    await own.keyboard.press('/');
    await own.keyboard.type(document);
    await own.keyboard.press('Enter');
    // The address changes before the screen does, and the screen before has rows as well.
    const found = own.getByRole('table', { name: /Travellers found/ });
    const row = found.locator('[data-row-key]').first();
    await row.waitFor();
    await row.press('Enter');
    await own.waitForURL(/\/travellers\//);
    expect(await own.locator('#main').textContent()).not.toMatch(/canary|invented/i);

    await page.getByRole('alert').filter({ hasText: 'read' }).waitFor();
    await picture(page, 'canary-notice');
    await follow(page, '.notice a[href="/oversight/canaries"]');
    const alarm = page.locator('.panel', { hasText: 'Traveller read' });
    await alarm.waitFor();
    expect(await alarm.textContent()).toMatch(/analyst/);
    await lookAt(officer, 'canary-alarms-en');
    // The search named it too: both alarms are closed.
    const close = page.getByRole('button', { name: /Close the alarm/ });
    for (let left = await close.count(); left > 0; left -= 1) {
      await close.first().press('Enter');
      await page.keyboard.type('the agreed test of the alarm');
      await page.keyboard.press('Enter');
      await expect.poll(() => close.count()).toBe(left - 1);
    }
    await page.getByText('the agreed test of the alarm').first().waitFor();
    await expect.poll(() => page.locator('.notice').count()).toBe(0);
    await analyst.context.close();
  }, 240_000);

  test('the alarms in Georgian fit into 320 px', async () => {
    const window = await openWindow(browser, {
      ...{ language: 'ka', theme: 'dark', width: 320, height: 800 },
    });
    await signIn(window, 'dpo');
    await window.page.goto(`${server().address}/oversight/canaries`);
    await window.page
      .locator('#main form button[type="submit"][data-kind="primary"]')
      .press('Enter');
    await window.page.locator('#planted-title').waitFor();
    await lookAt(window, 'canary-alarms-ka-320');
    await window.page.locator('.panel').first().scrollIntoViewIfNeeded();
    await picture(window.page, 'canary-alarm-ka-320');
    await window.page.locator('#planted-title').scrollIntoViewIfNeeded();
    await picture(window.page, 'canary-planted-ka-320');
    await expectFits(window.page, 'canary alarms');
    await window.context.close();
  });
});
