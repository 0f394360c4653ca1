/** What other desks show of this one. */
export { DisclosureState } from './disclosure-state.tsx';
export { KeptFacts } from './kept-facts.tsx';
export { offenceText } from './offence-text.ts';
