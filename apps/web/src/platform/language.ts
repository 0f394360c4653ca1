import type { Language } from '@amirani/core/languages';
import { type I18n, i18n, type Messages, setupI18n } from '@lingui/core';
import { prefer } from './preferences.ts';
import { loadWords } from './words.ts';

const catalogues: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  en: () => import('../locales/en.po'),
  ka: () => import('../locales/ka.po'),
  lv: () => import('../locales/lv.po'),
  fr: () => import('../locales/fr.po'),
  it: () => import('../locales/it.po'),
  es: () => import('../locales/es.po'),
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
