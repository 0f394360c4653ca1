import type { CivilDate } from '@amirani/core';
import { type AssessmentItem, type ItemProblem, readItems } from './items.ts';
import { CURRENT_MATRICES, matricesOf, type VulnerabilityRule } from './matrices.ts';
import { completeInput, type Rating, rate } from './rate.ts';
import { DRAWS, type RatingSensitivity, sensitivityOf } from './sensitivity.ts';

/** The settings under which a rating was made; they are stored with it and shown in every product. */
export interface RatingSettings {
  readonly matrices: string;
  readonly vulnerability: VulnerabilityRule;
  readonly seed: number;
  readonly draws: number;
}

/** What is used where nothing else is said. The seed is a number like any other; it only has to stay the same. */
export const DEFAULT_RATING: RatingSettings = {
  matrices: CURRENT_MATRICES,
  vulnerability: 'worst-two',
  seed: 1,
  draws: DRAWS,
};

/** A rating with everything that made it: the same items, settings and day give the same bytes. */
export interface RatedAssessment {
  readonly on: CivilDate;
  readonly items: readonly AssessmentItem[];
  readonly settings: RatingSettings;
  /** Undefined while a level is missing: what is not known is not low. */
  readonly result: Rating | undefined;
  readonly sensitivity: RatingSensitivity | undefined;
  readonly problems: readonly ItemProblem[];
}

/**
 * Rates the items of a risk as of a day.
 * @throws RangeError where the settings name matrices that do not exist: a programmer's mistake
 */
export const assess = (
  items: readonly AssessmentItem[],
  on: CivilDate,
  settings: RatingSettings = DEFAULT_RATING,
): RatedAssessment => {
  const matrices = matricesOf(settings.matrices);
  if (matrices === undefined) throw new RangeError(`no matrices ${settings.matrices}`);
  const { levels, problems } = readItems(items, on);
  const input = completeInput(levels);
  const { vulnerability, seed, draws } = settings;
  return {
    on,
    items,
    settings,
    result: input && rate((code) => input[code].level, matrices, vulnerability),
    sensitivity: input && sensitivityOf(input, matrices, vulnerability, seed, draws),
    problems,
  };
};
