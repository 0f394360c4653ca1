import { evidenceOf } from '@amirani/scenario/documents';
import { exhibitOf, type Gate, type GateTraveller } from '@amirani/scenario/gate';
import type { PlayableDocument } from '@desk/documents/server/readers/simulator.ts';

/** Genuine and complete travellers among those that are offered: a gate is not made of faults. */
const COMPLETE = 29;

/**
 * The documents of travellers at the gate for the simulated reader: one of each plant and a number of genuine ones, by neutral
 * exhibit names.
 */
export const travellersToPlay = ({
  travellers,
}: Pick<Gate, 'travellers'>): readonly PlayableDocument[] => {
  const coming = travellers.filter(({ truth }) => truth.comes);
  const seen = new Set<string>();
  const planted = coming.filter(({ truth: { plant } }) => {
    if (plant === undefined || seen.has(plant)) return false;
    seen.add(plant);
    return true;
  });
  const complete = coming.filter(({ truth }) => truth.plant === undefined).slice(0, COMPLETE);
  return [...planted, ...complete].toSorted(byExhibit).map(playableOf);
};

const byExhibit = (a: GateTraveller, b: GateTraveller): number => (a.exhibit < b.exhibit ? -1 : 1);

const playableOf = (traveller: GateTraveller): PlayableDocument => {
  const { exhibit, issuer, documentCode } = exhibitOf(traveller);
  const { plant, forgery } = traveller.truth;
  return {
    ...{ id: exhibit, issuer, documentCode },
    truth: forgery?.changed ?? plant ?? 'genuine and complete',
    document: () => evidenceOf(traveller.document),
  };
};
