export type { TextFacts } from './finding-text.ts';
export { findingCodes, findingText, hasFindingText } from './finding-text.ts';
export type { RoomTexts, TextLanguage, Texts } from './room-texts.ts';
export { textLanguages } from './room-texts.ts';
