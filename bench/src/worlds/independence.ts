import type { CivilDate } from '@amirani/core';
import { builtInModules } from '@amirani/scenario/modules';
import {
  areaUnder,
  independenceP,
  type SampledTraveller,
  sampledAttributes,
  sampledLooks,
  sampleOf,
  uniformDistance,
  uniformLimit,
} from '@amirani/scenario/proof/worlds';
import { stream } from '@amirani/scenario/random';
import {
  planTrainingWorld,
  type TrainingPlan,
  trainingWorldVersion,
} from '@amirani/scenario/worlds';

/** A world S with many planted, of a seed. */
export const lessonPlan = (seed: string): TrainingPlan => {
  const { plan } = planTrainingWorld({
    ...{ version: trainingWorldVersion, seed, referenceDate: '2026-03-31' as CivilDate },
    ...{ size: 'S', prevalence: 'high', modules: builtInModules() },
  });
  if (plan === undefined) throw new Error('the modules that come along make a world');
  return plan;
};

/** Whether anything that must not tells who is planted, over worlds S at high prevalence; and whether biased worlds are caught. */
export const independenceOver = (count: number) => {
  const worlds = Array.from({ length: count }, (_, seed) =>
    sampleOf(lessonPlan(`independence ${seed}`)),
  );
  const all = worlds.flat();
  const attributes = Object.fromEntries(
    sampledAttributes.map((attribute) => {
      const most = mostCommon(all, attribute);
      const source = stream(`biased/${attribute}`);
      // A generator that spares one group every second time.
      const biased = worlds.map((people) =>
        people.map((one) =>
          one.planted && one.groups[attribute] === most && source.chance(500)
            ? { ...one, planted: false }
            : one,
        ),
      );
      return [
        attribute,
        {
          distance: distance(worlds, attribute),
          biased: { spared: most, distance: distance(biased, attribute) },
        },
      ];
    }),
  );
  const looks = Object.fromEntries(
    sampledLooks.map((look) => {
      const { area, error } = areaUnder(
        all.map(({ planted, looks: own }) => ({ planted, value: own[look] })),
      );
      return [look, { area: rounded(area), errors: rounded((area - 0.5) / error) }];
    }),
  );
  return {
    passed:
      Object.values(attributes).every(
        (one) => one.distance < uniformLimit && one.biased.distance > uniformLimit,
      ) && Object.values(looks).every(({ errors }) => Math.abs(errors) < 4),
    result: {
      worlds: count,
      grownUps: all.length,
      planted: all.filter(({ planted }) => planted).length,
      limit: uniformLimit,
      attributes,
      looks,
    },
  };
};

const distance = (worlds: readonly (readonly SampledTraveller[])[], attribute: string): number => {
  const smooth = stream(`smooth/${attribute}`);
  return rounded(
    uniformDistance(
      worlds.map((people) =>
        independenceP(people, attribute, () => smooth.between(-500, 500) / 1000),
      ),
    ),
  );
};

const mostCommon = (people: readonly SampledTraveller[], attribute: string): string => {
  const counts = new Map<string, number>();
  for (const { groups } of people)
    counts.set(groups[attribute] ?? '', (counts.get(groups[attribute] ?? '') ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
};

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
