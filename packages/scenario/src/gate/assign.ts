import type { CivilDate } from '@amirani/core';
import type { Stream } from '../random/stream.ts';
import { type Candidate, canCarry } from './candidate.ts';
import { type GatePlant, gatePlants, plantsOf720 } from './plants.ts';

/**
 * Assigns plants. Each plant in turn takes its share, at least one, of the travellers who can carry it and do not have a plant
 * yet. Their order is drawn only from their place in the world. Plants with few possible carriers come first.
 */
export const assignPlants = (
  candidates: readonly Candidate[],
  on: CivilDate,
  source: Stream,
): ReadonlyMap<string, GatePlant> => {
  const taken = new Map<string, GatePlant>();
  const carriers = gatePlants
    .map((plant) => ({ plant, able: candidates.filter((one) => canCarry(plant, one, on)) }))
    .toSorted((a, b) => a.able.length - b.able.length);
  for (const { plant, able } of carriers) {
    const wanted = Math.max(1, Math.round((plantsOf720[plant] * candidates.length) / 720));
    const drawn = able
      .filter(({ person }) => !taken.has(person.id))
      .map((one) => ({ one, rank: source.child(`${plant}/${one.person.id}`).next() }))
      .toSorted((a, b) => a.rank - b.rank || (a.one.person.id < b.one.person.id ? -1 : 1));
    for (const { one } of drawn.slice(0, wanted)) taken.set(one.person.id, plant);
  }
  return taken;
};
