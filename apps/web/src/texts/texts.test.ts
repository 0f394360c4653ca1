import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languageFacts, languages } from '@amirani/core/languages';
import { diagnosticCodes } from '@amirani/messages';
import { groupOrder } from '@desk/travellers/web/facts.ts';
import type { MessageDescriptor } from '@lingui/core';
import { problemCodes } from '@platform/desks/registries.ts';
import { describe, expect, test } from 'vitest';
import { diagnosticTexts } from './diagnostics.ts';
import { dropTexts } from './drops.ts';
import { fieldTexts } from './fields.ts';
import { noticeTexts } from './notice.ts';
import { problemTexts } from './problems.ts';
import { segmentTexts } from './segments.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The folders of the catalogues: that of the platform, and one a desk. */
const roomFolders = [
  at('../locales'),
  ...readdirSync(at('../../../../desks')).map((desk) =>
    at(`../../../../desks/${desk}/words/screens`),
  ),
];

/** What a context tells apart. Two rooms that say the same thing without one say it alike. */
const entryPattern =
  /^(?:msgctxt (?<context>(?:"(?:[^"\\]|\\.)*"\n)+))?msgid (?<id>(?:"(?:[^"\\]|\\.)*"\n)+)msgstr (?<text>(?:"(?:[^"\\]|\\.)*"(?:\n|$))+)/gm;

/** Entries of the catalogues: id, or English text where it is its own id, to translation. */
const catalogue = (language: string): ReadonlyMap<string, string> => {
  const entries = new Map<string, string>();
  const po = roomFolders
    .map((folder) => readFileSync(`${folder}/${language}.po`, 'utf8'))
    .join('\n\n');
  const strings = (lines: string): string =>
    [...lines.matchAll(/"((?:[^"\\]|\\.)*)"/g)]
      .map(([, text = '']) => text.replace(/\\(.)/g, '$1'))
      .join('');
  const known = new Map<string, string>();
  for (const { groups } of po.matchAll(entryPattern)) {
    const [id, text] = [strings(groups?.['id'] ?? ''), strings(groups?.['text'] ?? '')];
    const key = `${groups?.['context'] ?? ''}${id}`;
    if (id !== '' && known.has(key)) expect(text, `${language}: ${key}`).toBe(known.get(key));
    known.set(key, text);
    entries.set(id, text);
  }
  return entries;
};

const catalogues = new Map(languages.map((language) => [language, catalogue(language)]));

/** Every string of single quotes in the server's source that looks like an ingest reason. */
const ingestReasons = (): ReadonlySet<string> => {
  const found = new Set<string>();
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) walk(path);
      else if (path.endsWith('.ts') && !path.endsWith('.test.ts'))
        for (const [, code = ''] of readFileSync(path, 'utf8').matchAll(
          /reason: (?:[^,;}]*\? )?'(ingest\.[a-z.-]+)'/g,
        ))
          found.add(code);
    }
  };
  walk(at('../../../../platform/server/ingest'));
  return found;
};

/** The kinds that the privacy gate counts, read as text: they are not exported by the package. */
const dropKinds = (): readonly string[] => {
  const source = readFileSync(at('../../../../packages/messages/src/gate/drop-kind.ts'), 'utf8');
  const table = /export const dropKinds = \{(.*?)\} as const/s.exec(source)?.[1] ?? '';
  return [...table.matchAll(/^ {2}'?([a-z-]+)'?: '/gm)].map(([, kind = '']) => kind);
};

const inAllLanguages = (texts: Readonly<Record<string, MessageDescriptor>>, code: string): void => {
  const id = texts[code]?.id;
  expect(id, code).toBe(code);
  for (const [language, entries] of catalogues)
    if (!languageFacts[language].draft)
      expect(entries.get(code)?.trim(), `${code} in ${language}`).toBeTruthy();
};

describe('every code has a text in six languages', () => {
  test.each(Object.keys(diagnosticCodes).map((code) => [code]))('diagnostic %s', (code) => {
    inAllLanguages(diagnosticTexts, code);
  });

  test.each(dropKinds().map((kind) => [kind]))('dropped %s', (kind) => {
    inAllLanguages(dropTexts, `drop.${kind}`);
  });

  test('problems of the server', () => {
    const codes = Object.keys(problemCodes);
    expect(codes.length).toBeGreaterThan(20);
    for (const code of codes) inAllLanguages(problemTexts, code);
  });

  test('reasons of the quarantine', () => {
    const reasons = ingestReasons();
    expect(reasons.size).toBeGreaterThan(2);
    for (const code of reasons) inAllLanguages(problemTexts, code);
  });

  test('groups of facts', () => {
    for (const group of groupOrder) inAllLanguages(fieldTexts, `group.${group}`);
  });

  test('R49: the notice to travellers', () => {
    for (const code of Object.keys(noticeTexts)) inAllLanguages(noticeTexts, code);
  });

  test('segments and elements', () => {
    for (const code of Object.keys(segmentTexts)) inAllLanguages(segmentTexts, code);
  });
});

describe('catalogues', () => {
  const english = catalogues.get('en') ?? new Map<string, string>();

  test.each(languages.map((language) => [language]))('%s has every text', (language) => {
    const own = catalogues.get(language) ?? new Map<string, string>();
    expect([...own.keys()].toSorted()).toEqual([...english.keys()].toSorted());
    if (languageFacts[language].draft) return;
    expect([...own].filter(([id, text]) => id !== '' && text.trim() === '')).toEqual([]);
  });

  test.each(languages.map((language) => [language]))(
    '%s keeps the placeholders of the English text',
    (language) => {
      const holders = (text: string): readonly string[] =>
        [...new Set([...text.matchAll(/\{(\w+)[},]/g)].map(([, name = '']) => name))].toSorted();
      for (const [id, text] of catalogues.get(language) ?? [])
        if (text !== '') expect(holders(text), id).toEqual(holders(english.get(id) ?? ''));
    },
  );

  test.each(languages.filter((one) => !languageFacts[one].draft).map((one) => [one]))(
    '%s has no translation that waits for review',
    (language) => {
      for (const folder of roomFolders)
        expect(readFileSync(`${folder}/${language}.po`, 'utf8'), folder).not.toContain('#, fuzzy');
    },
  );

  test('Georgian texts are in Georgian letters', () => {
    const same = [...(catalogues.get('ka') ?? [])].filter(
      ([id, text]) => id !== '' && /[a-z]{4}/.test(text) && !/[ა-ჰ]/.test(text),
    );
    // Names of products and formats are written as their makers write them.
    expect(same.map(([id]) => id).sort()).toEqual(['FollowTheMoney', 'PostgreSQL']);
  });
});
