import { ask, goTo, lookAt, signInWithSlip } from '@amirani/e2e/test/academy';
import { launch, openWindow, signIn, type Window } from '@amirani/e2e/test/browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import type { AcademySitting, AcademyWorld } from '../api/types.ts';

describe.skipIf(inject('server') === null)('a sitting out of a world', () => {
  let browser: Browser;
  let trainer: Window;
  let trainee: Window;
  beforeAll(async () => {
    browser = await launch();
    trainer = await openWindow(browser);
    await signIn(trainer, 'trainer');
    trainee = await openWindow(browser, { language: 'ka', theme: 'dark', width: 1200 });
  }, 300_000);
  afterAll(() => browser?.close());

  test('a world says what it holds of each field; a class has its travellers beside the world’s list', async () => {
    const { page } = trainer;
    const [world, classId] = [crypto.randomUUID(), crypto.randomUUID()];
    const order = { recipe: 'lesson', size: 'S', seed: 'a lesson', secret: false };
    await ask(trainer, 'POST', '/worlds', { id: world, ...order });
    const yields = await vi.waitFor(
      async () => {
        const built = await ask<AcademyWorld>(trainer, 'GET', `/worlds/${world}`);
        expect(built.state).toBe('built');
        return built.yields;
      },
      { timeout: 180_000, interval: 500 },
    );
    for (const kind of ['document', 'traveller', 'stay', 'series', 'network'] as const)
      expect(yields?.[kind]?.targets, kind).toBeGreaterThan(0);
    await goTo(trainer, `/worlds?world=${world}`);
    await page.getByRole('heading', { name: 'Items for a sitting' }).waitFor();
    const held = page.locator('.facts', { hasText: 'wrong' }).locator('.fact-row');
    expect(await held.count()).toBe(5);
    await lookAt(trainer, 'worlds-yields');

    const { slips } = await ask<{ slips: { login: string; password: string }[] }>(
      trainer,
      'POST',
      '/classes',
      { id: classId, course: 'traveller-assessment', title: 'Travellers of a world', seats: 1 },
    );
    await goTo(trainer, `/classes/${classId}`);
    const row = page.locator('.planned-sitting').first();
    await row.getByRole('button', { name: 'Items' }).press('Enter');
    await page
      .getByRole('option', { name: /from a world/ })
      .first()
      .press('Enter');
    await lookAt(trainer, 'worlds-choice');
    await row.getByRole('button', { name: 'Begin' }).press('Enter');
    await page.locator('.clock-bar').waitFor();

    await signInWithSlip(trainee, slips[0]);
    await trainee.page.locator('.due a').first().press('Enter');
    await trainee.page.locator('.empty-state button').press('Enter');
    await trainee.page.locator('.compare-persons').first().waitFor();
    await lookAt(trainee, 'worlds-item-traveller');
    const sitting = new URL(trainee.page.url()).pathname.split('/').at(-1) ?? '';
    const before = await ask<AcademySitting>(trainee, 'GET', `/sittings/${sitting}`);
    expect(before).toMatchObject({ world, items: 40 });
    expect(JSON.stringify(before.seen)).not.toContain('"truth"');
    await trainee.page.keyboard.press('5');
    await trainee.page.keyboard.press('p');
    await trainee.page.locator('#feedback-title').waitFor();
    await lookAt(trainee, 'worlds-feedback-traveller');
  }, 300_000);
});
