import { loadavg } from 'node:os';
import { chromium, type Page } from 'playwright-core';
import { readPage } from '../test/gate.ts';
import type { ComingTraveller, GateFacts } from '../test/gate-facts.ts';
import { chromiumFlags } from '../test/prepare.ts';
import { type DecisionSeen, listen } from './desk-log.ts';
import { officerAt } from './officer.ts';

/** One traveller as the officer saw and decided them. */
export interface KeyboardCase {
  readonly exhibit: string;
  readonly check: string;
  /** What was planted; `complete` where nothing was. */
  readonly plant: string;
  readonly word: string;
  readonly act: 'pass' | 'second-line';
  /** Keys that the officer pressed for this traveller. */
  readonly keys: number;
  /** From the first key of the scanner to the word on what the reader read and the officer gave. */
  readonly scanToWordMs: number;
  /** From the key of the decision to the booth that is free again. */
  readonly keyToFreeMs: number;
  /** Whether the server had answered by the time at which the booth was free. */
  readonly committed: boolean;
}

/** What a shift with the keyboard alone came to. */
export interface KeyboardRun {
  readonly cases: readonly KeyboardCase[];
  readonly opened: ReadonlySet<string>;
  readonly decisions: readonly DecisionSeen[];
  readonly receipts: readonly string[];
  readonly referrals: readonly string[];
  /** Keys besides: signing in, and choosing the flights. */
  readonly otherKeys: number;
  /** Events of a mouse, a pen or a finger in the page. */
  readonly pointerEvents: number;
  /** Errors that the page logged or threw. */
  readonly troubles: readonly string[];
  /** Processes that wanted to run, at the beginning and at the end. */
  readonly load: readonly [number, number];
}

/** One officer lets travellers through in a real browser, with keyboard and scanner and nothing else. */
export const runKeyboardGate = async (
  facts: GateFacts,
  travellers: readonly ComingTraveller[],
  executablePath: string,
  say: (line: string) => void,
): Promise<KeyboardRun> => {
  const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
  const from = loadavg()[0] ?? 0;
  try {
    const context = await browser.newContext({
      ...{ locale: 'en-GB', timezoneId: 'Asia/Tbilisi', viewport: { width: 1440, height: 900 } },
    });
    context.setDefaultTimeout(60_000);
    await context.addInitScript(countPointers);
    const page = await context.newPage();
    const troubles = troublesOf(page);
    const log = listen(page);
    const officer = officerAt(page);
    await page.goto(facts.address);
    await officer.signIn('officer', facts.password);
    const cases: KeyboardCase[] = [];
    let flight: string | undefined;
    for (const traveller of travellers) {
      if (traveller.flight !== flight) {
        flight = traveller.flight;
        const chosen = facts.flights.find(({ id }) => id === flight);
        await officer.chooseFlight(chosen?.designator ?? '');
      }
      const before = officer.keys();
      const began = performance.now();
      const check = await officer.scan(traveller);
      await readPage(page, traveller);
      await readerIsJudged(page, check);
      await officer.givePapers(traveller);
      const word = await officer.word();
      const scanToWordMs = performance.now() - began;
      if (traveller.help !== undefined) await officer.callHelp(traveller.help);
      // As the word says; who needs help is not let go by it.
      const act = word === 'Clear' && traveller.help === undefined ? 'pass' : 'second-line';
      const pressed = performance.now();
      await officer.decide(act);
      const keyToFreeMs = performance.now() - pressed;
      await log.settle();
      cases.push({
        ...{ exhibit: traveller.exhibit, check, plant: traveller.plant ?? 'complete', word, act },
        ...{ keys: officer.keys() - before, scanToWordMs, keyToFreeMs },
        committed: log.decisions.some((one) => one.check === check && one.act === act),
      });
      if (cases.length % 10 === 0) say(`${cases.length} of ${travellers.length} decided`);
    }
    return {
      ...{ cases, opened: log.opened, decisions: log.decisions, receipts: log.receipts },
      ...{ referrals: log.referrals, troubles },
      otherKeys: officer.keys() - cases.reduce((sum, { keys }) => sum + keys, 0),
      pointerEvents: await page.evaluate(() => Number(sessionStorage.getItem('pointers') ?? 0)),
      load: [from, loadavg()[0] ?? 0],
    };
  } catch (error) {
    // Prints the screen at the point of failure.
    const [page] = browser.contexts()[0]?.pages() ?? [];
    say((await page?.locator('#main').textContent()) ?? 'no page');
    throw error;
  } finally {
    await browser.close();
  }
};

/** Waits until what the reader sent is examined: the reader of the booth asks, as its lamp would show. */
const readerIsJudged = (page: Page, check: string): Promise<unknown> =>
  page.waitForFunction(
    async (check) => {
      const headers = {
        'x-amirani': '1',
        'x-amirani-purpose': 'border-check',
        'x-amirani-reference': 'reader of the booth',
      };
      const got = async (path: string): Promise<unknown> => (await fetch(path, { headers })).json();
      const { examination } = (await got(`/api/checkpoint/checks/${check}`)) as {
        readonly examination: { readonly id: string };
      };
      const { verdictStale } = (await got(`/api/documents/examinations/${examination.id}`)) as {
        readonly verdictStale: boolean;
      };
      return !verdictStale;
    },
    check,
    { polling: 200 },
  );

/** Counts what a mouse, a pen or a finger does in the page, over all its loads. */
const countPointers = (): void => {
  const count = (): void =>
    sessionStorage.setItem('pointers', String(Number(sessionStorage.getItem('pointers') ?? 0) + 1));
  for (const type of ['pointerdown', 'mousedown', 'touchstart', 'wheel'])
    addEventListener(type, count, { capture: true, passive: true });
};

const troublesOf = (page: Page): readonly string[] => {
  const troubles: string[] = [];
  page.on('console', (message) => {
    // The first question of every window is who is signed in; "nobody" is an answer.
    const nobody = message.text().includes('401') && message.location().url.endsWith('/session');
    // What is given while the reader's data are judged is refused as too old, and sent again by itself.
    const sentAgain = message.text().includes('409') && message.location().url.endsWith('/facts');
    if (['error', 'warning'].includes(message.type()) && !nobody && !sentAgain)
      troubles.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => troubles.push(`exception ${error.message}`));
  return troubles;
};
