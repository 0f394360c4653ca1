export type { MatchExplanation, WordExplanation, WordReason } from './explanation.ts';
export type { ComparablePerson, PersonMatch } from './match-persons.ts';
export { matchPersons } from './match-persons.ts';
export { expectedByChance, personScore } from './person-score.ts';
