import { fileURLToPath } from 'node:url';
import { type PageSearch, searchList } from '../names/search-in-page.ts';
import { launchChromium, pageScript } from '../page-script.ts';
import type { Proof } from '../proof.ts';

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
  const entry = fileURLToPath(new URL('../names/search-in-page.ts', import.meta.url));
  const script = await pageScript(entry, { formats: ['iife'], name: 'search' }, false);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    return await page.evaluate<PageSearch>(`searchList(${SEED}, ${SIZE})`);
  } finally {
    await browser.close();
  }
};
