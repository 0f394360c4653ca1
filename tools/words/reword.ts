import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '@amirani/core/languages';
import { openRepository } from '../check/repository.ts';

// Changes English texts of the screens and keeps their translations: `npm run reword -- TABLE.json`. The English is the key of a
// text, so that a plain change would drop five translations.

/** A text to change. A translation that is not given stays, marked `fuzzy` for review, unless `keep` says that its meaning is the same. */
interface Rewording {
  readonly old: string;
  readonly new: string;
  readonly keep?: boolean;
  readonly [language: string]: string | boolean | undefined;
}

/** The catalogue of a language after a change of English. */
export const rewordedCatalogue = (po: string, language: string, change: Rewording): string => {
  const [before, after] = [change.old, change.new].map((text) => JSON.stringify(text));
  return po
    .split('\n\n')
    .map((entry) => {
      if (!entry.includes(`msgid ${before}\n`)) return entry;
      const renamed = entry.replace(`msgid ${before}\n`, () => `msgid ${after}\n`);
      if (language === 'en') return renamed.replace(/msgstr ".*"/, () => `msgstr ${after}`);
      const given = change[language];
      if (typeof given === 'string')
        return renamed.replace(/msgstr ".*"/, () => `msgstr ${JSON.stringify(given)}`);
      return change.keep === true || entry.includes('#, fuzzy') ? renamed : `#, fuzzy\n${renamed}`;
    })
    .join('\n\n');
};

/** A source after a change of English: where the text is between quotes or tags. */
export const rewordedSource = (source: string, change: Rewording): string => {
  const text = change.old.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  const pattern = new RegExp(`(['"\`]|>\\s*)${text}(?=['"\`]|\\s*<)`, 'g');
  return source.replace(pattern, (_, quote: string) => quote + change.new);
};

if (import.meta.main) {
  const root = join(import.meta.dirname, '../..');
  const table = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly Rewording[];
  const { files } = openRepository(root);
  const write = (path: string, change: (text: string) => string): boolean => {
    const text = readFileSync(join(root, path), 'utf8');
    const now = change(text);
    if (now !== text) writeFileSync(join(root, path), now);
    return now !== text;
  };
  const catalogues = files.filter((path) => /\/(?:locales|screens|rail)\/[a-z]+\.po$/.test(path));
  const sources = files.filter((path) => /\.tsx?$/.test(path) && !path.startsWith('tools/'));
  const found = new Set<string>();
  for (const path of catalogues) {
    const language = languages.find((one) => path.endsWith(`/${one}.po`)) ?? 'en';
    write(path, (po) => table.reduce((text, one) => rewordedCatalogue(text, language, one), po));
  }
  for (const path of sources)
    write(path, (source) =>
      table.reduce((text, one) => {
        const now = rewordedSource(text, one);
        if (now !== text) found.add(one.old);
        return now;
      }, source),
    );
  for (const one of table)
    if (!found.has(one.old)) console.log(`in no source as it is, change it there: ${one.old}`);
}
