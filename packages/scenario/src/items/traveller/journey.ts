import { airports } from '../../geography/airports.ts';
import { homeState } from '../../geography/states.ts';
import type { Stream } from '../../random/stream.ts';
import type { TravellerMaterial } from '../material.ts';

/** The list of all items of a seed. */
export const listOf = (source: Stream): TravellerMaterial['list'] => ({
  id: 'training-sought',
  title: 'Persons sought (training)',
  owner: 'training',
  source: 'Synthetic list of the academy',
  category: 'sought',
  version: source.letters(8),
  size: 1000 * source.between(20, 80),
});

/** A flight of the training world. */
export const journeyOf = (source: Stream): TravellerMaterial['flight'] => ({
  designator: `${source.letters(2)} ${source.between(100, 999)}`,
  ...source.pick(routes),
});

const routes = airports
  .filter(({ state }) => state !== homeState)
  .flatMap(({ code }) => [
    { from: 'QVT', to: code },
    { from: code, to: 'QVT' },
  ]);
