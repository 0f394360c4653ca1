import type { CivilDate } from '@amirani/core';
import {
  audit,
  expectNoTraces,
  launch,
  openWindow,
  picture,
  pressLink,
  server,
  signIn,
  turnTo,
  type Window,
} from '@amirani/e2e/test/browser';
import { pressThriceForOneAct } from '@amirani/e2e/test/press';
import { typeAsScanner } from '@amirani/e2e/test/scanner';
import {
  documentFactory,
  type Exhibit,
  examinerFiles,
  exhibitFiles,
} from '@amirani/scenario/documents';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const factory = documentFactory({
  seed: 7,
  referenceDate: new Date().toISOString().slice(0, 10) as CivilDate,
});

/** A file as the browser takes it. */
interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const upload = (path: string, bytes: Uint8Array): Upload => ({
  name: path.split('/').at(-1) ?? path,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** The files of an exhibit's first document, without what only the factory knows. */
const filesOf = (exhibit: Exhibit): readonly Upload[] =>
  exhibitFiles(exhibit)
    .filter(({ path }) => path.includes(`/${exhibit.documents[0]?.id}/`))
    .filter(({ path }) => !path.endsWith('print.json'))
    .map(({ path, bytes }) => upload(path, bytes));

const trustFiles = (): readonly Upload[] =>
  examinerFiles(factory)
    .filter(({ path }) => path.startsWith('trust/'))
    .map(({ path, bytes }) => upload(path, bytes));

/** A genuine passport with a chip. */
const genuine = (): Exhibit => {
  for (let at = 0; at < 200; at++) {
    const exhibit = factory.genuine(at);
    const [document] = exhibit.documents;
    if (document?.format === 'TD3' && document.chip() !== undefined) return exhibit;
  }
  throw new Error('no genuine passport with a chip');
};
const desk = async (page: Page): Promise<void> => {
  await pressLink(page, 'a[href="/documents"]');
  await page.locator('[data-testid="bench-files"]').waitFor({ state: 'attached' });
};
/** Drops files and waits until all of them are read and the verdict is that of all of them, not of those before. */
const drop = async (page: Page, files: readonly Upload[]): Promise<void> => {
  await page.locator('[data-testid="bench-files"]').setInputFiles([...files]);
  await page.locator('.bench > .progress').waitFor({ state: 'detached' });
  await page.locator('.verdict-strip[aria-busy="false"]').waitFor();
};
/**
 * Presses the key for the next document in the very moment before its files are dropped. A key is held back for that
 * long, for it might begin a scan: it still comes first.
 */
const clearAndDrop = async (page: Page, files: readonly Upload[]): Promise<void> => {
  await page.evaluate(() => {
    const b = { key: 'b', code: 'KeyB', bubbles: true, cancelable: true };
    const press = (): unknown =>
      document.querySelector('#main')?.dispatchEvent(new KeyboardEvent('keydown', b));
    // The browser says `input` just before `change`, on which the files are taken.
    window.addEventListener('input', press, { capture: true, once: true });
  });
  await drop(page, files);
};
/** Sends all keys of a scan as soon as the screen is in the DOM, before the first paint. No scan can be earlier, and no key may be lost. */
const scanOnceItStands = (page: Page, lines: readonly string[]): Promise<void> =>
  page.evaluate(
    (keys) => {
      const watch = new MutationObserver(() => {
        if (document.querySelector('.bench') === null) return;
        watch.disconnect();
        for (const key of keys)
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key, code: '', bubbles: true, cancelable: true }),
          );
      });
      watch.observe(document, { subtree: true, childList: true });
    },
    lines.flatMap((line) => [...line, 'Enter']),
  );
/** Presses the key for the next document and waits until the bench is empty. */
const clear = async (page: Page): Promise<void> => {
  await page.locator('#main').focus();
  await page.keyboard.press('b');
  await page.locator('.bench-intake:not([data-small])').waitFor();
};
const word = (page: Page, check: string): Promise<string | null> =>
  page.locator(`[data-check="${check}"] .badge`).textContent();

