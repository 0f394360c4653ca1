import { lettersOn } from '../borders-code/annex-v.ts';
import { isReferenceAmount } from '../borders-code/article-6-4-reference-amounts.ts';
import type { DatedRow } from '../data/dated-row.ts';
import { isStale } from '../data/dated-row.ts';
import type { Condition } from '../facts/answer.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import { authorisedStay } from './authorised-stay.ts';
import { carrier } from './carrier.ts';
import { openCase } from './case.ts';
import { georgianExit } from './georgian-exit.ts';
import type { Assessment, AssessOptions, Outcome, Path, Profile } from './model.ts';
import { schengenEntry } from './schengen-entry.ts';
import { freeMovementSpecs } from './specs.ts';

const conditionsOf: Readonly<Record<Profile, typeof schengenEntry>> = {
  'schengen-entry': schengenEntry,
  'georgian-exit': georgianExit,
  carrier,
};

/**
 * Evaluates every condition of a profile on the facts of one crossing: all of them, whatever the first says. It never
 * decides: a person does, and gives reasons from the findings or against them (Reg. (EU) 2016/399 Art. 14(2)).
 */
export const assess = (facts: CrossingFacts, options: AssessOptions): Assessment => {
  const { profile, today = facts.on, twins = {}, etiasPhases } = options;
  const one = openCase(facts, twins, etiasPhases);
  const { conditions, notes } = conditionsOf[profile](one);
  const outcome = outcomeOf(conditions, one.path, profile);
  // How long an exception gives is for who granted it; a visa for some States says so itself.
  const granted = conditions.some(
    ({ coveredBy }) => coveredBy !== undefined && coveredBy !== 'schengen.exception.limited-visa',
  );
  const stay =
    profile === 'schengen-entry' && outcome !== 'grounds' && !granted
      ? authorisedStay(one)
      : undefined;
  const onlyIn = restriction(facts, conditions);
  const byTheForm =
    profile === 'schengen-entry' &&
    !['free-movement', 'family-member', 'protection'].includes(one.path);
  const letters = byTheForm
    ? conditions
        .filter(({ coveredBy }) => coveredBy === undefined)
        .flatMap(({ letters, code }) => letters.map((letter) => ({ letter, condition: code })))
    : [];
  return {
    profile,
    on: facts.on,
    path: one.path,
    outcome,
    conditions,
    letters,
    standardForm: byTheForm,
    attests: conditions.filter(({ result }) => result === 'yours-to-judge').map(({ code }) => code),
    needs: [...new Set(conditions.flatMap(({ needs }) => needs))],
    notes,
    ...(stay === undefined ? {} : { authorisedStay: stay }),
    ...(onlyIn === undefined ? {} : { onlyIn }),
    stale: staleAmong(
      [
        // Reference amounts decide nothing: their age is theirs, and makes no result older.
        ...conditions.flatMap(({ rows }) => rows).filter((row) => !isReferenceAmount(row)),
        ...lettersOn(facts.on).filter((row) => letters.some(({ letter }) => letter === row.letter)),
      ],
      today,
    ),
  };
};

/** A failed condition that no exception covers outweighs what is unknown, and that what is met. */
const outcomeOf = (conditions: readonly Condition[], path: Path, profile: Profile): Outcome => {
  // Art. 14(1): a refusal leaves the right to asylum untouched; who asks for it is handed over, whatever else is found.
  if (path === 'protection' && profile !== 'carrier') return 'hand-over';
  const open = conditions.filter(({ coveredBy }) => coveredBy === undefined);
  const failed = open.filter(({ result }) => result === 'failed');
  // Directive 2004/38/EC Art. 5(4), 27: who moves freely and lacks a document is given time to prove it, and refused for
  // conduct alone.
  const movesFreely =
    profile === 'schengen-entry' && (path === 'free-movement' || path === 'family-member');
  if (failed.some(({ code }) => !movesFreely || code === freeMovementSpecs.publicPolicy.code))
    return 'grounds';
  if (failed.length > 0 || open.some(({ result }) => result === 'undetermined'))
    return 'second-line';
  return conditions.every(({ result }) => result === 'not-applicable') ? 'not-applicable' : 'met';
};

/** The States to which an exception that covers a condition limits the stay. */
const restriction = (
  { enterAt, destination, visa, derogation }: CrossingFacts,
  conditions: readonly Condition[],
): readonly string[] | undefined => {
  if (
    visa?.territory?.only !== undefined &&
    conditions.some(({ coveredBy }) => coveredBy === 'schengen.exception.limited-visa')
  )
    return visa.territory.only;
  // Art. 6(5)(c): the State at the border; CISA Art. 20(2): the State of the agreement.
  const state = derogation === 'bilateral' ? (destination ?? enterAt) : enterAt;
  const covered = conditions.some(
    ({ coveredBy }) =>
      coveredBy === 'schengen.exception.humanitarian' ||
      coveredBy === 'schengen.exception.bilateral',
  );
  return covered && state !== undefined ? [state] : undefined;
};

const staleAmong = (
  rows: readonly DatedRow[],
  today: DatedRow['staleAfter'],
): readonly DatedRow[] => [...new Set(rows.filter((row) => isStale(row, today)))];
