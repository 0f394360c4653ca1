import { readFile } from 'node:fs/promises';
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

/** The figures on the screen, in their order. */
const figures = (window: Window): Promise<string[]> =>
  window.page.locator('.stay-figure-value').allTextContents();

const askedFor = (window: Window, date: string): Promise<void> =>
  window.page.locator('input[type="date"]').first().fill(date);

/** Answers a fact of the conditions. */
const setFact = async ({ page }: Window, label: string, value: string): Promise<void> => {
  const field = page.locator('.asked-form').getByLabel(label, { exact: true });
  const tag = await field.evaluate((element) => element.tagName);
  await (tag === 'SELECT' ? field.selectOption(value) : field.fill(value));
};

/** Fills the dialog of a form, has it printed, and gives the file. */
const printForm = async ({ page }: Window): Promise<{ name: string; bytes: Buffer }> => {
  const dialog = page.getByRole('dialog');
  for (const [label, value] of [
    ['Surname', 'NIMUSHI'],
    ['Given names', 'NINO'],
    ['Date of birth', '1990-01-02'],
    ['Document number', 'QV0000007'],
    ['Crossing point', 'Airport of Qvra'],
    ['Authority', 'Border police of Qvra'],
  ] as const)
    await dialog.getByLabel(label).fill(value);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download as PDF' }).click(),
  ]);
  await dialog.getByText('Handed to your downloads').waitFor();
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};

