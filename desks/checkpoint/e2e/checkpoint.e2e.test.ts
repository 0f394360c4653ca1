import { audit, launch, openWindow, picture, type Window } from '@amirani/e2e/test/browser';
import {
  checkOf,
  type GateServer,
  readPage,
  scan,
  signInAtGate,
  startGate,
} from '@amirani/e2e/test/gate';
import type { ComingTraveller } from '@amirani/e2e/test/gate-facts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

const word = (page: Page): Promise<string | null> => page.locator('.verdict-word').textContent();
const ready = (page: Page): Promise<void> => page.locator('.ready-title').waitFor();
const acts = (page: Page): Promise<void> => page.locator('.booth-acts').waitFor();

/** Loads the state of a check from the server, independent of the screen. */
const stored = (page: Page, id: string): Promise<{ state: string; steps: number }> =>
  page.evaluate(async (id) => {
    const answer = await fetch(`/api/checkpoint/checks/${id}`, {
      headers: {
        'x-amirani': '1',
        'x-amirani-purpose': 'border-check',
        'x-amirani-reference': 'test',
      },
    });
    const check = (await answer.json()) as { state: string; decision?: { steps: unknown[] } };
    return { state: check.state, steps: check.decision?.steps.length ?? 0 };
  }, id);

/** Drops a picture on the page, as one that a camera took. */
const dropPicture = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const canvas = new OffscreenCanvas(180, 230);
    const context = canvas.getContext('2d');
    context?.fillRect(40, 40, 100, 140);
    const picture = await canvas.convertToBlob({ type: 'image/png' });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([picture], 'camera.png'));
    const options = { dataTransfer, bubbles: true, cancelable: true };
    window.dispatchEvent(new DragEvent('drop', options));
  });

