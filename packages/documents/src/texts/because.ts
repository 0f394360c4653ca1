import type { Say } from '@amirani/core/words';
import type { DocumentsWord } from '../words.gen.ts';

/** How the verdict notes what tells that a document has a chip, or none; what is in brackets is a fact of the text. */
const forms: readonly (readonly [RegExp, DocumentsWord, string])[] = [
  [/^symbol printed on it$/, 'document.because.symbol', ''],
  [/^no symbol printed on it$/, 'document.because.no-symbol', ''],
  [/^model (.+)$/, 'document.because.model', 'model'],
  [/^issued since (.+)$/, 'document.because.since', 'day'],
  [/^visa$/, 'document.because.visa', ''],
  [/^other$/, 'document.because.other', ''],
];

/** What tells that a document has a chip, in words of a language; as it is where the words are not known. */
export const becauseText = (because: string, say: Say<DocumentsWord>): string => {
  for (const [form, code, fact] of forms) {
    const found = form.exec(because);
    if (found !== null) return say(code, { [fact]: found[1] ?? '' });
  }
  return because;
};
