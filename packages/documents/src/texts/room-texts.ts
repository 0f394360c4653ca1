import type { Language } from '@amirani/core/languages';
/** A text for each code of a room, with `{facts}` in it. */
export type Texts<Code extends string = string> = Readonly<Record<Code, string>>;

/** The texts of one room: each language is a file beside this one (`mrz.ka.ts`), complete by its type. */
export type RoomTexts = Readonly<Record<Language, Texts>>;