describe.skipIf(inject('server') === null)('the checkpoint desk', () => {
  let browser: Browser;
  let window: Window;
  let gate: GateServer;
  let free: ComingTraveller[];
  beforeAll(async () => {
    [browser, gate] = await Promise.all([
      launch(),
      startGate(inject('postgresUrl'), { chips: true }),
    ]);
    free = [...gate.facts.travellers];
    window = await openWindow(browser);
    await signInAtGate(window, gate.facts, 'officer');
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await gate?.stop();
  });

  /** The next traveller who is as wished; nobody comes twice. */
  const next = (wanted: (one: ComingTraveller) => boolean): ComingTraveller => {
    const found = free.find(wanted);
    if (found === undefined) throw new Error('nobody like that comes to this gate');
    free.splice(free.indexOf(found), 1);
    return found;
  };
  const genuine = (one: ComingTraveller): boolean => one.clear && one.chip !== undefined;
  const planted =
    (plant: string) =>
    (one: ComingTraveller): boolean =>
      one.plant === plant;

  /** Chooses the flight of a traveller with the keyboard. */
  const chooseFlight = async (page: Page, { flight }: ComingTraveller): Promise<void> => {
    const designator = gate.facts.flights.find(({ id }) => id === flight)?.designator ?? '';
    await page.locator('.flight-choice').waitFor();
    await page.keyboard.press('f');
    await page.locator('.flight-choice input:focus').waitFor();
    await page.locator('.flight-choice input').fill(designator);
    await page.keyboard.press('Enter');
    await page.locator('.chosen-flight', { hasText: designator }).waitFor();
  };
  const scanned = async (page: Page, one: ComingTraveller): Promise<string> => {
    const before = checkOf(page);
    await scan(page, one);
    await page.waitForURL(
      ({ searchParams }) => ![null, before].includes(searchParams.get('check')),
    );
    await acts(page);
    return checkOf(page);
  };

  test('a genuine traveller passes by keyboard alone, and not before the server has it', async () => {
    const { page } = window;
    const one = next(genuine);
    await chooseFlight(page, one);
    const id = await scanned(page, one);
    expect(await word(page)).toBe('Not checked');
    await page.getByText('The chip was not read: no photograph of it').waitFor();
    await page.getByText('PNR is not shown here').waitFor();
    await page.locator('[data-source="hits"]', { hasText: 'not connected' }).waitFor();
    await readPage(page, one);
    // What a reader adds comes by itself.
    await page.locator('.photograph img').waitFor();
    await page.keyboard.press('z');
    await page.keyboard.press('v');
    await page.locator('.verdict-head[data-verdict="clear"]:not([data-pending])').waitFor();
    await picture(page, 'checkpoint-pass-en');
    await page.keyboard.press('p');
    await ready(page);
    await page.locator('.booth-bar', { hasText: 'Passed' }).waitFor();
    expect(await stored(page, id)).toEqual({ state: 'passed', steps: 1 });
  }, 180_000);

  test('a reason opens its evidence in place; the second line is one key away', async () => {
    const { page } = window;
    const one = next(planted('document-stolen'));
    const id = await scanned(page, one);
    await page.locator('.verdict-head[data-verdict="obstacle"]').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('.reason-evidence').getByText('An alert is a reason to look').waitFor();
    await picture(page, 'checkpoint-second-line-en');
    await page.keyboard.press('l');
    await ready(page);
    expect(await stored(page, id)).toEqual({ state: 'second-line', steps: 1 });
  }, 180_000);

  test('passing against the word asks for a reason in place and takes no step without one', async () => {
    const { page } = window;
    const id = await scanned(page, next(planted('not-on-list')));
    await page.keyboard.press('p');
    const field = page.getByLabel('You pass although the word is');
    await field.waitFor();
    await page.keyboard.press('Enter');
    expect(await stored(page, id)).toEqual({ state: 'open', steps: 0 });
    await page.keyboard.type('booked this morning', { delay: 90 });
    await page.keyboard.press('Enter');
    await ready(page);
    expect(await stored(page, id)).toEqual({ state: 'passed', steps: 1 });
  }, 180_000);

  test('R45: where there is a live picture the officer compares first, and nothing else is shown before', async () => {
    const { page } = window;
    const one = next(genuine);
    await scanned(page, one);
    await readPage(page, one);
    await page.locator('.photograph img').waitFor();
    await dropPicture(page);
    await page.locator('.waiting-picture .select-button').first().click();
    await page.getByRole('option', { name: 'The person before you' }).click();
    await page.getByRole('button', { name: 'Store the picture' }).click();
    await page.locator('.comparison').waitFor();
    expect(await page.locator('.verdict-head').count()).toBe(0);
    expect(await page.locator('.traveller-name').count()).toBe(0);
    await page.keyboard.press('p');
    await picture(page, 'checkpoint-faces-en');
    await page.keyboard.press('s');
    await page.locator('input[name="confidence"]').nth(3).check();
    await page.getByRole('button', { name: 'Store my answer' }).click();
    await page.locator('.photograph img').nth(1).waitFor();
    await page.locator('.verdict-head:not([data-pending])').waitFor();
    await page.keyboard.press('w');
    await ready(page);
    // The server's refusals while the comparison was owed are its answer, and no fault.
    window.troubles.splice(
      0,
      window.troubles.length,
      ...window.troubles.filter((text) => !text.includes('409')),
    );
  }, 180_000);

  test('help is one key away, also while somebody types, blocks nothing and never says afterwards what for', async () => {
    const { page } = window;
    const helper = await openWindow(browser);
    await signInAtGate(helper, gate.facts, 'help');
    const id = await scanned(page, next(genuine));
    await page.keyboard.press('p');
    await page.getByLabel('You pass although the word is').waitFor();
    await page.keyboard.press('F1');
    await page.locator('.help-kinds').waitFor();
    await picture(page, 'checkpoint-help-en');
    await page.keyboard.press('3');
    await page.locator('.help-beside').getByText('Help was asked for').first().waitFor();
    const said = await page.locator('.help-beside .panel-body > .stack').first().textContent();
    expect(said ?? '').not.toContain('trafficking');
    await helper.page.locator('[data-row-key]').first().click();
    await helper.page
      .getByRole('button', { name: /I take it/ })
      .first()
      .click();
    await page.locator('.top-bar', { hasText: 'Help is on its way' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.help-beside').waitFor({ state: 'detached' });
    expect(checkOf(page)).toBe(id);
    await page.keyboard.press('w');
    await ready(page);
    await page.locator('.own-checks', { hasText: 'On hold' }).waitFor();
    await helper.context.close();
  }, 180_000);

  test('the line is lost between decision and answer: it is kept, said, sent again, and decided once', async () => {
    const { page } = window;
    const id = await scanned(page, next(genuine));
    let lost = 0;
    // The server decides, and its answer never arrives: twice.
    await page.route('**/decide', async (route) => {
      lost += 1;
      if (lost > 2) return route.continue();
      if (lost === 1) await route.fetch();
      return route.abort('connectionreset');
    });
    await page.keyboard.press('l');
    await page.locator('.kept-note', { hasText: 'not stored yet' }).waitFor();
    await ready(page);
    await page.locator('.booth-bar', { hasText: 'In the second line' }).waitFor();
    expect(await stored(page, id)).toEqual({ state: 'second-line', steps: 1 });
    expect(await page.locator('.kept-note .notice').count()).toBe(0);
    await page.unroute('**/decide');
    expect(lost).toBe(3);
  }, 180_000);

  test('a scan without a line is kept and opens one check; a reload comes back to it', async () => {
    const { page } = window;
    const one = next(genuine);
    let lost = 0;
    await page.route('**/api/checkpoint/checks', async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      lost += 1;
      if (lost > 2) return route.continue();
      if (lost === 1) await route.fetch();
      return route.abort('connectionreset');
    });
    await scan(page, one);
    await page.locator('.kept-note', { hasText: 'The scan is kept' }).waitFor();
    await acts(page);
    await page.unroute('**/api/checkpoint/checks');
    const id = checkOf(page);
    expect(await page.getByText('is another check of this document').count()).toBe(0);
    const before = await page.locator('.traveller-name').textContent();
    await page.reload();
    const state = page.locator('#main form button[type="submit"]');
    await state.waitFor();
    await page.keyboard.press('Enter');
    await acts(page);
    expect(checkOf(page)).toBe(id);
    expect(await page.locator('.traveller-name').textContent()).toBe(before);
    // The same document again: it is this check, and no second one.
    await scan(page, one);
    await page.getByText('Scanned again').waitFor();
    expect(checkOf(page)).toBe(id);
    // At another booth it is a check of its own, which says that there was one before.
    const other = await openWindow(browser);
    await signInAtGate(other, gate.facts, 'second');
    await other.page.keyboard.press('7');
    await ready(other.page);
    const second = await scanned(other.page, one);
    expect(second).not.toBe(id);
    await other.page.getByText('There is another check of this document today').waitFor();
    await other.context.close();
    await page.keyboard.press('w');
    await ready(page);
  }, 180_000);

  test('the flight’s list says who was checked and who is missing, and nothing moves by itself', async () => {
    const { page } = window;
    await page.locator('.desk-nav a', { hasText: 'Gate' }).click();
    const row = page.locator('[data-row-key]').first();
    await row.waitFor();
    await row.click();
    await page.locator('.tabs-list').waitFor();
    await picture(page, 'checkpoint-gate-en');
    await page.getByRole('tab', { name: /Missing/ }).click();
    expect(new URL(page.url()).searchParams.get('show')).toBe('missing');
    await page.locator('.desk-nav a', { hasText: 'Figures of the day' }).click();
    await page.locator('.day-figure').first().waitFor();
    await picture(page, 'checkpoint-figures-en');
    expect(Number(await page.locator('.day-figure').first().textContent())).toBeGreaterThan(2);
  }, 180_000);

  test.each([{ language: 'ka', theme: 'dark' }] as const)(
    'no finding of axe, $language and $theme, and room on 320 pixels',
    async (look) => {
      const own = await openWindow(browser, look);
      const { page } = own;
      await signInAtGate(own, gate.facts, 'officer');
      await page.locator('.flight-choice').waitFor();
      expect(await audit(page)).toEqual([]);
      const one = next(genuine);
      await scanned(page, one);
      const opened = page.locator('.reason[data-open]');
      await page.locator('[data-source="document"] .reason-button').first().click();
      await opened.locator('.reason-evidence').waitFor();
      // The reader adds the chip, so the verdict is another: what the officer looks at stays, and says that it is past.
      await readPage(page, one);
      await page.locator('.photograph img').waitFor();
      await opened.locator('.reason-past').waitFor();
      await opened.locator('.reason-evidence').waitFor();
      expect(await audit(page)).toEqual([]);
      await picture(page, `checkpoint-check-${look.language}`);
      await page.keyboard.press('h');
      await page.locator('.help-kinds').waitFor();
      expect(await audit(page)).toEqual([]);
      await picture(page, `checkpoint-help-${look.language}`);
      await page.keyboard.press('Escape');
      await page.setViewportSize({ width: 320, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      await picture(page, `checkpoint-narrow-${look.language}`);
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.locator('.desk-nav a').nth(1).click();
      await page.locator('[data-row-key]').first().waitFor();
      expect(await audit(page)).toEqual([]);
      await page.locator('[data-row-key]').first().click();
      await page.locator('.tabs-list').waitFor();
      expect(await audit(page)).toEqual([]);
      await page.locator('.desk-nav a').nth(2).click();
      await page.locator('.day-figure').first().waitFor();
      expect(await audit(page)).toEqual([]);
      await own.context.close();
    },
    240_000,
  );

  test('no address, title or storage holds anything of a traveller, and nothing was refused or thrown', async () => {
    const { page, traces, troubles } = window;
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
    );
    const told = [...traces, kept].map((text) => decodeURIComponent(text).toUpperCase());
    const words = gate.facts.travellers.flatMap(({ surname, zone }) => [
      ...(surname.length >= 6 ? [surname.toUpperCase()] : []),
      (zone.split('\n')[1] ?? '').slice(0, 9).replaceAll('<', ''),
    ]);
    expect(words.filter((one) => one !== '' && told.some((text) => text.includes(one)))).toEqual(
      [],
    );
    expect(troubles.filter((text) => !text.includes('ERR_CONNECTION_RESET'))).toEqual([]);
  });
});