describe.skipIf(inject('server') === null)('the Schengen desk', () => {
  let browser: Browser;
  let window: Window;
  beforeAll(async () => {
    browser = await launch();
    window = await openWindow(browser);
    await signIn(window, 'analyst');
  }, 180_000);
  afterAll(() => browser?.close());

  test('stamps are typed, the figures follow, a stay is planned with the keyboard', async () => {
    const { page } = window;
    await page.keyboard.press('6');
    await page.locator('textarea').waitFor();
    await expect.poll(() => figures(window)).toContain('90 days');
    await askedFor(window, '2024-06-19');
    // The worked example 2.1 of the Commission's manual of 2024: 80 days used, 20 left and not 10.
    await page
      .locator('textarea')
      .fill('1.1.24 10.1.24\n1.3.24 30.3.24\n1.5.24 9.6.24\n3.3.24 soon');
    await page.keyboard.press('Enter');
    await page.getByText('1 line was not understood').waitFor();
    await expect.poll(() => page.locator('textarea').inputValue()).toBe('3.3.24 soon');
    // What was not understood could change every figure: none is shown, until the line is a stay or is gone.
    await page.getByText('soon: neither a day nor a State').first().waitFor();
    expect(await figures(window)).toEqual([]);
    await page.locator('textarea').fill('31.2.24 3.3.24');
    await page.keyboard.press('Enter');
    await page.getByText('31.2.24: no such day').first().waitFor();
    await page.locator('textarea').fill('1.1.24 10.1.24');
    await page.keyboard.press('Enter');
    await page.getByText('1 stay was on the table already and counts once').waitFor();
    await expect.poll(async () => (await figures(window)).slice(0, 2)).toEqual(['80', '20 days']);
    // A stamp of the exit is missing, though later stays follow: it is asked for, and nothing is filled up.
    await page.locator('textarea').fill('20.2.24 IT');
    await page.keyboard.press('Enter');
    await page.getByText('the exit is missing, and another stay follows').first().waitFor();
    expect(await figures(window)).toEqual([]);
    expect(await page.locator('.calendar').count()).toBe(0);
    expect(await audit(page)).toEqual([]);
    await picture(page, 'schengen-stays-missing-exit-en-light');
    await page.getByLabel('Day of exit').fill('21.2.24');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await figures(window))[0]).toBe('82');
    await page
      .locator('.stay', { hasText: '20 Feb 2024' })
      .getByRole('button', { name: 'Take away' })
      .click();
    await expect.poll(async () => (await figures(window)).slice(0, 2)).toEqual(['80', '20 days']);
    await page.locator('[data-date="2024-06-19"]').focus();
    for (let day = 0; day < 20; day += 1) await page.keyboard.press('Shift+ArrowRight');
    // Twenty-one days from the day looked at: one too many.
    await page.getByText('1 day would be unlawful.').waitFor();
    await page.keyboard.press('Shift+ArrowLeft');
    await page.getByText('The planned stay fits').waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('The planned stay fits').waitFor({ state: 'detached' });
    // The same with two dates, as a finger does it.
    const form = page.getByRole('form', { name: 'Plan a stay' });
    await form.getByLabel('First day').fill('2024-06-20');
    await form.getByLabel('Last day').fill('2024-07-08');
    await form.getByRole('button', { name: 'Plan a stay' }).click();
    await page.getByText('The planned stay fits').waitFor();
    await form.getByRole('button', { name: 'Take the plan away' }).click();
    await page.getByText('The planned stay fits').waitFor({ state: 'detached' });
  }, 180_000);

  test('conditions follow the facts; what is not known is asked for and never clear', async () => {
    const { page } = window;
    await page.locator('.desk-nav a').nth(1).click();
    await page.locator('#profile').selectOption('schengen-entry');
    await page.locator('.assessment').getByText('Something is not known yet').waitFor();
    for (const [label, value] of [
      ['Nationality', 'QVR'],
      ['Kind of document', 'ordinary'],
      ['Biometric', 'yes'],
      ['Date of issue', '2020-05-05'],
      ['Date of expiry', '2020-06-06'],
      ['Genuine', 'yes'],
    ] as const)
      await setFact(window, label, value);
    await page.locator('.assessment').getByText('At least one condition is not met').waitFor();
    await page.getByText('the document expired on').waitFor();
    // In training, the fictitious State uses the visa rules of a real one: no visa is required.
    await page.getByText('no visa is required: Annex II').waitFor();
    await page.keyboard.press('Escape');
  }, 180_000);

  test('the Convention applies to a permit of another State, and known means are shown beside', async () => {
    const { page } = window;
    for (const [label, value] of [
      ['Departure from the area', '2026-12-31'],
      ['State of destination', 'QMB'],
      ['Date of issue', '2010-05-05'],
      ['Date of expiry', '2090-06-06'],
      ['Residence permit or long-stay visa', 'there'],
      ['Kind of permit', 'residence-permit'],
      ['Issued by', 'QNI'],
      ['Valid until', '2090-01-01'],
      ['Permit genuine', 'yes'],
      ['Means shown, euro', '900'],
    ] as const)
      await setFact(window, label, value);
    const condition = (name: string) =>
      page.locator('.condition').filter({ has: page.getByRole('heading', { name }) });
    const age = condition('Document issued within ten years');
    await age.getByText('Not met').waitFor();
    await age.getByText('Convention implementing the Schengen Agreement').click();
    await age.getByText('transit to the State that issued').waitFor();
    const means = condition('Means of subsistence');
    await means.getByText('the traveller shows 900 euro').waitFor();
    await means.getByText('without a booking: 120 EUR a day').waitFor();
    await means.getByText('Art. 6(1)(c) and (4)').click();
    await means.getByText('Not verified').first().waitFor();
    await means.getByText('due since').first().waitFor();
    await picture(page, 'schengen-elsewhere-en-light');
    // At home nothing of it is asked.
    await setFact(window, 'State of destination', 'QNI');
    await age.getByText('Does not apply').waitFor();
  }, 180_000);

  test('the visa requirement is answered by the name of the State, with the keyboard alone', async () => {
    const { page } = window;
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'All commands' });
    await palette.getByPlaceholder('Type a command').fill('visa requirement');
    await palette.getByRole('menuitem', { name: /visa requirement/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await palette.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Visa requirement', exact: true }).press('Enter');
    await page.getByLabel('Day', { exact: true }).fill('2026-11-24');
    await page.getByLabel('State or nationality').focus();
    await page.keyboard.type('ინდოეთი');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'India, 24 Nov 2026: Visa required' }).waitFor();
    await page.getByText('a visa is required: Annex I').first().waitFor();
    expect(await audit(page)).toEqual([]);
    await picture(page, 'schengen-visa-en-light');
  }, 180_000);

  test('all rule data is shown with its sources and its age', async () => {
    const { page } = window;
    await page.getByRole('link', { name: 'Rule data' }).click();
    await page.getByRole('button', { name: /Suspended exemptions/ }).click();
    await page.getByRole('row', { name: /GE Georgia/ }).waitFor();
    await expectNoTraces(window);
    expect(window.troubles).toEqual([]);
  }, 180_000);

  test('forms are printed by who may: a file without a name in its name, and letters that the officer ticks', async () => {
    const other = await openWindow(browser);
    await signIn(other, 'officer');
    const { page } = other;
    await page.keyboard.press('6');
    await page.locator('textarea').waitFor();
    await page.getByRole('link', { name: 'Conditions', exact: true }).click();
    await page.locator('#profile').selectOption('georgian-exit');
    for (const [label, value] of [
      ['Nationality', 'QVR'],
      ['State of destination', 'QMB'],
      ['Kind of document', 'ordinary'],
      ['Return ticket', 'no'],
    ] as const)
      await setFact(other, label, value);
    await page.getByRole('button', { name: 'Exit record' }).click();
    expect(await audit(page)).toEqual([]);
    const record = await printForm(other);
    expect(record.name).toBe('exit-record-en.pdf');
    expect(record.bytes.toString('latin1')).toContain('<pdfaid:conformance>A<');
    await picture(page, 'schengen-exit-record-en-light');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

    await page.locator('#profile').selectOption('schengen-entry');
    await setFact(other, 'Means sufficient', 'no');
    await page.getByRole('button', { name: 'Draft of the refusal form' }).click();
    const dialog = page.getByRole('dialog');
    const letter = dialog.getByRole('checkbox', { name: /Means of subsistence/ });
    expect(await letter.isChecked()).toBe(false);
    await letter.check();
    expect(await audit(page)).toEqual([]);
    const draft = await printForm(other);
    expect(draft.name).toBe('refusal-draft-en.pdf');
    expect(draft.bytes.toString('latin1')).toContain('<pdfaid:conformance>A<');
    await picture(page, 'schengen-refusal-draft-en-light');
    expect(other.troubles).toEqual([]);
    await other.context.close();
  }, 180_000);

  test.each([['ka', 'dark']] as const)(
    'axe finds nothing: %s, %s',
    async (language, theme) => {
      const other = await openWindow(browser, { language, theme });
      await signIn(other, 'analyst');
      const { page } = other;
      await page.keyboard.press('6');
      await page.locator('textarea').fill('1.1.26 10.1.26 FR\n1.3.26 30.3.26\n1.5.26 9.6.26 AD');
      await page.keyboard.press('Enter');
      await page.locator('.stay').first().waitFor();
      expect(await audit(page)).toEqual([]);
      await picture(page, `schengen-stays-${language}-${theme}`);
      await page.locator('.desk-nav a').nth(1).click();
      await page.locator('.condition').first().waitFor();
      expect(await audit(page)).toEqual([]);
      await picture(page, `schengen-conditions-${language}-${theme}`);
      await page.locator('.desk-nav a').nth(2).click();
      await page.locator('.plan-form input').first().fill('GE');
      await page.keyboard.press('Enter');
      await page.locator('.assessment-word').waitFor();
      expect(await audit(page)).toEqual([]);
      await picture(page, `schengen-visa-${language}-${theme}`);
      await page.locator('.desk-nav a').nth(3).click();
      await page.locator('.rule-table').first().waitFor();
      expect(await audit(page)).toEqual([]);
      await picture(page, `schengen-rules-${language}-${theme}`);
      expect(other.troubles).toEqual([]);
      await other.context.close();
    },
    180_000,
  );

  test('where nothing is printed, what is typed stays in the page: nothing of it reaches the server', () => {
    const { address } = server();
    const asked = window.traces.filter((trace) => trace.startsWith(`${address}/api/`));
    expect(asked.filter((trace) => /schengen|stay|condition/.test(trace))).toEqual([]);
  });
});
