import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '@amirani/core/languages';
import { readWords } from '@amirani/core/po';
import { type Facts, type ShowFact, sayOf } from '@amirani/core/words';
import { type Entry, readCatalogue, writeCatalogue } from '../words/catalogue.ts';
import { type Leaf, moves } from './moves.ts';

// Moves the texts of a room out of TypeScript: `node --conditions=@amirani/source tools/house/words.ts ROOM [SOURCE]`. The old modules are
// loaded and asked; nothing is written unless the new texts say the same in every language.
const root = join(import.meta.dirname, '../..');
const [folder = '', source = 'src'] = process.argv.slice(2);
const move = moves[folder];
if (move === undefined) throw new Error(`one of ${Object.keys(moves).join(', ')}`);

/** A text as ICU MessageFormat: its facts stay in braces, and nothing else of it means anything. */
const asMessage = ({ text, facts, message = text }: Leaf): string =>
  message !== text
    ? message
    : text
        .split(facts ? /(\{\w+\})/ : /$^/)
        .map((part, at) =>
          at % 2 === 1 ? part : part.replace(/'(?=['{}])/g, "''").replace(/[{}]+/g, "'$&'"),
        )
        .join('');

const leaves = new Map<Language, ReadonlyMap<string, Leaf>>();
for (const language of languages) {
  const found = new Map<string, Leaf>();
  for (const leaf of await move(language, (path) => import(join(root, folder, source, path)))) {
    if (found.has(leaf.code)) throw new Error(`${leaf.code} stands twice`);
    found.set(leaf.code, leaf);
  }
  leaves.set(language, found);
}
const english = [...(leaves.get('en') ?? [])];

/** What was moved before and stays. */
const kept = (language: Language): readonly Entry[] => {
  const file = join(root, folder, 'words', `${language}.po`);
  const there = existsSync(file) ? readCatalogue(readFileSync(file, 'utf8')) : [];
  return there.filter(({ code }) => leaves.get('en')?.has(code) !== true);
};

const catalogue = (language: Language): string =>
  writeCatalogue(language, [
    ...kept(language),
    ...english.map(([code, leaf]): Entry => {
      const own = leaves.get(language)?.get(code);
      if (own === undefined) throw new Error(`${code} has no text in ${language}`);
      const text = language === 'en' ? '' : asMessage(own);
      return { code, english: asMessage(leaf), text, fuzzy: false, comments: [], notes: [] };
    }),
  ]);

/** Facts that would show what is escaped wrongly, put in twice, or read as a pattern. */
const samples: readonly ((name: string) => string | number)[] = [
  (name) => `<${name}>`,
  () => 0,
  () => 1,
  () => 1234567.5,
  () => '',
  () => '$&{x}\'#\\"',
  () => '2026-03-31',
];

let compared = 0;
const compare = (code: string, language: Language, old: string, now: string): void => {
  compared += 1;
  if (old !== now) throw new Error(`${code} ${language}\n${old}\n${now}`);
};
for (const language of languages) {
  const say = sayOf(language, readWords(catalogue(language)));
  for (const [code, leaf] of leaves.get(language) ?? []) {
    for (const [facts, old] of leaf.pairs ?? []) compare(code, language, old, say(code, facts));
    if (leaf.pairs !== undefined) continue;
    const names = leaf.facts
      ? [...leaf.text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
      : [];
    const given: Facts[] = samples.map((of) =>
      Object.fromEntries(names.map((name) => [name, of(name)])),
    );
    const show: ShowFact = (value, name) => `[${name}=${value}]`;
    for (const facts of names.length === 0 ? given.slice(0, 1) : given) {
      compare(code, language, leaf.old(facts), say(code, facts));
      if (leaf.shows === true)
        compare(code, language, leaf.old(facts, show), say(code, facts, show));
    }
    if (leaf.missing !== undefined)
      compare(code, language, leaf.old({}), say(code, {}, String, leaf.missing));
  }
}

const into = join(root, folder, 'words');
if (!existsSync(into)) mkdirSync(into);
for (const language of languages) writeFileSync(join(into, `${language}.po`), catalogue(language));
console.log(
  `${folder}: ${english.length} texts in ${languages.length} languages, ${compared} comparisons equal`,
);
