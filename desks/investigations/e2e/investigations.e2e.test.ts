import { readFile } from 'node:fs/promises';
import { call } from '@amirani/e2e/test/assessment';
import {
  expectNoTraces,
  follow,
  launch,
  lookAt,
  lookAtWidth,
  openWindow,
  picture,
  server,
  showTheme,
  signIn,
  type Window,
} from '@amirani/e2e/test/browser';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

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
  kind: 'statements',
  grading,
  statementKind: 'fact',
  entities: [
    {
      name: 'person',
      schema: 'Person',
      keys: ['name'],
      properties: [{ property: 'name', column: 'name' }],
    },
    {
      name: 'phone',
      schema: 'PhoneNumber',
      keys: ['phone'],
      properties: [
        { property: 'number', column: 'phone' },
        { property: 'subscriber', entity: 'person' },
      ],
    },
    {
      name: 'met',
      schema: 'Associate',
      keys: [],
      properties: [
        { property: 'person', entity: 'person' },
        { property: 'associate', entity: 'other' },
      ],
    },
    {
      name: 'other',
      schema: 'PhoneNumber',
      keys: ['calls'],
      properties: [{ property: 'number', column: 'calls' }],
    },
  ],
};

/** A line of an export in FollowTheMoney, with our own statements beside its plain properties. */
interface ExportedLine {
  readonly amirani?: { readonly statements?: readonly { property: string; value: string }[] };
}

/** How many pixels of the drawing have the colour of a sign, as the style sheets have it. */
const pixelsOf = async (page: Page, verdict: string): Promise<number> => {
  const shot = await page.locator('.network-drawing').screenshot();
  return page.evaluate(
    async ([verdict, shot]) => {
      const probe = document.createElement('span');
      probe.style.color = `var(--${verdict})`;
      document.body.append(probe);
      const wanted = (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
      probe.remove();
      const bytes = Uint8Array.from(atob(shot), (letter) => letter.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      context?.drawImage(picture, 0, 0);
      const { data } = context?.getImageData(0, 0, picture.width, picture.height) ?? { data: [] };
      let found = 0;
      for (let at = 0; at < data.length; at += 4)
        if (wanted.every((part, place) => Math.abs((data[at + place] ?? 0) - part) < 6)) found += 1;
      return found;
    },
    [verdict, shot.toString('base64')] as const,
  );
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
    await lookAtWidth(first, 'cases-en');
    await page.getByRole('button', { name: 'Open a case' }).press('Enter');
    await page.getByLabel('Title').waitFor();
    await page.keyboard.type(TITLE);
    await page.getByLabel('Smuggling of migrants').press('Space');
    await page.getByLabel('Order or law under which it is investigated').fill('order 12/7');
    await page
      .getByLabel('What is suspected, and why data is needed')
      .fill('Three name one driver.');
    await lookAtWidth(first, 'case-new-en');
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
    await lookAtWidth(first, 'exhibit-en');
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
    await lookAtWidth(second, 'cases-ka-dark');
    await own.click();
    await other.locator('#case-members').waitFor();
    await lookAt(second, 'case-ka-dark');
    await follow(other, '.desk-nav a[href$="/exhibits"]');
    await other.locator('.table [data-row-key]').first().click();
    await other.locator('.custody-steps').waitFor();
    await other.locator('section[aria-label="გადაცემა"] input').fill('ჩემთანაა');
    await other.getByRole('button', { name: 'მიმღებთან არის' }).click();
    await other.getByRole('button', { name: 'შეთავაზება' }).waitFor();
    await lookAtWidth(second, 'exhibit-ka-dark');
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
    await follow(second.page, '.desk-nav a[href$="/network"]');
    await second.page.locator('.network-drawing canvas').first().waitFor();
    await lookAt(second, 'network-ka-dark');
    await showTheme(page, 'light');
  }, 180_000);

  test('R40: in list, drawing and export everybody has their category as sign and word, and nobody is a suspect whom nobody called so', async () => {
    const { page } = first;
    const send = <T>(path: string, body: object): Promise<T> =>
      call<T>(first, 'POST', path, body, 'investigation');
    const at = `/api/investigations/cases/${caseId}`;
    await send('/api/session/step-up', { password: server().password });
    const { entities } = await send<{ entities: { id: string }[] }>(`${at}/entities/search`, {
      text: 'Tskhvedadze',
    });
    await send(`${at}/entities/category`, {
      entity: entities[0]?.id,
      version: 0,
      category: 'suspect',
      reason: 'drove the van',
    });
    const said = { Tskhvedadze: 'Suspect', Todua: 'Victim', Likhavari: 'No category yet' } as const;
    const signs = { Suspect: 'obstacle', Victim: 'attention', 'No category yet': 'not-checked' };
    const inTable = async (): Promise<void> => {
      for (const [name, word] of Object.entries(said)) {
        const row = page.locator('.table tr:has([data-row-key])', {
          hasText: new RegExp(name, 'i'),
        });
        const badge = row.first().locator(`.badge[data-verdict="${signs[word]}"]`);
        await badge.waitFor();
        expect(await badge.textContent()).toBe(word);
        expect(await badge.locator('svg').count()).toBe(1);
      }
    };

    await follow(page, '.desk-nav a[href$="/entities"]');
    await page.locator('.table [data-row-key]').first().waitFor();
    await picture(page, 'categories-list-en');
    await inTable();
    expect(await page.locator('.table .badge', { hasText: 'Suspect' }).count()).toBe(1);
    await lookAt(first, 'categories-list-en');

    await follow(page, '.desk-nav a[href$="/network"]');
    await page.getByText('Everything of this span is drawn.').waitFor();
    await inTable();
    const legend = page.locator('.drawing-legend li');
    expect(await legend.allTextContents()).toEqual(['No category yet 2', 'Suspect 1', 'Victim 1']);
    await page.getByRole('button', { name: 'Lay out' }).press('Enter');
    await page.getByRole('button', { name: 'Lay out' }).waitFor();
    // The drawing has the colours of the legend, and what the legend does not name it does not show.
    for (const { verdict, drawn } of [
      { verdict: 'obstacle', drawn: true },
      { verdict: 'attention', drawn: true },
      { verdict: 'met', drawn: false },
    ] as const)
      expect((await pixelsOf(page, verdict)) > 8, verdict).toBe(drawn);
    await lookAt(first, 'categories-drawing-en');

    await follow(page, '.desk-nav a[href$="/reports"]');
    const panel = page.locator('form[aria-labelledby="export-title"]');
    await panel.getByLabel('What for').fill('for the joint team');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: 'Make the file' }).press('Enter'),
    ]);
    const text = await readFile((await file.path()) ?? '', 'utf8');
    const valuesOf = ({ amirani }: ExportedLine, of: string): string[] =>
      (amirani?.statements ?? []).flatMap(({ property, value }) =>
        property === of ? [value] : [],
      );
    const categories = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as ExportedLine)
      .flatMap((line) =>
        valuesOf(line, 'category').map((category) => [valuesOf(line, 'name')[0], category]),
      );
    expect(categories).toEqual(
      expect.arrayContaining([
        [expect.stringMatching(/Levan/i), 'suspect'],
        [expect.stringMatching(/Nino/i), 'uncategorised'],
        [expect.stringMatching(/Irakli/i), 'uncategorised'],
        [expect.stringContaining('protected'), 'victim'],
      ]),
    );
    for (const window of [first, second]) {
      expect(window.troubles).toEqual([]);
      await expectNoTraces(window);
      await window.context.close();
    }
  }, 180_000);
});
