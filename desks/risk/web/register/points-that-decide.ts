import type { RiskRating } from '../../api/types.ts';

type Sensitivity = NonNullable<RiskRating['sensitivity']>;

/** The points at which one step more or less gives another rating: a point that always gives the same decides nothing. */
export const pointsThatDecide = (
  rating: NonNullable<RiskRating['result']>['rating'],
  offByOne: Sensitivity['offByOne'],
): Sensitivity['offByOne'] =>
  offByOne.filter(({ lower, higher }) =>
    [lower, higher].some((other) => other !== undefined && other !== rating),
  );
