// biome-ignore lint/correctness/noNodejsModules: only tests read it.
import { readFileSync } from 'node:fs';
import { readTexts } from '@amirani/core/po';

/** Every text in English by its code, with the names of its facts. */
export const english: ReadonlyMap<string, string> = readTexts(
  readFileSync(new URL('../../words/en.po', import.meta.url), 'utf8'),
);
