/** What the desks of watch lists and criteria show of this one. */
export { AssessmentNav } from './assessment-nav.tsx';
export { codeText, isPurposeCode, textLanguage } from './code-text.ts';
export { ListEvidence, sideOf } from './evidence/list-evidence.tsx';
export { NameText } from './evidence/name-text.tsx';
export { Sides } from './evidence/sides.tsx';
export { SoughtEntry } from './evidence/sought-entry.tsx';
