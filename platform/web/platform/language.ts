import type { Language } from '@amirani/core/languages';
import { type I18n, i18n, type Messages, setupI18n } from '@lingui/core';
import { prefer } from './preferences.ts';
import { loadWords } from './words.ts';

const catalogues: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  en: () => import('@amirani/web/src/locales/en.po'),
  ka: () => import('@amirani/web/src/locales/ka.po'),
  lv: () => import('@amirani/web/src/locales/lv.po'),
  fr: () => import('@amirani/web/src/locales/fr.po'),
  it: () => import('@amirani/web/src/locales/it.po'),
  es: () => import('@amirani/web/src/locales/es.po'),
};

/** The texts of a language beside the one on the screen: for what is handed to somebody who reads another. */
export const textsOf = async (language: Language): Promise<I18n> => {
  const { messages } = await catalogues[language]();
  return setupI18n({ locale: language, messages: { [language]: messages } });
};

/** Loads a catalogue, switches to it and keeps the choice. */
export const speak = async (language: Language): Promise<void> => {
  const [{ messages }] = await Promise.all([catalogues[language](), loadWords(language)]);
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
  prefer({ language });
};
