import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { chromiumFlags } from './prepare.ts';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** Folder of screenshots, outside the repository. Without a folder none are taken, as they take time. */
const pictures = process.env['AMIRANI_SCREENSHOTS'] ?? '';

/** The server under test. */
export const server = (): NonNullable<ReturnType<typeof inject<'server'>>> => {
  const facts = inject('server');
  if (facts === null) throw new Error('no server: Chromium is missing');
  return facts;
};

/** How many times slower than this one the machine of the browser is made: for looking for races. */
const slowdown = Number(process.env['AMIRANI_SLOWDOWN'] ?? 1);

/** By how many milliseconds at most each question of a window is held back, by chance: for looking for races as well. */
const longestDelay = Number(process.env['AMIRANI_DELAY'] ?? 0);

/** The one of this worker: its files run one after the other. It ends with the process. */
let running: Promise<Browser> | undefined;

/** Starts Chromium, or takes the one that is still there. To close it closes the windows: they have nothing in common. */
export const launch = async (): Promise<Browser> => {
  const former = await running?.catch(() => undefined);
  if (former?.isConnected() === true) return former;
  running = start();
  return running;
};

const start = async (): Promise<Browser> => {
  const browser = await chromium.launch({
    executablePath: inject('chromium'),
    args: [...chromiumFlags],
  });
  browser.close = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
  };
  return browser;
};

/** How a window is opened. */
export interface WindowOptions {
  readonly language?: string;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly forcedColors?: 'active' | 'none';
}

/** A window with everything that could be wrong with it. */
export interface Window {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Console errors, exceptions, policy violations, and answers that the server refused. */
  readonly troubles: string[];
  /** Every address that the window requested or showed, and every title it had. */
  readonly traces: string[];
}

