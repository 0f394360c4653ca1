import { createSecretKey } from 'node:crypto';
import { airport } from '@amirani/core';
import { withAccess } from '../database/access.ts';
import type { Platform } from '../needs.ts';
import { localDay } from '../time/local-day.ts';
import type { InternalFlightsDecision } from './flight/area.ts';
import type { AirportFacts } from './flight/flight.ts';
import { createIngest } from './ingest.ts';
import { type IngestKeys, openIngestKeys } from './keys.ts';
import type { Ingest } from './port.ts';
import { createReadInput } from './read-apart.ts';
import { loadAirports, type NewAirport, saveAirports } from './store/flights.ts';

/** The way in, ready. */
export interface IngestRoom {
  readonly ingest: Ingest;
  readonly keys: IngestKeys;
  /** Makes airports known that packages/core does not list, as those of a training world. */
  readonly addAirports: (airports: readonly NewAirport[]) => Promise<void>;
}

/** Opens the keys and the airports, and builds the way in. */
export const startIngest = async (platform: Platform): Promise<IngestRoom> => {
  const { config, database, clock } = platform;
  const keys = await openIngestKeys(config.dataFolder);
  const digestKey = createSecretKey(keys.digest);
  const context = {
    account: 'system:ingest',
    purpose: 'operation',
    reference: 'airports',
  } as const;
  let own = await withAccess(database, context, 'amirani_ingest', loadAirports);
  const findAirport = (code: string): AirportFacts | undefined => airport(code) ?? own.get(code);
  const today = () => localDay(clock(), config.timeZone);
  const ingest = createIngest({
    database,
    clock,
    read: createReadInput(platform.readers, today),
    settings: () => ({
      keys,
      digestKey,
      days: config.quarantineDays,
      today: today(),
      home: config.homeState,
      findAirport,
      internalFlights: config.internalFlights as InternalFlightsDecision | undefined,
    }),
  });
  return {
    ingest,
    keys,
    addAirports: async (airports) => {
      own = await withAccess(database, context, 'amirani_ingest', async (tx) => {
        await saveAirports(tx, airports);
        return loadAirports(tx);
      });
    },
  };
};
