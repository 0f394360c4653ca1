import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  audit,
  expectNoTraces,
  follow,
  launch,
  openWindow,
  picture,
  pressLink,
  server,
  signIn,
  turnTo,
} from './test/browser.ts';

/** Every screen, in the order in which a tour comes by, with who sees it and how one gets there. */
type Tour = readonly {
  readonly who: 'analyst' | 'operator' | 'dpo';
  readonly screens: readonly (readonly [string, (page: Page) => Promise<void>])[];
}[];

const row = (page: Page) => page.locator('#main [data-row-key]').first();

/** Opens a list of the desk, empty or not. */
const turnToPlace = async (page: Page, path: string): Promise<void> => {
  await follow(page, `.desk-nav a[href="${path}"]`);
  await page.locator('#main .empty-state, #main [data-row-key]').first().waitFor();
};
/** Begins a new one by its key. */
const begin = async (page: Page, path: string): Promise<void> => {
  await page.locator('h1').focus();
  await page.keyboard.press('n');
  await page.waitForURL(new RegExp(`${path}$`));
  await page.locator('.file-form').waitFor();
};

const tour: Tour = [
  {
    who: 'analyst',
    screens: [
      ['board', (page) => row(page).waitFor()],
      [
        'flight',
        async (page) => {
          await page.keyboard.press('n');
          await page.waitForFunction(() => document.activeElement?.hasAttribute('data-row-key'));
          await page.keyboard.press('Enter');
          await page.locator('.flight-number').waitFor();
          await row(page).waitFor();
        },
      ],
      [
        'flight-messages',
        async (page) => {
          await turnTo(page, 1);
          await page.locator('.tab-panel .table').waitFor();
        },
      ],
      [
        'message',
        async (page) => {
          await row(page).click();
          await page.locator('.segments').waitFor();
          await page.locator('.segments button').nth(2).click();
        },
      ],
      [
        'traveller',
        async (page) => {
          await page.goBack();
          await page.locator('.flight-number').waitFor();
          await turnTo(page, 0);
          await row(page).click();
          await page.locator('[data-value]').first().waitFor();
        },
      ],
      [
        'evidence',
        async (page) => {
          await page.locator('[data-value]').first().click();
          await page.locator('.evidence mark').first().waitFor();
        },
      ],
      [
        'search',
        async (page) => {
          await page.locator('.search-box input').fill('QVK');
          await page.keyboard.press('Enter');
          await page.waitForURL(/\/search$/);
          await row(page).waitFor();
        },
      ],
      [
        'intake',
        async (page) => {
          await pressLink(page, 'a[href="/messages"]');
          await page.locator('.intake').waitFor();
        },
      ],
      [
        'reader',
        async (page) => {
          await page.locator('.intake button').nth(1).click();
          await page.locator('.record .row-link').first().click();
          await page.locator('mark').first().waitFor();
          // Rows that nobody sees have no height of their own yet, and what is lit in one lies over the next.
          await page.locator('.segments').scrollIntoViewIfNeeded();
          await page.evaluate(() => {
            for (const row of document.querySelectorAll<HTMLElement>('.segments *'))
              row.style.contentVisibility = 'visible';
          });
        },
      ],
      [
        'about',
        async (page) => {
          await pressLink(page, 'a[href="/about"]');
          await page.locator('.rules').waitFor();
        },
      ],
      [
        'notice',
        async (page) => {
          await pressLink(page, 'a[href="/notice"]');
          await page.locator('.notice-text').waitFor();
        },
      ],
      [
        'keyboard-map',
        async (page) => {
          await page.locator('#main').focus();
          await page.keyboard.press('?');
          await page.locator('.key-map').waitFor();
        },
      ],
      [
        'palette',
        async (page) => {
          await page.keyboard.press('Escape');
          await page.locator('.key-map').waitFor({ state: 'detached' });
          await page.keyboard.press('Control+k');
          await page.locator('.palette-list').waitFor();
        },
      ],
      [
        'account',
        async (page) => {
          await page.keyboard.press('Escape');
          await page.locator('.palette-list').waitFor({ state: 'detached' });
          await page.locator('.top-bar .who').click();
          await page.locator('.popover').waitFor();
        },
      ],
      [
        'nowhere',
        async (page) => {
          await page.keyboard.press('Escape');
          await page.goto(`${server().address}/nowhere`);
          await page.locator('#main form button[type="submit"]').click();
          await page.locator('#main a[href="/"]').waitFor();
        },
      ],
    ],
  },
  {
    who: 'operator',
    screens: [
      [
        'health',
        async (page) => {
          await pressLink(page, '.rail-foot a[href="/health"]');
          await page.locator('#main dl.facts').waitFor();
        },
      ],
      [
        'quarantine',
        async (page) => {
          await pressLink(page, 'a[href="/quarantine"]');
          await page.locator('#main [data-row-key]').first().waitFor();
          await row(page).click();
          await page.locator('.item-panel').waitFor();
        },
      ],
    ],
  },
  {
    who: 'dpo',
    screens: [
      [
        'journal',
        async (page) => {
          await pressLink(page, 'a[href="/oversight"]');
          await page.locator('.entries [data-row-key]').first().waitFor();
          await page.locator('.checkpoint').waitFor();
        },
      ],
      [
        'proof',
        async (page) => {
          await row(page).click();
          await page.locator('.path-drawing').waitFor();
        },
      ],
      ['traveller-requests', (page) => turnToPlace(page, '/oversight/requests')],
      ['traveller-request-new', (page) => begin(page, '/oversight/requests/new')],
      ['breaches', (page) => turnToPlace(page, '/oversight/breaches')],
      ['breach-new', (page) => begin(page, '/oversight/breaches/new')],
      [
        'register',
        async (page) => {
          await page.locator('.desk-nav a[href="/oversight/register"]').click();
          await page.locator('.register-columns').waitFor();
        },
      ],
      [
        'clocks',
        async (page) => {
          await follow(page, '.desk-nav a[href="/oversight/clocks"]');
          await page.locator('#erasures-title + *').waitFor();
          await page.locator('.table tbody tr').nth(10).waitFor();
        },
      ],
      [
        'pnr-requests',
        async (page) => {
          await pressLink(page, '.rail a[href="/assessment"]');
          await page.locator('.lane-list').waitFor();
          await turnToPlace(page, '/assessment/requests');
        },
      ],
      ['kept', (page) => turnToPlace(page, '/assessment/kept')],
    ],
  },
];

