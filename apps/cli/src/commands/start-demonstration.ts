import { airports, demoWorld, worldFiles } from '@amirani/scenario';
import {
  type DemonstrationExhibit,
  startDocumentDemonstration,
} from '@amirani/server/desks/documents/demonstration';
import {
  connectSimulator,
  type PlayableDocument,
} from '@amirani/server/desks/documents/readers/simulator';
import type { DocumentsRoom } from '@amirani/server/desks/documents/room';
import {
  type RunningDemonstration,
  startDemonstration,
} from '@amirani/server/platform/ingest/demonstration';
import type { IngestRoom } from '@amirani/server/platform/ingest/start';
import type { Platform } from '@amirani/server/platform/platform';
import { documentsOf } from './start-documents.ts';

/** A demonstration that goes on until it is stopped. */
export type DemonstrationHandle = Pick<RunningDemonstration, 'stop'>;

/**
 * Sends the messages of a synthetic world into the server, each when its time comes, and gives the examiner its
 * documents.
 */
export const demonstrate = async (
  platform: Platform,
  room: IngestRoom,
  documents: DocumentsRoom,
): Promise<DemonstrationHandle> => {
  const { exhibits } = await startDocumentDemonstration(platform, documents, documentsOf);
  connectSimulator(documents.hub, exhibits.map(playable), platform.clock);
  return startDemonstration(platform, room, {
    world: (instant) => ({
      files: worldFiles(demoWorld(instant)).filter(({ direction }) => direction === 'to-state'),
      airports: airports.map((airport) => ({
        ...airport,
        source: 'synthetic world: the place does not exist',
      })),
    }),
  });
};

/** The travel document of an exhibit, as the simulator plays it. */
const playable = ({ documents, ...exhibit }: DemonstrationExhibit): PlayableDocument => ({
  ...exhibit,
  document: () => {
    const [document] = documents();
    if (document === undefined) throw new Error(`exhibit ${exhibit.id} is empty`);
    return document;
  },
});
