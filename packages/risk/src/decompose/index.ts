export type { SeasonKind } from './classical.ts';
export { adjustSeason, seasonalFigure } from './classical.ts';
export type { Loess } from './loess.ts';
export { smooth } from './loess.ts';
export { DEFAULT_SEASONAL_WINDOW, seasonalStrength } from './seasonal-strength.ts';
export type { Decomposition, StlOptions } from './stl.ts';
export { stl } from './stl.ts';
