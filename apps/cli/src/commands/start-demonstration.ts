import { airports, worldFiles } from '@amirani/scenario';
import { demoGate } from '@amirani/scenario/gate';
import { plantedList } from '@amirani/scenario/lists';
import type { RunningServer } from '@amirani/server/start';
import { startAcademyDemonstration } from '@desk/academy/server/demonstration.ts';
import { startCriteriaDemonstration } from '@desk/assessment/server/criteria/demonstration.ts';
import {
  type DemonstrationList,
  startWatchListDemonstration,
} from '@desk/assessment/server/watch-lists/demonstration.ts';
import { trainingSources } from '@desk/checkpoint/server/alerts/training-source.ts';
import {
  type DemonstrationExhibit,
  startDocumentDemonstration,
} from '@desk/documents/server/demonstration.ts';
import {
  connectSimulator,
  type PlayableDocument,
} from '@desk/documents/server/readers/simulator.ts';
import { startCaseDemonstration } from '@desk/investigations/server/demonstration.ts';
import { startProgrammeDemonstration } from '@desk/programme/server/demonstration.ts';
import { startRiskDemonstration } from '@desk/risk/server/demonstration.ts';
import type { SampleDataState } from '@platform/server/about/sample-data.ts';
import {
  type RunningDemonstration,
  startDemonstration,
} from '@platform/server/ingest/demonstration.ts';
import { errorFacts } from '@platform/server/log/log.ts';
import { criteriaOf } from './start-criteria.ts';
import { documentsOf } from './start-documents.ts';
import { travellersToPlay } from './start-gate.ts';
import { caseOf } from './start-investigations.ts';
import { makeParts, type Parts } from './start-parts.ts';
import { riskOf } from './start-risk.ts';

/** A demonstration that goes on until it is stopped. */
export type DemonstrationHandle = Pick<RunningDemonstration, 'stop'>;

/** What a demonstration needs of a server that answers. */
type Served = Pick<RunningServer, 'platform' | 'rooms'>;

/**
 * Sends the messages of a synthetic world into the server, each when its time comes; gives the examiner documents, the
 * checkpoint its sources of alerts, the simulated reader the documents of travellers of the next flights, and the analysts a
 * watch list on which some of the travellers stand, and criteria that mark some; the risk desk five years of counts, and the
 * investigators a case, and the manager of a programme one that is in its second year; the academy
 * a class that has sat four times. It is made while the server answers: part after part, each by the steps that persons take. A part
 * that cannot be made is logged, and the others are made.
 * @param tell told of each part as it begins, and then whether all were made.
 */
export const demonstrate = (
  served: Served,
  tell: (state: SampleDataState) => void,
): DemonstrationHandle => {
  const { parts, stop } = partsOf(served);
  const making = makeParts(parts, tell, (part, error) =>
    served.platform.log.error('sample-data.failed', { part, ...errorFacts(error) }),
  );
  return {
    stop: async () => {
      await making.stop();
      await stop();
    },
  };
};

/** What makes each part, and what ends the messages. */
const partsOf = ({
  platform,
  rooms: { ingest, documents, checkpoint },
}: Served): { readonly parts: Parts } & DemonstrationHandle => {
  let running: RunningDemonstration | undefined;
  let list: DemonstrationList | undefined;
  let fillDocuments: (() => Promise<void>) | undefined;
  const flights = async (): Promise<void> => {
    const shown = await startDocumentDemonstration(platform, documents, documentsOf);
    fillDocuments = shown.fill;
    running = await startDemonstration(platform, ingest, {
      world: (instant) => {
        const gate = demoGate(instant, shown.world.madeFrom);
        list = {
          // Made only where it is not there yet: a later start asks for the label alone.
          get file() {
            return plantedList(gate.world).file;
          },
          label: `training world of ${instant}`,
        };
        checkpoint.connect(trainingSources(gate));
        const playable = [...travellersToPlay(gate), ...shown.world.exhibits.map(playableOf)];
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
  };
  return {
    parts: {
      flights,
      'watch-list': async () => {
        if (list !== undefined) await startWatchListDemonstration(platform, list);
      },
      criteria: () => startCriteriaDemonstration(platform, criteriaOf),
      documents: async () => fillDocuments?.(),
      counts: async () => {
        const scanRisks = await startRiskDemonstration(platform, riskOf);
        void scanRisks();
      },
      case: () => startCaseDemonstration(platform, caseOf),
      programme: () => startProgrammeDemonstration(platform),
      class: () => startAcademyDemonstration(platform),
    },
    stop: async () => running?.stop(),
  };
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
