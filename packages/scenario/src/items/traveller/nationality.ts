import { states } from '../../geography/states.ts';
import type { Stream } from '../../random/stream.ts';
import type { TravellerMaterial } from '../material.ts';

/** Another state of this world. */
export const otherState = (than: string, source: Stream): string =>
  source.child('other-state').pick(states.filter(({ code }) => code !== than)).code;

/** The same traveller and entry with another state: only nationality and issuer change. */
export const inState = (
  { entry, traveller, ...rest }: TravellerMaterial,
  state: string,
): TravellerMaterial => ({
  ...rest,
  entry: {
    ...entry,
    nationalities: [state],
    documents: entry.documents.map((document) => ({ ...document, issuer: state })),
  },
  traveller: {
    ...traveller,
    nationality: state,
    documents: traveller.documents.map((document) => ({ ...document, issuer: state })),
  },
});
