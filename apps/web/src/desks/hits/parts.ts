/** What the desks of watch lists and criteria show of this one. */
export { AssessmentNav } from './assessment-nav.tsx';
export { codeText, isTargetingCode } from './code-text.ts';
