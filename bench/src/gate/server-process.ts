// The server of a virtual gate in a process of its own, to be killed. Arguments: the root of the project, real or mutated; a
// JSON file of alerts; seed and day of the document factory. Prints one line of JSON when it answers.
import { readFileSync } from 'node:fs';
import type { CivilDate } from '@amirani/core';
import { airports } from '@amirani/scenario';
import { documentFactory } from '@amirani/scenario/documents';
import type { GateAlert } from '@amirani/scenario/gate';

const [root = '', alertsFile = '', seed = '', day = ''] = process.argv.slice(2);
const { trainingSources } = (await import(
  `${root}/desks/checkpoint/server/alerts/training-source.ts`
)) as typeof import('@desk/checkpoint/server/alerts/training-source.ts');
const { startDocumentDemonstration } = (await import(
  `${root}/desks/documents/server/demonstration.ts`
)) as typeof import('@desk/documents/server/demonstration.ts');
const { requireConfig } = (await import(
  `${root}/platform/server/settings/config.ts`
)) as typeof import('@platform/server/settings/config.ts');
const { startServer } = (await import(
  `${root}/apps/server/src/start.ts`
)) as typeof import('@amirani/server/start');
const alerts = JSON.parse(readFileSync(alertsFile, 'utf8')) as readonly GateAlert[];
const factory = documentFactory({ seed: Number(seed), referenceDate: day as CivilDate });

const server = await startServer({ config: requireConfig(process.env) });
const { ingest, documents, checkpoint } = server.rooms;
await ingest.addAirports(
  airports.map((airport) => ({ ...airport, source: 'synthetic world: it does not exist' })),
);
const { fill } = await startDocumentDemonstration(server.platform, documents, () => ({
  ...{ trust: factory.trust, sealSigners: factory.sealSigners, states: factory.states },
  ...{ exhibits: [], onTable: [] },
}));
await fill();
checkpoint.connect(trainingSources({ alerts }));
const administrator = server.accounts.find(({ login }) => login === 'administrator');
process.stdout.write(
  `${JSON.stringify({ address: server.address, login: administrator?.login, password: administrator?.password })}\n`,
);
process.once('SIGTERM', () => void server.stop());
