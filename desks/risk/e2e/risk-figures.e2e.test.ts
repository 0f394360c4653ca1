import {
  audit,
  expectFits,
  expectNoTraces,
  launch,
  openWindow,
  picture,
  server,
  signIn,
  type Window,
} from '@amirani/e2e/test/browser';
import { createClient } from '@platform/api/client.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

/** React Aria names what is pending in a region of its own, and leaves the name there when it is gone. */
const look = ['role-img-alt'];

/** Calls the server outside the page, with the session of the window. */
const riskOf = ({ context }: Window) =>
  createClient(
    endpoints,
    async (url, { body, ...init }: RequestInit) => {
      const answer = await context.request.fetch(url, {
        method: init.method ?? 'GET',
        headers: init.headers as Record<string, string>,
        ...(body === undefined || body === null
          ? {}
          : { data: typeof body === 'string' ? body : Buffer.from(body as Uint8Array) }),
      });
      return new Response(await answer.text(), { status: answer.status() });
    },
    server().address,
  );

/** Months from 2022 on, of which half are in at their end and four fifths a month later. */
const sections = (months: number): string => {
  const rows = Array.from({ length: months }, (_, i) => {
    const date = `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
    const share = [5, 8][months - 1 - i] ?? 10;
    const of = (mean: number): number => share * (mean + (i % 12 === 6 ? 3 : 0) + (i % 3));
    // In one month the sum and its parts do not agree.
    const [sarpi, vale] = [of(2), of(4)];
    const border = sarpi + vale - (i === 10 ? 3 : 0);
    return [`${date},border,${border}`, `${date},Sarpi,${sarpi}`, `${date},Vale,${vale}`];
  });
  return `date,section,count\n${rows.flat().join('\n')}\n`;
};

/** Three years of months by route and nationality: in the last one QMA leaves the east for the west. */
const routes = (west = 60): string => {
  const flows = {
    'East,QMA': [90, 90, 20],
    'East,QMB': [30, 30, 30],
    'West,QMA': [10, 10, west],
    'West,QMC': [12, 12, 12],
    'South,QMD': [5, 5, 40],
    'South,QME': [8, 8, 8],
  };
  const rows = Object.entries(flows).flatMap(([key, years]) =>
    Array.from({ length: 36 }, (_, i) => {
      const date = `${2022 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
      return `${date},${key},${(years[Math.floor(i / 12)] ?? 0) + ((7 * (i % 12)) % 5)}`;
    }),
  );
  return `date,route,nationality,count\n${rows.join('\n')}\n`;
};

