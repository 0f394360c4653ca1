import type { TextLanguage, Texts } from './language.ts';

/** Every language that has been written, each in a file of its own beside this one. */
export const translations: Readonly<Partial<Record<Exclude<TextLanguage, 'en'>, Texts>>> = {};
