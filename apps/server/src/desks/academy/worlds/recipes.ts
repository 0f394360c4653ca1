import type { AcademyWorldRecipe } from '@amirani/contract/academy';
import {
  type BorderModule,
  builtInModules,
  countNumbers,
  type Prevalence,
} from '@amirani/scenario/modules';
import { extents } from '@amirani/scenario/worlds';

/** A world that a trainer can order: which modules, and how many are planted. */
export interface Recipe {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly prevalence: Prevalence;
  /** Planted modules; everyday people are in every world. All where absent. */
  readonly planted?: readonly string[];
}

/** The recipes of the desk. */
export const recipes: readonly Recipe[] = [
  {
    id: 'lesson',
    title: 'Everything, often',
    summary: 'Every module, planted often enough for one lesson',
    prevalence: 'high',
  },
  {
    id: 'border',
    title: 'Everything, as rare as at a border',
    summary: 'Every module, planted as seldom as at a real border: most travellers are honest',
    prevalence: 'low',
  },
  {
    id: 'documents',
    title: 'Documents and bearers',
    summary: 'Altered documents, genuine ones got by fraud, and bearers who look alike',
    prevalence: 'high',
    planted: ['altered-document', 'genuine-by-fraud', 'impostor-look-alike'],
  },
  {
    id: 'stays',
    title: 'Stays',
    summary: 'Stays that were too long beside stays that end within their ninety days',
    prevalence: 'high',
    planted: ['overstayer'],
  },
  {
    id: 'protection',
    title: 'People who need protection',
    summary: 'Who asks for asylum, children with somebody unclear, groups that are led',
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

/** A recipe as it is offered. */
export const recipeShape = (recipe: Recipe): AcademyWorldRecipe => {
  const modules = modulesOf(recipe);
  const { all, assumed } = countNumbers(modules);
  return {
    ...{ id: recipe.id, title: recipe.title, summary: recipe.summary },
    modules: modules.map(({ id }) => id),
    dials: modules.flatMap(({ id, dials = {} }) =>
      Object.entries(dials).map(([name, { value, min, max }]) => ({
        ...{ name: `${id}.${name}`, value, least: min, most: max },
      })),
    ),
    sizes: (['S', 'M', 'L'] as const).map((size) => ({
      ...{ size, travellers: extents[size].travellers, flights: extents[size].flights },
      ...{ seconds: seconds[size], here: size === 'S' },
    })),
    assumed: all === 0 ? 0 : assumed / all,
  };
};
