import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CivilDate } from '@amirani/core';
import {
  audit,
  expectFits,
  expectNoTraces,
  launch,
  openWindow,
  picture,
  signIn,
  type Window,
} from '@amirani/e2e/test/browser';
import { createRiskWorld, riskPlants } from '@amirani/scenario/risk';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

/** Five years of detections up to last week, in one file. The truth is in the ledger of the world. */
const world = createRiskWorld({
  referenceDate: new Date().toISOString().slice(0, 10) as CivilDate,
});
const table = (name: string): string =>
  world.deliveries.at(-1)?.tables.find(({ id }) => id === name)?.csv ?? '';
const csv = table('detections');
const planted = riskPlants.find(({ id }) => id === 'new-crossing-place')?.where ?? {};

const asFile = (text: string, name = 'training-detections.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** React Aria names what is pending in a region of its own, and leaves the name there when it is gone. */
const look = ['role-img-alt'];

/** Drops a file from outside the browser. A file that the page itself makes is not accepted. */
const dropOn = async (page: Page, zone: Locator, file: string): Promise<void> => {
  const box = await zone.boundingBox();
  if (box === null) throw new Error('there is nowhere to drop');
  const devtools = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width - 20, y: box.y + box.height / 2 };
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, ...at, data });
  await devtools.detach();
};

/** Goes to a place of the desk; on a telephone its places are one line that opens. */
const goTo = async (page: Page, place: string): Promise<void> => {
  const link = page.locator(`.desk-nav a[href="${place}"]`);
  await link.waitFor({ state: 'attached' });
  if (!(await link.isVisible())) await page.locator('.risk-nav-opens').press('Enter');
  await link.press('Enter');
  await page.locator(`.desk-nav a[href="${place}"][data-active]`).waitFor({ state: 'attached' });
};

