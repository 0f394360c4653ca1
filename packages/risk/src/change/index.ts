export type { ChangeOptions, Segmentation } from './change-points.ts';
export { bestCut, changeDefaults, changePoints, defaultPenalty } from './change-points.ts';
export type { CostName } from './costs.ts';
export type { RankedSignal, Ranking, RankingOptions, Signal } from './discoveries.ts';
export { adjustedPValues, rankSignals } from './discoveries.ts';
export type { LevelStretch } from './level-stretches.ts';
export { levelStretches } from './level-stretches.ts';
export type { Hypothesis, TreeFinding, TreeRanking } from './tree-discoveries.ts';
export { discoveriesInTree } from './tree-discoveries.ts';
