import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';
import { type PageSearch, searchList } from '../names/search-in-page.ts';
import type { Proof } from '../proof.ts';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const SEED = 1;
const SIZE = Number(process.env['AMIRANI_PROVE_ENTRIES']) || 100_000;

/** The index of names in a browser: the same list and queries give the same hits with the same scores as in Node. */
export const namesBrowserProof: Proof = {
  name: 'names-browser',
  run: async () => {
    const inPage = await searchInPage();
    const inNode = searchList(SEED, SIZE);
    const differing = inNode.answers.filter((answer, at) => answer !== inPage.answers[at]);
    const { answers, ...figures } = inPage;
    return {
      passed: answers.length === inNode.answers.length && differing.length === 0,
      result: { seed: SEED, queries: answers.length, differing: differing.length, inPage: figures },
    };
  },
};

const searchInPage = async (): Promise<PageSearch> => {
  const executablePath = process.env['CHROMIUM'] ?? usual.find((path) => existsSync(path));
  if (executablePath === undefined) throw new Error('Chromium is not installed');
  const script = await bundled();
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    return await page.evaluate<PageSearch>(`searchList(${SEED}, ${SIZE})`);
  } finally {
    await browser.close();
  }
};

/** The search as one script for a page. */
const bundled = async (): Promise<string> => {
  const entry = fileURLToPath(new URL('../names/search-in-page.ts', import.meta.url));
  const { build } = await import('vite'); // only this proof needs it
  const outputs = (await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@amirani/source', 'module', 'browser', 'import', 'default'] },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'search' } },
  })) as Rolldown.RolldownOutput[];
  const [chunk] = outputs[0]?.output ?? [];
  if (chunk === undefined) throw new Error('nothing was built');
  return chunk.code;
};
