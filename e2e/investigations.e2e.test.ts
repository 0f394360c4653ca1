import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { call } from './test/assessment.ts';
import {
  audit,
  expectNoTraces,
  follow,
  launch,
  lookAt,
  openWindow,
  picture,
  showTheme,
  signIn,
  type Window,
} from './test/browser.ts';

/** Two couriers, a driver and a victim in one table: two people and what links them in a row. */
const TABLE = `name,phone,calls,role
LIKHAVARI Nino,+28110000001,+28110000002,courier
TSKHVEDADZE Levan,+28110000002,+28110000003,driver
TODUA Ana,+28110000003,+28110000001,passenger
GOGELIA Irakli,+28110000004,+28110000002,courier
`;

const TITLE = 'Minibuses to the south';

const grading = { source: 'B', information: '2' } as const;
const mapping = {
  ...{ kind: 'statements', grading, statementKind: 'fact' },
  entities: [
    {
      ...{ name: 'person', schema: 'Person', keys: ['name'] },
      properties: [{ property: 'name', column: 'name' }],
    },
    {
      ...{ name: 'phone', schema: 'PhoneNumber', keys: ['phone'] },
      properties: [
        { property: 'number', column: 'phone' },
        { property: 'subscriber', entity: 'person' },
      ],
    },
    {
      ...{ name: 'met', schema: 'Associate', keys: [] },
      properties: [
        { property: 'person', entity: 'person' },
        { property: 'associate', entity: 'other' },
      ],
    },
    {
      ...{ name: 'other', schema: 'PhoneNumber', keys: ['calls'] },
      properties: [{ property: 'number', column: 'calls' }],
    },
  ],
};

