import {
  call,
  hitsIn,
  listOf,
  personOfZone,
  putListToUse,
  waitForHits,
} from '@amirani/e2e/test/assessment';
import {
  audit,
  launch,
  openWindow,
  picture,
  pressLink,
  type Window,
} from '@amirani/e2e/test/browser';
import { type GateServer, scan, signInAtGate, startGate } from '@amirani/e2e/test/gate';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { hitLanes } from '../api/hits/shapes.ts';

/** Hits that are decided with the keyboard alone. */
const decided = 50;
const travellersOfFlight = 20;

describe.skipIf(inject('server') === null)('the queue of hits', () => {
  let browser: Browser;
  let gate: GateServer;
  let first: Window;
  let second: Window;

  /** Turns to a lane of the desk and waits until it is shown. */
  const turnToLane = async ({ page }: Window, lane: Locator): Promise<void> => {
    // A page that has just come takes the focus: a key that is let go after that was pressed on nothing.
    const turned = async (): Promise<string | null> => {
      const current = await lane.getAttribute('aria-current');
      if (current !== 'page') await lane.press('Enter');
      return current;
    };
    await expect.poll(turned, { interval: 500, timeout: 30_000 }).toBe('page');
    await page.locator('.hit-head, .empty-state').first().waitFor();
  };
  /** Opens the desk at a lane by its key. */
  const openLane = async (window: Window, lane: string): Promise<void> => {
    const { page } = window;
    await page.locator('#main').focus();
    await page.keyboard.press('9');
    await page.locator('.lane-list').waitFor();
    await turnToLane(window, page.locator('.lane-list button', { hasText: lane }));
  };
  const heading = ({ page }: Window): Promise<string> =>
    page.evaluate(() => new URL(location.href).searchParams.get('hit') ?? '');
  const nextThan = ({ page }: Window, hit: string): Promise<unknown> =>
    page.waitForFunction(
      (before) =>
        new URL(location.href).searchParams.get('hit') !== before &&
        (document.activeElement?.closest('.hit-head') ?? document.querySelector('.empty-state')) !==
          null,
      hit,
    );

  /** Presses of keys that are not part of a reason. */
  let presses = 0;
  const press = async ({ page }: Window, key: string): Promise<void> => {
    presses += 1;
    await page.keyboard.press(key);
  };
  /** The officer's own words, at once: fifty sentences letter by letter are two thousand pictures of the page. */
  const write = async ({ page }: Window, reason: string): Promise<void> => {
    await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement);
    await page.keyboard.insertText(reason);
  };

  beforeAll(async () => {
    browser = await launch();
    gate = await startGate(inject('postgresUrl'), { load: travellersOfFlight, chips: true });
    const { facts } = gate;
    first = await openWindow(browser);
    await signInAtGate(first, facts, 'analyst');
    second = await openWindow(browser, { language: 'ka', theme: 'dark' });
    await signInAtGate(second, facts, 'analyst2');
    // The booth finds a traveller by the number of the document; no carrier has listed a forged one.
    const persons = facts.travellers
      .filter(({ plant }) => plant !== 'document-forged')
      .map(({ zone }) => personOfZone(zone));
    await putListToUse(first, second, 'warrants', listOf(persons));
    await waitForHits(first, decided + 3);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await gate?.stop();
  });

  test(`R24: ${decided} hits are decided with the keyboard alone, two keys each besides the officer’s own words`, async () => {
    const { page } = first;
    const before = await hitsIn(first, 'waiting');
    await openLane(first, 'First look');
    await page.locator('.hit-head').waitFor();
    await picture(page, 'hit-en-light');
    expect(await audit(page)).toEqual([]);
    presses = 0;
    for (let n = 1; n <= decided; n += 1) {
      const hit = await heading(first);
      await press(first, n % 10 === 0 ? 'q' : 'o');
      await write(first, `seen ${n}: the photograph shows somebody else`);
      if (n === 1) await picture(page, 'hit-reason-en-light');
      await press(first, 'Enter');
      await nextThan(first, hit);
    }
    expect(presses).toBe(2 * decided);
    expect(await hitsIn(first, 'waiting')).toBe(before - decided);
    // What one could not tell waits for another, and is not counted among one's own.
    expect(await hitsIn(first, 'unsure')).toBe(0);
    expect(await hitsIn(second, 'unsure')).toBe(decided / 10);
    await page.getByText(`${decided} decided`).waitFor();
    // Nothing is sent that has no words of somebody's own.
    const hit = await heading(first);
    await press(first, 's');
    await write(first, 'same');
    await press(first, 'Enter');
    await page.getByText('A sentence is needed, not a word').waitFor();
    expect(await heading(first)).toBe(hit);
    expect(await hitsIn(first, 'to-confirm')).toBe(0);
    await press(first, 'Escape');
  }, 300_000);

  test('what was judged is taken back by the key that judged it', async () => {
    const { page } = first;
    const next = await heading(first);
    await press(first, 'k');
    await nextThan(first, next);
    const hit = await heading(first);
    const { hit: stored } = await call<{ hit: { state: string } }>(
      first,
      'GET',
      `/api/hits/one/${hit}`,
    );
    await page.getByRole('button', { name: 'Take back' }).waitFor();
    await press(first, stored.state === 'unsure' ? 'q' : 'o');
    await write(first, 'I looked at the wrong photograph');
    await press(first, 'Enter');
    await page.getByRole('button', { name: 'Another' }).waitFor();
    const back = await call<{ hit: { state: string } }>(first, 'GET', `/api/hits/one/${hit}`);
    expect(back.hit.state).toBe('waiting');
    await picture(page, 'hit-taken-back-en-light');
    // j leads on to what k left.
    await press(first, 'j');
    await nextThan(first, hit);
    expect(await heading(first)).toBe(next);
  }, 120_000);

  test('R23: what one person says stays in the unit; a second one confirms it, and it is released with the password', async () => {
    const { page } = first;
    const hit = await heading(first);
    await press(first, 's');
    await write(first, 'name, date of birth and photograph are the same');
    await press(first, 'Enter');
    await nextThan(first, hit);
    // Who judged it does not see it in the lane of the second person.
    await openLane(first, 'Second person');
    await page.locator('.empty-state').waitFor();
    await pressLink(second.page, 'a[href="/assessment"]');
    await turnToLane(
      second,
      second.page.locator('.lane-list button').nth(hitLanes.indexOf('to-confirm')),
    );
    await second.page.locator('.hit-head').waitFor();
    expect(await heading(second)).toBe(hit);
    await picture(second.page, 'hit-confirm-ka-dark');
    expect(await audit(second.page)).toEqual([]);
    await press(second, 's');
    await write(second, 'ფოტო და თარიღი ერთი და იგივეა');
    await press(second, 'Enter');
    await second.page.locator('.empty-state').waitFor();
    expect(await hitsIn(second, 'confirmed')).toBe(1);
    expect(await hitsIn(second, 'released')).toBe(0);
    await openLane(first, 'Confirmed, to release');
    await page.locator('.hit-head').waitFor();
    await press(first, 'g');
    await write(first, 'the booth is to call the police');
    await press(first, 'Enter');
    await page.locator('input[name="password"]').fill(gate.facts.password);
    await page.keyboard.press('Enter');
    await page.locator('.empty-state').waitFor();
    expect(await hitsIn(first, 'released')).toBe(1);
  }, 180_000);

  test('the checkpoint shows the released hit of the traveller, and of nobody else', async () => {
    const { hits } = await call<{ hits: readonly { id: string; surname: string }[] }>(
      first,
      'GET',
      '/api/hits/lanes/released',
    );
    const [released] = hits;
    const { hit } = await call<{
      hit: { traveller: { birthDate: string }; evidence: { list: { title: string } } };
    }>(first, 'GET', `/api/hits/one/${released?.id}`);
    const isMeant = (zone: string): boolean => {
      const { name, birthDate } = personOfZone(zone);
      return name.includes(released?.surname ?? '?') && birthDate === hit.traveller.birthDate;
    };
    const meant = gate.facts.travellers.find(({ zone }) => isMeant(zone));
    const other = gate.facts.travellers.find(
      ({ zone, flight }) => flight === meant?.flight && !isMeant(zone),
    );
    if (meant === undefined || other === undefined) throw new Error('nobody is meant');
    const officer = await openWindow(browser);
    await signInAtGate(officer, gate.facts, 'officer');
    const { page } = officer;
    await page.locator('.booth-ready').waitFor();
    for (const [traveller, shown] of [
      [meant, true],
      [other, false],
    ] as const) {
      await scan(page, traveller);
      await page.locator('.booth-ready').waitFor({ state: 'detached' });
      await page.getByText(traveller.surname).first().waitFor();
      await page.locator('.verdict-head:not([data-pending])').waitFor();
      // The source line, not the reasons: a traveller on no passenger list has a reason from this source too.
      const source = page.locator('[data-source="hits"]:not(.reason)');
      await source.waitFor();
      expect((await source.textContent())?.includes('hit released by the unit')).toBe(shown);
      const national = page.locator('[data-source="alerts.national"]:not(.reason)');
      expect(await national.textContent()).not.toContain('nothing against');
      if (shown) {
        // The first reason, and what to do beside the word: nothing has to be unfolded. Some of the wanted have an alert besides.
        const home = await national.textContent();
        const sis = await page.locator('[data-source="alerts.sis"]:not(.reason)').textContent();
        expect(await page.locator('.verdict-head').textContent()).toContain(
          [home, sis].some((said) => said?.includes('Obstacle')) ? 'Obstacle' : 'Attention',
        );
        await page.locator('.verdict-head .hit-instruction').waitFor();
        expect(await page.locator('.reason').first().textContent()).toContain('released by');
        await page.locator('.reasons button', { hasText: 'released by' }).press('Enter');
        await page.getByText('To be done').waitFor();
        await picture(page, 'booth-released-hit-en-light');
        await page.evaluate(() => scrollTo(0, 0)); // under the bar at the top nothing can be pressed
        expect(await audit(page)).toEqual([]);
      }
      await page.locator('#main').focus();
      await page.keyboard.press('b');
      await page.locator('.booth-ready').waitFor();
    }
    await officer.context.close();
  }, 180_000);

  test('R27: the figures are of the whole team, with what is not compared yet beside them', async () => {
    const { page } = first;
    await page.locator('a[href="/assessment/wall"]').click();
    await page.locator('.wall-number').first().waitFor();
    await picture(page, 'hit-figures-en-light');
    expect(await audit(page)).toEqual([]);
    const { all } = await call<{ all: { falseHits: { of: number } } }>(
      first,
      'GET',
      '/api/hits/figures/30',
    );
    expect(await page.locator('.wall-figure').first().textContent()).toContain(
      `Of ${all.falseHits.of} decided hits`,
    );
    const text = (await page.locator('#main').textContent()) ?? '';
    for (const name of ['Gia Bazaleti', 'Nana Didgori']) expect(text).not.toContain(name);
  }, 120_000);

  test('no act on several hits exists, on the screen or behind it', async () => {
    const { page } = first;
    await page.locator('a[href="/assessment"]').nth(1).click();
    await page.getByRole('button', { name: 'As a list' }).click();
    await page.locator('[data-row-key], .empty-state').first().waitFor();
    expect(await page.locator('#main input[type="checkbox"]').count()).toBe(0);
    for (const path of ['/api/hits/judge', '/api/hits/confirm', '/api/hits/lanes/waiting/judge'])
      await expect(call(first, 'POST', path, { ids: [] })).rejects.toThrow(/ 404 /);
    first.troubles.splice(0); // the three refusals are in the console
  }, 120_000);

  test('nothing personal left a trace, and nothing went wrong', async () => {
    const surnames = gate.facts.travellers
      .map(({ surname }) => surname)
      .filter((one) => one.length > 5);
    for (const { traces, troubles, page } of [first, second]) {
      expect(troubles).toEqual([]);
      const kept = await page.evaluate(() =>
        JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
      );
      const all = [...traces, kept].map((text) => decodeURIComponent(text).toUpperCase());
      expect(surnames.filter((name) => all.some((text) => text.includes(name)))).toEqual([]);
      expect(all.some((text) => text.includes('PHOTOGRAPH'))).toBe(false);
    }
  });
});
