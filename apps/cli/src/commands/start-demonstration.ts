import { airports, demoWorld, worldFiles } from '@amirani/scenario';
import {
  type RunningDemonstration,
  startDemonstration,
} from '@amirani/server/platform/ingest/demonstration';
import type { IngestRoom } from '@amirani/server/platform/ingest/start';
import type { Platform } from '@amirani/server/platform/platform';

/** A demonstration that goes on until it is stopped. */
export type DemonstrationHandle = Pick<RunningDemonstration, 'stop'>;

/** Sends the messages of a synthetic world into the server, each when its time comes. */
export const demonstrate = (platform: Platform, room: IngestRoom): Promise<DemonstrationHandle> =>
  startDemonstration(platform, room, {
    world: (instant) => ({
      files: worldFiles(demoWorld(instant)).filter(({ direction }) => direction === 'to-state'),
      airports: airports.map((airport) => ({
        ...airport,
        source: 'synthetic world: the place does not exist',
      })),
    }),
  });