describe.skipIf(inject('server') === null)('investigations', () => {
  let browser: Browser;
  let first: Window;
  let second: Window;
  let caseId = '';
  beforeAll(async () => {
    browser = await launch();
    first = await openWindow(browser);
    await signIn(first, 'investigator', '2026-0001');
    second = await openWindow(browser, { language: 'ka', theme: 'dark', width: 390 });
    await signIn(second, 'investigator2', '2026-0001');
  }, 300_000);
  afterAll(() => browser?.close());

  test('a case is opened with offence and ground, and a colleague is admitted for a reason', async () => {
    const { page } = first;
    // Others open cases of their own meanwhile.
    await page.locator('.empty-state, .table').first().waitFor();
    await lookAt(first, 'cases-en');
    await page.getByRole('button', { name: 'Open a case' }).press('Enter');
    await page.getByLabel('Title').waitFor();
    await page.keyboard.type(TITLE);
    await page.getByLabel('Smuggling of migrants').press('Space');
    await page.getByLabel('Order or law under which it is investigated').fill('order 12/7');
    await page
      .getByLabel('What is suspected, and why data is needed')
      .fill('Three name one driver.');
    await lookAt(first, 'case-new-en');
    await page.getByRole('button', { name: 'Open the case' }).press('Enter');
    await page.locator('#case-members').waitFor();
    caseId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.getByRole('button', { name: /Whom/ }).press('Enter');
    await page.getByRole('option', { name: 'Mzia Bolnisi' }).click();
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await page.getByLabel('Why they need to know').fill('reads telephones');
    await page.getByRole('button', { name: 'Admit to the case' }).press('Enter');
    await page.getByRole('rowheader', { name: 'Mzia Bolnisi' }).waitFor();
    await lookAt(first, 'case-en');
  }, 180_000);

  test('an exhibit is hashed as it comes in; offered, it stays until the receiver acknowledges it', async () => {
    const { page } = first;
    await page.locator('.desk-nav a[href$="/exhibits"]').press('Enter');
    await page.getByLabel('What it is').fill('List of the driver');
    await page.getByLabel('Obtained on').fill('2026-11-20');
    await page.getByLabel('From whom').fill('the driver');
    await page.getByLabel('By whom').fill('unit 4');
    await page.getByLabel('Order or law that allowed it').fill('order 3/41');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose the file' }).click(),
    ]);
    await chooser.setFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
    await page.getByRole('button', { name: 'Enter it' }).press('Enter');
    await page.locator('.digest').first().waitFor();
    expect(await page.locator('.digest').first().textContent()).toMatch(/^[0-9a-f]{64}$/);
    await lookAt(first, 'exhibit-en');
    await page.getByRole('button', { name: /To whom/ }).press('Enter');
    await page.getByRole('option', { name: 'Mzia Bolnisi' }).click();
    await page.getByRole('listbox').waitFor({ state: 'detached' });
    await page.locator('form[aria-label="Hand it over"]').getByLabel('What for').fill('to be read');
    await page.getByRole('button', { name: 'Offer it' }).press('Enter');
    await page.getByRole('button', { name: 'Withdraw the offer' }).waitFor();
    // The colleague sees what waits, in Georgian and on a telephone.
    const other = second.page;
    await other.reload();
    await other.locator('#main form input:not([type="hidden"])').fill('2026-0001');
    await other.locator('#main form button[type="submit"]').click();
    const own = other.locator('.table tr', { hasText: TITLE }).locator('[data-row-key]');
    await own.waitFor();
    await lookAt(second, 'cases-ka-dark');
    await own.click();
    await other.locator('#case-members').waitFor();
    await lookAt(second, 'case-ka-dark');
    await follow(other, '.desk-nav a[href$="/exhibits"]');
    await other.locator('.table [data-row-key]').first().click();
    await other.locator('.custody-steps').waitFor();
    await other.locator('section[aria-label="გადაცემა"] input').fill('ჩემთანაა');
    await other.getByRole('button', { name: 'მიმღებთან არის' }).click();
    await other.getByRole('button', { name: 'შეთავაზება' }).waitFor();
    await lookAt(second, 'exhibit-ka-dark');
    expect(await other.locator('.custody-steps > li').count()).toBe(3);
  }, 180_000);

  test('R40: the network is a drawing and a table with the same content; a victim is kept apart and in no measure', async () => {
    const { page } = first;
    const at = `/api/investigations/cases/${caseId}`;
    const [exhibit] = (
      await call<{ exhibits: { id: string }[] }>(
        first,
        'GET',
        `${at}/exhibits`,
        undefined,
        'investigation',
      )
    ).exhibits;
    const { import: dry } = await call<{ import: { id: string; digest: string } }>(
      first,
      'POST',
      `${at}/imports`,
      { id: crypto.randomUUID(), exhibit: exhibit?.id, mapping },
      'investigation',
    );
    await call(
      first,
      'POST',
      `${at}/imports/${dry.id}/take-over`,
      { digest: dry.digest, reason: 'the list of the driver' },
      'investigation',
    );
    const { entities } = await call<{ entities: { id: string; caption: string }[] }>(
      first,
      'POST',
      `${at}/entities/search`,
      { text: 'Todua' },
      'investigation',
    );
    await call(
      first,
      'POST',
      `${at}/entities/category`,
      { entity: entities[0]?.id, version: 0, category: 'victim', reason: 'says who held her' },
      'investigation',
    );
    await follow(page, '.desk-nav a[href$="/network"]');
    await page.locator('.network-drawing canvas').first().waitFor();
    await page.getByRole('button', { name: 'Lay out' }).press('Enter');
    await page.getByRole('button', { name: 'Lay out' }).waitFor();
    await page.getByText('Everything of this span is drawn.').waitFor();
    const rows = await page.locator('.table [data-row-key]').count();
    expect(rows).toBeGreaterThan(6);
    await page.getByRole('button', { name: /Measure/ }).press('Enter');
    await page.getByRole('option', { name: 'Betweenness' }).click();
    await page.getByText('Central is not guilty').waitFor();
    const apart = page
      .locator('tbody', { hasText: 'Kept apart' })
      .locator('tr:has([data-row-key])');
    await apart.first().waitFor();
    for (const row of await apart.allTextContents()) expect(row.endsWith('–')).toBe(true);
    await page.locator('.network-drawing').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Put aside' }).press('Enter');
    await page.getByText(/Not drawn, since it was put aside: 1 /).waitFor();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await page.getByText('Everything of this span is drawn.').waitFor();
    await lookAt(first, 'network-en');
    await showTheme(page, 'dark');
    await picture(page, 'network-en-dark');
    expect(await audit(page, { colours: true })).toEqual([]);
    await follow(second.page, '.desk-nav a[href$="/network"]');
    await second.page.locator('.network-drawing canvas').first().waitFor();
    await lookAt(second, 'network-ka-dark');
    for (const window of [first, second]) {
      expect(window.troubles).toEqual([]);
      await expectNoTraces(window);
      await window.context.close();
    }
  }, 180_000);
});
