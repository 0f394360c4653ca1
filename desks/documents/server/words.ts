import type { Language } from '@amirani/core/languages';
import { wordsIn } from '@amirani/core/node';
import type { Say } from '@amirani/core/words';
import type { DocumentsWord } from './words.gen.ts';

/** Speaks of examinations of documents, in each language. */
export const examinationSay: (language: Language) => Say<DocumentsWord> = wordsIn(
  new URL('../words/', import.meta.url),
);

/** What a check is called; its own name where none is known, so that nothing hides. */
export const checkNameOf = (check: string, say: Say<DocumentsWord>): string => {
  const code = `documents.check.${check}`;
  if (say.has(code)) return say(code);
  const [, group = '', kind] = /^(dg\d{1,2})\.(hash|content)$/.exec(check) ?? [];
  if (group === '') return check;
  const pattern = kind === 'hash' ? 'hash-of' : 'content-of';
  return say(`documents.record-name.${pattern}`, { group: group.toUpperCase() });
};
