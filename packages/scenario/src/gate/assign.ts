import type { CivilDate } from '@amirani/core';
import type { Stream } from '../random/stream.ts';
import { type Candidate, canCarry } from './candidate.ts';
import { type GatePlant, gatePlants, plantsOf720 } from './plants.ts';

/**
 * Who has which plant: for each plant in turn, those who can carry it and have none yet, in an order that is drawn from
 * their place in the world alone, as many as its share asks and at least one. Rare carriers are served first.
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
