import type { Page } from 'playwright-core';

/** A scanner that plays a keyboard: all keys at its own pace, nothing focused, nothing clicked. */
export const typeAsScanner = async (page: Page, lines: readonly string[]): Promise<void> => {
  const keyboard = await page.context().newCDPSession(page);
  const keys = lines.flatMap((line) => [...line, 'Enter']);
  await Promise.all(
    keys.map((key) =>
      keyboard.send('Input.dispatchKeyEvent', {
        type: 'keyDown',
        key,
        code: codeOf(key),
        ...(key === 'Enter' ? { text: '\r' } : { text: key }),
        modifiers: key === '<' ? 8 : 0,
      }),
    ),
  );
  await keyboard.detach();
};
const codeOf = (key: string): string =>
  key === '<' ? 'Comma' : key === 'Enter' ? key : /\d/.test(key) ? `Digit${key}` : `Key${key}`;
