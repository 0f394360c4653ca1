import { airports, type World, worldFiles } from '@amirani/scenario';
import { demoGate } from '@amirani/scenario/gate';
import { plantedList } from '@amirani/scenario/lists';
import { startAcademyDemonstration } from '@desk/academy/server/demonstration.ts';
import { startCriteriaDemonstration } from '@desk/assessment/server/criteria/demonstration.ts';
import { startWatchListDemonstration } from '@desk/assessment/server/watch-lists/demonstration.ts';
import { trainingSources } from '@desk/checkpoint/server/alerts/training-source.ts';
import type { CheckpointRoom } from '@desk/checkpoint/server/room.ts';
import {
  type DemonstrationExhibit,
  startDocumentDemonstration,
} from '@desk/documents/server/demonstration.ts';
import {
  connectSimulator,
  type PlayableDocument,
} from '@desk/documents/server/readers/simulator.ts';
import type { DocumentsRoom } from '@desk/documents/server/room.ts';
import { startCaseDemonstration } from '@desk/investigations/server/demonstration.ts';
import { startProgrammeDemonstration } from '@desk/programme/server/demonstration.ts';
import { startRiskDemonstration } from '@desk/risk/server/demonstration.ts';
import {
  type RunningDemonstration,
  startDemonstration,
} from '@platform/server/ingest/demonstration.ts';
import type { IngestRoom } from '@platform/server/ingest/start.ts';
import type { Platform } from '@platform/server/needs.ts';
import { criteriaOf } from './start-criteria.ts';
import { documentsOf } from './start-documents.ts';
import { travellersToPlay } from './start-gate.ts';
import { caseOf } from './start-investigations.ts';
import { riskOf } from './start-risk.ts';

/** A demonstration that goes on until it is stopped. */
export type DemonstrationHandle = Pick<RunningDemonstration, 'stop'>;

/** Parts of a training world with their names, in the order in which they are made. */
export const demonstrationParts = {
  documents: 'travel documents',
  criteria: 'criteria',
  counts: 'counts of incidents',
  case: 'an investigation',
  programme: 'a programme',
  class: 'a class of trainees',
  flights: 'flights and travellers',
  'watch-list': 'a watch list',
} as const;

/** One of {@link demonstrationParts}. */
type DemonstrationPart = keyof typeof demonstrationParts;

/** The rooms of the server into which a demonstration brings its world. */
export interface DemonstrationRooms {
  readonly ingest: IngestRoom;
  readonly documents: DocumentsRoom;
  readonly checkpoint: CheckpointRoom;
}

/**
 * Sends the messages of a synthetic world into the server, each when its time comes; gives the examiner documents, the
 * checkpoint its sources of alerts, the simulated reader the documents of travellers of the next flights, and the analysts a
 * watch list on which some of the travellers stand, and criteria that mark some; the risk desk five years of counts, and the
 * investigators a case, and the manager of a programme one that is in its second year; the academy
 * a class that has sat four times.
 * @param onPart told of each part as it begins.
 */
export const demonstrate = async (
  platform: Platform,
  { ingest, documents, checkpoint }: DemonstrationRooms,
  onPart: (part: DemonstrationPart) => void,
): Promise<DemonstrationHandle> => {
  onPart('documents');
  const shown = await startDocumentDemonstration(platform, documents, documentsOf);
  // Before anything is held: the criteria of a world are older than its flights.
  onPart('criteria');
  await startCriteriaDemonstration(platform, criteriaOf);
  onPart('counts');
  const scanRisks = await startRiskDemonstration(platform, riskOf);
  onPart('case');
  await startCaseDemonstration(platform, caseOf);
  onPart('programme');
  await startProgrammeDemonstration(platform);
  onPart('class');
  await startAcademyDemonstration(platform);
  onPart('flights');
  let shownWorld: { readonly world: World; readonly instant: string } | undefined;
  const running = await startDemonstration(platform, ingest, {
    world: (instant) => {
      const gate = demoGate(instant, shown.madeFrom);
      shownWorld = { world: gate.world, instant };
      checkpoint.connect(trainingSources(gate));
      const playable = [...travellersToPlay(gate), ...shown.exhibits.map(playableOf)];
      connectSimulator(documents.hub, playable, platform.clock);
      return {
        files: worldFiles(gate.world).filter(({ direction }) => direction === 'to-state'),
        airports: airports.map((airport) => ({
          ...airport,
          source: 'synthetic world: the place does not exist',
        })),
      };
    },
  });
  onPart('watch-list');
  const made = shownWorld;
  if (made !== undefined)
    await startWatchListDemonstration(platform, {
      // Made only where it is not there yet: a later start asks for the label alone.
      get file() {
        return plantedList(made.world).file;
      },
      label: `training world of ${made.instant}`,
    });
  void scanRisks();
  return running;
};

/** The travel document of an exhibit, as the simulator plays it. */
const playableOf = ({ documents, ...exhibit }: DemonstrationExhibit): PlayableDocument => ({
  ...exhibit,
  document: () => {
    const [document] = documents();
    if (document === undefined) throw new Error(`exhibit ${exhibit.id} is empty`);
    return document;
  },
});