/** React Aria puts the dismiss button for screen readers outside every landmark, next to the popover's dialog. */
const exceptions: Readonly<Record<string, readonly string[]>> = { account: ['region'] };

/**
 * A tour under all rules, in the dark theme and in Georgian, whose words are long, on a telephone and on 320 px, which is also
 * 400 % zoom on a desk. Wide, light and in English journeys come by, and `*.screen.test.tsx` look in every language.
 */
const tours = [
  {
    language: 'ka',
    theme: 'dark',
    sizes: [
      { width: 390, height: 844 },
      { width: 320, height: 640 },
    ],
  },
] as const;

describe.skipIf(inject('server') === null)('every screen', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 180_000);
  afterAll(() => browser?.close());

  test.each(tours)(
    'axe finds nothing, and nothing is wider than the window: $language, $theme',
    async ({ language, theme, sizes }) => {
      const look = async (page: Page, name: string): Promise<void> => {
        for (const size of sizes) {
          await page.setViewportSize(size);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect.soft(width, `${name} at ${size.width} px`).toBeLessThanOrEqual(size.width);
          await picture(page, `${name}-${language}-${size.width}`);
        }
        await picture(page, `${name}-${language}-${theme}`);
        const found = await audit(page, exceptions[name] ?? []);
        expect.soft(found, `${name} ${language} ${theme}`).toEqual([]);
      };
      for (const { who, screens } of tour) {
        const { width, height } = sizes.at(-1) ?? sizes[0];
        const window = await openWindow(browser, { language, theme, width, height });
        const { page } = window;
        if (who === 'analyst') {
          await page.goto(server().address);
          await page.locator('input[name="username"]').waitFor();
          await look(page, 'sign-in');
        }
        await signIn(window, who);
        for (const [name, open] of screens) {
          await open(page);
          await look(page, name);
          expect.soft(await page.locator('h1').count(), `one h1 on ${name}`).toBe(1);
          // Whether this is training is among what a window asks for first.
          await expect.poll(() => page.title()).toMatch(/^სასწავლო რეჟიმი · /);
        }
        expect(window.troubles).toEqual([]);
        await expectNoTraces(window);
        await window.context.close();
      }
    },
    600_000,
  );

  test('targets are at least 24 px (WCAG 2.2, 2.5.8), and forced colours keep the verdicts apart', async () => {
    const window = await openWindow(browser, { forcedColors: 'active' });
    const { page } = window;
    await signIn(window, 'analyst');
    await row(page).waitFor();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], input, [role="tab"]')]
        .filter((element) => element.offsetParent !== null)
        .map((element) => ({
          html: element.outerHTML.slice(0, 120),
          box: element.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ html, box }) => `${Math.round(box.width)}x${Math.round(box.height)} ${html}`),
    );
    expect(small).toEqual([]);
    await picture(page, 'board-forced-colours');
    const shapes = await page
      .locator('.badge')
      .evaluateAll(
        (badges) => new Set(badges.map((badge) => badge.querySelector('.shape')?.innerHTML)).size,
      );
    const verdicts = await page
      .locator('.badge')
      .evaluateAll(
        (badges) => new Set(badges.map((badge) => badge.getAttribute('data-verdict'))).size,
      );
    expect(shapes).toBe(verdicts);
    await window.context.close();
  }, 180_000);
});
