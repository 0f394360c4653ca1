/** What other desks show of this one: a condition with its law, the form of facts, and the calculator of stays. */
export { Calendar } from './calendar.tsx';
export { ConditionRow } from './condition-list.tsx';
export { FactForm } from './fact-form.tsx';
export { type FactGroup, factGroups } from './facts.ts';
export { Figures } from './figures.tsx';
export { answersOf, type Plan } from './plan.ts';
export { useShownFact } from './shown-fact.ts';
