import { lettersOn } from '../borders-code/annex-v.ts';
import type { DatedRow } from '../data/dated-row.ts';
import { isStale } from '../data/dated-row.ts';
import type { Condition } from '../facts/answer.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import { authorisedStay } from './authorised-stay.ts';
import { carrier } from './carrier.ts';
import { openCase } from './case.ts';
import { georgianExit } from './georgian-exit.ts';
import type { Assessment, AssessOptions, Outcome, Profile } from './model.ts';
import { schengenEntry } from './schengen-entry.ts';

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
  const outcome = outcomeOf(conditions, one.path === 'protection' && profile !== 'carrier');
  const stay =
    profile === 'schengen-entry' && outcome !== 'grounds' ? authorisedStay(one) : undefined;
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
        ...conditions.flatMap(({ rows }) => rows),
        ...lettersOn(facts.on).filter((row) => letters.some(({ letter }) => letter === row.letter)),
      ],
      today,
    ),
  };
};

/** A failed condition that no exception covers outweighs what is unknown, and that what is met. */
const outcomeOf = (conditions: readonly Condition[], protection: boolean): Outcome => {
  // Art. 14(1): a refusal leaves the right to asylum untouched; who asks for it is handed over, whatever else is found.
  if (protection) return 'hand-over';
  const open = conditions.filter(({ coveredBy }) => coveredBy === undefined);
  if (open.some(({ result }) => result === 'failed')) return 'grounds';
  if (open.some(({ result }) => result === 'undetermined')) return 'second-line';
  return conditions.every(({ result }) => result === 'not-applicable') ? 'not-applicable' : 'met';
};

/** The States to which an exception that covers a condition limits the stay. */
const restriction = (
  { enterAt, visa, derogation }: CrossingFacts,
  conditions: readonly Condition[],
): readonly string[] | undefined => {
  if (
    visa?.territory?.only !== undefined &&
    conditions.some(({ coveredBy }) => coveredBy === 'schengen.exception.limited-visa')
  )
    return visa.territory.only;
  const covered = conditions.some(
    ({ coveredBy }) => coveredBy === 'schengen.exception.humanitarian',
  );
  return covered && derogation === 'humanitarian' && enterAt !== undefined ? [enterAt] : undefined;
};

const staleAmong = (
  rows: readonly DatedRow[],
  today: DatedRow['staleAfter'],
): readonly DatedRow[] => [...new Set(rows.filter((row) => isStale(row, today)))];
