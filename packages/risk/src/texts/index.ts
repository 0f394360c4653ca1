export type { FaultTexts } from './fault-texts.ts';
export { faultTexts } from './fault-texts.ts';
