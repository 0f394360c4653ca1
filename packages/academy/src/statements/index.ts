export type { ExportedDecision } from './decision-statement.ts';
export { decisionStatement, decisionTerms } from './decision-statement.ts';
export type { CompetencyFramework } from './moodle-competencies.ts';
export { moodleCompetencies } from './moodle-competencies.ts';
export type { ExportedResult } from './results-csv.ts';
export { resultsCsv } from './results-csv.ts';
export type { Agent, Statement } from './xapi.ts';
