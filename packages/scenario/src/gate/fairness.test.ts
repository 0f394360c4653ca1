import type { CivilDate } from '@amirani/core';
import { ageOn } from '@amirani/core';
import { expect, test } from 'vitest';
import { homeState } from '../geography/states.ts';
import { stream } from '../random/stream.ts';
import { populate, worldVersion } from '../world.ts';
import { assignPlants } from './assign.ts';
import { type Candidate, canCarry } from './candidate.ts';
import { bookedOn } from './people.ts';
import { type GatePlant, gatePlants } from './plants.ts';

const on = '2026-03-31' as CivilDate;

/** Travellers of many worlds, as they are before anything is planted. */
const worlds: readonly (readonly Candidate[])[] = Array.from({ length: 40 }, (_, seed) =>
  bookedOn(populate({ version: worldVersion, seed, referenceDate: on }, {})).map((one) => ({
    ...one,
    flight: one.flight.id,
    electronic: true,
  })),
);

/** What must have no say. */
const groups: Readonly<Record<string, (one: Candidate) => boolean>> = {
  woman: ({ person }) => person.sex === 'F',
  home: ({ person }) => person.nationalities[0] === homeState,
  old: ({ person }) => ageOn(person.birthDate, on) >= 45,
  'two nationalities': ({ person }) => person.nationalities.length > 1,
  'name from A to K': ({ person }) => (person.surname ?? person.given) < 'L',
};

type Assign = (candidates: readonly Candidate[], seed: number) => ReadonlyMap<string, GatePlant>;

/**
 * The greatest distance, in standard deviations, between how many of a group have a plant and how many would by its share
 * of those who can carry it: plant by plant, hypergeometric in each world.
 */
const worst = (assign: Assign): number => {
  let most = 0;
  const assigned = worlds.map((candidates, seed) => assign(candidates, seed));
  for (const plant of gatePlants)
    for (const isIn of Object.values(groups)) {
      let [difference, variance] = [0, 0];
      worlds.forEach((candidates, at) => {
        const able = candidates.filter((one) => canCarry(plant, one, on));
        const members = able.filter(isIn).length;
        const has = able.filter(({ person }) => assigned[at]?.get(person.id) === plant);
        const share = members / Math.max(1, able.length);
        difference += has.filter(isIn).length - has.length * share;
        variance +=
          (has.length * share * (1 - share) * (able.length - has.length)) /
          Math.max(1, able.length - 1);
      });
      if (variance > 1) most = Math.max(most, Math.abs(difference) / Math.sqrt(variance));
    }
  return most;
};

const fair: Assign = (candidates, seed) => assignPlants(candidates, on, stream(`fairness/${seed}`));

test('no plant depends on sex, nationality, age or name beyond what its rule asks (R69)', () => {
  expect(worst(fair)).toBeLessThan(4.5);
});

test('a generator that plants on foreigners first is caught', () => {
  const biased: Assign = (candidates, seed) => {
    const foreign = candidates.filter(({ person }) => person.nationalities[0] !== homeState);
    return fair(foreign, seed);
  };
  expect(worst(biased)).toBeGreaterThan(6);
});
