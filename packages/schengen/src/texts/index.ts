export { describeCondition, describeGround, describeReason, textsIn } from './describe.ts';
export type { Texts } from './language.ts';
export { rejectionTexts, remarkTexts } from './stay-texts.ts';
