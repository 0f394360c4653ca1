import type { RuleOutcome } from '../certificate/index.ts';
import type { Score } from '../scoring/index.ts';
import { csvOf } from './csv.ts';

/** One person's result of a course or a sitting. */
export interface ExportedResult {
  /** A pseudonym or a name, as the exporter is entitled to. */
  readonly person: string;
  readonly course: string;
  readonly sittings: number;
  readonly score: Score;
  readonly outcome?: RuleOutcome;
}

const COLUMNS = [
  'person',
  'course',
  'sittings',
  'hits',
  'misses',
  'false_alarms',
  'correct_passes',
  'undecided',
  'd_prime',
  'd_prime_low',
  'd_prime_high',
  'criterion',
  'seconds_median',
  'seconds_p90',
  'brier',
  'over_confidence',
  'reasons_right',
  'referrals_due',
  'referrals_made',
  'honest_stopped',
  'rule',
  'shortfalls',
] as const;

/** Results as a table, a person a row. What was not measured is an empty field, never a nought. */
export const resultsCsv = (results: readonly ExportedResult[]): string =>
  csvOf([COLUMNS, ...results.map(rowOf)]);

const rowOf = ({ person, course, sittings, score, outcome }: ExportedResult) => {
  const { counts, sensitivity, times, calibration, reasons, rights } = score;
  const or = (value: number | undefined): number | '' => value ?? '';
  return [
    ...[person, course, sittings],
    ...[counts.hits, counts.misses, counts.falseAlarms, counts.correctPasses, counts.undecided],
    or(sensitivity?.dPrime.value),
    or(sensitivity?.dPrime.low),
    or(sensitivity?.dPrime.high),
    or(sensitivity?.criterion.value),
    ...[or(times?.median), or(times?.p90), or(calibration?.brier), or(calibration?.overConfidence)],
    or(reasons.right),
    ...[rights.due, rights.made, rights.honestStopped],
    outcome === undefined ? '' : outcome.met ? 'met' : 'not-met',
    outcome?.shortfalls.join(' ') ?? '',
  ];
};
