export type { FaultTexts, RiskLanguage } from './fault-texts.ts';
export { faultTexts, riskLanguages } from './fault-texts.ts';
