/** What is known of a language of the workbench. */
export interface LanguageFacts {
  /** Its name in itself. */
  readonly name: string;
  /** The locale whose dates, numbers and component texts go with it. */
  readonly locale: string;
  /** Not all texts are translated and read: English stands where one is missing, and it is for training only. */
  readonly draft: boolean;
}

const table = {
  en: { name: 'English', locale: 'en-GB', draft: false },
  ka: { name: 'ქართული', locale: 'ka-GE', draft: false },
  lv: { name: 'Latviešu', locale: 'lv-LV', draft: false },
  fr: { name: 'Français', locale: 'fr-FR', draft: false },
  it: { name: 'Italiano', locale: 'it-IT', draft: false },
  es: { name: 'Español', locale: 'es-ES', draft: false },
} as const;

/** A language in which the workbench speaks, by its code (ISO 639-1). */
export type Language = keyof typeof table;

/** The languages of the workbench, English first. This is the only list of them; a check forbids a second one. */
export const languages: readonly Language[] = Object.keys(table) as Language[];

/** What is known of each language. */
export const languageFacts: Readonly<Record<Language, LanguageFacts>> = table;

/** The language that a code or a locale such as `ka-GE` names, or English. */
export const languageOf = (code: string): Language =>
  languages.find((language) => language === code.split('-')[0]?.toLowerCase()) ?? 'en';
