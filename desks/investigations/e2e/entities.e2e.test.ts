import { call } from '@amirani/e2e/test/assessment';
import {
  expectNoTraces,
  follow,
  launch,
  lookAt,
  lookAtWidth,
  openWindow,
  server,
  signIn,
  type Window,
} from '@amirani/e2e/test/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

/** One courier written in two ways, a driver, a victim, and a row that is cut. */
const TABLE = `name,born,phone,calls,plate
LIKHAVARI Nino,1990-02-03,+28110000001,+28110000002,QMA-101
LIKHAVARI Ninno,1990-02-03,+28110000004,+28110000002,
TSKHVEDADZE Levan,1981-05-06,+28110000002,+28110000003,
TODUA Ana,1999-12-31,+28110000003,+28110000001,
GOGELIA Irakli,1975-01-01
`;

/** Two calls that the order covers, one of other numbers and one of another month. */
const CALLS = `caller,callee,start,duration
+28110000001,+28110000002,2026-10-05T10:00:00Z,60
+28110000002,+28110000003,2026-10-06T10:00:00Z,30
+28110000008,+28110000009,2026-10-07T10:00:00Z,45
+28110000001,+28110000002,2026-11-05T10:00:00Z,15
`;

const choose = async (page: Page, label: RegExp, option: string): Promise<void> => {
  await page.getByRole('button', { name: label }).press('Enter');
  await page.getByRole('option', { name: option, exact: true }).click();
  await page.getByRole('listbox').waitFor({ state: 'detached' });
};

const follows = (window: Window, place: string): Promise<void> =>
  follow(window.page, `.desk-nav a[href$="/${place}"]`);

