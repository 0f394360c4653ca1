import { randomUUID } from 'node:crypto';
import { ask, decideAll, goTo, lookAt, signInWithSlip } from '@amirani/e2e/test/academy';
import { launch, openWindow, server, signIn, type Window } from '@amirani/e2e/test/browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type LearningPlatform, startLearningPlatform } from '../server/test/learning-platform.ts';

describe.skipIf(inject('server') === null)('a class that a learning platform launches', () => {
  let browser: Browser;
  let trainer: Window;
  let platform: LearningPlatform;
  const classId = randomUUID();
  const sitting = randomUUID();
  let slip = { login: '', password: '', seat: '' };
  beforeAll(async () => {
    platform = await startLearningPlatform(server().learningPort);
    browser = await launch();
    trainer = await openWindow(browser);
    await signIn(trainer, 'trainer');
    const { slips } = await ask<{ slips: (typeof slip)[] }>(trainer, 'POST', '/classes', {
      id: classId,
      course: 'schengen-rules',
      title: 'Class of a platform',
      seats: 1,
    });
    slip = slips[0] ?? slip;
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await platform?.close();
  });

  test('opened by the trainer, launched, signed in, confirmed, practised and told, in that order; the address keeps nothing', async () => {
    const { page } = trainer;
    await goTo(trainer, `/classes/${classId}?part=launches`);
    await page.locator('.switch').waitFor();
    await page.locator('.switch').click();
    await page.getByLabel('Passed there from this share').fill('75');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    const downloaded = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the course package' }).press('Enter');
    expect((await downloaded).suggestedFilename()).toMatch(/^schengen-rules-.*\.zip$/);

    const trainee = await openWindow(browser, { language: 'ka', theme: 'dark', width: 390 });
    const back = `${platform.origin}/elsewhere`;
    const wish = { learner: 'moodle-17', unit: 'practice', masteryScore: 0.75, returnURL: back };
    const first = platform.launch(wish);
    const { page: own } = trainee;
    const unit = `${server().address}/academy/launch/${classId}/practice`;
    await own.goto(`${unit}${first.query}`);
    await own.locator('input[name="username"]').fill(slip.login);
    expect(own.url()).toBe(unit);
    await own.locator('input[name="password"]').fill(slip.password);
    await own.keyboard.press('Enter');
    await own.locator('#main form button[type="submit"]').press('Enter');
    await own.locator('.notice button').waitFor();
    await lookAt(trainee, 'launch-waits-ka-narrow');
    expect(platform.asked()).toEqual([]);
    await page.reload();
    await page.locator('#main form button[type="submit"]').press('Enter');
    await page.getByRole('button', { name: 'Confirm moodle-17' }).waitFor();
    await lookAt(trainer, 'launches');
    await page.getByRole('button', { name: 'Confirm moodle-17' }).press('Enter');
    await page.locator('.notice-list .badge', { hasText: 'confirmed' }).waitFor();
    await own.locator('.notice button').press('Enter');
    await own.waitForURL(/\/academy\/launches\//);
    const id = new URL(own.url()).pathname.split('/').at(-1) ?? '';
    await own.locator('button[data-kind="primary"]').waitFor();
    await lookAt(trainee, 'launch-begun-ka-narrow');
    await ask(trainee, 'POST', '/practice', { id, seat: slip.seat, items: 4 });
    await decideAll(trainee, id);
    await goTo(trainee, '');
    await own.locator(`a[href="/academy/launches/${id}"]`).press('Enter');
    await own.locator('.badge[data-verdict="met"]').waitFor();
    await own.locator('button[data-kind="primary"]').press('Enter');
    await own.locator(`a[href="${back}"]`).waitFor();
    await lookAt(trainee, 'launch-told-ka-narrow');
    expect(platform.statements().map(({ verb }) => /[^/:]+$/.exec(verb.id)?.[0])).toEqual([
      'initialized',
      'decided',
      'decided',
      'decided',
      'decided',
      'completed',
      'passed',
      'terminated',
    ]);
    // Opened without a launch, the page says so and leads on.
    await own.goto(unit);
    await own.locator('#main form button[type="submit"]').press('Enter');
    await own.locator('.notice a[href="/academy"]').waitFor();
  }, 300_000);

  test('the trainer says something to a decision, and the trainee is told', async () => {
    const trainee = await openWindow(browser, { language: 'ka', theme: 'dark', width: 390 });
    const { page: own } = trainee;
    await signInWithSlip(trainee, slip);
    await ask(trainer, 'POST', `/classes/${classId}/sittings`, { id: sitting, number: 1 });
    await ask(trainer, 'POST', `/sittings/${sitting}/control`, { act: 'begin' });
    await decideAll(trainee, sitting);
    for (const act of ['finish', 'release-truth'])
      await ask(trainer, 'POST', `/sittings/${sitting}/control`, { act });
    const { page } = trainer;
    await goTo(trainer, `/replay/${sitting}`);
    await page.locator('.table [data-row-key]').first().press('Enter');
    await page.getByText('Say something to this decision').press('Enter');
    await page.getByLabel('To the trainee').fill('Count the day of exit as well.');
    await lookAt(trainer, 'comment');
    await page.getByRole('button', { name: 'Say it' }).press('Enter');
    await page.locator('.said-text').waitFor();
    await goTo(trainee, '');
    await own.locator('.notice-list', { hasText: 'Count the day of exit as well.' }).waitFor();
    await goTo(trainee, `/replay/${sitting}`);
    await own.locator('.table [data-row-key]').first().press('Enter');
    await own.locator('.said-text').waitFor();
    await lookAt(trainee, 'comment-ka-narrow');
  }, 300_000);
});
