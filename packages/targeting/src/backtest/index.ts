export type { Interval } from '../statistics/wilson.ts';
export { wilsonInterval } from '../statistics/wilson.ts';
export type {
  BackTest,
  BackTestCode,
  BackTestLimits,
  BackTestRemark,
  ConditionEffect,
  Overlap,
} from './back-test.ts';
export { backTest, defaultBackTestLimits } from './back-test.ts';
export type {
  Dimension,
  GroupEffect,
  GroupEffects,
  GroupMembership,
  Groups,
} from './groups.ts';
export { dimensions, EVEN, groupEffects } from './groups.ts';
export type { ConditionPlace, Disposition, Mark, PastJourney } from './marks.ts';
export { markJourneys } from './marks.ts';
export type { ReadGroups } from './read-groups.ts';
export { readGroups } from './read-groups.ts';
export type { ReadJourneys } from './read-journeys.ts';
export { isPastJourney, readPastJourneys } from './read-journeys.ts';
export type { Cell } from './suppression.ts';
export { hideSmallCells, SMALLEST_CELL } from './suppression.ts';
export type { Share, Tally } from './tally.ts';
