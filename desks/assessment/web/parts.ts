/** What other desks show of this one: a disclosure and its ground, what is kept, and what speaks for and against a hit. */
export { DisclosureState } from './disclosures/disclosure-state.tsx';
export { KeptFacts } from './disclosures/kept-facts.tsx';
export { offenceText } from './disclosures/offence-text.ts';
export { ListEvidence, sideOf } from './hits/evidence/list-evidence.tsx';
export { Sides } from './hits/evidence/sides.tsx';
export { SoughtEntry } from './hits/evidence/sought-entry.tsx';
