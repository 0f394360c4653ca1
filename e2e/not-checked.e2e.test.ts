import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { call, listOf, personOfZone, putListToUse, waitForHits } from './test/assessment.ts';
import { launch, openWindow, picture, type Window } from './test/browser.ts';
import { checkOf, type GateServer, readPage, scan, signInAtGate, startGate } from './test/gate.ts';
import type { ComingTraveller } from './test/gate-facts.ts';

/** A way in which a source of the verdict goes missing on the real server, and what the booth says then. */
interface Missing {
  readonly source: string;
  /** How it went missing. */
  readonly how: string;
  readonly take: () => Promise<void> | void;
  readonly giveBack: () => Promise<void> | void;
  /** Other sources that cannot finish without this one. */
  readonly beside?: readonly string[];
  /** The reason at the booth. */
  readonly says: RegExp;
  /** What the officer does not do, where that is what is missing. */
  readonly without?: 'reader' | 'facts';
  /** Selects the travellers to check, if not all. The coming travellers depend on the day. */
  readonly who?: (one: ComingTraveller) => boolean;
}

const isCitizen = ({ zone }: ComingTraveller): boolean =>
  zone.split('\n')[1]?.slice(10, 13) === 'QVR';
const isForeigner = (one: ComingTraveller): boolean => !isCitizen(one);

/** What an officer at the entry gives of somebody who leaves in a week, without the earlier stays. */
const departing = {
  departure: new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10),
  document: { bearerIsHolder: true },
  journey: { returnTicket: true, lodging: true, healthInsurance: true, meansSufficient: true },
  person: { biometricsGiven: true },
  visa: null,
  permit: null,
};

