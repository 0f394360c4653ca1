import type { CarrierData } from '@amirani/checkpoint';
import type { Presented } from '@amirani/contract/checkpoint';
import type { CivilDate } from '@amirani/core';
import type { Transaction } from '../../../platform/database/open.ts';
import { Problem } from '../../../platform/http/problems.ts';
import {
  flightOfDocument,
  flightSeen,
  presentedOn,
} from '../../../platform/registry/travellers.ts';

/** What the carrier said of who stands at the booth. */
export interface CarrierSeen {
  readonly data: CarrierData;
  readonly flight: string | null;
  /** Of the list. */
  readonly traveller: string | null;
}

/**
 * Looks the traveller up on the list of the flight that was chosen, or of the one flight of the day on whose list the
 * document stands. API data alone: PNR is not within reach (R4).
 * @throws Problem `checkpoint.flight.unknown`
 */
export const carrierSeen = async (
  tx: Transaction,
  presented: Presented,
  { flight, on }: { readonly flight: string | undefined; readonly on: CivilDate },
): Promise<CarrierSeen> => {
  const { documentNumber } = presented;
  const id =
    flight ??
    (documentNumber === undefined ? undefined : await flightOfDocument(tx, documentNumber, on));
  if (id === undefined) return { data: { state: 'no-flight' }, flight: null, traveller: null };
  const seen = await flightSeen(tx, id);
  if (seen === undefined) throw new Problem('checkpoint.flight.unknown');
  const { destination } = seen;
  const to = destination === undefined ? {} : { destination };
  if (!seen.listed) return { data: { state: 'no-list', ...to }, flight: id, traveller: null };
  const listed = await presentedOn(tx, seen, presented);
  if (listed === undefined)
    return { data: { state: 'not-on-list', ...to }, flight: id, traveller: null };
  const { id: traveller, ...values } = listed;
  return { data: { state: 'listed', ...to, traveller: values }, flight: id, traveller };
};