describe.skipIf(inject('server') === null)('persons and things of a case', () => {
  let browser: Browser;
  let first: Window;
  let second: Window;
  beforeAll(async () => {
    browser = await launch();
    first = await openWindow(browser);
    await signIn(first, 'head', '2026-0009');
    const id = crypto.randomUUID();
    const send = (path: string, body: object | string): Promise<unknown> =>
      call(first, 'POST', `/api/investigations/cases${path}`, body, 'investigation');
    await send('', {
      id,
      title: 'The road to the sea',
      offences: ['migrant-smuggling'],
      basis: 'order 12/9',
      reason: 'Four names in one list.',
    });
    const obtained = {
      on: '2026-11-20',
      from: 'the driver',
      by: 'unit 4',
      place: '',
      basis: 'o 3',
    };
    for (const [title, table] of [
      ['List of the driver', TABLE],
      ['Calls of the operator', CALLS],
    ] as const) {
      const exhibit = crypto.randomUUID();
      await send(`/${id}/exhibits`, {
        id: exhibit,
        title,
        kind: 'file',
        obtained,
        name: 'list.csv',
        mediaType: 'text/csv',
      });
      await send(`/${id}/exhibits/${exhibit}/parts/0`, table);
      await send(`/${id}/exhibits/${exhibit}/completion`, {});
    }
    await first.page.reload();
    await first.page.locator('#main form input:not([type="hidden"])').fill('2026-0009');
    await first.page.locator('#main form button[type="submit"]').click();
    // Others open cases of their own meanwhile.
    await first.page.locator(`[data-row-key="${id}"]`).press('Enter');
    await first.page.locator('#case-members').waitFor();
    second = await openWindow(browser, { language: 'ka', theme: 'dark', width: 320 });
    await signIn(second, 'head', '2026-0009');
    await second.page.locator(`[data-row-key="${id}"]`).press('Enter');
    await second.page.locator('#case-members').waitFor();
  }, 300_000);
  afterAll(() => browser?.close());

  test('an import is tried first: what it would store and every row it refuses are shown, then it is taken over for a reason', async () => {
    const { page } = first;
    await follows(first, 'imports');
    await choose(page, /Import from the exhibit/, '1. List of the driver');
    await page.locator('.import-columns').waitFor();
    await choose(page, /name: what it is/, 'Name of a person');
    await choose(page, /born: what it is/, 'Date of birth');
    await choose(page, /phone: what it is/, 'Telephone number');
    await choose(page, /plate: what it is/, 'Number plate');
    await choose(page, /calls: what it is/, 'Telephone number');
    await choose(page, /calls: person/, 'The second of the row');
    await page.getByLabel('What links the first and the second of a row').fill('calls');
    await choose(page, /Grade of the source/, 'B');
    await choose(page, /Grade of the information/, '2');
    await lookAtWidth(first, 'import-mapping-en');
    await page.getByRole('button', { name: 'Try it, store nothing' }).press('Enter');
    await page.locator('#run-title').waitFor();
    const problems = page.locator('.table', { hasText: 'What is wrong' }).locator('tbody tr');
    expect(await problems.count()).toBe(1);
    expect(await problems.first().textContent()).toContain('another number of fields');
    await lookAtWidth(first, 'import-tried-en');
    await page.getByLabel('Reason').fill('the list that the driver had');
    await page.getByRole('button', { name: 'Take it over' }).press('Enter');
    await page.locator('.file-beside .table', { hasText: 'Taken over' }).waitFor();
    await follows(second, 'imports');
    await second.page.locator('.table [data-row-key]').first().press('Enter');
    await second.page.locator('#run-title').waitFor();
    await lookAtWidth(second, 'import-ka-dark');
  }, 180_000);

  test('R44: one key says that two are one, the next pair comes, and the same key takes it back', async () => {
    const { page } = first;
    await follows(first, 'matches');
    await page.getByRole('button', { name: 'Look for pairs' }).press('Enter');
    await page.locator('.match-sides').waitFor();
    await lookAtWidth(first, 'match-en');
    await page.locator('h1').click();
    await page.keyboard.press('s');
    await page.getByLabel('Your reason, in your own words').fill('same birth, a slip of the pen');
    await page.keyboard.press('Enter');
    await page.getByText('Stored: The same').waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('k');
    await page.getByRole('button', { name: 'Take back' }).waitFor();
    await page.keyboard.press('s');
    await page.getByLabel('Your reason, in your own words').fill('two cards were found');
    await page.keyboard.press('Enter');
    await page.getByText('Stored: Take back').waitFor();
    await page.getByRole('button', { name: 'The same' }).waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('s');
    await page.getByLabel('Your reason, in your own words').fill('one card was forged');
    await page.keyboard.press('Enter');
    await page.getByText('Stored: The same').waitFor();
    await lookAtWidth(first, 'match-done-en');
    await follows(second, 'matches');
    await second.page.locator('.span-fields').waitFor();
    await lookAtWidth(second, 'matches-ka-dark');
  }, 180_000);

  test('R40, R41: every value has its source, an assessment stands apart, and the numbers of a victim are shown only for a reason', async () => {
    const { page } = first;
    await follows(first, 'entities');
    await page.getByLabel('Name, number or any other value').fill('todua');
    await page.keyboard.press('Enter');
    await page.getByText('1 person or thing').waitFor();
    await lookAt(first, 'entities-en');
    await page.getByRole('button', { name: 'TODUA Ana' }).press('Enter');
    await page.locator('#entity-title').waitFor();
    const facts = page.locator('section[aria-labelledby="values-fact"]');
    const assessed = page.locator('section[aria-labelledby="values-assessment"]');
    expect(await facts.getByRole('link', { name: 'Exhibit 1' }).count()).toBe(2);
    expect(await facts.textContent()).toContain('row 5');
    expect(await assessed.textContent()).not.toContain('Exhibit');
    await choose(page, /Change it to/, 'Victim');
    await page.locator('form[aria-labelledby="category-title"] textarea').fill('says who held her');
    await page.getByRole('button', { name: 'Change the category' }).press('Enter');
    await page.locator('.step-list', { hasText: 'says who held her' }).waitFor();
    await page.locator('#reveal-title').waitFor();
    // In the head of her file, and in the statement that says so.
    await page.locator('.file-main .badge', { hasText: 'Victim' }).first().waitFor();
    expect(await assessed.textContent()).toContain('Victim');
    expect(await facts.textContent()).not.toContain('Victim');
    await lookAt(first, 'entity-victim-en');
    await page
      .getByRole('button', { name: /28110000003|•|\*/ })
      .first()
      .press('Enter');
    await page.locator('#entity-title', { hasNotText: 'TODUA' }).waitFor();
    await page.locator('#reveal-title').waitFor();
    expect(await page.locator('#main').textContent()).not.toContain('28110000003');
    await page.getByLabel('Why you need the numbers').fill('she asked to be called back');
    await page.getByRole('button', { name: 'Show the numbers' }).press('Enter');
    await page.locator('input[name="password"]').fill(server().password);
    await page.keyboard.press('Enter');
    await page.getByText('28110000003').first().waitFor();
    await follows(second, 'entities');
    await second.page.locator('.table [data-row-key]').first().press('Enter');
    await second.page.locator('#entity-title').waitFor();
    await lookAt(second, 'entity-ka-dark');
  }, 180_000);

  test('R40: without a recorded authorisation no table of calls is read; recorded, it stands word by word', async () => {
    const { page } = first;
    await follows(first, 'calls');
    await page.getByText('no table of calls is read').waitFor();
    await page.getByRole('button', { name: 'Record an authorisation' }).press('Enter');
    await page.getByLabel('Authority that allowed it').fill('court of the first city');
    await page.getByLabel('Number of the order').fill('2026/77');
    const order = page.getByRole('group', { name: 'An authorisation', exact: true });
    await order.getByLabel('From day', { exact: true }).fill('2026-10-01');
    await order.getByLabel('To day', { exact: true }).fill('2026-10-31');
    await page.getByLabel('Telephone numbers that it covers').fill('+28110000001\n+28110000002');
    await page.getByRole('button', { name: 'Record the authorisation' }).press('Enter');
    await page.getByRole('rowheader', { name: '2026/77' }).waitFor();
    await page.getByLabel('First period, from day').fill('2026-10-01');
    await page.getByLabel('First period, to day').fill('2026-10-10');
    await page.getByLabel('Second period, from day').fill('2026-10-11');
    await page.getByLabel('Second period, to day').fill('2026-10-20');
    await page.getByRole('button', { name: 'Compare the periods' }).press('Enter');
    await page.getByText('No number took the place of another').waitFor();
    await lookAt(first, 'calls-en');
    await follows(second, 'calls');
    await second.page.getByRole('rowheader', { name: '2026/77' }).waitFor();
    await lookAt(second, 'calls-ka-dark');
    await follows(first, 'imports');
    await choose(page, /Import from the exhibit/, '2. Calls of the operator');
    await choose(page, /Authorisation/, '2026/77, court of the first city');
    await choose(page, /Grade of the source/, 'A');
    await choose(page, /Grade of the information/, '2');
    await lookAtWidth(first, 'import-calls-en');
    await page.getByRole('button', { name: 'Try it, store nothing' }).press('Enter');
    await page.locator('#run-title').waitFor();
    const figure = (title: string): Promise<string | null> =>
      page.locator('.facts > div', { hasText: title }).locator('dd').textContent();
    expect(await figure('Rows read')).toBe('4');
    expect(await figure('Calls of numbers that the authorisation does not cover')).toBe('1');
    expect(await figure('Calls outside the days of the authorisation')).toBe('1');
    await page.getByLabel('Reason').fill('the order of the court covers them');
    await page.getByRole('button', { name: 'Take it over' }).press('Enter');
    const taken = page.locator('.file-beside tbody tr', { hasText: 'Calls of the operator' });
    await taken.getByText('Taken over').waitFor();
    await taken.locator('[data-row-key]').press('Enter');
    await page.getByLabel('Reason').fill('the operator sent another month');
    await page.getByRole('button', { name: 'Withdraw all its statements' }).press('Enter');
    await taken.getByText('Withdrawn').waitFor();
  }, 180_000);

  test('R44: what was merged is split again on the page of the person; nothing of a case is in an address', async () => {
    const { page } = first;
    await follows(first, 'entities');
    await page.getByLabel('Name, number or any other value').fill('likhavari');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /LIKHAVARI/ }).press('Enter');
    await page.locator('#merges-title').waitFor();
    await lookAt(first, 'entity-merged-en');
    await page.getByLabel('Why they are not one').fill('they were seen together');
    await page.getByRole('button', { name: 'Split them again' }).press('Enter');
    await page.getByRole('button', { name: 'Split them again' }).waitFor({ state: 'detached' });
    first.troubles.splice(0); // that the password was asked for is in the console
    for (const window of [first, second]) {
      expect(window.troubles).toEqual([]);
      await expectNoTraces(window);
      await window.context.close();
    }
  }, 180_000);
});
