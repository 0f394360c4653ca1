// The whole server with the demonstration world, in a process of its own, as an officer would find it.
// Says on its output where it is, how to sign in, and what of the world must never leak.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseOf } from '@amirani/cli/commands/start-investigations';
import { airports, demoWorld, worldFiles } from '@amirani/scenario';
import { startServer } from '@amirani/server/start';
import { startCaseDemonstration } from '@desk/investigations/server/demonstration.ts';
import { startProgrammeDemonstration } from '@desk/programme/server/demonstration.ts';
import { ensureSnapshot } from '@platform/server/database/snapshot.ts';
import { startDemonstration } from '@platform/server/ingest/demonstration.ts';
import { requireConfig } from '@platform/server/settings/config.ts';
import type { ServerFacts } from './facts.ts';
import { freePort } from './free-port.ts';

/** Where a learning platform of a test may be: free now, and taken by the file that starts one. */
const learningPort = await freePort();
const config = requireConfig({
  ...process.env,
  AMIRANI_LEARNING_PLATFORMS: `http://127.0.0.1:${learningPort}`,
});
let made: { readonly instant: string; readonly world: ReturnType<typeof demoWorld> } | undefined;
/** Made once: it takes a moment. */
const worldAt = (instant: string): ReturnType<typeof demoWorld> => {
  if (made?.instant !== instant) made = { instant, world: demoWorld(instant) };
  return made.world;
};

const server = await startServer({
  config,
  // How a database is made from nothing, the tests of the command show.
  snapshot: await ensureSnapshot(),
});
const { platform, rooms } = server;
await startCaseDemonstration(platform, caseOf);
await startProgrammeDemonstration(platform);
const demonstration = await startDemonstration(platform, rooms.ingest, {
  world: (instant) => ({
    files: worldFiles(worldAt(instant)).filter(({ direction }) => direction === 'to-state'),
    airports: airports.map((airport) => ({ ...airport, source: 'synthetic world' })),
  }),
});

const { instant } = JSON.parse(
  readFileSync(join(config.dataFolder, 'demonstration.json'), 'utf8'),
) as { readonly instant: string };
const { persons } = worldAt(instant).truth;
const facts: ServerFacts = {
  address: server.address,
  password: server.accounts[0]?.password ?? '',
  learningPort,
  // Short words are also words of the workbench; numbers of documents are nobody else's.
  names: [...new Set(persons.flatMap(({ surname }) => surname ?? []))].filter(
    (name) => name.length >= 6,
  ),
  numbers: [
    ...new Set(persons.flatMap(({ documents }) => documents.map(({ number }) => number))),
  ].filter((number) => number.length >= 6),
};
process.stdout.write(`${JSON.stringify(facts)}\n`);

process.once('SIGTERM', () => {
  void (async () => {
    await demonstration.stop();
    await server.stop();
  })();
});
