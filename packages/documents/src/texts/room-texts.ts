/** The languages in which findings are told. */
export const textLanguages = ['en', 'ka', 'lv', 'fr', 'it', 'es'] as const;

/** One of {@link textLanguages}. */
export type TextLanguage = (typeof textLanguages)[number];

/** A text for each code of a room, with `{facts}` in it. */
export type Texts<Code extends string = string> = Readonly<Record<Code, string>>;

/**
 * The texts of one room. English stands with the codes themselves, in the room's `finding-codes.ts`; each other
 * language is a file of its own beside this one (`mrz.ka.ts`), complete by its type.
 */
export interface RoomTexts<Code extends string = string> {
  readonly en: Texts<Code>;
  readonly translations: Readonly<Partial<Record<Exclude<TextLanguage, 'en'>, Texts<Code>>>>;
}

/** The texts of a room out of its table of codes. */
export const roomTexts = <Code extends string>(
  kinds: Readonly<Record<Code, { readonly text: string }>>,
  translations: RoomTexts<Code>['translations'] = {},
): RoomTexts<Code> => ({
  en: Object.fromEntries(
    (Object.keys(kinds) as Code[]).map((code) => [code, kinds[code].text]),
  ) as unknown as Texts<Code>,
  translations,
});
