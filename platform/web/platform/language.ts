import type { Language } from '@amirani/core/languages';
import { type I18n, i18n, type Messages, setupI18n } from '@lingui/core';
import { prefer, preferences } from './preferences.ts';
import { loadWords } from './words.ts';

/** The catalogues of the screens by room and language, each a piece of its own. */
const files = {
  // With the places and keys of every desk, which the window always shows (`apps/web/lingui-macro.ts`).
  ...import.meta.glob<{ messages: Messages }>('../../../apps/web/src/locales/*.po', {
    query: '?rail',
  }),
  ...import.meta.glob<{ messages: Messages }>('../../../desks/*/words/screens/*.po'),
};

/** The rooms whose texts are shown. A set shows one that is added while it is gone through. */
const rooms = new Set(['platform']);
/** The languages whose texts are loaded or being loaded. */
const spoken = new Set<Language>([preferences.get().language]);

const folderOf = (room: string): string =>
  room === 'platform' ? 'apps/web/src/locales' : `desks/${room}/words/screens`;

const catalogueOf = async (room: string, language: Language): Promise<Messages> => {
  const file = files[`../../../${folderOf(room)}/${language}.po`];
  if (file === undefined) throw new Error(`${room} has no texts in ${language}`);
  return (await file()).messages;
};

/**
 * Loads the texts of a desk's screens, now and in each later language before it is switched to. The bundler imports
 * `screen-words:<desk>`, which waits for this, into every module of the desk that has texts (`apps/web/lingui-macro.ts`).
 * @internal The build writes the calls of it.
 */
export const useScreenWords = async (room: string): Promise<void> => {
  rooms.add(room);
  for (const language of spoken) i18n.load(language, await catalogueOf(room, language));
};

/** The texts of a language beside the one on the screen: for what is handed to somebody who reads another. */
export const textsOf = async (language: Language, room = 'platform'): Promise<I18n> =>
  setupI18n({ locale: language, messages: { [language]: await catalogueOf(room, language) } });

/** Loads the texts of every room in use, switches to the language and keeps the choice. */
export const speak = async (language: Language): Promise<void> => {
  spoken.add(language);
  const loaded = [...rooms].map(async (room) =>
    i18n.load(language, await catalogueOf(room, language)),
  );
  await Promise.all([...loaded, loadWords(language)]);
  i18n.activate(language);
  document.documentElement.lang = language;
  prefer({ language });
};
