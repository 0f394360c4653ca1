import type { Say } from '@amirani/core/words';
import type { DocumentsWord } from '../words.gen.ts';

/** What a check of the state's data asks for and was not given, as its findings name it. */
const forms: Readonly<Record<string, DocumentsWord>> = {
  'date of issue': 'document.needs.issued',
  'date of issue or model': 'document.needs.issued-or-model',
  'date of expiry': 'document.needs.expiry',
  'document number': 'document.needs.number',
  model: 'document.needs.model',
  'name in the visual zone': 'document.needs.printed-name',
  'a shorter name: too many spellings': 'document.needs.shorter-name',
  'a name that is the same in both zones: see mrz.viz': 'document.needs.same-name',
};

/** Names what was not given, in words of a language; as it is where the words are not known. */
export const needsText = (what: string, say: Say<DocumentsWord>): string => {
  const code = Object.hasOwn(forms, what) ? forms[what] : undefined;
  return code === undefined ? what : say(code);
};
