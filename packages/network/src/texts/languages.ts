/** The languages in which problems of cases, calls and files are said. */
export const networkLanguages = ['en', 'ka', 'lv', 'fr', 'it', 'es'] as const;

/** One of {@link networkLanguages}. */
export type NetworkLanguage = (typeof networkLanguages)[number];

/** A text for every code in every language; complete by its type. */
export type NetworkTexts<Code extends string> = Readonly<
  Record<NetworkLanguage, Readonly<Record<Code, string>>>
>;
