export type { TextFacts } from './finding-text.ts';
export { findingCodes, findingText, hasFindingText } from './finding-text.ts';
export type { RoomTexts, Texts } from './room-texts.ts';
