export { describeCondition, describeGround, describeReason, textsIn } from './describe.ts';
export type { TextLanguage, Texts } from './language.ts';
export { textLanguages } from './language.ts';
export { rejectionTexts, remarkTexts } from './stay-texts.ts';
