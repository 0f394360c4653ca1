export type { TextLanguage } from './first-line-text.ts';
export { firstLineText, isFirstLineCode, textLanguages } from './first-line-text.ts';
