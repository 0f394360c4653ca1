import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { parsePo } from 'pofile-ts';
import type { Message, Words } from './say.ts';

/**
 * Reads the texts of a gettext file by their codes. English stands where a translation is missing or marked for review,
 * which happens in drafts only.
 */
export const readTexts = (po: string): ReadonlyMap<string, string> =>
  new Map(
    parsePo(po).items.flatMap(({ msgctxt, msgid, msgstr, flags }) =>
      msgctxt === null ? [] : [[msgctxt, (flags['fuzzy'] === true ? '' : msgstr[0]) || msgid]],
    ),
  );

/**
 * Compiles a text written in ICU MessageFormat.
 * @throws Error where it is not well formed; the check of the texts finds that before anything is released.
 */
export const compileText = (text: string): Message => compileMessageOrThrow(text) as Message;

/** The texts of a gettext file, each compiled when it is said for the first time. */
export const readWords = (po: string): Words => {
  const texts = readTexts(po);
  const compiled = new Map<string, Message>();
  return {
    has: (code) => texts.has(code),
    keys: () => texts.keys(),
    get: (code) => {
      const known = compiled.get(code);
      const text = texts.get(code);
      if (known !== undefined || text === undefined) return known;
      const message = compileText(text);
      compiled.set(code, message);
      return message;
    },
  };
};
