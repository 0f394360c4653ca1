import { type Language, languageFacts, languages } from '@amirani/core/languages';
import { type Entry, readCatalogue, writeCatalogue } from './catalogue.ts';
import { codesFile } from './codes.ts';
import { textProblems } from './text-problems.ts';
import { updated } from './update.ts';

/** The files of the project, as the tool sees them. */
export interface Files {
  readonly files: readonly string[];
  readonly read: (path: string) => string;
}

/** A folder whose `words/` hold its texts, one file a language. */
export interface Room {
  readonly folder: string;
  readonly entries: Readonly<Record<Language, readonly Entry[]>>;
}

/** Every room with texts: English as it stands, and each language after it. */
export const rooms = ({ files, read }: Files): readonly Room[] =>
  files
    .filter((path) => path.endsWith('/words/en.po'))
    .map((path) => {
      const folder = path.slice(0, -'/words/en.po'.length);
      const english = readCatalogue(read(path)).map((entry) => ({ ...entry, text: '' }));
      const of = (language: Language): readonly Entry[] => {
        const own = poPath(folder, language);
        if (language === 'en') return english;
        return updated(english, files.includes(own) ? readCatalogue(read(own)) : []);
      };
      const entries = Object.fromEntries(languages.map((one) => [one, of(one)]));
      return { folder, entries: entries as Room['entries'] };
    });

/** What the files of a room must hold, by path. */
export const filesOf = ({ folder, entries }: Room): ReadonlyMap<string, string> =>
  new Map([
    ...languages.map((one) => [poPath(folder, one), writeCatalogue(one, entries[one])] as const),
    [
      codesPath(folder),
      codesFile(
        folder.slice(folder.lastIndexOf('/') + 1),
        entries.en.map(({ code }) => code),
      ),
    ],
  ]);

/** What is wrong with the texts of a room, by the file that has to be changed. */
export const roomProblems = ({ folder, entries }: Room): readonly (readonly [string, string])[] =>
  languages.flatMap((language) =>
    entries[language].flatMap((entry) =>
      textProblems(entry, language, languageFacts[language].draft).map(
        (text) => [poPath(folder, language), `${entry.code}: ${text}`] as const,
      ),
    ),
  );

/** Packages have their sources in `src`, the command in its room; of a desk the server says texts by code, of the platform the web. */
const codesPath = (folder: string): string => {
  if (folder === 'platform') return 'platform/web/platform/words.gen.ts';
  if (folder.startsWith('platform/')) return `${folder}/words.gen.ts`;
  return `${folder}/${folder.startsWith('desks/') ? 'server' : 'src'}/words.gen.ts`;
};

const poPath = (folder: string, language: Language): string => `${folder}/words/${language}.po`;
