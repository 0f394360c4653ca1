import type { CarrierData } from '@amirani/checkpoint';
import type { CivilDate } from '@amirani/core';
import { flightOfDocument, flightSeen, presentedOn } from '@desk/travellers/server/reads.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { Log } from '@platform/server/log/log.ts';
import type { Presented } from '../../api/types.ts';
import { unlessLost } from './unless-lost.ts';
import type { ZoneRead } from './zone.ts';

/** The carrier's data on the traveller at the booth. */
export interface CarrierSeen {
  readonly data: CarrierData;
  readonly flight: string | null;
  /** Of the list. */
  readonly traveller: string | null;
}

/** Where a traveller is looked for. */
interface Where {
  readonly flight: string | undefined;
  readonly on: CivilDate;
}

/**
 * Looks the traveller up on the list of the flight that was chosen, or of the one flight of the day on whose list the
 * document stands. A number whose check digit is wrong finds no one. API data alone: PNR is not within reach (R4).
 * @throws Problem `checkpoint.flight.unknown`
 */
export const carrierSeen = (
  tx: Transaction,
  zone: Pick<ZoneRead, 'presented' | 'reading'>,
  where: Where,
  log: Log,
): Promise<CarrierSeen> =>
  unlessLost<CarrierSeen>(
    tx,
    {
      name: 'carrier',
      read: () => listed(tx, soundOf(zone), where),
      lost: { data: { state: 'no-answer' }, flight: where.flight ?? null, traveller: null },
    },
    log,
  );

/** What the zone tells of its holder, without a document number whose check digit is wrong: it may be another traveller's. */
export const soundOf = ({
  presented,
  reading,
}: Pick<ZoneRead, 'presented' | 'reading'>): Presented => {
  if (reading?.check('documentNumber') !== 'failed') return presented;
  const { documentNumber: _, ...sound } = presented;
  return sound;
};

const listed = async (
  tx: Transaction,
  presented: Presented,
  { flight, on }: Where,
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
  const found = await presentedOn(tx, seen, presented);
  if (found === undefined) {
    const state = seen.listed ? 'not-on-list' : 'no-list';
    return { data: { state, ...to }, flight: id, traveller: null };
  }
  const { id: traveller, ...values } = found;
  return { data: { state: 'listed', ...to, traveller: values }, flight: id, traveller };
};