describe.skipIf(inject('server') === null)('a source of the verdict goes missing', () => {
  let browser: Browser;
  let gate: GateServer;
  let officer: Window;
  let free: ComingTraveller[];
  beforeAll(async () => {
    [browser, gate] = await Promise.all([
      launch(),
      startGate(inject('postgresUrl'), { chips: true }),
    ]);
    const { facts } = gate;
    const clear = facts.travellers.filter((one) => one.clear && one.chip !== undefined);
    // Who has to be a citizen or a foreigner is said below: how many of each come depends on the day.
    free = [...clear.filter(isForeigner), ...clear.filter(isCitizen)];
    const [analyst, second] = await Promise.all([openWindow(browser), openWindow(browser)]);
    await signInAtGate(analyst, facts, 'analyst');
    await signInAtGate(second, facts, 'analyst2');
    // A list is in use. It seeks a person who does not come below.
    const sought = facts.travellers.find(({ plant }) => plant !== undefined);
    const persons = sought === undefined ? [] : [personOfZone(sought.zone)];
    await putListToUse(analyst, second, 'warrants', listOf(persons));
    await waitForHits(analyst, 1);
    await Promise.all([analyst.context.close(), second.context.close()]);
    officer = await openWindow(browser);
    await signInAtGate(officer, facts, 'officer');
    await officer.page.locator('.booth-ready').waitFor();
    await rememberWords(officer.page);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await gate?.stop();
  });

  /** Has the owner of the server's database run statements, and waits until they are. */
  const asOwner = async (statements: string): Promise<void> => {
    writeFileSync(`${gate.facts.statements}.new`, statements);
    writeFileSync(gate.facts.statements, statements);
    while (existsSync(gate.facts.statements)) await officer.page.waitForTimeout(50);
  };
  const cannotRead =
    (table: string, role = 'amirani_border') =>
    (): Promise<void> =>
      asOwner(`revoke select on ${table} from ${role}`);
  const readsAgain =
    (table: string, role = 'amirani_border') =>
    (): Promise<void> =>
      asOwner(`grant select on ${table} to ${role}`);
  const silence = (said: string) => () => writeFileSync(gate.facts.takenAway, said);
  const answersAgain = (): void => rmSync(gate.facts.takenAway);
  const nothing = (): void => {};

  /** Records every verdict word shown since the page was opened, so that a short-lived one is found. */
  const rememberWords = (page: Page): Promise<void> =>
    page.evaluate(() => {
      const words: string[] = [];
      Object.assign(window, { words });
      new MutationObserver(() => {
        const word = document.querySelector('.verdict-head')?.getAttribute('data-verdict');
        if (word !== null && word !== undefined) words.push(word);
      }).observe(document.body, { subtree: true, childList: true, attributes: true });
    });
  const words = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => [...new Set((window as unknown as { words: string[] }).words.splice(0))]);

  /** Somebody whom nothing speaks against comes, and everything is done with which the word would be `clear`. */
  const check = async (
    without?: Missing['without'],
    who: Missing['who'] = () => true,
  ): Promise<ComingTraveller> => {
    const { page } = officer;
    const one = free.find(who);
    if (one === undefined) throw new Error('nobody comes any more');
    free = free.filter((other) => other !== one);
    if ((await page.locator('.booth-ready').count()) === 0) await leave();
    await words(page);
    await scan(page, one);
    await page.locator('.booth-acts').waitFor();
    if (without !== 'reader') {
      await readPage(page, one);
      await page.locator('.photograph img').waitFor();
    }
    if (without !== 'facts') {
      await page.keyboard.press('z');
      await page.keyboard.press('v');
    }
    return one;
  };
  const leave = async (): Promise<void> => {
    const { page } = officer;
    await page.locator('#main').focus();
    await page.keyboard.press('b');
    await page.locator('.booth-ready').waitFor();
  };
  const order = ['document', 'conditions', 'api', 'ticket', 'alerts.sis'];
  const inOrder = (sources: readonly string[]): readonly string[] =>
    sources.toSorted((a, b) => place(a) - place(b));
  const place = (source: string): number => (order.indexOf(source) + 99) % 99;
  const settled = (page: Page, word: string): Promise<void> =>
    page.locator(`.verdict-head[data-verdict="${word}"]:not([data-pending])`).waitFor();

  /** Waits until just these sources are not asked to the end, and the verdict is the one with all that was given. */
  const areOpen = (page: Page, sources: readonly string[]): Promise<void> =>
    expect
      .poll(
        () =>
          page.evaluate(() =>
            document.querySelector('.verdict-head[data-pending]') === null
              ? [...document.querySelectorAll('.sources [data-source]')]
                  .filter((row) => /not checked|in part/.test(row.textContent))
                  .map((row) => row.getAttribute('data-source'))
              : 'pending',
          ),
        { timeout: 30_000 },
      )
      .toEqual(sources);

  test('with every source the word is clear', async () => {
    const { page } = officer;
    await check(undefined, isCitizen);
    await settled(page, 'clear');
    expect(await page.locator('.sources [data-source="hits"]').textContent()).toMatch(
      /compared; the booth sees only what the unit released/,
    );
    await leave();
  }, 180_000);

  const missing: readonly Missing[] = [
    ...(['sis', 'lost-documents', 'national'] as const).map(
      (kind): Missing => ({
        ...{ source: `alerts.${kind}`, how: 'does not answer', take: silence(kind) },
        ...(kind === 'sis' ? {} : { beside: ['conditions'] }),
        // A ban on leaving is a condition of citizens alone.
        ...(kind === 'national' ? { who: isCitizen } : {}),
        ...{ giveBack: answersAgain, says: /did not answer/ },
      }),
    ),
    {
      ...{ source: 'alerts.sis', how: 'answers too late', take: silence('late sis') },
      ...{ giveBack: answersAgain, says: /did not answer/ },
    },
    {
      ...{ source: 'hits', how: 'cannot be read', take: cannotRead('hit.edition') },
      ...{ giveBack: readsAgain('hit.edition'), says: /could not be read/ },
      who: isCitizen,
    },
    {
      ...{ source: 'hits', how: 'is compared by nobody any more: the lists cannot be read' },
      take: async () => {
        await cannotRead('watch.list', 'amirani_watch')();
        // As it stands six minutes later.
        await asOwner("update hit.edition set looked_at = looked_at - interval '6 minutes'");
      },
      giveBack: async () => {
        await readsAgain('watch.list', 'amirani_watch')();
        await asOwner('update hit.edition set looked_at = now()');
      },
      says: /Not yet compared/,
      who: isCitizen,
    },
    {
      ...{ source: 'hits', how: 'has a list that is past its last day' },
      take: async () => {
        // The state of the day after. The next comparison finds it.
        await asOwner(
          'update watch.list set valid_until = current_date - 2, valid_from = current_date - 9',
        );
        const { page } = officer;
        for (;;) {
          await page.waitForTimeout(1_000);
          if (await listIsOver()) return;
        }
      },
      giveBack: async () => {
        await asOwner('update watch.list set valid_until = current_date + 300');
        while (await listIsOver()) await officer.page.waitForTimeout(1_000);
      },
      says: /past its last day.*Persons sought by warrant/,
      who: isCitizen,
    },
    {
      ...{ source: 'api', how: 'cannot be read', take: cannotRead('api.traveller') },
      ...{ giveBack: readsAgain('api.traveller'), says: /carrier’s data could not be read/ },
      beside: ['hits'],
    },
    {
      ...{ source: 'document', how: 'has no anchor of trust any more' },
      take: () => asOwner("update document.anchor set state = 'withdrawn'"),
      giveBack: () => asOwner("update document.anchor set state = 'trusted'"),
      says: /should have run did not: Way to a trusted authority/,
      who: isCitizen,
      beside: ['conditions'],
    },
    {
      ...{ source: 'document', how: 'was not read by a reader', take: nothing, giveBack: nothing },
      ...{ says: /should have run did not/, without: 'reader', beside: ['conditions'] },
      // Of a citizen the law on exit asks what only the chip or the page tells.
      who: isForeigner,
    },
    {
      ...{ source: 'conditions', how: 'lacks what only the officer knows', take: nothing },
      ...{ giveBack: nothing, says: /Not known|Compare the person/, without: 'facts' },
      // Of a citizen a ticket is asked as well.
      who: isForeigner,
    },
  ];

  /** Whether the comparison has found that the list is past its last day. */
  const listIsOver = async (): Promise<boolean> => {
    const window = await keeper();
    const { screening } = await call<{ screening: readonly { lists: readonly unknown[] }[] }>(
      window,
      'GET',
      '/api/hits',
    );
    return screening.every(({ lists }) => lists.length === 0);
  };
  let analyst: Promise<Window> | undefined;
  const keeper = (): Promise<Window> =>
    (analyst ??= (async () => {
      const window = await openWindow(browser);
      await signInAtGate(window, gate.facts, 'analyst');
      return window;
    })());

  test.each(missing)(
    'R63: $source $how: it says "not checked", which source, and is never clear',
    async ({ source, take, giveBack, says, without, who, how, beside = [] }) => {
      const { page } = officer;
      await take();
      try {
        await check(without, who);
        // All that was given has come to the verdict.
        if (without !== 'facts')
          await page.locator('.verdict-needs').waitFor({ state: 'detached' });
        await areOpen(page, inOrder([source, ...beside]));
        await settled(page, 'not-checked');
        expect(await page.locator('.verdict-word').textContent()).toBe('Not checked');
        const row = page.locator(`.sources [data-source="${source}"]`);
        expect(await row.textContent()).not.toMatch(/nothing against|not connected/);
        await page.locator(`.reason[data-source="${source}"]`, { hasText: says }).first().waitFor();
        // No key passes the traveller by itself: the officer is asked for words.
        await page.keyboard.press('p');
        await page.getByLabel('You pass although the word is').waitFor();
        await page.keyboard.press('Escape');
        await picture(page, `not-checked-${source}-${how.replaceAll(/\W+/g, '-')}`);
        expect(await words(page)).not.toContain('clear');
        await leave();
      } finally {
        await giveBack();
      }
    },
    180_000,
  );

  test('R63: a check that was clear is not checked once its source is lost, and is not passed on what was known before', async () => {
    const { page } = officer;
    await check(undefined, isCitizen);
    await settled(page, 'clear');
    await cannotRead('hit.edition')();
    try {
      await page.locator('#main').focus();
      await page.keyboard.press('p');
      await settled(page, 'not-checked');
      expect(checkOf(page)).not.toBe('');
      await leave();
    } finally {
      await readsAgain('hit.edition')();
    }
  }, 180_000);

  test('R63: at the entry the stays that nobody told are not checked, and are once somebody told them', async () => {
    const { page } = officer;
    // Who moves freely is asked for no days of stay.
    const one = free.find(isCitizen);
    const id = crypto.randomUUID();
    const at = '/api/checkpoint/checks';
    const purpose = 'border-check';
    const opening = { id, booth: 'B1', profile: 'schengen-entry', zone: one?.zone.trim() };
    await call(officer, 'POST', at, opening, purpose);
    const give = async (version: number, more: object): Promise<void> => {
      const given = { ...departing, ...more };
      await call(officer, 'POST', `${at}/${id}/facts`, { version, given }, purpose);
    };
    await give(1, {});
    const go = async (): Promise<void> => {
      await page.goto(`${gate.facts.address}/checkpoint?check=${id}`);
      await page.locator('#main form button[type="submit"]').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.booth-acts').waitFor();
    };
    const ofStays = page.locator('.verdict-needs li', { hasText: 'Earlier stays' });
    await go();
    await settled(page, 'not-checked');
    await ofStays.waitFor();
    await page
      .locator('.sources [data-source="conditions"]')
      .getByText(/in part/)
      .waitFor();
    await picture(page, 'not-checked-stays');
    // The opened check was brought up to date: what is given is given to the verdict as it stands now.
    const path = `${at}/${id}`;
    const { version } = await call<{ version: number }>(officer, 'GET', path, undefined, purpose);
    await give(version, { stays: [] });
    await go();
    expect(await ofStays.count()).toBe(0);
  }, 180_000);

  test('R63: at the gate a flight without a list has nobody who is "missing", and nobody who is not', async () => {
    const { page } = officer;
    const { designator = '' } = gate.facts.flights.at(-1) ?? {};
    const ofFlight = `flight_id in (select id from flight.flight where designator = '${designator}')`;
    await asOwner(
      `delete from api.traveller where ${ofFlight}; delete from api.flight_count where ${ofFlight}`,
    );
    await page.locator('.desk-nav a', { hasText: 'Gate' }).click();
    const row = page.locator('tr', { hasText: designator });
    await row.getByText('no list').waitFor();
    await row.locator('[data-row-key]').click();
    await page.locator('.tabs-list').waitFor();
    for (const name of [/Whole list/, /Missing/, /Refused/]) {
      await page.getByRole('tab', { name }).click();
      const panel = page.locator('[role="tabpanel"]:not([inert])');
      await panel.getByText('Not checked').waitFor();
      await panel.getByText('who is missing, is not known').waitFor();
      expect(await page.getByRole('tab', { name }).textContent()).toContain('–');
    }
    await picture(page, 'not-checked-gate');
  }, 180_000);

  test('R63: where the server itself is gone a scan is not checked, and the gate says of its list that it is not checked now', async () => {
    const { page } = officer;
    await page.locator('.desk-nav a', { hasText: 'Booth' }).click();
    await page.locator('.booth-ready').waitFor();
    await rememberWords(page);
    await gate.end();
    const one = free.shift();
    if (one === undefined) throw new Error('nobody comes any more');
    await scan(page, one);
    await page.locator('.kept-note', { hasText: 'The server cannot be reached' }).waitFor();
    await page.locator('.verdict-head[data-verdict="not-checked"]').waitFor();
    expect(await page.locator('.verdict-word').textContent()).toBe('Not checked');
    expect(await page.locator('.booth-acts').count()).toBe(0);
    await picture(page, 'not-checked-server');
    expect(await words(page)).not.toContain('clear');
    await page.locator('.desk-nav a', { hasText: 'Gate' }).click();
    // The page shows the earlier state and marks it as such.
    await page
      .locator('.notice[data-verdict="not-checked"]', { hasText: 'The server cannot be reached' })
      .waitFor();
    await page.locator('.top-bar', { hasText: 'Not live: the connection was lost' }).waitFor();
    await picture(page, 'not-checked-server-gate');
  }, 180_000);
});