/** Opens a window of its own, as another person at another desk would. */
export const openWindow = async (
  browser: Browser,
  {
    language = 'en',
    theme = 'light',
    width = 1440,
    height = 900,
    forcedColors,
  }: WindowOptions = {},
): Promise<Window> => {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Asia/Tbilisi',
    viewport: { width, height },
    reducedMotion: 'reduce',
    ...(forcedColors === undefined ? {} : { forcedColors }),
  });
  context.setDefaultTimeout(60_000); // a busy machine is slow, not broken
  const page = await context.newPage();
  if (slowdown > 1) {
    const machine = await context.newCDPSession(page);
    await machine.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  if (longestDelay > 0)
    await context.route('**/*', async (route) => {
      await setTimeout(Math.random() * longestDelay);
      await route.continue().catch(() => {}); // the page may be gone meanwhile
    });
  const troubles: string[] = [];
  const traces: string[] = [];
  await context.addInitScript(
    ([language, theme]) => {
      const key = 'amirani.preferences';
      if (localStorage.getItem(key) === null)
        localStorage.setItem(key, JSON.stringify({ language, theme }));
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`CSP ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    },
    [language, theme],
  );
  page.on('console', (message) => {
    const { url } = message.location();
    // The first question of every window is who is signed in; "nobody" is an answer, and logged by Chromium.
    const nobody = message.text().includes('401') && url.endsWith('/api/session');
    // Messages of WebGL about its speed without a graphics card are not faults of the page.
    const driver = message.text().includes('GL Driver Message');
    if (['error', 'warning'].includes(message.type()) && !nobody && !driver)
      troubles.push(`${message.text()} ${url}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception ${error.message}`));
  page.on('request', (request) => traces.push(request.url()));
  page.on('framenavigated', (frame) => traces.push(frame.url()));
  await page.exposeFunction('amiraniTitle', (title: string) => traces.push(title));
  await context.addInitScript(() => {
    const { amiraniTitle } = globalThis as unknown as { amiraniTitle: (title: string) => void };
    let told = '';
    const tell = (): void => {
      if (document.title === told) return;
      told = document.title;
      amiraniTitle(told);
    };
    new MutationObserver(tell).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return { context, page, troubles, traces };
};

/** Signs in with the keyboard and states the suggested purpose, for a case where its work is always about one. */
export const signIn = async ({ page }: Window, login: string, about?: string): Promise<void> => {
  const { address, password } = server();
  await page.goto(address);
  await page.locator('input[name="username"]').fill(login);
  await page.locator('input[name="password"]').fill(password);
  await page.keyboard.press('Enter');
  const state = await page.locator('#main form button[type="submit"]').elementHandle();
  if (about !== undefined) await page.locator('#main form input:not([type="hidden"])').fill(about);
  await page.keyboard.press('Enter'); // the button has the focus: one key states the suggested purpose
  // This one: a desk may begin with a form of its own. Taken away while it is looked at, it is hidden too.
  await state?.waitForElementState('hidden').catch(async (error: unknown) => {
    if (await state.isVisible()) throw error;
  });
};

/** What axe finds on the page as it is, in all its rules up to WCAG 2.2 AA and best practice but those left out. */
export const audit = async (
  page: Page,
  without: readonly string[] = [],
): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async (without) => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(
          context: object,
          options: object,
        ): Promise<{
          violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
        }>;
      };
    };
    const exclude = [
      // What React Aria has read out stays there for seconds, named by what may be gone meanwhile.
      ['[data-live-announcer]'],
      // Of six hundred rows, or marks of a drawing, the last are made as the first are.
      ...['.segments', 'tbody', 'svg', 'svg g'].map((long) => [`${long} > :nth-child(n + 13)`]),
    ];
    // Starts at the top: scrolled content may lie half below the fixed bar, which is not a fault of the page.
    const { scrollX, scrollY } = globalThis;
    scrollTo(0, 0);
    const { violations } = await axe.run(
      { exclude },
      {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'], // the others need not be told in full
        selectors: false, // what is found is told by its HTML
        preload: { assets: ['media'] }, // no rule of these reads the style sheets
      },
    );
    scrollTo(scrollX, scrollY);
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html} (${failureSummary})`)
          .join(' | ')}`,
    );
  }, without);
};

/** Presses a link; on a narrow screen the menu is unfolded for it. */
export const pressLink = async (page: Page, link: string): Promise<void> => {
  const found = page.locator(link).first();
  await found.waitFor({ state: 'attached' });
  const menu = page.locator('.rail-fold');
  if (!(await found.isVisible()) && (await menu.isVisible())) await menu.click();
  await found.click();
};

/** Follows a link and waits until the page has another heading: the page from which one comes may have like rows. */
export const follow = async (page: Page, link: string): Promise<void> => {
  const before = await page.locator('h1').textContent();
  await pressLink(page, link);
  await page.waitForFunction((before) => {
    const heading = document.querySelector('h1');
    return heading !== null && heading.textContent !== before;
  }, before);
};

/** Turns to a tab and waits until it is the one that is shown: what stands behind another may look like it. */
export const turnTo = async (page: Page, at: number): Promise<void> => {
  await page.getByRole('tab').nth(at).click();
  await page.waitForFunction((at) => {
    const tab = document.querySelectorAll('[role="tab"]')[at];
    const panel = document.querySelector('[role="tabpanel"]:not([inert])');
    return (
      tab?.getAttribute('aria-selected') === 'true' &&
      panel?.getAttribute('aria-labelledby') === tab.id
    );
  }, at);
};

/** Shows the page in a theme, as the workbench does: by an attribute that its style sheets read. */
export const showTheme = (page: Page, theme: 'light' | 'dark'): Promise<void> =>
  page.evaluate((theme) => {
    document.documentElement.dataset['theme'] = theme;
  }, theme);

/** Takes a picture for people to look at, where `AMIRANI_SCREENSHOTS` names a folder for them. */
export const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures === '') return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
};

/** Fails if a page is wider than its window: a reader would have to scroll sideways. */
export const expectFits = async (page: Page, name: string): Promise<void> => {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide, name).toBeLessThanOrEqual(0);
};

/** A screen under all rules in the theme of its window; it fits into it. */
export const lookAt = async (
  window: Window,
  name: string,
  without: readonly string[] = [],
): Promise<void> => {
  await lookAtWidth(window, name);
  expect(await audit(window.page, without), name).toEqual([]);
};

/** A screen fits into its window. Its own test looks at it full, under all rules: `*.screen.test.tsx`. */
export const lookAtWidth = async ({ page }: Window, name: string): Promise<void> => {
  await picture(page, name);
  await expectFits(page, name);
};

/** Fails if personal data of the world is in an address, a title or the browser's storage. */
export const expectNoTraces = async ({ page, traces }: Window): Promise<void> => {
  const stored = await page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      (await indexedDB.databases()).map(({ name }) => name),
      await caches.keys().catch(() => []),
    ]),
  );
  const { names, numbers } = server();
  const texts = [...traces, stored].map((text) =>
    decodeURIComponent(text.replaceAll('+', ' ')).toUpperCase(),
  );
  const found = [...names, ...numbers].filter((word) =>
    texts.some((text) => text.includes(word.toUpperCase())),
  );
  expect(found).toEqual([]);
};
