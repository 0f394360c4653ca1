import type { Page } from 'playwright-core';

/** Seconds between two keys of a scanner. */
const PACE = 0.004;

/**
 * A scanner that plays a keyboard: all keys at its own pace, nothing focused, nothing clicked. Each key has the time at which
 * the scanner sent it, as the system gives it to a browser, however late a busy machine brings it.
 */
export const typeAsScanner = async (page: Page, lines: readonly string[]): Promise<void> => {
  const keyboard = await page.context().newCDPSession(page);
  const keys = lines.flatMap((line) => [...line, 'Enter']);
  const from = Date.now() / 1000;
  await Promise.all(
    keys.map((key, at) =>
      keyboard.send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        key,
        code: codeOf(key),
        ...(key === 'Enter' ? { text: '\r' } : { text: key }),
        modifiers: key === '<' ? 8 : 0,
        timestamp: from + at * PACE,
      }),
    ),
  );
  await keyboard.detach();
};
const codeOf = (key: string): string =>
  key === '<' ? 'Comma' : key === 'Enter' ? key : /\d/.test(key) ? `Digit${key}` : `Key${key}`;
