import type { Page } from 'playwright-core';
import { server, type Window } from './browser.ts';

/** Everything that the exit law asks for and that is in order, but for what is named. */
const given = (missing: 'lodging' | 'nothing'): object => ({
  ...{ departure: inDays(10), destination: 'QMB', visa: null, permit: null },
  document: { biometric: true, issued: '2021-01-01', bearerIsHolder: true },
  person: { seeksProtection: false },
  journey: {
    ...{ purpose: 'tourism', purposeJustified: true, meansSufficient: true, returnTicket: true },
    ...{ lodging: missing !== 'lodging', invitation: false, healthInsurance: true },
  },
  ...{ stays: [], bookings: [] },
});

const inDays = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** ICAO 9303-3, 4.9: weights 7, 3, 1; letters from 10, fillers 0. */
const digit = (text: string): number =>
  [...text].reduce(
    (sum, sign, at) =>
      sum + (sign === '<' ? 0 : Number.parseInt(sign, 36)) * ([7, 3, 1][at % 3] ?? 0),
    0,
  ) % 10;

/** The MRZ of a passport of the training world; its holder does not exist. */
const zone = (n: number): string => {
  const checked = (text: string): string => `${text}${digit(text)}`;
  const number = checked(`QZ${7_000_000 + n}`);
  const born = checked('900506');
  const expires = checked(inDays(1500).replaceAll('-', '').slice(2));
  const own = checked('<'.repeat(14));
  return [
    `PPQVR${surname}<<NINO`.padEnd(44, '<'),
    `${number}QVR${born}F${expires}${own}${digit(number + born + expires + own)}`,
  ].join('\n');
};
/** Surname of every referred traveller. Only a page may show it. */
export const surname = 'LIKHAVARI';

/** Calls the server as the signed-in user of the page, as the booth of another officer would. */
export const call = <T>(page: Page, method: string, path: string, body?: object): Promise<T> =>
  page.evaluate(
    async ([method, path, body]) => {
      const response = await fetch(path, {
        method,
        headers: {
          ...{ 'x-amirani': '1', 'x-amirani-purpose': 'border-check' },
          'x-amirani-reference': 'shift',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${path} ${response.status} ${await response.text()}`);
      return response.json();
    },
    [method, path, body] as const,
  ) as Promise<T>;

interface Stored {
  readonly check: {
    readonly id: string;
    readonly version: number;
    readonly verdict: { id: string };
  };
}

/** The first line sends a traveller on; gives the id of the check. */
export const sendOn = async (
  { page }: Window,
  n: number,
  missing: 'lodging' | 'nothing' = 'lodging',
): Promise<string> => {
  const { check } = await call<Stored>(page, 'POST', '/api/checkpoint/checks', {
    ...{ id: crypto.randomUUID(), booth: 'B7', zone: zone(n), profile: 'georgian-exit' },
  });
  const at = `/api/checkpoint/checks/${check.id}`;
  const judged = await call<Stored>(page, 'POST', `${at}/facts`, {
    ...{ given: given(missing), version: check.version },
  });
  await call(page, 'POST', `${at}/decide`, {
    ...{ act: 'second-line', verdict: judged.check.verdict.id, version: 0, reasons: [] },
    ...{ note: 'no booking is shown', key: crypto.randomUUID() },
  });
  return check.id;
};

/** Opens a case of the queue with the keyboard. */
export const openDossier = async ({ page }: Window, id: string): Promise<void> => {
  await page.locator('a[href="/checkpoint/second-line"]').first().click();
  await page.locator(`[data-row-key="${id}"]`).focus();
  await page.keyboard.press('Enter');
  await page.locator('.act-panel').waitFor();
};

/** Presses a single key where nothing is typed into. */
export const key = async ({ page }: Window, pressed: string): Promise<void> => {
  await page.locator('#main').focus();
  await page.keyboard.press(pressed);
};

/** Gives the password where it is asked for. */
export const password = async ({ page }: Window): Promise<void> => {
  await page.locator('input[name="password"]').fill(server().password);
  await page.keyboard.press('Enter');
};
