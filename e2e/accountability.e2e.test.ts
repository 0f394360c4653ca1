import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { call, listOf, personOfZone, putListToUse, waitForHits } from './test/assessment.ts';
import { follow, launch, lookAt, openWindow, picture, type Window } from './test/browser.ts';
import { type GateServer, scan, signInAtGate, startGate } from './test/gate.ts';

const onList = 4;

describe.skipIf(inject('server') === null)('what a deployment answers for', () => {
  let browser: Browser;
  let gate: GateServer;
  let analyst: Window;
  let officer: Window;
  beforeAll(async () => {
    [browser, gate] = await Promise.all([launch(), startGate(inject('postgresUrl'))]);
    const { facts } = gate;
    analyst = await openWindow(browser);
    await signInAtGate(analyst, facts, 'analyst');
    const second = await openWindow(browser);
    await signInAtGate(second, facts, 'analyst2');
    const persons = facts.travellers.slice(0, onList).map(({ zone }) => personOfZone(zone));
    await putListToUse(analyst, second, 'warrants', listOf(persons));
    await waitForHits(analyst, 1);
    await second.context.close();
    officer = await openWindow(browser);
    await signInAtGate(officer, facts, 'officer');
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await gate?.stop();
  });

  const look = (window: Window, name: string): Promise<void> =>
    lookAt(window, `${name}-en`, ['role-img-alt']);

  let coming = onList;
  /** Reads the result of each source at the booth for the next traveller without a planted case. */
  const booth = async (page: Page) => {
    const free = gate.facts.travellers.filter(
      ({ plant }, at) => plant === undefined && at >= onList,
    );
    const traveller = free[coming++ % free.length];
    if (traveller === undefined) throw new Error('nobody comes');
    await page.locator('.booth-ready').waitFor();
    await scan(page, traveller);
    await page.locator('.booth-ready').waitFor({ state: 'detached' });
    await page.locator('.verdict-head:not([data-pending])').waitFor();
    await page.locator('.sources [data-source="hits"]').waitFor();
    const said = await page
      .locator('.sources [data-source]')
      .evaluateAll((rows) =>
        Object.fromEntries(rows.map((row) => [row.getAttribute('data-source'), row.textContent])),
      );
    const word = await page.locator('.verdict-word').textContent();
    return { said: said as Record<string, string>, word };
  };
  const leave = async (page: Page): Promise<void> => {
    await page.locator('#main').focus();
    await page.keyboard.press('b');
    await page.locator('.booth-ready').waitFor();
  };

  test('R61, R63: the assessment is stopped with the keyboard; the booth shows "not checked", and the queue goes on by hand', async () => {
    const { page } = analyst;
    await page.locator('#main').focus();
    await page.keyboard.press('9');
    const limits = page.locator('summary', { hasText: 'What the comparison cannot do' });
    await limits.press('Enter');
    await page.getByText('It finds similarity and knows no one.').waitFor();
    await look(analyst, 'assessment-limits');
    const stop = page.getByRole('button', { name: 'Stop the comparison' });
    expect(await stop.isDisabled()).toBe(true); // not without a reason
    await page.getByLabel('Why it is stopped').fill('it names half a town');
    const at = Date.now();
    await stop.press('Enter');
    await page.getByText('The comparison by machine is stopped').waitFor();
    await page.getByText('Stopped: travellers are not compared').first().waitFor();
    // Who stopped it does not let it go on.
    expect(await page.getByRole('button', { name: 'Let the comparison go on' }).count()).toBe(0);
    await page.evaluate(() => scrollTo(0, 0));
    await look(analyst, 'assessment-stopped');
    const { said } = await booth(officer.page);
    expect(said['hits']).toMatch(/not checked|not asked|in part/i);
    expect(said['hits']).not.toMatch(/nothing against/);
    await picture(officer.page, 'booth-assessment-stopped-en-light');
    await leave(officer.page);
    expect(Date.now() - at).toBeGreaterThan(0);
    const { hits } = await call<{ hits: readonly unknown[] }>(
      analyst,
      'GET',
      '/api/hits/lanes/waiting',
    );
    expect(hits.length).toBeGreaterThan(0);
    analyst.troubles.splice(0);
  }, 240_000);

  test('R60: the instructions for use are one step away from every screen, with what was measured', async () => {
    for (const { page } of [officer, analyst]) {
      await follow(page, '.rail-foot a[href="/instructions"]');
      await page.getByRole('heading', { name: 'Who must not use it' }).waitFor();
      await page.getByText('98.5%').waitFor();
    }
    await look(officer, 'instructions');
  }, 180_000);
});
