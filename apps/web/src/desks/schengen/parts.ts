/** What other desks show of this one: a condition with its law, and the form of facts. */
export { ConditionRow } from './condition-list.tsx';
export { FactForm } from './fact-form.tsx';
export { type FactGroup, factGroups } from './facts.ts';
export { useShownFact } from './shown-fact.ts';
