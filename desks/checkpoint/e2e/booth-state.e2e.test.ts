import { launch, openWindow, picture, type Window } from '@amirani/e2e/test/browser';
import { checkOf, type GateServer, scan, signInAtGate, startGate } from '@amirani/e2e/test/gate';
import type { ComingTraveller } from '@amirani/e2e/test/gate-facts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

describe.skipIf(inject('server') === null)('the booth is about the traveller in front', () => {
  let browser: Browser;
  let gate: GateServer;
  let window: Window;
  beforeAll(async () => {
    [browser, gate] = await Promise.all([launch(), startGate(inject('postgresUrl'), { load: 2 })]);
    window = await openWindow(browser);
    await signInAtGate(window, gate.facts, 'officer');
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await gate?.stop();
  });

  const scanned = async (page: Page, one: ComingTraveller): Promise<void> => {
    // The booth listens to the scanner once it is on the screen.
    await page.locator('.ready-title, .booth-acts').first().waitFor();
    const before = checkOf(page);
    await scan(page, one);
    await page.waitForURL(
      ({ searchParams }) => ![null, before].includes(searchParams.get('check')),
    );
    await page.locator('.booth-acts').waitFor();
  };
  const flightOf = (page: Page): string | null => new URL(page.url()).searchParams.get('flight');

  const stepsOf = (page: Page, id: string): Promise<readonly string[]> =>
    page.evaluate(async (check) => {
      const headers = { 'x-amirani-purpose': 'border-check', 'x-amirani-reference': 'test' };
      const answer = await fetch(`/api/checkpoint/checks/${check}`, { headers });
      const { decision } = (await answer.json()) as { decision: { steps: { act: string }[] } };
      return decision.steps.map(({ act }) => act);
    }, id);
  /** What is too short says so; what does not compute is perhaps mistyped, and opens nothing until it is corrected. */
  const typesZones = async (page: Page, { zone }: ComingTraveller): Promise<void> => {
    const field = page.getByLabel('Without a scanner');
    const send = page.getByRole('button', { name: 'Open the check', exact: true });
    await field.fill('QV1234567');
    await page.getByText('Typed: 9.').waitFor();
    const [first = '', second = ''] = zone.trim().split('\n');
    const wrong = (Number(second[9]) + 1) % 10;
    const mistyped = `${first}\n${second.slice(0, 9)}${wrong}${second.slice(10)}`;
    await field.fill(mistyped);
    await send.press('Enter');
    await page.getByText('The zone is perhaps mistyped').waitFor();
    expect(await field.inputValue()).toBe(mistyped);
    expect(checkOf(page)).toBe('');
    await picture(page, 'booth-state-mistyped-en');
    await field.fill('');
  };

  test('without a chosen flight no one is reported as unlisted; a chosen flight stays across desks, the gate and a reload', async () => {
    const { page } = window;
    const [one, two] = gate.facts.travellers;
    if (one === undefined || two === undefined) throw new Error('nobody comes');
    await scanned(page, one);
    await page.locator('.booth-bar', { hasText: 'No flight chosen' }).waitFor();
    expect(await page.locator('#main').textContent()).not.toContain('on no list of the carrier');
    const decided = checkOf(page);
    // Pressed twice, as in gloves: one act, and nothing is said to be refused.
    await Promise.all([page.keyboard.press('l'), page.keyboard.press('l')]);
    await page.locator('.ready-title').waitFor();
    expect(await page.getByText('was refused').count()).toBe(0);
    expect(await stepsOf(page, decided)).toEqual(['second-line']);
    // The state carries the name and the time.
    const bar = page.locator('.booth-bar');
    await bar.getByText('In the second line').waitFor();
    expect(await bar.textContent()).toContain(one.surname.toUpperCase());
    expect(await bar.textContent()).toMatch(/stored .*\d\d:\d\d/);
    await picture(page, 'booth-state-stored-en');
    await typesZones(page, two);
    await page.locator('.flight-choice').waitFor();
    const designator = gate.facts.flights.find(({ id }) => id === two.flight)?.designator ?? '';
    await page.keyboard.press('f');
    await page.locator('.flight-choice input').fill(designator);
    await page.keyboard.press('Enter');
    await page.locator('.chosen-flight', { hasText: designator }).waitFor();
    const flight = flightOf(page);
    await page.locator('#main').focus();
    await page.keyboard.press('5');
    await page.waitForURL((url) => !url.pathname.startsWith('/checkpoint'));
    await page.locator('h1').first().waitFor();
    await page.locator('#main').focus();
    await page.keyboard.press('7');
    await page.locator('.chosen-flight', { hasText: designator }).waitFor();
    // The address follows the screen.
    await expect.poll(() => flightOf(page)).toBe(flight);
    await page.locator('.desk-nav a[href="/checkpoint/gate"]').press('Enter');
    await page.waitForURL(/\/checkpoint\/gate$/);
    await page.reload();
    const purpose = page.locator('#main form button[type="submit"][data-kind="primary"]');
    await purpose.press('Enter');
    await purpose.waitFor({ state: 'detached' });
    await page.locator('.desk-nav a[href^="/checkpoint"]').first().press('Enter');
    await page.locator('.chosen-flight', { hasText: designator }).waitFor();
    // The address follows the screen.
    await expect.poll(() => flightOf(page)).toBe(flight);
    // The next traveller: nothing of the one before is beside them.
    await scanned(page, two);
    const text = (await page.locator('#main').textContent()) ?? '';
    expect(text).not.toContain('stored');
    if (one.surname !== two.surname) expect(text).not.toContain(one.surname.toUpperCase());
    await picture(page, 'booth-state-next-en');
  }, 300_000);

  test('the state of the traveller before has the name in Georgian and on a phone too', async () => {
    const other = await openWindow(browser, { language: 'ka', width: 320, height: 780 });
    const { page } = other;
    await signInAtGate(other, gate.facts, 'officer');
    const one = gate.facts.travellers[2] ?? gate.facts.travellers[0];
    if (one === undefined) throw new Error('nobody comes');
    await scanned(page, one);
    await page.evaluate(() => scrollTo(0, 0));
    // The acts are in reach without a scroll.
    const box = await page.locator('.booth-acts').boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(780);
    await picture(page, 'booth-acts-ka-320');
    await page.keyboard.press('l');
    await page.locator('.ready-title').waitFor();
    const state = page.locator('.booth-bar [role="status"] strong');
    await state.waitFor();
    expect(await state.textContent()).toContain(one.surname.toUpperCase());
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
      true,
    );
    await picture(page, 'booth-state-ka-320');
    await other.context.close();
  }, 200_000);
});
