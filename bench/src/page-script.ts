import { findChromium } from '@amirani/e2e/test/prepare';
import type { Rolldown } from 'vite';

/** A module and all that it imports as one script for a page. */
export const pageScript = async (
  entry: string,
  lib: { readonly formats: ['es'] } | { readonly formats: ['iife']; readonly name: string },
  minify = true,
): Promise<string> => {
  const { build } = await import('vite'); // only proofs of pages need it
  const outputs = (await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@amirani/source', 'module', 'browser', 'import', 'default'] },
    build: { write: false, lib: { entry, ...lib }, ...(minify ? {} : { minify }) },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = outputs[0]?.output ?? [];
  if (chunk === undefined) throw new Error('nothing was built');
  return chunk.code;
};

/** A headless Chromium. @throws Error where none is installed */
export const launchChromium = async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('Chromium is not installed');
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
};
