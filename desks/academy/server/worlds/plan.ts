import type { CivilDate } from '@amirani/core';
import type { Dials } from '@amirani/scenario/modules';
import {
  planTrainingWorld,
  type TrainingPlan,
  trainingWorldVersion,
} from '@amirani/scenario/worlds';
import { findRecipe, modulesOf } from './recipes.ts';

/** What a world is made from; the same makes the same. */
export interface WorldOrder {
  readonly recipe: string;
  readonly size: 'S' | 'M' | 'L';
  readonly seed: string;
  readonly referenceDate: string;
  /** `module.dial` to its value. */
  readonly dials: Readonly<Record<string, number>>;
}

/** The plan of a world; undefined where there is no such recipe or a dial does not fit. */
export const planOf = (order: WorldOrder): TrainingPlan | undefined => {
  const recipe = findRecipe(order.recipe);
  if (recipe === undefined) return undefined;
  const dials: Record<string, Record<string, number>> = {};
  for (const [name, value] of Object.entries(order.dials)) {
    const [module = '', dial = ''] = name.split('.', 2);
    dials[module] = { ...dials[module], [dial]: value };
  }
  return planTrainingWorld({
    version: trainingWorldVersion,
    seed: order.seed,
    size: order.size,
    referenceDate: order.referenceDate as CivilDate,
    prevalence: recipe.prevalence,
    modules: modulesOf(recipe),
    dials: dials as Readonly<Record<string, Dials>>,
  }).plan;
};
