import { ask, goTo, lookAt, signInWithSlip } from '@amirani/e2e/test/academy';
import { launch, openWindow, picture, signIn, type Window } from '@amirani/e2e/test/browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { AcademySitting } from '../api/types.ts';

describe.skipIf(inject('server') === null)('an exercise of teams', () => {
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

  test('roles, objectives and what is expected by when are written before it begins; people are judged first, then teams', async () => {
    const { page } = trainer;
    const classId = crypto.randomUUID();
    const { slips } = await ask<{ slips: { login: string; password: string }[] }>(
      trainer,
      'POST',
      '/classes',
      { id: classId, course: 'investigation', title: 'Exercise of teams', seats: 4 },
    );
    await goTo(trainer, `/classes/${classId}`);
    const row = page.locator('.planned-sitting').first();
    await row.locator('summary', { hasText: 'Teams and roles' }).press('Enter');
    await row.getByRole('button', { name: 'Teams' }).press('Enter');
    await page.getByRole('option', { name: '2 teams' }).press('Enter');
    await row.getByLabel('Roles, one a line').fill('Analyst\nInvestigator');
    await row
      .getByRole('button', { name: /Role of/ })
      .first()
      .waitFor();
    await row.locator('summary', { hasText: 'Objectives' }).press('Enter');
    await row.getByRole('button', { name: 'Add an objective' }).press('Enter');
    await row.getByLabel('What is to be shown').fill('Tells a network from ordinary life');
    await row.getByRole('button', { name: 'What is counted' }).press('Enter');
    await page.getByRole('option', { name: 'Decisions' }).press('Enter');
    await row.getByRole('button', { name: 'Expect more' }).press('Enter');
    await row.getByRole('button', { name: 'How often' }).nth(1).press('Enter');
    await page.getByRole('option', { name: 'at most' }).press('Enter');
    await lookAt(trainer, 'exercise-fields');
    await row.getByRole('button', { name: 'Begin' }).press('Enter');
    await page.locator('.team-list').waitFor();

    const [slip] = slips;
    await signInWithSlip(trainee, slip);
    await trainee.page.locator('.due a').first().press('Enter');
    await trainee.page.locator('.asked-of').waitFor();
    // What is to be shown is said; what is expected and when is not.
    expect(await trainee.page.locator('.asked-of').textContent()).toContain('Tells a network');
    await trainee.page.keyboard.press('n');
    await trainee.page.locator('.decision-bar').waitFor();
    const sitting = new URL(trainee.page.url()).pathname.split('/').at(-1) ?? '';
    // An item in which somebody can be named lies there sooner or later.
    const named = trainee.page.locator('.decision-bar .decision-part').nth(1).locator('button');
    const isAsked = async () => (await trainee.page.locator('.decision-evidence').count()) > 1;
    for (let tries = 0; tries < 20 && !(await isAsked()); tries += 1) {
      await trainee.page.keyboard.press('5');
      await trainee.page.keyboard.press('p');
      await trainee.page.locator('#feedback-title').waitFor();
      await trainee.page.keyboard.press('n');
      await trainee.page.locator('#feedback-title').waitFor({ state: 'detached' });
    }
    await named.first().press('Enter');
    await trainee.page.locator('.decision-evidence').nth(2).waitFor();
    await lookAt(trainee, 'exercise-item-network');
    await trainee.page.keyboard.press('6');
    await trainee.page.keyboard.press('x');
    await trainee.page.locator('#feedback-title').waitFor();
    await lookAt(trainee, 'exercise-feedback-network');
    const { seen } = await ask<AcademySitting>(trainee, 'GET', `/sittings/${sitting}`);
    expect(seen.at(-1)?.decision?.network?.members).toHaveLength(1);
    await page.locator('.team-list .badge').first().waitFor();
    await lookAt(trainer, 'exercise-control');
    for (const act of ['End the sitting', 'Release what was true']) {
      const button = page.locator('.clock-bar').getByRole('button', { name: act, exact: true });
      await button.press('Enter');
      await button.waitFor({ state: 'detached' });
    }
    await page.locator('.team-list .facts').first().waitFor();
    await picture(page, 'academy-exercise-control-released');
    await goTo(trainer, `/replay/${sitting}`);
    await page.locator('.objective-list').first().waitFor();
    await lookAt(trainer, 'exercise-replay');
    await goTo(trainee, `/replay/${sitting}`);
    await trainee.page.locator('.objective-list').waitFor();
    await lookAt(trainee, 'exercise-own-replay');
    await goTo(trainee, '');
    await trainee.page.locator('.sitting-list').waitFor();
    await picture(trainee.page, 'academy-exercise-mine');
  }, 240_000);
});