describe.skipIf(inject('server') === null)('a newcomer’s half hour at the risk desk', () => {
  let browser: Browser;
  let analyst: Window;
  let head: Window;
  beforeAll(async () => {
    browser = await launch();
    analyst = await openWindow(browser, { width: 1280 });
    await signIn(analyst, 'risk');
    head = await openWindow(browser, { language: 'ka', theme: 'dark', width: 320, height: 800 });
    await signIn(head, 'risk-head');
  }, 300_000);
  afterAll(() => browser?.close());

  test('a table comes in through a dry run: one bad row and nothing is taken over, put right it is the first vintage', async () => {
    const { page } = analyst;
    await page.locator('.desk-nav a[href="/risk/data"]').press('Enter');
    await page.locator('.page-head a[href="/risk/data/new"]').press('Enter');
    await page.locator('#file-title').waitFor();
    const lines = csv.split('\n');
    lines[3] = (lines[3] ?? '').replace(/,\d+,/, ',many,');
    await page.locator('input[type="file"]').setInputFiles(asFile(lines.join('\n')));
    await page.getByLabel('Who reports or publishes it').fill('Training unit');
    await page.getByLabel('Unit').fill('detections');
    await picture(page, 'risk-new-data-en-light');
    expect(await audit(page, look)).toEqual([]);
    await page.getByRole('button', { name: 'Read it in a dry run' }).press('Enter');
    await page.getByText('Cannot be used', { exact: true }).waitFor();
    expect(await page.locator('.table tbody tr', { hasText: 'many' }).textContent()).toContain('4');
    await picture(page, 'risk-bad-rows-en-light');
    expect(await audit(page, look)).toEqual([]);
    await page.locator('.risk-panel textarea').fill('a row is wrong');
    await page.getByRole('button', { name: 'Let it go' }).press('Enter');
    await page.getByText('Hand in a newer file').waitFor();
    await page.locator('input[type="file"]').setInputFiles(asFile(csv));
    await page.getByText('None: every row can be used').waitFor();
    await page.locator('.risk-panel textarea').fill('five years of the training unit');
    await page.getByRole('button', { name: 'Take it over' }).press('Enter');
    await page.locator('.tab-panel .cell-counts').waitFor();
    await picture(page, 'risk-quality-en-light');
    expect(await audit(page, look)).toEqual([]);
  }, 120_000);

  test('the planted onset is first in the warning list, is seen in its series by keyboard, and triaged', async () => {
    const { page } = analyst;
    await page.getByRole('button', { name: 'Look for warnings' }).press('Enter');
    await page.locator('.scan-line').waitFor();
    const first = page.locator('[data-row-key]').first();
    await first.waitFor();
    expect(await first.textContent()).toBe(`${planted['section']} · ${planted['nationality']}`);
    expect(await page.locator('.scan-line').textContent()).toContain('false by expectation');
    await picture(page, 'risk-warnings-en-light');
    expect(await audit(page, look)).toEqual([]);
    await first.press('Enter');
    const chart = page.locator('.series-plot');
    await chart.locator('svg').waitFor();
    const said = (): Promise<string | null> => chart.getAttribute('aria-valuetext');
    expect(await said()).toContain('alarm');
    await chart.press('Home');
    expect(await said()).not.toContain('alarm above');
    await chart.press('ArrowUp');
    expect(await said()).toMatch(/counted; .* expected; alarm above .*; alarm$/);
    await picture(page, 'risk-warning-en-light');
    expect(await audit(page, look)).toEqual([]);
    await page.locator('.outcome-radio').first().click();
    await page.locator('.triage textarea').fill('six weeks in a row, patrols as before');
    await page.getByRole('button', { name: 'Keep this outcome' }).press('Enter');
    await page.locator('.steps').waitFor();
    expect(await page.locator('.warning-line').textContent()).toContain('True signal');
  }, 120_000);

  test('its forecast comes with a score card', async () => {
    const { page } = analyst;
    await page.getByRole('link', { name: 'Forecast this series' }).press('Enter');
    await page.locator('.forecast-panel .facts').waitFor();
    await page.locator('.forecast-band').first().waitFor();
    expect(await page.locator('.forecast-panel tbody tr').count()).toBe(6);
    expect(await page.locator('.forecast-panel').textContent()).toContain('22 points of the past');
    await picture(page, 'risk-forecast-en-light');
    expect(await audit(page, look)).toEqual([]);
    await page.goBack();
    await page.locator('.warning-line').waitFor();
  }, 120_000);

  test('it goes into the register, is assessed with the tables at hand, and counts once the head approves', async () => {
    const { page } = analyst;
    await page.getByRole('link', { name: 'Put it into the risk register' }).press('Enter');
    await page.getByLabel('What is the risk?').waitFor();
    expect(await page.getByLabel('Where').inputValue()).toContain(planted['nationality'] ?? '');
    await page.getByRole('button', { name: 'Put it into the register' }).press('Enter');
    await page.locator('#assess-title').waitFor();
    for (const text of await page.locator('.item-row textarea').all())
      await text.fill('As the series of the last six weeks shows');
    // No level is preset: each is chosen, here the third step of its scale.
    const propose = page.getByRole('button', { name: 'Propose it to the head' });
    expect(await propose.isDisabled()).toBe(true);
    for (const row of await page.locator('.item-row').all())
      for (let step = 0; step < 3; step += 1)
        await row.locator('.select-button').first().press('ArrowRight');
    await page.locator('.rating-view').waitFor();
    await page
      .locator('#assess-title')
      .locator('xpath=../..')
      .locator('textarea')
      .last()
      .fill('a first assessment');
    // From the top: no field lies half below the bar that stays.
    await page.evaluate(() => scrollTo(0, 0));
    await picture(page, 'risk-assessment-en-light');
    expect(await audit(page, look)).toEqual([]);
    await propose.press('Enter');
    await page.locator('.notice').getByText('waits for the head').waitFor();
    await goTo(head.page, '/risk/register');
    await head.page.locator('.risk-matrix').waitFor();
    await head.page.locator('[data-row-key]').first().press('Enter');
    await head.page.locator('.assessment').waitFor();
    await picture(head.page, 'risk-approve-ka-dark-narrow');
    expect(await audit(head.page, look)).toEqual([]);
    await head.page.locator('.risk-panel textarea').fill('the series is plain');
    await head.page.locator('.risk-panel button').first().press('Enter');
    await head.page.locator('.risk-panel h2', { hasText: 'დასასრული' }).waitFor();
    await page.locator('.notice').waitFor({ state: 'detached' });
    await page.locator('.page > p', { hasText: 'Rising' }).waitFor();
  }, 180_000);

  test('the monthly report is composed and printed in Georgian, twice with the same bytes', async () => {
    const { page } = analyst;
    await page.keyboard.press('u');
    await page.locator('.risk-matrix').waitFor();
    await picture(page, 'risk-register-en-light');
    expect(await audit(page, look)).toEqual([]);
    // A monthly report is made of months: reasons of refusal come by month.
    await page.locator('.desk-nav a[href="/risk/data"]').press('Enter');
    await page.locator('.page-head a[href="/risk/data/new"]').press('Enter');
    await page.locator('#file-title').waitFor();
    await page
      .locator('input[type="file"]')
      .setInputFiles(asFile(table('refusal-reasons'), 'refusal-reasons.csv'));
    await page.getByLabel('Who reports or publishes it').fill('Training unit');
    await page.getByLabel('Unit').fill('reasons');
    await page.getByRole('button', { name: 'Read it in a dry run' }).press('Enter');
    await page.getByText('None: every row can be used').waitFor();
    await page.locator('.risk-panel textarea').fill('reasons of five years');
    await page.getByRole('button', { name: 'Take it over' }).press('Enter');
    await page.locator('.tab-panel .cell-counts').waitFor();
    await page.keyboard.press('u');
    await page.locator('.desk-nav a[href="/risk/products"]').press('Enter');
    await page.locator('.page-head a[href="/risk/products/new"]').press('Enter');
    await page.locator('.choice-list').first().waitFor();
    await picture(page, 'risk-compose-en-light');
    expect(await audit(page, look)).toEqual([]);
    await page.getByRole('button', { name: 'Compose it' }).press('Enter');
    await page.locator('.product-preview h2').first().waitFor();
    await page.locator('.risk-choices .select-button').press('Enter');
    await page.locator('[role="option"][data-key="ka"]').click();
    await page.locator('.product-preview [lang="ka"] h2').first().waitFor();
    expect(await page.locator('.product-preview [lang="ka"]').textContent()).toMatch(/[ა-ჰ]{5}/);
    await picture(page, 'risk-product-en-light');
    expect(await audit(page, look)).toEqual([]);
    const printed = async (): Promise<Buffer> => {
      const coming = page.waitForEvent('download');
      await page.getByRole('button', { name: 'PDF' }).press('Enter');
      return readFileSync(await (await coming).path());
    };
    const once = await printed();
    expect(once.subarray(0, 5).toString()).toBe('%PDF-');
    await page.locator('.panel [role="status"]').waitFor();
    expect((await printed()).equals(once)).toBe(true);
  }, 180_000);

  test('an incident is recorded by codes, found by them, and a question of its own is approved by the head', async () => {
    const { page } = analyst;
    await page.keyboard.press('u');
    await goTo(page, '/risk/incidents');
    await page.locator('.page-head button').press('Enter');
    await page.getByLabel('Section of the border').first().fill('Sarpi');
    await page.getByLabel('Persons', { exact: true }).fill('3');
    const form = page.locator('.panel:not(details)');
    await form.getByText('hidden in a lorry').click();
    await picture(page, 'risk-incident-form-en-light');
    expect(await audit(page, look)).toEqual([]);
    await page.getByRole('button', { name: 'Record it' }).press('Enter');
    await page.locator('.panel:not(details) .facts').waitFor();
    expect(await page.locator('.panel:not(details)').textContent()).toContain('hidden in a lorry');
    await page.locator('.facet-search summary').press('Enter');
    await page.locator('.facet-search').getByText('small boat').click();
    await page.locator('.facet-search > .button').press('Enter');
    await page.locator('.empty-state').waitFor();
    await page.getByRole('button', { name: 'Show all' }).press('Enter');
    await page.locator('[data-row-key]').first().press('Enter');
    await page.locator('.panel:not(details) .facts').waitFor();
    await picture(page, 'risk-incidents-en-light');
    expect(await audit(page, look)).toEqual([]);
    await goTo(page, '/risk/live');
    await page.locator('.live-table').waitFor();
    await picture(page, 'risk-live-en-light');
    await goTo(page, '/risk/requirements');
    await page.locator('.page-head a').press('Enter');
    await page.getByLabel('What has to be known?').fill('What comes by lorry at Sarpi?');
    await page.getByLabel('Who asks').fill('Border police');
    await page.getByLabel('What it is needed for').fill('places of the scanner');
    await page.getByRole('button', { name: 'Write it down' }).press('Enter');
    await page.getByRole('button', { name: 'Plan something to collect' }).press('Enter');
    await page.getByLabel('What is to come, and from where').fill('weekly report of the section');
    await page.getByLabel('By whom').fill('section Sarpi');
    await page.getByRole('button', { name: 'Plan it' }).press('Enter');
    await page.locator('.tier-list > li').waitFor();
    await picture(page, 'risk-requirement-en-light');
    await head.page.keyboard.press('u');
    await head.page.locator('.risk-nav-opens').waitFor();
    await goTo(head.page, '/risk/requirements');
    await head.page.locator('[data-row-key]').first().press('Enter');
    await head.page.locator('#requirement-way').waitFor();
    await picture(head.page, 'risk-requirement-ka-dark-narrow');
    const way = head.page.locator('.panel', { has: head.page.locator('#requirement-way') });
    await way.locator('textarea').fill('asked for every week');
    await way.getByRole('button').first().press('Enter');
    await way.locator('.steps > li').nth(1).waitFor();
  }, 180_000);

  test('a public file is dropped and is in its dry run; one more act and it is taken over', async () => {
    const { page } = analyst;
    await page.keyboard.press('u');
    await goTo(page, '/risk/data');
    const zone = page.locator('.file-drop');
    await zone.waitFor();
    await picture(page, 'risk-data-en-light');
    expect(await audit(page, look)).toEqual([]);
    const months = ['2024-01', '2024-02', '2024-03'].flatMap((month) =>
      ['QUV', 'QRD'].map((nationality) => `"${month}","Black Sea Route","Sea","${nationality}",7`),
    );
    const text = ['"t","route","type","nat","n"', ...months, ''].join('\n');
    const file = join(mkdtempSync(join(tmpdir(), 'amirani-drop-')), 'detections_2024-04-10.csv');
    writeFileSync(file, text);
    await dropOn(page, zone, file);
    await page.getByText('None: every row can be used').waitFor();
    expect(await page.getByLabel('Known since').inputValue()).toBe('2024-04-10');
    await page.locator('.import-options summary').press('Enter');
    await picture(page, 'risk-known-file-en-light');
    expect(await audit(page, look)).toEqual([]);
    await page.getByRole('button', { name: 'Take it over' }).press('Enter');
    await page.locator('.tab-panel .cell-counts').waitFor();
    await page.getByRole('tab', { name: 'Vintages and revisions' }).press('Enter');
    expect(await page.locator('.tab-panel table').textContent()).toContain('2024');
    // An unknown table is described first, with the file selected.
    await page.keyboard.press('u');
    await zone.waitFor();
    await zone
      .locator('input[type="file"]')
      .setInputFiles(asFile('place,2023,2024\nSarpi,5,7\n', 'by-year.csv'));
    await page.locator('#terms-title').waitFor();
    expect(await page.locator('#file-title').locator('xpath=../..').textContent()).toContain(
      'by-year.csv',
    );
    await page.getByLabel('Who reports or publishes it').fill('Training unit');
    await page.getByLabel('Unit').fill('persons');
    await page.getByRole('button', { name: 'Read it in a dry run' }).press('Enter');
    await page.getByText('None: every row can be used').waitFor();
    // Read in another way, the same file says something else.
    await page.locator('.import-options summary').press('Enter');
    await page.getByLabel('Column of the count').fill('2024');
    await page.getByRole('button', { name: 'Read it again like this' }).press('Enter');
    await page.getByText('Cannot be used', { exact: true }).waitFor();
  }, 180_000);

  test('the map shows what was counted; a section is described on it, and the rules say why they suggest a level', async () => {
    const { page } = analyst;
    await page.keyboard.press('u');
    await page.locator('#newer-title').waitFor();
    await page.keyboard.press('u');
    await goTo(page, '/risk/map');
    await page.locator('.map-band').first().waitFor();
    expect(await page.locator('.map-band').count()).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Describe a section' }).press('Enter');
    await page.getByLabel('Name', { exact: true }).fill(planted['section'] ?? '');
    await page.getByLabel('Neighbour, two letters').fill('AZ');
    const form = page.locator('form.panel');
    await form.locator('.select-button').last().press('Enter');
    await page.locator('[role="option"][data-key="training-detections"]').click();
    await page.getByLabel('From how many in one period on').fill('5');
    expect(await audit(page, look)).toEqual([]);
    await page.getByRole('button', { name: 'Keep it' }).press('Enter');
    const panel = page.locator('.panel', { has: page.locator('#section-title') });
    await panel.getByText('strained from 5 on').waitFor();
    expect(await panel.getByText('a reason').count()).toBeGreaterThan(0);
    expect(await panel.textContent()).toContain('not known');
    const row = page.locator('tr', { has: page.locator('[data-row-key]') }).first();
    await row.filter({ hasText: /\d{2}/ }).waitFor();
    await picture(page, 'risk-map-en-light');
    expect(await audit(page, look)).toEqual([]);
  }, 120_000);

  test('the other screens in Georgian at 320 px in dark mode', async () => {
    const { page } = head;
    await page.keyboard.press('u');
    const places = [
      ['/risk', '.scan-line, .empty-state, .table'],
      ['/risk/series', '[data-row-key]'],
      ['/risk/tables', '.heat-table'],
      ['/risk/map', '.border-map svg'],
      ['/risk/live', '.live-table'],
      ['/risk/incidents', '[data-row-key]'],
      ['/risk/hypotheses', '.empty-state'],
      ['/risk/data', '[data-row-key]'],
    ] as const;
    for (const [place, shows] of places) {
      await goTo(page, place);
      await page.locator(shows).first().waitFor();
      await picture(page, `risk${place.slice(5).replace('/', '-')}-ka-dark-narrow`);
      expect(await audit(page, look), place).toEqual([]);
      await expectFits(page, place);
    }
    await expectNoTraces(analyst);
    for (const window of [analyst, head]) expect(window.troubles).toEqual([]);
  }, 240_000);
});
