import '../platform/zod-without-eval.ts';
import '@amirani/web/src/main.css';
import { type Language, languageFacts, languages } from '@amirani/core/languages';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { Change } from '@platform/api/events.ts';
import type { Session } from '@platform/api/types.ts';
import { purposesOf, type Role } from '@platform/api/vocabulary.ts';
import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { type FunctionComponent, useEffect } from 'react';
import { I18nProvider as AriaI18nProvider } from 'react-aria-components';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { cleanup, render } from 'vitest-browser-react/pure';
import { openChallenge } from '../platform/challenge.ts';
import { openFeed } from '../platform/changes.ts';
import { borderZone } from '../platform/clock.ts';
import { speak } from '../platform/language.ts';
import { prefer, preferences } from '../platform/preferences.ts';
import { statedPurpose } from '../platform/purpose.ts';
import { feedOwner, queries, useSession } from '../platform/session.ts';
import { listenToShortcuts } from '../platform/shortcuts.ts';
import { useStore } from '../platform/store.ts';
import { ChallengeDialog } from '../shell/challenge-dialog.tsx';
import { audit } from './audit.ts';
import { type ExampleOptions, example } from './example.ts';
import { type Answers, type Asked, type FakeServer, fakeServer, refuse } from './fake-server.ts';

/** Where a screen stands, and who sits before it. */
export interface ScreenPlace {
  /** The path of its route, as the desk hangs it: `/checkpoint/second-line/$id`. */
  readonly route: string;
  /** The address at which it is opened; the route by default. */
  readonly address?: string;
  readonly login?: string;
  readonly roles: readonly Role[];
}

/** A screen that is open before a fake server. */
export interface OpenScreen {
  readonly server: FakeServer;
  /** What was asked of one operation. */
  readonly asked: (operation: Asked['operation']) => readonly Asked[];
  /** The address at which the window stands. */
  readonly address: () => string;
  /** Tells of a change, as the feed of the server does. */
  readonly tell: (change: Change) => void;
}

let now: { readonly server: FakeServer; readonly feeds: Set<Feed> } | undefined;
const netFetch = globalThis.fetch.bind(globalThis);
const troubles: string[] = [];

/** The feed of changes, told by the test. */
class Feed extends EventTarget {
  static readonly CLOSED = 2;
  readonly readyState = 1;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor() {
    super();
    now?.feeds.add(this);
  }
  close(): void {
    now?.feeds.delete(this);
  }
}

const Frame = () => {
  const { data: session } = useSession();
  useEffect(listenToShortcuts, []);
  useEffect(() => openFeed(feedOwner), []);
  return (
    <>
      <main id="main" tabIndex={-1}>
        {session ? <Outlet /> : null}
      </main>
      {session ? <ChallengeDialog session={session} /> : null}
    </>
  );
};

const Window = ({ router }: { readonly router: ReturnType<typeof routerOf> }) => {
  const { language } = useStore(preferences);
  return (
    <I18nProvider i18n={i18n}>
      <AriaI18nProvider locale={languageFacts[language].locale}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router as never} />
        </QueryClientProvider>
      </AriaI18nProvider>
    </I18nProvider>
  );
};

const routerOf = (Screen: FunctionComponent, { route, address }: ScreenPlace) => {
  const root = createRootRoute({ component: Frame });
  const screen = createRoute({ getParentRoute: () => root, path: route, component: Screen });
  // Where its links lead: somewhere else.
  const elsewhere = createRoute({
    getParentRoute: () => root,
    path: '$',
    component: () => <h1>Elsewhere</h1>,
  });
  return createRouter({
    routeTree: root.addChildren([screen, elsewhere]),
    history: createMemoryHistory({ initialEntries: [address ?? route] }),
  });
};

const sessionOf = ({ login = 'tester', roles }: ScreenPlace): Session => ({
  login,
  name: 'Nino Testadze',
  roles: [...roles],
  purposes: roles.flatMap((role) => [...purposesOf[role]]),
  expiresAt: new Date(Date.now() + 3_600_000).toISOString(),
  initialPassword: false,
  withheld: [],
});

/** Waits until nothing is being fetched or loaded. */
export const settled = (): Promise<void> =>
  vi.waitFor(
    () => {
      if (queries.isFetching() > 0 || document.querySelector('#main *') === null)
        throw new Error('the screen is still being fetched');
    },
    { timeout: 20_000, interval: 5 },
  );

/** Opens a screen in English, in a wide light window, before a server with these answers and examples of all others. */
export const openScreen = async (
  Screen: FunctionComponent,
  place: ScreenPlace,
  answers: Answers = {},
  otherwise: (operation: Asked['operation']) => unknown = (operation) => example(operation),
): Promise<OpenScreen> => {
  const server = fakeServer({ getSession: sessionOf(place), ...answers }, otherwise);
  const feeds = new Set<Feed>();
  now = { server, feeds };
  const router = routerOf(Screen, place);
  await page.viewport(1280, 900);
  await speak('en');
  prefer({ theme: 'light', shortcuts: true });
  const [purpose] = sessionOf(place).purposes;
  const { queries: usual = {} } = queries.getDefaultOptions();
  queries.setDefaultOptions({ queries: { ...usual, retryDelay: 0 } });
  statedPurpose.set(purpose === undefined ? undefined : { purpose, reference: 'test' });
  borderZone.set('Asia/Tbilisi');
  await render(<Window router={router} />);
  await settled();
  return {
    server,
    asked: (operation) => server.asked.filter((one) => one.operation === operation),
    address: () => router.state.location.href,
    tell: (change) => {
      const event = new MessageEvent(change.kind, { data: JSON.stringify(change) });
      for (const feed of feeds) feed.dispatchEvent(event);
    },
  };
};