describe.skipIf(inject('server') === null)('the documents desk', () => {
  let browser: Browser;
  let window: Window;
  beforeAll(async () => {
    browser = await launch();
    window = await openWindow(browser);
    await signIn(window, 'examiner');
  }, 180_000);
  afterAll(() => browser?.close());

  test('a scanner that types needs no click; a misread character is named and repaired by choice', async () => {
    const { page } = window;
    const misread = [
      'PPQVRSAMPLETTI<<NINO<MARIAM<<<<<<<<<<<<<<<<<',
      'QG004I7998QVR9005064F3104116<<<<<<<<<<<<<<00',
    ];
    await page.locator('.desk-nav a[href="/documents/register"]').click(); // an examiner begins at the bench
    await page.locator('.bench').waitFor({ state: 'detached' });
    await scanOnceItStands(page, misread);
    await page.keyboard.press('5');
    await page.getByRole('heading', { level: 1, name: 'Examine a document' }).waitFor();
    await page.locator('.verdict-strip').waitFor();
    await page.getByRole('tab', { name: 'Zone', exact: true }).click();
    expect(await page.getByRole('button', { name: 'Examine this reading' }).count()).toBe(3);
    await clear(page);
    await typeAsScanner(page, misread);
    await page.locator('.verdict-strip').waitFor();
    await page.getByRole('tab', { name: 'Checks' }).click();
    expect(await word(page, 'mrz.check-digits')).toBe('Failed');
    await page.getByRole('tab', { name: 'Zone', exact: true }).click();
    await page.getByRole('button', { name: 'Examine this reading' }).first().click();
    await page.getByText('You examine a corrected reading').waitFor();
    await page.getByRole('tab', { name: 'Checks' }).click();
    await page.waitForFunction(
      () =>
        document.querySelector('[data-check="mrz.check-digits"] .badge')?.textContent ===
        'Successful',
    );
    await clear(page);
  }, 180_000);

  test('typed text that is nothing stays where it was typed', async () => {
    const { page } = window;
    await page.getByRole('button', { name: 'Type or paste a zone or seal' }).press('Enter');
    const field = page.getByLabel('Text of the zone or of the seal');
    await field.fill('neither zone nor seal');
    await page.getByRole('button', { name: 'Read this text' }).click();
    await page.getByText('was not recognised').waitFor();
    expect(await field.inputValue()).toBe('neither zone nor seal');
  }, 180_000);

  test('zone, chip and lists are examined in the browser with the network cut', async () => {
    const { page, context } = window;
    await desk(page);
    await context.setOffline(true);
    await drop(page, [...filesOf(factory.forged('portrait-replaced', 0)), ...trustFiles()]);
    await page.waitForFunction(
      () => document.querySelector('[data-check="dg2.hash"] .badge')?.textContent === 'Failed',
    );
    expect(await word(page, 'sod.signature')).toBe('Successful');
    expect(await word(page, 'chain')).toBe('Undetermined');
    // The examiner says what is trusted; nothing is trusted by having been dropped.
    await page.getByRole('tab', { name: 'Who signed' }).click();
    await page.locator('.trust-files button[aria-haspopup="listbox"]').first().click();
    await page.getByRole('option', { name: 'I trust it for lists and documents' }).click();
    await page.getByRole('tab', { name: 'Checks' }).click();
    await page.waitForFunction(
      () => document.querySelector('[data-check="chain"] .badge')?.textContent === 'Successful',
    );
    // The reason leads to the bytes.
    await page
      .locator('.verdict-reasons > li', { hasText: 'Hash of DG2' })
      .getByRole('button', { name: 'Show why' })
      .click();
    await page.locator('.bytes .byte[data-lit]').first().waitFor();
    await context.setOffline(false);
  }, 180_000);

  test('the officer answers about the faces before anything else is shown (R45)', async () => {
    const { page } = window;
    const exhibit = genuine();
    const files = filesOf(exhibit);
    // A document lies there still; what is dropped after the key is the next one, whole and alone.
    await clearAndDrop(page, files);
    await page.getByRole('tab', { name: /^Chip/ }).click();
    const ofChip = files.filter(({ name }) => /^(EF|DG)/.test(name)).length;
    expect(await page.locator('.chip-content table').first().locator('tbody tr').count()).toBe(
      ofChip,
    );
    await page.getByRole('tab', { name: /^Pictures/ }).click();
    expect(await page.locator('.picture-strip li').count()).toBe(1);
    // A mark on the very picture that the server will await an answer about.
    await page.getByRole('button', { name: 'Length' }).press('Enter');
    await page.locator('svg.stage').focus();
    for (const key of ['Enter', 'ArrowRight', 'ArrowRight', 'Enter'])
      await page.keyboard.press(key);
    await page.locator('.mark-list li').waitFor();
    await page.getByRole('button', { name: /The picture shows/ }).click();
    await page.getByRole('option', { name: 'The person before you' }).click();
    await page.getByRole('heading', { name: 'Compare the two faces first' }).waitFor();
    await page.locator('.face-frame img').nth(1).waitFor(); // both are drawn: one of them is decoded first
    expect(await page.locator('.face-frame img').count()).toBe(2);
    for (const hidden of ['.verdict-strip', '.check-tree', '.columns', '.zone', '.bench-intake'])
      expect(await page.locator(hidden).count(), hidden).toBe(0);
    const text = (await page.locator('#main').textContent()) ?? '';
    for (const part of exhibit.documents[0]?.zone.join('').split('<') ?? [])
      if (part.length > 4) expect(text).not.toContain(part);
    expect(await audit(page)).toEqual([]);
    // Both faces to one scale, without a pointer: the focus goes from one picture to the other and back.
    await page.getByRole('button', { name: 'Bring both to one scale by the eyes' }).press('Enter');
    for (const face of ['Portrait in the document', 'The person before you']) {
      await page.locator(`svg.stage:focus[aria-label^="${face}"]`).waitFor();
      for (const key of ['Enter', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter'])
        await page.keyboard.press(key);
    }
    await page.getByText('Both at one scale').waitFor();
    // By keys alone: the answer, how sure, and Enter.
    await page.keyboard.press('s');
    await page.locator('input[name="confidence"]:focus').waitFor();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter'])
      await page.keyboard.press(key);
    await page.locator('.verdict-strip').waitFor();
    await page.getByText('Your own comparison of the faces').waitFor();
  }, 180_000);

  test('stored, examined by the server, decided by a person, printed', async () => {
    const { page } = window;
    const stored = { path: '/api/documents/examinations', leadsTo: /examinations\/[0-9a-f-]{36}/ };
    await pressThriceForOneAct(page, 'e', stored);
    await page.getByRole('heading', { level: 1, name: 'Examination', exact: true }).waitFor();
    await page.getByText('Checked by the server').waitFor();
    await page.getByText('Faces compared by').waitFor();
    expect(await page.locator('.own-answer').textContent()).toContain('4 of 5');
    await page.getByRole('tab', { name: /^Pictures/ }).click();
    await page.locator('.mark-list li', { hasText: 'Length' }).waitFor();
    await page.getByRole('tab', { name: 'Who signed' }).click();
    await page.locator('.chain-certificate').getByText('Document signer').waitFor();
    expect(await page.locator('.bench-intake[data-small]').count()).toBe(1);
    await page
      .getByLabel('Reason', { exact: true })
      .first()
      .fill('Everything that could run agrees');
    await page.getByRole('button', { name: 'Refer to the laboratory' }).click();
    await page.locator('.decision .badge', { hasText: 'Referred' }).waitFor();
    const [record] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the record (PDF)' }).click(),
    ]);
    expect(record.suggestedFilename()).toMatch(/^record-[0-9a-f]{8}-en\.pdf$/);
  }, 180_000);

  test('a fraud is proposed from the examination in which it was found', async () => {
    const { page } = window;
    await page.getByText('Propose this fraud for the register').click();
    const form = page.getByRole('form', { name: 'Propose an entry' });
    expect(await form.getByLabel('Issuing state (code)').inputValue()).toMatch(/^[A-Z]{3}$/);
    const number = await form.getByLabel('First number concerned').inputValue();
    expect(genuine().documents[0]?.zone.join('')).toContain(number);
    await form.getByRole('button', { name: /^Kind/ }).click();
    await page.getByRole('option', { name: 'Genuine document, other bearer' }).click();
    await form.getByLabel('Technique').fill('Look-alike');
    await form.getByRole('textbox', { name: 'Place' }).fill('QVK');
    await form.getByLabel('Reason').fill('Own comparison');
    await form.getByRole('button', { name: 'Propose it' }).click();
    await page.getByRole('link', { name: 'See the entry' }).press('Enter');
    await page.getByRole('link', { name: 'The examination in which it was found' }).waitFor();
  }, 180_000);

  test('one examiner proposes a fraud, another confirms it', async () => {
    const { page } = window;
    await page.getByRole('link', { name: 'Register of frauds' }).click();
    await page.getByRole('button', { name: 'Propose an entry' }).click();
    const form = page.getByRole('form', { name: 'Propose an entry' });
    await form.getByRole('button', { name: /^Kind/ }).click();
    await page.getByRole('option', { name: 'Number outside the series, or stolen' }).click();
    await form.getByLabel('Issuing state (code)').fill('QVR');
    await form.getByLabel('Technique').fill('Blank of a stolen batch, printed by inkjet');
    await form.getByRole('textbox', { name: 'Place' }).fill('QVK');
    await form.getByLabel('First number concerned').fill('QG7700001');
    await form.getByLabel('Last number, where it is a series').fill('QG7700500');
    await form.getByLabel('Reason').fill('Notice of the issuing state');
    await form.getByRole('button', { name: 'Propose it' }).click();
    await page.locator('[data-row]', { hasText: 'QG7700001' }).waitFor();
    const proposed = '[data-row]:has-text("QG7700001")';
    const second = await openWindow(browser);
    await signIn(second, 'examiner2');
    await desk(second.page);
    await second.page.getByRole('link', { name: 'Register of frauds' }).click();
    await second.page.locator(`${proposed} [data-row-key]`).click();
    await second.page.locator('.evidence').getByLabel('Reason').fill('Seen and compared');
    await second.page.getByRole('button', { name: 'Confirm the entry' }).click();
    await second.page.locator(`${proposed} .badge`, { hasText: 'Confirmed' }).waitFor();
    expect(second.troubles).toEqual([]);
    await second.context.close();
  }, 180_000);

  test('the keeper imports lists; an anchor is proposed and then trusted on its consequences', async () => {
    const keeper = await openWindow(browser);
    const { page } = keeper;
    await page.goto(server().address);
    await page.locator('input[name="username"]').fill('keeper');
    await page.locator('input[name="password"]').fill(server().password);
    await page.keyboard.press('Enter');
    await page.locator('#main form input').last().fill('lists of the course');
    await page.keyboard.press('Enter');
    await page.locator('#main form').waitFor({ state: 'detached' });
    await desk(page);
    await page.getByRole('link', { name: 'Trust store' }).click();
    await page.locator('[data-testid="trust-files"]').setInputFiles([...trustFiles()]);
    await page.getByText('Imported', { exact: true }).first().waitFor();
    await page.locator('[data-group="certificate"] [data-row-key]').first().click();
    await page.locator('.certificates summary').first().click();
    await page.getByLabel('Why it should be trusted').fill('Fingerprint compared by telephone');
    await page.getByRole('button', { name: 'Propose as an anchor' }).click();
    const anchor = page.locator('.anchor');
    await anchor.getByText('If it is trusted:').waitFor();
    await anchor.getByLabel('Reason').fill('Second look on the next day');
    await anchor.getByRole('button', { name: 'Trust it', exact: true }).click();
    await page.locator('input[name="password"]').fill(server().password);
    await page.keyboard.press('Enter');
    await anchor.locator('.badge', { hasText: 'Trusted' }).waitFor();
    await page.locator('[data-group="master-list"] .badge', { hasText: 'Trusted' }).waitFor();
    expect(await audit(page)).toEqual([]);
    // Being asked for the password is an answer of the server, and logged by Chromium.
    expect(keeper.troubles.filter((one) => !/403.*\/confirm$/.test(one))).toEqual([]);
    await keeper.context.close();
  }, 180_000);

  test('nothing of a document left a trace, and nothing went wrong', async () => {
    // Cut off from the network on purpose, the change feed says so.
    expect(window.troubles.filter((one) => !/ERR_INTERNET_DISCONNECTED/.test(one))).toEqual([]);
    await expectNoTraces(window);
    const { zone = [] } = genuine().documents[0] ?? {};
    const traces = window.traces.join(' ').toUpperCase();
    for (const part of zone.join('').split(/<+/))
      if (part.length > 5) expect(traces).not.toContain(part);
  });

  test.each([{ language: 'ka', theme: 'dark', width: 320 }] as const)(
    'axe finds nothing, and nothing is wider than the window: $language, $theme, $width px',
    async ({ language, theme, width }) => {
      const own = await openWindow(browser, { language, theme, width });
      const { page } = own;
      await signIn(own, 'examiner');
      await desk(page);
      const look = async (name: string): Promise<void> => {
        await picture(page, `documents-${name}-${language}-${theme}`);
        expect.soft(await audit(page), `${name} ${language} ${theme}`).toEqual([]);
        expect.soft(await page.locator('h1').count(), `one h1 on ${name}`).toBe(1);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect.soft(wide, name).toBeLessThanOrEqual(width);
      };
      await look('empty');
      await drop(page, [...filesOf(factory.forged('portrait-replaced', 0)), ...trustFiles()]);
      await page.locator('.check-tree').waitFor();
      await page.locator('.verdict-reasons button').first().click();
      await page.locator('.bytes').first().waitFor();
      await look('checks');
      for (const [at, name] of parts.entries()) {
        await turnTo(page, at + 1);
        await look(name);
      }
      for (const place of ['examinations', 'register', 'specimens', 'trust']) {
        await page.locator(`.desk-nav a[href="/documents/${place}"]`).click();
        await page.locator(`.desk-nav a[href="/documents/${place}"][data-active]`).waitFor();
        await page.locator('.progress').first().waitFor({ state: 'detached' });
        await look(place);
        if (place !== 'examinations') continue;
        await page.locator('[data-row-key]').first().click();
        await page.locator('.decision').waitFor();
        await page.locator('.check-tree').waitFor();
        await look('stored');
      }
      expect(own.troubles).toEqual([]);
      await own.context.close();
    },
    300_000,
  );
});

/** What stands behind the tabs after the checks. */
const parts = ['columns', 'zone', 'chip', 'seals', 'pictures', 'lights', 'chain'] as const;
