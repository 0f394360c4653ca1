export type { NameToken, NameTokens } from './name-tokens.ts';
export { mayBeCut, tokeniseName } from './name-tokens.ts';
export type { WordKind } from './particles.ts';
export { kindOf, sonOf } from './particles.ts';
