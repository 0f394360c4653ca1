export type { KeyPlayerCriterion, KeyPlayerOptions, KeyPlayers } from './key-players.ts';
export { keyPlayers } from './key-players.ts';
export type { Ranked, Ranking } from './ranking.ts';
export { ranking } from './ranking.ts';
export type { LeftOut, Marked, WithoutVictims } from './victims.ts';
export { withoutVictims } from './victims.ts';
