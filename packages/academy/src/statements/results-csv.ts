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

type Column = readonly [name: string, of: (result: ExportedResult) => string | number | undefined];

/** Of a score. */
const scored = (name: string, of: (score: Score) => number | undefined): Column => [
  name,
  ({ score }) => of(score),
];

/** Everything that a score says, in the words of `docs/reference/scoring.md`. */
const columns: readonly Column[] = [
  ['person', ({ person }) => person],
  ['course', ({ course }) => course],
  ['sittings', ({ sittings }) => sittings],
  scored('hits', ({ counts }) => counts.hits),
  scored('misses', ({ counts }) => counts.misses),
  scored('false_alarms', ({ counts }) => counts.falseAlarms),
  scored('correct_passes', ({ counts }) => counts.correctPasses),
  scored('undecided', ({ counts }) => counts.undecided),
  scored('d_prime', ({ sensitivity }) => sensitivity?.dPrime.value),
  scored('d_prime_low', ({ sensitivity }) => sensitivity?.dPrime.low),
  scored('d_prime_high', ({ sensitivity }) => sensitivity?.dPrime.high),
  scored('criterion', ({ sensitivity }) => sensitivity?.criterion.value),
  scored('precision', ({ precision }) => precision.precision?.value),
  scored('recall', ({ precision }) => precision.recall?.value),
  scored('precision_in_the_field', ({ precision }) => precision.inTheField),
  scored('wrong_for_one_right_in_the_field', ({ precision }) => precision.wrongForOneRight),
  scored('seconds_median', ({ times }) => times?.median),
  scored('seconds_p90', ({ times }) => times?.p90),
  scored('brier', ({ calibration }) => calibration?.brier),
  scored('over_confidence', ({ calibration }) => calibration?.overConfidence),
  scored('reasons_right', ({ reasons }) => reasons.right),
  scored('hits_with_reason', ({ reasons }) => reasons.withReason),
  scored('stopped_without_reason', ({ reasons }) => reasons.withoutAny),
  scored('referrals_due', ({ rights }) => rights.due),
  scored('referrals_made', ({ rights }) => rights.made),
  scored('honest_stopped', ({ rights }) => rights.honestStopped),
  scored('minutes_lost', ({ rights }) => rights.minutesLost),
  scored('twin_pairs', ({ rights }) => rights.twins?.pairs),
  scored('twin_gap', ({ rights }) => rights.twins?.gap),
  scored('twin_gap_low', ({ rights }) => rights.twins?.low),
  scored('twin_gap_high', ({ rights }) => rights.twins?.high),
  scored('right_with_right_hint', ({ overrides }) => overrides.withRightHint?.value),
  scored('right_against_wrong_hint', ({ overrides }) => overrides.againstWrongHint?.value),
  scored('members_precision', ({ networks }) => networks?.members.precision),
  scored('members_recall', ({ networks }) => networks?.members.recall),
  scored('links_precision', ({ networks }) => networks?.links.precision),
  scored('links_recall', ({ networks }) => networks?.links.recall),
  scored('onsets', ({ trends }) => trends?.onsets),
  scored('onsets_found', ({ trends }) => trends?.found),
  scored('mean_delay', ({ trends }) => trends?.meanDelay),
  scored('false_warnings_in_a_year', ({ trends }) => trends?.falseInYear),
  ['rule', ({ outcome }) => outcome && (outcome.met ? 'met' : 'not-met')],
  ['shortfalls', ({ outcome }) => outcome?.shortfalls.join(' ')],
];

/** Results as a table, a person a row. What was not measured is an empty field, never a nought. */
export const resultsCsv = (results: readonly ExportedResult[]): string =>
  csvOf([
    columns.map(([name]) => name),
    ...results.map((result) => columns.map(([, of]) => of(result) ?? '')),
  ]);
