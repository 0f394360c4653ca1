import { type CivilDate, parseCivilDate } from '@amirani/core';
import type { Dials } from '../modules/basis.ts';
import { amountOf } from '../modules/basis.ts';
import type { BorderModule, Prevalence } from '../modules/module.ts';
import { type ModuleProblem, own } from '../modules/problem.ts';
import { countNumbers, dialProblems, dialsOf, type NumberCount } from '../modules/read.ts';
import { nameStock } from '../people/culture.ts';
import { background } from './background.ts';
import { childKey, firstWord, keyedStream, type WorldKey, worldKey } from './keyed-stream.ts';
import type { Stocks } from './member.ts';
import { type Extent, type ExtentName, extents } from './size.ts';

/** The generator's version. It changes whenever the same options give other bytes. */
export const trainingWorldVersion = 1;

/** What a training world is made from; two made from the same are byte for byte the same. */
export interface TrainingWorldOptions {
  /** Must be {@link trainingWorldVersion}. */
  readonly version: number;
  /** 64 hexadecimal digits (256 bits) for a measured block, whose seed is a secret; any text for practice. */
  readonly seed: string;
  /** The day of the first flights. */
  readonly referenceDate: CivilDate;
  readonly size: ExtentName | Extent;
  readonly prevalence: Prevalence;
  /** In any order: it has no say. */
  readonly modules: readonly BorderModule[];
  /** Dials that are turned, by module and name. */
  readonly dials?: Readonly<Record<string, Dials>>;
}

/** A module in a world, with its dials and how many stories it has. */
interface PlannedModule {
  readonly module: BorderModule;
  readonly dials: Dials;
  readonly plants: number;
  readonly decoysEach: number;
}

/** A world that can be made: who flies when is settled, nothing else is. */
export interface TrainingPlan {
  readonly options: TrainingWorldOptions;
  readonly extent: Extent;
  readonly key: WorldKey;
  readonly stocks: Stocks;
  /** By id. */
  readonly modules: readonly PlannedModule[];
  /** Stories by flight: those of flight f stand from `first[f]` to before `first[f + 1]`. */
  readonly first: Int32Array;
  /** Two numbers a story: twice the place of its module, one more for a decoy; and its own. */
  readonly stories: Int32Array;
  readonly numbers: NumberCount;
}

/**
 * Plans a world. Repeated modules and invalid dials are problems, all listed.
 * @throws for an unknown version or an invalid day: the caller must check them.
 */
export const planTrainingWorld = (
  options: TrainingWorldOptions,
): { readonly plan: TrainingPlan | undefined; readonly problems: readonly ModuleProblem[] } => {
  const { version, seed, referenceDate, size, dials = {} } = options;
  if (version !== trainingWorldVersion)
    throw new RangeError(`scenario/worlds: version ${version} is not ${trainingWorldVersion}`);
  if (!parseCivilDate(referenceDate).ok) throw new RangeError('scenario/worlds: not a civil date');
  const problems = problemsOf(options);
  if (problems.length > 0) return { plan: undefined, problems };
  const extent = typeof size === 'string' ? extents[size] : size;
  const key = worldKey(seed);
  const modules = [...options.modules]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((module) =>
      plannedModule(module, dialsOf(module, own(dials, module.id) ?? {}), options, extent, key),
    );
  return {
    plan: {
      options,
      extent,
      key,
      stocks: stocksOf(key),
      modules,
      ...flightsOfStories(modules, extent, key),
      numbers: countNumbers([...options.modules, background] as readonly BorderModule[]),
    },
    problems,
  };
};

const problemsOf = ({ modules, dials = {} }: TrainingWorldOptions): readonly ModuleProblem[] => {
  const ids = modules.map(({ id }) => id);
  return [
    ...[...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map(
      (id): ModuleProblem => ({ code: 'module.id.twice', at: '/id', facts: { id } }),
    ),
    ...Object.entries(dials).flatMap(([id, turned]) => {
      const module = modules.find((one) => one.id === id);
      return module === undefined
        ? [
            {
              code: 'module.dial.unknown' as const,
              at: '',
              facts: { dial: `${id}.${Object.keys(turned).join()}` },
            },
          ]
        : dialProblems(module, turned);
    }),
  ];
};

const plannedModule = (
  module: BorderModule,
  dials: Dials,
  { prevalence }: TrainingWorldOptions,
  { travellers }: Extent,
  key: WorldKey,
): PlannedModule => {
  const rate = amountOf(module.perMillion[prevalence], dials);
  // What is left of a story is one by chance: a rate that gives half a story gives one in every second world.
  const left = keyedStream(key, `${module.id}/count`, 0).below(1_000_000);
  return {
    module,
    dials,
    plants: Math.floor((travellers * rate + left) / 1_000_000),
    decoysEach: module.decoys === undefined ? 0 : amountOf(module.decoys.each, dials),
  };
};

const stocksOf = (key: WorldKey): Stocks => {
  // The names of a world are seen by everybody: 21 bits of the key's hash tell nothing of the key.
  const seed = keyedStream(key, 'names', 0).below(2_097_152);
  return {
    iverni: nameStock(seed, 'iverni'),
    romance: nameStock(seed, 'romance'),
    palvian: nameStock(seed, 'palvian'),
    ardezh: nameStock(seed, 'ardezh'),
    wasiri: nameStock(seed, 'wasiri'),
    oxoman: nameStock(seed, 'oxoman'),
  };
};

/** Each story draws its flight by itself: that another module is there moves nobody. */
const flightsOfStories = (
  modules: readonly PlannedModule[],
  { flights }: Extent,
  key: WorldKey,
): Pick<TrainingPlan, 'first' | 'stories'> => {
  const drawn: { readonly way: number; readonly flights: Int32Array }[] = [];
  const first = new Int32Array(flights + 2);
  modules.forEach(({ module, plants, decoysEach }, index) => {
    for (const [decoy, count] of [
      [false, plants],
      [true, plants * decoysEach],
    ] as const) {
      const own = Int32Array.from({ length: count }, (_, number) => {
        const word = firstWord(childKey(key, `${streamName(module, decoy)}/flight`, number));
        return Math.floor((word * flights) / 4294967296);
      });
      for (const flight of own) first[flight + 1] = (first[flight + 1] ?? 0) + 1;
      drawn.push({ way: index * 2 + (decoy ? 1 : 0), flights: own });
    }
  });
  for (let flight = 0; flight <= flights; flight++)
    first[flight + 1] = (first[flight + 1] ?? 0) + (first[flight] ?? 0);
  const stories = new Int32Array(2 * (first[flights] ?? 0));
  const next = first.slice();
  for (const { way, flights: own } of drawn)
    own.forEach((flight, number) => {
      const place = next[flight] ?? 0;
      next[flight] = place + 1;
      stories[2 * place] = way;
      stories[2 * place + 1] = number;
    });
  return { first: first.slice(0, flights + 1), stories };
};

/** The name of a story's streams: module and way. */
export const streamName = (module: BorderModule, decoy: boolean): string =>
  `${module.id}/${decoy ? 'decoy' : 'plant'}`;
