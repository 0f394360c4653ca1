import type { Language } from '@amirani/core/languages';
/** A text for every code in every language; complete by its type. */
export type NetworkTexts<Code extends string> = Readonly<
  Record<Language, Readonly<Record<Code, string>>>
>;
