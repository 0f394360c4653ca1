export type { Classification, Issuer, Level } from './levels.ts';
export { classifications, issuers, levelsSource } from './levels.ts';
export type { HandlingMark, Marked, MarkFault, MarkProblem, ProductMark } from './mark.ts';
export { isWithin, levelOf, productMark } from './mark.ts';
export type { TlpLabel } from './tlp.ts';
export { tlpColours, tlpLabels, tlpSource } from './tlp.ts';
