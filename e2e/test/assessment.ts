import type { Page } from 'playwright-core';
import type { Window } from './browser.ts';

/** Calls the server for the assessment of travellers, as the signed-in user of the page. */
export const call = <T>(
  { page }: { readonly page: Page },
  method: 'GET' | 'POST',
  path: string,
  body?: object | string,
  purpose = 'pnr-assessment',
): Promise<T> =>
  page.evaluate(
    async ([method, path, body, purpose]) => {
      const text = typeof body === 'string';
      const response = await fetch(path, {
        method,
        headers: {
          ...{ 'x-amirani': '1', 'x-amirani-purpose': purpose, 'x-amirani-reference': 'test' },
          ...(body === undefined
            ? {}
            : { 'content-type': text ? 'application/octet-stream' : 'application/json' }),
        },
        ...(body === undefined ? {} : { body: text ? body : JSON.stringify(body) }),
      });
      if (!response.ok) throw new Error(`${path} ${response.status} ${await response.text()}`);
      return response.json();
    },
    [method, path, body, purpose] as const,
  ) as Promise<T>;

/** A person as a machine readable zone of two lines names them. */
export interface ZonePerson {
  readonly name: string;
  /** `1974-05-31`. */
  readonly birthDate: string;
}

/** Name and date of birth of a zone (ICAO 9303-4, 4.2.2); a year of birth in the future is moved back a century. */
export const personOfZone = (zone: string): ZonePerson => {
  const [first = '', second = ''] = zone.trim().split('\n');
  const [surname = '', given = ''] = first.slice(5).split('<<');
  const words = (part: string): string => part.replaceAll('<', ' ').trim();
  const [, yy = '', mm = '', dd = ''] = /^.{13}(\d\d)(\d\d)(\d\d)/.exec(second) ?? [];
  const century = Number(yy) > new Date().getFullYear() % 100 ? '19' : '20';
  return {
    name: `${words(given)} ${words(surname)}`.trim(),
    birthDate: `${century}${yy}-${mm}-${dd}`,
  };
};

/** A list of these persons, in the columns of `docs/reference/watch-lists.md`. */
export const listOf = (persons: readonly ZonePerson[]): string =>
  ['id,name,birthDate', ...persons.map(({ name, birthDate }, at) => `W-${at},${name},${birthDate}`)]
    .map((row) => `${row}\n`)
    .join('');

const day = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

interface Started {
  readonly import: { readonly id: string };
}

/** One analyst describes a list, fills it and proposes it; another puts it to use. */
export const putListToUse = async (
  owner: Window,
  second: Window,
  id: string,
  file: string,
): Promise<void> => {
  await call(owner, 'POST', '/api/watch-lists', {
    ...{ id, title: 'Persons sought by warrant', source: 'Prosecution service of QMA' },
    ...{ category: 'sought', ground: 'national-warrant', purposes: ['border-check'] },
    ...{ offences: [], validFrom: day(-1), validUntil: day(300) },
  });
  const begun = await call<Started>(owner, 'POST', `/api/watch-lists/${id}/imports`, {
    label: 'list.csv',
  });
  const at = `/api/watch-lists/imports/${begun.import.id}`;
  await call(owner, 'POST', `${at}/parts?position=0`, file);
  await call(owner, 'POST', `${at}/read`);
  const { list } = await call<{ list: { version: number } }>(owner, 'POST', `${at}/take-over`, {
    ...{ reason: 'the list of the day', against: 0, removed: 0 },
  });
  await call(second, 'POST', `/api/watch-lists/${id}/activate`, {
    ...{ reason: 'read through, entry by entry', version: list.version },
  });
};

interface Queue {
  readonly lanes: readonly { readonly lane: string; readonly hits: number }[];
  readonly screening: readonly { readonly backlog: { readonly flights: number } }[];
}

/** How many hits wait in a lane. */
export const hitsIn = async (window: Window, lane: string): Promise<number> => {
  const { lanes } = await call<Queue>(window, 'GET', '/api/hits');
  return lanes.find((one) => one.lane === lane)?.hits ?? 0;
};

/**
 * Waits until there are at least this many hits and no flight waits for its comparison. Then no further hits come without a new message.
 */
export const waitForHits = async (window: Window, least: number): Promise<void> => {
  for (let attempt = 0; attempt < 240; attempt += 1) {
    const { lanes, screening } = await call<Queue>(window, 'GET', '/api/hits');
    const waiting = lanes.find(({ lane }) => lane === 'waiting')?.hits ?? 0;
    if (waiting >= least && screening.every(({ backlog }) => backlog.flights === 0)) return;
    await window.page.waitForTimeout(500);
  }
  throw new Error(`there are no ${least} hits`);
};
