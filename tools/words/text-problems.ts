import type { Language } from '@amirani/core/languages';
import { compileText } from '@amirani/core/po';
import type { Message } from '@amirani/core/words';
import type { Entry } from './catalogue.ts';

/** What is wrong with a text in a language. A draft may lack texts, and shows English instead. */
export const textProblems = (
  { code, english, text, fuzzy }: Entry,
  language: Language,
  draft: boolean,
): readonly string[] => {
  if (!CODE.test(code)) return ['a code is words with dots between, the first of small letters'];
  if (language === 'en') return namesIn(english).problems;
  if (text === '') return draft ? [] : ['not translated'];
  if (fuzzy && !draft)
    return ['the English or the code has changed: look at the translation, then take `fuzzy` away'];
  if (text === english) return english.split(' ').length > 3 ? ['a copy of the English'] : [];
  if (LETTERS.test(text.replace(/\{\w+\}/g, '')) && GEORGIAN.test(text) !== (language === 'ka'))
    return ['written in the letters of another language'];
  const { names, problems } = namesIn(text);
  const wanted = namesIn(english).names;
  return names.join(', ') === wanted.join(', ')
    ? problems
    : [
        ...problems,
        `it names ${names.join(', ') || 'nothing'}, the English ${wanted.join(', ') || 'nothing'}`,
      ];
};

/** What a text names, each with the kind of its place, in the order of the alphabet. */
const namesIn = (
  text: string,
): { readonly names: readonly string[]; readonly problems: readonly string[] } => {
  try {
    const names = [...new Set(places(compileText(text)))].sort();
    const other = names.filter((name) => !KINDS.test(name));
    return {
      names,
      problems: other.map((name) => `${name}: the caller writes it, and gives it as a fact`),
    };
  } catch (error) {
    return { names: [], problems: [error instanceof Error ? error.message : String(error)] };
  }
};

const places = (message: Message): readonly string[] =>
  message.flatMap((part) => {
    if (typeof part === 'string') return [];
    const [name, kind, cases] = part;
    const inside = typeof cases === 'object' ? Object.values(cases) : [];
    return [
      kind === undefined ? name : `${name} (${kind})`,
      ...inside.flatMap((one) => (Array.isArray(one) ? places(one) : [])),
    ];
  });

/** Codes of others, such as `1A` or `TLP:RED`, keep their capitals behind the first dot. */
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[A-Za-z0-9]+(?:[-:+][A-Za-z0-9]+)*)+$/;

const LETTERS = /\p{L}/u;

const GEORGIAN = /[\u10d0-\u10ff]/;

/** Days and numbers are written by the caller, in the manner of the screen or page on which they stand. */
const KINDS = /^\w+(?: \((?:plural|select|selectordinal)\))?$/;
