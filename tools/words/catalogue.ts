import type { Language } from '@amirani/core/languages';
import { createItem, parsePo, stringifyPo } from 'pofile-ts';

/** A text by its code. */
export interface Entry {
  readonly code: string;
  readonly english: string;
  /** The translation; may be empty. Of English it is always empty. */
  readonly text: string;
  /** The English that was translated, where it has changed since: the translation is kept and waits for review. */
  readonly previous?: string;
  /** The translation has not been reviewed since its English or its code changed. */
  readonly fuzzy: boolean;
  /** What translators and authors wrote beside it. */
  readonly comments: readonly string[];
  readonly notes: readonly string[];
}

/** Reads a gettext file. */
export const readCatalogue = (po: string): readonly Entry[] =>
  parsePo(
    po.replace(
      PREVIOUS,
      (_, first: string, rest: string) =>
        `#@ previous: ${first}${rest.replace(/\n#\| "(.*)"/g, '$1')}`,
    ),
  ).items.map(({ msgctxt, msgid, msgstr, flags, metadata, comments, extractedComments }) => ({
    code: msgctxt ?? '',
    english: msgid,
    text: msgstr[0] ?? '',
    fuzzy: flags['fuzzy'] === true,
    ...(metadata['previous'] === undefined ? {} : { previous: unescaped(metadata['previous']) }),
    comments,
    notes: extractedComments,
  }));

/** Writes a gettext file: by code, without references, line numbers, dates or folded lines. */
export const writeCatalogue = (language: Language, entries: readonly Entry[]): string => {
  const items = entries.toSorted(byCode).map((entry) => ({
    ...createItem(),
    msgctxt: entry.code,
    msgid: entry.english,
    msgstr: [entry.text],
    flags: entry.fuzzy ? { fuzzy: true } : {},
    metadata: entry.previous === undefined ? {} : { previous: escaped(entry.previous) },
    comments: [...entry.comments],
    extractedComments: [...entry.notes],
  }));
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', Language: language };
  return stringifyPo(
    { headers, headerOrder: Object.keys(headers), items },
    { foldLength: 0 },
  ).replace(/^#@ previous: (.*)\n(#, .*)$/gm, '$2\n#| msgid "$1"');
};

// The reader of gettext files knows no earlier English and passes over it.
const PREVIOUS = /^#\| msgid "(.*)"((?:\n#\| ".*")*)$/gm;

const byCode = (a: Entry, b: Entry): number =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : a.english < b.english ? -1 : 1;

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

const unescaped = (text: string): string => JSON.parse(`"${text}"`) as string;
