import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The shell is the same Chromium without the windows that nobody sees here: a quarter less work, and Playwright's own choice.
const usual = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
);

/** The browser that CHROMIUM names, or the first of the usual places that holds one. */
export const findChromium = (): string | undefined => {
  const named = process.env['CHROMIUM'] ?? '';
  return (named === '' ? usual : [named]).find((path) => existsSync(path));
};

/** Flags without which Chromium talks to others, or does not start in a container. */
export const chromiumFlags: readonly string[] = [
  ...['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-gpu'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  // A page of a test ends before a second compiler pays: axe alone takes half the processor without it.
  ...['--js-flags=--no-opt', '--in-process-gpu'],
];

/**
 * Builds the workbench where it is stale. In a process of its own: under vitest NODE_ENV is `test`, and Vite would bundle
 * React's development half.
 */
export const buildWorkbench = (): void => {
  const script = fileURLToPath(new URL('../../apps/web/ensure-build.ts', import.meta.url));
  execFileSync(process.execPath, [script], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'inherit',
  });
};
