import type { CivilDate } from '@amirani/core';
import type { TravellerMaterial } from '../../items/material.ts';
import { isChild, sayings } from '../../items/said/say.ts';
import { listOf } from '../../items/traveller/journey.ts';
import type { Stream } from '../../random/stream.ts';
import type { WorldFlight } from '../../worlds/index.ts';
import type { Listed } from '../../worlds/sought.ts';
import { seenInTraveller } from '../items/traveller.ts';
import type { Made, WorldCase } from './world-case.ts';

/**
 * A traveller as the carrier reports them, beside the entry of the world's list that they come up against. Undefined where no
 * carrier reports them, and if the comparison of the desk disagrees with the list, so that every question has one answer.
 */
export const soughtOf = (
  { traveller, referral, source }: WorldCase,
  { entry, as, other }: Listed,
  { from, to }: WorldFlight,
  list: Stream,
): Made | undefined => {
  const { carrier, document, flight, at } = traveller;
  if (carrier === null) return undefined;
  const on = at.slice(0, 10) as CivilDate;
  const material: TravellerMaterial = {
    kind: 'traveller',
    on,
    list: listOf(list),
    entry,
    traveller: {
      surname: carrier.surname,
      given: carrier.given,
      birthDate: carrier.birthDate,
      nationality: document.nationality,
      documents: [{ number: carrier.number, issuer: document.issuer }],
    },
    flight: { designator: flight.slice(0, flight.indexOf('/')), from, to },
    said: sayings(referral, isChild(document.birthDate, on), source),
  };
  const { codes } = seenInTraveller(material);
  const target = other === undefined;
  if (target !== codes.size > 0) return undefined;
  return {
    material,
    target,
    evidence: [...codes],
    technique: other ?? as,
    ...(target ? { line: 'first' as const } : {}),
  };
};
