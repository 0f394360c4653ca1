export type { GroupFigure, GroupFigures } from './figures.ts';
export type { LintLimits } from './limits.ts';
export { defaultLintLimits } from './limits.ts';
export type { LintOptions } from './lint.ts';
export { isRefused, lintCriterion } from './lint.ts';
export { measureGroups } from './measure.ts';
