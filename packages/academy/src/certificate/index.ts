export type { RuleOutcome, Shortfall } from './rule.ts';
export { certificateRule, ruleOutcome } from './rule.ts';