describe.skipIf(inject('server') === null)('figures that are not complete, or not right', () => {
  const stated = { purpose: 'risk-analysis', reference: 'test' } as const;
  let browser: Browser;
  let analyst: Window;
  let narrow: Window;
  beforeAll(async () => {
    browser = await launch();
    analyst = await openWindow(browser, { width: 1280 });
    await signIn(analyst, 'risk');
    narrow = await openWindow(browser, { language: 'ka', theme: 'dark', width: 320, height: 800 });
    await signIn(narrow, 'risk-head');
  }, 300_000);
  afterAll(() => browser?.close());

  /** Registers a data set of detections. */
  const register = (id: string, title: string) =>
    riskOf(analyst).registerRiskDataset(
      {
        body: {
          id,
          title,
          source: 'Training unit',
          indicator: '1A',
          unit: 'detections',
          note: '',
          sums: [],
        },
      },
      stated,
    );

  /** Hands a table in as the next vintage of a data set. */
  const takeIn = async (dataset: string, label: string, csv: string, recordedAt: string) => {
    const risk = riskOf(analyst);
    const begun = await risk.beginRiskImport(
      { params: { dataset }, body: { label, options: {} } },
      stated,
    );
    const one = { params: { id: begun.import.id } };
    const body = Buffer.from(csv) as unknown as Uint8Array<ArrayBuffer>;
    await risk.addRiskImportPart({ ...one, query: { position: 0 }, body }, stated);
    await risk.readRiskImport({ ...one, body: {} }, stated);
    await expect
      .poll(async () => (await risk.getRiskImport(one, stated)).state, { timeout: 60_000 })
      .toBe('read');
    const { dryRun } = await risk.getRiskImport(one, stated);
    const taken = { reason: 'the report of the month', against: dryRun?.against ?? 0, recordedAt };
    await risk.takeOverRiskImport({ ...one, body: taken }, stated);
  };

  /** Seven vintages, a month apart. */
  const handIn = async (): Promise<void> => {
    await register('late-months', 'Vintages that come in late');
    for (let months = 30; months <= 36; months += 1) {
      const recordedAt = `${2022 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01T06:00:00.000Z`;
      await takeIn('late-months', `${months} months.csv`, sections(months), recordedAt);
    }
  };

  /** Says which section of the border is meant. */
  const series = (section: string): string =>
    `/risk/series/late-months?key=${encodeURIComponent(JSON.stringify({ section }))}`;
  const to = async ({ page }: Window, path: string): Promise<void> => {
    await page.evaluate((href) => {
      history.pushState(null, '', href);
      dispatchEvent(new PopStateEvent('popstate'));
    }, path);
  };

  test('the newest counts are shown with their nowcast; the method shows its options', async () => {
    const { page } = analyst;
    await handIn();
    await to(analyst, series('Sarpi'));
    const table = page.locator('.nowcast tbody tr');
    await table.first().waitFor();
    expect(await table.count()).toBe(2);
    expect(await table.first().textContent()).toMatch(/50\s?%/);
    expect(await page.locator('.nowcast').textContent()).toContain('Compared with later data');
    expect(await page.locator('.series-plot .becoming').count()).toBe(2);
    expect(await page.locator('.series-plot').getAttribute('aria-valuetext')).toContain(
      'expected to become',
    );
    await page.locator('.decomposition summary').first().press('Enter');
    await page.locator('.decomposition .series-plot path').first().waitFor();
    await page.locator('.method-settings summary').press('Enter');
    await page.getByLabel('alpha', { exact: true }).fill('nothing');
    await page.getByRole('button', { name: 'Judge by these options' }).press('Enter');
    await page.locator('.error-state, [role="alert"]').first().waitFor();
    await page.locator('.error-state button, [role="alert"] button').first().press('Enter');
    await page.locator('.method-settings').waitFor();
    await picture(page, 'risk-newest-en-light');
    expect(await audit(page, look)).toEqual([]);
  }, 120_000);

  test('a sum that does not add up is found once somebody says what it is the sum of, and a figure is put right', async () => {
    const { page } = analyst;
    await to(analyst, '/risk/data/late-months');
    await page.getByText('Say which is a sum').press('Enter');
    const form = page.locator('form', { has: page.locator('.choice-list') });
    await form.locator('.choice-box', { hasText: 'Sarpi' }).waitFor();
    await form.locator('.select-button').nth(1).press('Enter');
    await page.locator('[role="option"][data-key="border"]').click();
    for (const part of ['Sarpi', 'Vale'])
      await form.locator('.choice-box', { hasText: part }).click();
    await page.getByRole('button', { name: 'Compare it with its parts' }).press('Enter');
    const finding = page.locator('.quality-list li', { hasText: 'the sum says' });
    await finding.waitFor();
    await picture(page, 'risk-sums-en-light');
    expect(await audit(page, look)).toEqual([]);
    const [, said, parts] =
      /says (\d+), its parts (\d+)/.exec((await finding.textContent()) ?? '') ?? [];
    expect(Number(parts) - Number(said)).toBe(3);
    await finding.locator('a').press('Enter');
    const amend = page.locator('.amend');
    await amend.getByText('Now it says').waitFor();
    await amend.locator('input[inputmode="numeric"]').fill(parts ?? '');
    await amend.locator('textarea').fill('the unit had left three out');
    await amend.getByRole('button', { name: 'Put it right' }).press('Enter');
    await amend.locator('.notice').waitFor();
    expect(await amend.locator('.notice').textContent()).toContain(`${said} → ${parts}`);
    await picture(page, 'risk-amended-en-light');
    expect(await audit(page, look)).toEqual([]);
    await to(analyst, '/risk/data/late-months');
    await page.getByText('0 are wrong').waitFor();
  }, 120_000);

  test('a code that is missing is proposed, and joins the register once the head takes it in', async () => {
    const { page } = analyst;
    await to(analyst, '/risk/incidents');
    const panel = page.locator('.codes-panel');
    await panel.locator('summary').press('Enter');
    await panel.getByLabel('Short name, in Latin letters').fill('Cable car');
    await panel.getByLabel('When it is to be used').fill('carried over the gorge by a cable car');
    await panel.getByLabel('Why it is missing').fill('seen twice in May');
    await panel.getByRole('button', { name: 'Propose it to the head' }).press('Enter');
    await panel.locator('li', { hasText: 'waits for the head' }).waitFor();
    await picture(page, 'risk-codes-en-light');
    expect(await audit(page, look)).toEqual([]);
    await to(narrow, '/risk/incidents');
    const theirs = narrow.page.locator('.codes-panel');
    await theirs.locator('summary').press('Enter');
    await theirs.locator('li form input').fill('the unit agreed');
    await picture(narrow.page, 'risk-codes-ka-dark-narrow');
    expect(await audit(narrow.page, look)).toEqual([]);
    await theirs.locator('li form button').first().press('Enter');
    await panel.locator('li', { hasText: 'in the register' }).waitFor();
    await page.locator('.page-head button').press('Enter');
    await page.locator('.panel form').getByText('cable-car: carried over').waitFor();
  }, 120_000);

  test('capacities of a section say at once what is missing when more come, and are kept with a reason', async () => {
    const { page } = analyst;
    const section = {
      id: 'vale-road',
      name: 'Vale road',
      border: 'land',
      unit: 'Training unit',
    } as const;
    await riskOf(analyst).keepRiskSection({ body: { ...section, version: 0 } }, stated);
    await to(analyst, '/risk/sections/vale-road');
    const numbers = {
      'Booths and gates with staff': '4',
      'Minutes for one traveller': '2',
      'Arrivals an hour, now': '90',
      'Hours that a rush lasts': '3',
    };
    for (const [label, value] of Object.entries(numbers)) await page.getByLabel(label).fill(value);
    const rows = page.locator('.surge-table tbody tr');
    await rows.first().waitFor();
    // 4 booths take 120 an hour; three times 90 need 9.
    expect(await rows.nth(3).textContent()).toContain('5');
    expect(await rows.filter({ hasText: 'does not hold' }).count()).toBe(4);
    await page.locator('.capacity > section').last().locator('.select-button').press('Enter');
    await page.locator('[role="option"][data-key="booths-open"]').click();
    const reading = page.locator('.reading');
    await reading.getByLabel('Is', { exact: true }).fill('60');
    await reading.getByLabel('Should be').fill('90');
    await reading.getByLabel('Tolerated').fill('10');
    await reading.getByLabel('Source').fill('shift book');
    await reading.getByText('3 of 5').waitFor();
    await page.locator('.capacity > .field textarea').fill('counted in October');
    await picture(page, 'risk-capacity-en-light');
    expect(await audit(page, look)).toEqual([]);
    await page.getByRole('button', { name: 'Keep it' }).press('Enter');
    await page.locator('.steps > li').waitFor();
    expect(await rows.count()).toBe(5);
  }, 120_000);

  test('shows a flow that falls on one route and rises on another, with its nationalities', async () => {
    const { page } = analyst;
    await register('moved-routes', 'Routes that a flow left');
    await takeIn('moved-routes', 'routes.csv', routes(), '2025-01-10T06:00:00.000Z');
    await to(analyst, '/risk/tables?dataset=moved-routes');
    await page.getByRole('link', { name: 'Spread and displacement' }).press('Enter');
    const pairs = page.locator('section', { has: page.locator('#displacement-title') });
    const rows = pairs.locator('tr[data-row]');
    await rows.first().waitFor();
    // Both rises would hold a part of the fall; of QMA, which fell, only one is made.
    expect(await rows.allTextContents()).toMatchObject([
      expect.stringMatching(/^East−840West\+60071\s?%71\s?%$/),
      expect.stringMatching(/^East−840South\+42050\s?%0\s?%$/),
    ]);
    const plot = page.locator('.series-plot');
    await plot.waitFor();
    await plot.focus();
    await page.keyboard.press('Home');
    expect(await plot.getAttribute('aria-valuetext')).toMatch(/^Dec 2022: .* QMA/i);
    await page.keyboard.press('End');
    expect(await plot.getAttribute('aria-valuetext')).toMatch(/^Dec 2024: as if \d\.\d of equal/i);
    await picture(page, 'risk-spread-en-light');
    expect(await audit(page, look)).toEqual([]);
    await page.locator('#displacement-title').scrollIntoViewIfNeeded();
    await pairs.locator('details').last().locator('summary').press('Enter');
    await pairs.locator('details').last().locator('p').last().scrollIntoViewIfNeeded();
    await picture(page, 'risk-displacement-en-light');
    expect(await audit(page, look)).toEqual([]);
    // Of one route alone, as one comes from its series.
    await pairs.getByRole('link', { name: 'East' }).first().press('Enter');
    await page.getByRole('link', { name: 'Spread and displacement' }).press('Enter');
    await page.locator('#spread-title').waitFor();
    expect(await page.locator('.risk-choices').nth(1).textContent()).toContain('Route: East');
    const shares = page.locator('tr[data-row]').filter({ hasText: 'QM' });
    await shares.first().waitFor();
    expect(await shares.count()).toBe(2);
    await page.keyboard.press('u');
    await page.locator('.heat-table').waitFor();
    // What another window hands in meanwhile is what is looked at next.
    await takeIn('moved-routes', 'put right.csv', routes(10), '2025-02-10T06:00:00.000Z');
    await page.getByRole('link', { name: 'Spread and displacement' }).press('Enter');
    await rows.filter({ hasText: 'West' }).waitFor({ state: 'detached' });
    await rows.filter({ hasText: 'South' }).waitFor();
  }, 120_000);

  test('all screens in Georgian at 320 px in dark mode', async () => {
    const { page } = narrow;
    for (const [path, shows] of [
      [series('Sarpi'), '.nowcast tbody tr'],
      ['/risk/data/late-months', '.quality-list, .badge'],
      ['/risk/sections/vale-road', '.surge-table'],
      ['/risk/derived', '.empty-state, .table'],
      ['/risk/spread?dataset=moved-routes', 'tr[data-row]'],
    ] as const) {
      await to(narrow, path);
      await page.locator(shows).first().waitFor();
      if (path.startsWith('/risk/spread')) {
        expect(await page.locator('main').textContent()).toContain('Routes that a flow left');
        await page.locator('#displacement-title').scrollIntoViewIfNeeded();
      }
      await picture(page, `risk${path.slice(5, 11).replace('/', '-')}-figures-ka-dark-narrow`);
      expect(await audit(page, look), path).toEqual([]);
      await expectFits(page, path);
    }
    await expectNoTraces(analyst);
    // The refused option was asked for.
    expect(analyst.troubles.filter((one) => !one.includes('422'))).toEqual([]);
    expect(narrow.troubles).toEqual([]);
  }, 120_000);
});
