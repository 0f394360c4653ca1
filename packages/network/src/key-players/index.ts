export type { Disruption, DisruptionOptions, DisruptionStep } from './disruption/disrupt.ts';
export { disrupt } from './disruption/disrupt.ts';
export type {
  DisruptionEnsemble,
  EnsembleOptions,
  EnsembleStep,
} from './disruption/ensemble.ts';
export { compareStrategies, disruptOften } from './disruption/ensemble.ts';
export type { Replacement } from './disruption/replacement.ts';
export type { DisruptionStrategy, TieRule } from './disruption/strategies.ts';
export type { UnseenLinks } from './disruption/unseen-links.ts';
export type { KeyPlayerCriterion, KeyPlayerOptions, KeyPlayers } from './key-players.ts';
export { keyPlayers } from './key-players.ts';
export type { Ranked, Ranking } from './ranking.ts';
export { ranking } from './ranking.ts';
export type { LeftOut, Marked, WithoutVictims } from './victims.ts';
export { withoutVictims } from './victims.ts';
