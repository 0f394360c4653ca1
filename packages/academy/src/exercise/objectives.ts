export type { Judged, Judgement, Standing, TeamJudged } from './judge.ts';
export { judge, teamsOf } from './judge.ts';
export type { Expectation, Objective, Role, Team } from './objective.ts';
export { countsOfTruth } from './objective.ts';
export { objectivesIn } from './record.ts';
