import type { Page } from 'playwright-core';
import { checkOf, scan } from '../test/gate.ts';
import type { ComingTraveller } from '../test/gate-facts.ts';

/** The key of each paper that is shown. */
const paperKeys = {
  returnTicket: 't',
  lodging: 'g',
  healthInsurance: 'i',
  meansSufficient: 'y',
} as const;

/** Help that is called, by its key. */
const helpKeys = { asylum: '1', child: '2', trafficking: '3', medical: '4' } as const;

/** Nobody types quicker for long; what comes quicker is a scanner. */
const PACE_MS = 80;

/** An officer at a booth who has a keyboard, and a scanner that plays one. */
export interface KeyboardOfficer {
  /** Keys that the officer has pressed; those of the scanner are not among them. */
  readonly keys: () => number;
  readonly signIn: (login: string, password: string) => Promise<void>;
  /** Chooses the flight of those who come now. */
  readonly chooseFlight: (designator: string) => Promise<void>;
  /** Has a document scanned; gives the id of the check that it opened. */
  readonly scan: (traveller: ComingTraveller) => Promise<string>;
  /** Gives what was compared and shown, and waits until it is judged. */
  readonly givePapers: (traveller: ComingTraveller) => Promise<void>;
  readonly callHelp: (kind: keyof typeof helpKeys) => Promise<void>;
  /** The word on the screen. */
  readonly word: () => Promise<string>;
  /** Decides with one key, and in words where they are asked for; waits until the booth is free again. */
  readonly decide: (act: 'pass' | 'second-line') => Promise<void>;
}

/** Somebody works at a window: every step waits for what a person would see. */
export const officerAt = (page: Page): KeyboardOfficer => {
  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const type = async (text: string): Promise<void> => {
    for (const letter of text) {
      await press(letter);
      await page.waitForTimeout(PACE_MS);
    }
  };
  /** Goes on with Tab until what is wanted has the focus: no place is out of reach. */
  const tabTo = async (isThere: () => boolean): Promise<void> => {
    for (let stops = 0; stops < 60; stops += 1) {
      if (await page.evaluate(isThere)) return;
      await press('Tab');
    }
    throw new Error('no Tab leads there');
  };
  const judged = async (): Promise<void> => {
    await page.locator('.verdict-head:not([data-pending])').waitFor();
  };
  return {
    keys: () => keys,
    signIn: async (login, password) => {
      await page.locator('input[name="username"]:focus').waitFor();
      await type(login);
      await press('Tab');
      await type(password);
      await press('Enter');
      const state = page.locator('#main form button[type="submit"][data-kind="primary"]');
      await state.waitFor();
      await press('Enter');
      await state.waitFor({ state: 'detached' });
    },
    chooseFlight: async (designator) => {
      await page.locator('.flight-choice input, .chosen-flight').first().waitFor();
      if ((await page.locator('.flight-choice').count()) === 0) {
        await tabTo(
          () => document.activeElement?.matches('.booth-bar [data-kind="plain"]') === true,
        );
        await press('Enter');
      }
      await page.locator('.flight-choice input').waitFor();
      await press('f');
      await page.locator('.flight-choice input:focus').waitFor();
      await type(designator);
      await press('Enter');
      await page.locator('.chosen-flight', { hasText: designator }).waitFor();
      await page.locator('.ready-title').waitFor();
    },
    scan: async (traveller) => {
      const before = checkOf(page);
      await scan(page, traveller);
      await page.waitForURL(
        ({ searchParams }) => ![null, before].includes(searchParams.get('check')),
      );
      await page.locator('.booth-acts').waitFor();
      return checkOf(page);
    },
    givePapers: async ({ shown }) => {
      const { journey } = shown;
      const papers = Object.entries(paperKeys) as [keyof typeof paperKeys, string][];
      const isAll = papers.every(([paper]) => journey[paper]) && journey.parentalConsent !== false;
      await press('z');
      if (isAll) await press('v');
      else {
        for (const [paper, key] of papers) if (journey[paper]) await press(key);
        if (journey.parentalConsent === true) await press('c');
      }
      // The holder, and all that is asked for or what of it is shown.
      const given = isAll ? 3 : 1 + papers.filter(([paper]) => journey[paper]).length;
      await page.waitForFunction(
        (given) =>
          document.querySelectorAll('.paper-buttons [aria-pressed="true"]').length >= given,
        given,
      );
      await judged();
    },
    callHelp: async (kind) => {
      await press('h');
      await page.locator('.help-kinds').waitFor();
      await press(helpKeys[kind]);
      await page.locator('.help-beside').getByText('Help was asked for').first().waitFor();
      await press('Escape');
      await page.locator('.help-beside').waitFor({ state: 'detached' });
    },
    word: async () => {
      await judged();
      return (await page.locator('.verdict-word').textContent()) ?? '';
    },
    decide: async (act) => {
      await press(act === 'pass' ? 'p' : 'l');
      const words = page.locator('.pass-reason textarea:focus');
      await page.locator('.ready-title').or(words).waitFor();
      // Where the verdict gives the second line nothing to look at, the officer says it.
      if ((await words.count()) > 0) {
        await type('asks for help');
        await press('Enter');
      }
      await page.locator('.ready-title').waitFor();
    },
  };
};