/** Call it at the top of a file of screen tests: errors of a screen fail its test, and nothing of it is left for the next. */
export const watchScreens = (): void => {
  beforeAll(() => {
    globalThis.fetch = (url, init) =>
      String(url).startsWith('/api/') && now !== undefined
        ? now.server.fetch(url, init)
        : netFetch(url, init);
    globalThis.EventSource = Feed as unknown as typeof EventSource;
  });
  beforeEach(() => {
    troubles.splice(0);
    for (const kind of ['error', 'warn'] as const)
      vi.spyOn(console, kind).mockImplementation((...said: unknown[]) => {
        troubles.push(said.map(String).join(' '));
      });
  });
  afterEach(async () => {
    await cleanup();
    vi.restoreAllMocks();
    openChallenge.get()?.settle(false);
    queries.clear();
    const found = [...troubles, ...(now?.server.troubles ?? [])];
    now = undefined;
    expect(found).toEqual([]);
  });
};

/** One state of a screen. */
interface ScreenState {
  readonly answers?: Answers;
  /** How much there is of what `answers` does not say. */
  readonly much?: ExampleOptions;
  /** What it shows in English; a text that must not be there after `not`. */
  readonly shows?: readonly (string | RegExp)[];
  readonly not?: readonly (string | RegExp)[];
}

/** What is looked at of a screen. */
export interface ScreenLook extends ScreenPlace {
  /** Answers of all states. */
  readonly answers?: Answers;
  /** By default one with empty lists, and one with all that may be there. */
  readonly states?: Readonly<Record<string, ScreenState>>;
  /** Whether it has reads that can be refused: `false` where it does not say so by itself. */
  readonly reads?: boolean;
  readonly languages?: readonly Language[];
  readonly widths?: readonly number[];
  readonly themes?: readonly ('light' | 'dark')[];
}

/** The visible text of a page. */
export const shownText = (): string => document.querySelector('#main')?.textContent ?? '';

/** What stands out of the window, where the page is wider than it. */
export const tooWide = (): readonly string[] =>
  document.documentElement.scrollWidth <= innerWidth
    ? []
    : [...document.querySelectorAll('#main *')]
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
        .slice(0, 4)
        .map((one) => (one.cloneNode(false) as Element).outerHTML.slice(0, 160));

/**
 * Looks at each state of a screen in every language and width: it fits into the window, axe finds nothing, and the console
 * stays empty. Every language goes under all rules of axe once, by turns in each width and theme; colours are looked at in every
 * theme. Then at what it says where a read is refused, and where the server cannot be reached.
 */
export const describeScreen = (Screen: FunctionComponent, look: ScreenLook): void => {
  const { widths = [320, 1280], themes = ['light', 'dark'] } = look;
  const spoken = look.languages ?? languages;
  const {
    states = {
      'with nothing': { much: { entries: 0 } },
      'with all there may be': { much: { entries: 2, optional: true } },
    } satisfies Readonly<Record<string, ScreenState>>,
  } = look;
  const inAll = async (name: string, audited: readonly Language[]): Promise<void> => {
    for (const [turn, width] of widths.entries()) {
      await page.viewport(width, 900);
      for (const [at, language] of spoken.entries()) {
        await speak(language);
        await settled();
        const title = `${name}, ${language}, ${width} px`;
        expect.soft(tooWide(), title).toEqual([]);
        if (at % widths.length !== turn || !audited.includes(language)) continue;
        const theme = themes[Math.floor(at / widths.length) % themes.length] ?? 'light';
        prefer({ theme });
        expect.soft(await audit(), `${title}, ${theme}`).toEqual([]);
      }
    }
    for (const theme of themes) {
      prefer({ theme });
      expect.soft(await audit('colours'), `${name}, ${theme}`).toEqual([]);
    }
  };
  const names = Object.keys(states);
  describe(`${Screen.name} at ${look.route}`, () => {
    watchScreens();
    for (const [name, { answers, much, shows = [], not = [] }] of Object.entries<ScreenState>(
      states,
    ))
      test(name, async () => {
        await openScreen(Screen, look, { ...look.answers, ...answers }, (operation) =>
          example(operation, undefined, much),
        );
        for (const text of shows) await expect.poll(shownText).toMatch(text);
        for (const text of not) expect(shownText()).not.toMatch(text);
        // Of several states the first, the poorest, has the words of the others: axe looks at it in one language.
        const isPoorest = name === names[0] && names.length > 1;
        await inAll(name, isPoorest ? spoken.slice(0, 1) : spoken);
      });
    if (look.reads === false) return;
    test('what it reads is refused, and then the server cannot be reached', async () => {
      for (const error of [refuse(403, 'access.role.missing'), new TypeError('the line is lost')]) {
        await openScreen(Screen, look, {}, () => () => {
          throw error;
        });
        await expect.poll(() => document.querySelector('#main [role="alert"]')).not.toBeNull();
        expect.soft(await audit(), error.message).toEqual([]);
        await cleanup();
        queries.clear();
      }
    });
  });
};
