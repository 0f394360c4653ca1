import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { largeCase } from './large-case.ts';
import { withOpenCase } from './open-case.ts';

/** One step on the drawing: what was drawn after it, what ought to be, and how long it took. */
interface Step {
  readonly what: string;
  readonly drawn: number;
  readonly expected: number;
  readonly seconds: number;
}

/** How a case too large to be drawn at once is drawn step by step. */
export interface StepsRun {
  readonly nodes: number;
  readonly links: number;
  readonly steps: readonly Step[];
  /** Pages of the whole graph that were fetched: none. */
  readonly wholeFetched: number;
  readonly load: number;
}

/** Persons and telephones linked only to the searched one. */
const PERSONS = 1000;
const PHONES = 300;
/** As many are drawn at a time. */
const AT_ONCE = 200;

/** A large case with one in it who has many neighbours of two kinds. */
const caseWithHub = (nodes: number, links: number): string => {
  const line = (id: string, schema: string, properties: Readonly<Record<string, string>>): string =>
    JSON.stringify({
      ...{ id, schema },
      properties: Object.fromEntries(Object.entries(properties).map(([k, v]) => [k, [v]])),
    });
  const hub = [line('hub', 'Person', { name: 'Hub of all' })];
  for (let at = 0; at < PERSONS; at += 1)
    hub.push(line(`h${at}`, 'UnknownLink', { subject: 'hub', object: `n${at}` }));
  for (let at = 0; at < PHONES; at += 1)
    hub.push(line(`p${at}`, 'PhoneNumber', { number: `+2811${100_000 + at}`, subscriber: 'hub' }));
  return `${largeCase(nodes - PHONES - 1, links - PERSONS - PHONES, 1)}${hub.join('\n')}\n`;
};

/** Searches, counts, expands by kind, folds in, takes back and does again, and counts after each what is drawn. */
export const runSteps = (
  nodes: number,
  links: number,
  executablePath: string,
  say: (line: string) => void,
): Promise<StepsRun> =>
  withOpenCase(caseWithHub(nodes, links), executablePath, say, async (page) => {
    let wholeFetched = 0;
    page.on('request', (request) => {
      if (new URL(request.url()).pathname.endsWith('/graph')) wholeFetched += 1;
    });
    const steps: Step[] = [];
    const step = async (
      what: string,
      expected: number,
      act: () => Promise<void>,
    ): Promise<void> => {
      const began = performance.now();
      await act();
      const drawn = await drawnOn(page, expected);
      steps.push({ what, drawn, expected, seconds: Math.round(performance.now() - began) / 1000 });
      say(`${what}: ${drawn}`);
    };
    const press = (name: string) => () =>
      page.getByRole('button', { name, exact: true }).press('Enter');
    const kind = (text: string) =>
      page.locator('section[aria-labelledby="neighbours-title"] tbody tr', { hasText: text });
    const persons = kind(`${PERSONS.toLocaleString('en')}`);
    const phones = kind(`${PHONES}`);
    await page.locator('#draw-title').waitFor();
    await step('search and draw one', 1, async () => {
      await page.getByLabel('Name, number or any other value').fill('hub of all');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /Hub of all/ }).press('Enter');
      await page.locator('#neighbours-title').waitFor();
    });
    const next = (row: typeof persons) => () =>
      row.getByRole('button', { name: /Draw the next 200/ }).press('Enter');
    await step('200 of 1,000 persons', 1 + AT_ONCE, next(persons));
    await step('200 more', 1 + 2 * AT_ONCE, next(persons));
    await step('200 of 300 telephones', 1 + 3 * AT_ONCE, next(phones));
    await step('the last 100', 1 + 2 * AT_ONCE + PHONES, () =>
      phones.getByRole('button', { name: 'Draw them' }).press('Enter'),
    );
    await step('undo', 1 + 3 * AT_ONCE, press('Undo'));
    await step('do again', 1 + 2 * AT_ONCE + PHONES, press('Do again'));
    for (const _ of 'four') await press('Undo')();
    await step('undo of all', 1, async () => undefined);
    return { nodes, links, steps, wholeFetched, load: loadavg()[0] ?? 0 };
  });

/** How many rows the table of the drawing has, once they are as many as expected or do not become so. */
const drawnOn = async (page: Page, expected: number): Promise<number> => {
  const text = page.locator('.kind-filter').first();
  const count = async (): Promise<number> => {
    const kinds = await text.locator('.soft').allTextContents();
    return kinds.reduce((sum, one) => sum + Number(one), 0);
  };
  for (let tries = 0; tries < 600; tries += 1) {
    if ((await text.count()) > 0 && (await count()) === expected) return expected;
    await page.waitForTimeout(100);
  }
  return count();
};
