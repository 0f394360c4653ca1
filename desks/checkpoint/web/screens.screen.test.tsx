import { example } from '@platform/web/test/example.ts';
import { describeScreen, openScreen, watchScreens } from '@platform/web/test/screen.tsx';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { BoothScreen } from './booth/booth-screen.tsx';
import { FiguresScreen } from './figures/figures-screen.tsx';
import { GateScreen } from './gate/gate-screen.tsx';
import { GatesScreen } from './gate/gates-screen.tsx';
import { ReferralScreen } from './referrals/referral-screen.tsx';
import { ReferralsScreen } from './referrals/referrals-screen.tsx';
import { BlindScreen } from './second-line/blind-screen.tsx';
import { QueueScreen } from './second-line/queue-screen.tsx';

describeScreen(BoothScreen, {
  route: '/checkpoint',
  roles: ['border-officer'],
});

describeScreen(GatesScreen, {
  route: '/checkpoint/gate',
  roles: ['border-officer'],
});

describeScreen(GateScreen, {
  route: '/checkpoint/gate/$id',
  address: '/checkpoint/gate/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['border-officer'],
});

describeScreen(FiguresScreen, {
  route: '/checkpoint/figures',
  roles: ['border-officer'],
  states: { 'with nothing': { much: { entries: 0 } } },
});

describeScreen(ReferralsScreen, {
  route: '/referrals',
  roles: ['referral-team'],
});

describeScreen(ReferralScreen, {
  route: '/referrals/$id',
  address: '/referrals/3f0e4c5a-0000-4000-8000-000000000001',
  roles: ['referral-team'],
});

describeScreen(QueueScreen, {
  route: '/checkpoint/second-line',
  roles: ['second-line-officer'],
});

describeScreen(BlindScreen, {
  route: '/checkpoint/second-line/$id/blind',
  address: '/checkpoint/second-line/3f0e4c5a-0000-4000-8000-000000000001/blind',
  roles: ['second-line-officer'],
});

describe('a booth on a telephone', () => {
  watchScreens();
  const id = '3f0e4c5a-0000-4000-8000-000000000001';

  // A mutant of the style that leaves `.act-verdict` hidden, and a word behind the acts, fail here.
  test('shows the verdict before the acts that decide on it, in the text and in the window', async () => {
    const { check } = example('openCheck', {
      check: { id, state: 'open', verdict: { word: 'obstacle' } },
    });
    await openScreen(
      BoothScreen,
      { route: '/checkpoint', address: `/checkpoint?check=${id}`, roles: ['border-officer'] },
      { getCheck: check },
    );
    await page.viewport(320, 640);
    const inActs = (selector: string) => document.querySelector(`.booth-acts ${selector}`);
    await expect.poll(() => inActs('.act-verdict')).not.toBeNull();
    const [word, pass] = [inActs('.act-verdict'), inActs('button')];
    expect(word?.textContent).toContain('Obstacle');
    expect(word?.checkVisibility()).toBe(true);
    const after = word?.compareDocumentPosition(pass as Node) ?? 0;
    expect(after & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
    const place = (one: Element | null) => one?.getBoundingClientRect();
    expect(place(word)?.bottom).toBeLessThanOrEqual(place(pass)?.top ?? 0);
    expect(place(pass)?.bottom).toBeLessThanOrEqual(640);
    await page.viewport(1280, 800);
    expect(word?.checkVisibility()).toBe(false);
  });
});
