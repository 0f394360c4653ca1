export type { SchengenWord } from '../words.gen.ts';
export { describeCondition, describeGround } from './describe.ts';
