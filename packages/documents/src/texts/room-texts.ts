/** The languages in which findings are told. */
export const textLanguages = ['en', 'ka', 'lv', 'fr', 'it', 'es'] as const;

/** One of {@link textLanguages}. */
export type TextLanguage = (typeof textLanguages)[number];

/** A text for each code of a room, with `{facts}` in it. */
export type Texts<Code extends string = string> = Readonly<Record<Code, string>>;

/** The texts of one room: each language is a file beside this one (`mrz.ka.ts`), complete by its type. */
export type RoomTexts = Readonly<Record<TextLanguage, Texts>>;
