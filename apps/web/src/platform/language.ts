import { type I18n, i18n, type Messages, setupI18n } from '@lingui/core';
import { type Language, prefer } from './preferences.ts';

/** The name of each language in itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ka: 'ქართული',
  lv: 'Latviešu',
  fr: 'Français',
  it: 'Italiano',
  es: 'Español',
};

/** The locale whose dates, numbers and component texts go with a language. */
export const localeOf: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  ka: 'ka-GE',
  lv: 'lv-LV',
  fr: 'fr-FR',
  it: 'it-IT',
  es: 'es-ES',
};

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
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
  prefer({ language });
};
