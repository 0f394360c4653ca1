export type { CasePlace, CasePlaces, Leg, Sighting } from './places.ts';
export { placesOf } from './places.ts';
