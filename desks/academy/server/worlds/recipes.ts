import {
  type BorderModule,
  builtInModules,
  countNumbers,
  type Prevalence,
} from '@amirani/scenario/modules';
import { extents } from '@amirani/scenario/worlds';
import type { AcademyWorldRecipe } from '../../api/types.ts';

/** A world that a trainer can order: which modules, and how many are planted. */
export interface Recipe {
  readonly id: string;
  readonly prevalence: Prevalence;
  /** Planted modules; everyday people are in every world. All where absent. */
  readonly planted?: readonly string[];
}

/** The recipes of the desk; what they are called is the reader’s language’s matter. */
export const recipes: readonly Recipe[] = [
  {
    id: 'lesson',
    prevalence: 'high',
  },
  {
    id: 'border',
    prevalence: 'low',
  },
  {
    id: 'documents',
    prevalence: 'high',
    planted: ['altered-document', 'genuine-by-fraud', 'impostor-look-alike'],
  },
  {
    id: 'stays',
    prevalence: 'high',
    planted: ['overstayer'],
  },
  {
    id: 'protection',
    prevalence: 'high',
    planted: ['asks-protection', 'child-with-unclear-companion', 'escorted-group'],
  },
];

/** A recipe by its name. */
export const findRecipe = (id: string): Recipe | undefined => recipes.find((one) => one.id === id);

const everyday = /^(?:everyday|honest)-/;

/** The modules of a recipe. */
export const modulesOf = ({ planted }: Recipe): readonly BorderModule[] =>
  builtInModules().filter(
    ({ id }) => planted === undefined || everyday.test(id) || planted.includes(id),
  );

/** Seconds of one core that a world takes with its proof, as measured on the machine of docs/proofs. */
const seconds: Readonly<Record<'S' | 'M' | 'L', number>> = { S: 2, M: 50, L: 1000 };

/** Sizes that this desk builds; the largest takes a command line of its own. */
export const builtHere: ReadonlySet<string> = new Set(['S', 'M']);

/** A recipe as it is offered. */
export const recipeShape = (recipe: Recipe): AcademyWorldRecipe => {
  const modules = modulesOf(recipe);
  const { all, assumed } = countNumbers(modules);
  return {
    id: recipe.id,
    modules: modules.map(({ id }) => id),
    dials: modules.flatMap(({ id, dials = {} }) =>
      Object.entries(dials).map(([name, { value, min, max }]) => ({
        name: `${id}.${name}`,
        value,
        least: min,
        most: max,
      })),
    ),
    sizes: (['S', 'M', 'L'] as const).map((size) => ({
      size,
      travellers: extents[size].travellers,
      flights: extents[size].flights,
      seconds: seconds[size],
      here: builtHere.has(size),
    })),
    assumed: all === 0 ? 0 : assumed / all,
  };
};
