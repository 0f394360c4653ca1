// The server of a virtual gate in a process of its own, to be killed. Arguments: a JSON file of alerts, seed and day of the
// document factory. Prints one line of JSON when it answers.
import { readFileSync } from 'node:fs';
import type { CivilDate } from '@amirani/core';
import { airports } from '@amirani/scenario';
import { documentFactory } from '@amirani/scenario/documents';
import type { GateAlert } from '@amirani/scenario/gate';
import { trainingSources } from '@amirani/server/desks/checkpoint/alerts/training-source';
import { startDocumentDemonstration } from '@amirani/server/desks/documents/demonstration';
import { requireConfig } from '@amirani/server/platform/config/config';
import { startServer } from '@amirani/server/start';

const [alertsFile = '', seed = '', day = ''] = process.argv.slice(2);
const alerts = JSON.parse(readFileSync(alertsFile, 'utf8')) as readonly GateAlert[];
const factory = documentFactory({ seed: Number(seed), referenceDate: day as CivilDate });

const server = await startServer({
  config: requireConfig(process.env),
  demonstration: async (ingest, platform, documents, checkpoint) => {
    await ingest.addAirports(
      airports.map((airport) => ({ ...airport, source: 'synthetic world: it does not exist' })),
    );
    await startDocumentDemonstration(platform, documents, () => ({
      ...{ trust: factory.trust, sealSigners: factory.sealSigners, states: factory.states },
      ...{ exhibits: [], onTable: [] },
    }));
    checkpoint.connect(trainingSources({ alerts }));
  },
});
const administrator = server.accounts.find(({ login }) => login === 'administrator');
process.stdout.write(
  `${JSON.stringify({ address: server.address, login: administrator?.login, password: administrator?.password })}\n`,
);
process.once('SIGTERM', () => void server.stop());
