import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { languages } from '@amirani/core/languages';
import { textsUnder } from '@amirani/core/words';
import { investigationsSay } from '../words.ts';

const packages = new URL('../../../../packages/', import.meta.url);

/** Converts a module for the page: strips types, imports and exports, because all modules share one script. */
const inPage = (name: string): string =>
  stripTypeScriptTypes(readFileSync(new URL(name, packages), 'utf8'))
    .replaceAll(/^import [^;]*;$/gm, '')
    .replaceAll(/^export (?=const )/gm, '')
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();

/** The words of the page in every language, as its script takes them. */
const pageTexts = () =>
  Object.fromEntries(
    languages.map((one) => [one, textsUnder('investigations.package', investigationsSay(one))]),
  );

/**
 * The page that verifies a package: one file, with the very code that is tested and proven, without its types. It asks no
 * network for anything, which its own policy forbids.
 */
export const makePage = (): string => {
  const template = readFileSync(new URL('verify.template.html', import.meta.url), 'utf8');
  const code = [
    'tables/src/zip-write.ts',
    ...['zip', 'court-package', 'verify-package'].map((name) => `network/src/evidence/${name}.ts`),
  ]
    .map(inPage)
    .join('\n\n');
  // Functions, since a replacement text has signs of its own.
  return template
    .replace('/*LIBRARY*/', () => code)
    .replace('{} /*TEXTS*/', () => JSON.stringify(pageTexts()).replaceAll('<', '\\u003c'));
};

// To write it: `node --conditions=@amirani/source desks/investigations/server/court-package/make-page.ts`
if (process.argv[1] === import.meta.filename)
  writeFileSync(new URL('verify.html', import.meta.url), makePage());
