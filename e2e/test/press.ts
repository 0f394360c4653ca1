import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Presses a key three times within one task, so that React renders in between none of them, waits for the screen that
 * follows, and expects that one act was sent to the address, with its idempotency key.
 */
export const pressThriceForOneAct = async (
  page: Page,
  key: string,
  { path, leadsTo }: { readonly path: string; readonly leadsTo: RegExp },
): Promise<void> => {
  const keys: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && new URL(request.url()).pathname === path)
      keys.push(request.headers()['idempotency-key'] ?? 'none');
  });
  await page.evaluate((pressed) => {
    for (let n = 0; n < 3; n += 1)
      document
        .querySelector('#main')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
  }, key);
  await page.waitForURL(leadsTo);
  expect(keys).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
};
