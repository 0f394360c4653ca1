// A server with the flights of a virtual gate and a few travellers of each, in a process of its own: their documents, their
// papers and the alerts on them agree, save where something is planted. Arguments: how many travellers a flight has, and `chips`
// where they have some.
// Says on its output where it is, how to sign in, and what the travellers lay on the reader.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type CivilDate, civilDateOf } from '@amirani/core';
import { airports, worldFiles } from '@amirani/scenario';
import { documentFactory } from '@amirani/scenario/documents';
import { demoGate, exhibitOf } from '@amirani/scenario/gate';
import { startServer } from '@amirani/server/start';
import { trainingSources } from '@desk/checkpoint/server/alerts/training-source.ts';
import { startDocumentDemonstration } from '@desk/documents/server/demonstration.ts';
import { ensureSnapshot } from '@platform/server/database/snapshot.ts';
import { startDemonstration } from '@platform/server/ingest/demonstration.ts';
import { requireConfig } from '@platform/server/settings/config.ts';
import type { GateFacts } from './gate-facts.ts';

const [load = '12', chips] = process.argv.slice(2);
const seed = 20_261_126;
const config = requireConfig(process.env);
const day: CivilDate = civilDateOf(new Date());
const factory = documentFactory({ seed, referenceDate: day });
let gate: ReturnType<typeof demoGate> | undefined;
const gateAt = (instant: string): ReturnType<typeof demoGate> => {
  gate ??= demoGate(instant, { seed, referenceDate: day }, { load: Number(load) });
  return gate;
};

/** The kind of a source of alerts that does not answer, as a test writes it there; after `late ` it answers too late. */
const takenAway = join(config.dataFolder, 'taken-away');

/** What `taken-away` says of a source. */
const trouble = (kind: string): 'lost' | 'late' | undefined => {
  const said = existsSync(takenAway) ? readFileSync(takenAway, 'utf8') : '';
  return said === kind ? 'lost' : said === `late ${kind}` ? 'late' : undefined;
};

/** Statements that a test writes there are run as the owner of the database, who alone can reach it: it is in this process. */
const statements = join(config.dataFolder, 'statements.sql');

const server = await startServer({ config, snapshot: await ensureSnapshot() });
const { ingest, documents, checkpoint } = server.rooms;
if (chips !== undefined) {
  const { fill } = await startDocumentDemonstration(server.platform, documents, () => ({
    ...{ trust: factory.trust, sealSigners: factory.sealSigners, states: factory.states },
    ...{ exhibits: [], onTable: [] },
  }));
  await fill();
}
const demonstration = await startDemonstration(server.platform, ingest, {
  world: (instant) => {
    const { world, flights } = gateAt(instant);
    // The carriers' lists of the flights at the gate; nothing else of the world is looked at here.
    const wave = new Set(flights.map(({ id }) => id));
    const messages = world.messages.filter(
      ({ kind, flight, direction }) =>
        kind === 'PAXLST' && direction === 'to-state' && wave.has(flight),
    );
    return {
      // All of them have come: a test does not wait for the evening.
      files: worldFiles({ ...world, messages }).map((file) => ({ ...file, at: instant })),
      airports: airports.map((airport) => ({ ...airport, source: 'synthetic world' })),
    };
  },
});
checkpoint.connect(
  trainingSources({ alerts: gate?.alerts ?? [] }).map((source) => ({
    ...source,
    ask: async (...asked) => {
      const now = trouble(source.kind);
      if (now === 'lost') throw new Error(`${source.kind} is taken away`);
      const answer = await source.ask(...asked);
      if (now === 'late') await setTimeout(5_000);
      return answer;
    },
  })),
);

const { instant } = JSON.parse(
  readFileSync(join(config.dataFolder, 'demonstration.json'), 'utf8'),
) as { readonly instant: string };
const { flights, travellers, world } = gateAt(instant);
const folder = join(config.dataFolder, 'exhibits');
mkdirSync(folder);

/** The files of a chip, where one answers, as a person drops them. */
const chipFile = (exhibit: string, bytes: Uint8Array | undefined): string | undefined => {
  if (bytes === undefined) return undefined;
  const path = join(folder, `${exhibit}.zip`);
  writeFileSync(path, bytes);
  return path;
};

const facts: GateFacts = {
  address: server.address,
  password: server.accounts[0]?.password ?? '',
  ...{ takenAway, statements },
  flights: flights.map(({ id, carrier, number }) => ({ id, designator: `${carrier}${number}` })),
  travellers: travellers
    .filter(({ truth }) => truth.comes)
    .map((traveller) => {
      const { exhibit, zone, print, chip } = exhibitOf(traveller);
      return {
        ...{ exhibit, zone, print, flight: traveller.flight, plant: traveller.truth.plant },
        chip: chips === undefined ? undefined : chipFile(exhibit, chip()),
        clear: traveller.truth.clear,
        ...{ shown: traveller.shown, help: traveller.statement?.help },
        firstLine: traveller.truth.firstLine,
        surname: world.truth.persons.find(({ id }) => id === traveller.truth.person)?.surname ?? '',
      };
    }),
};
process.stdout.write(`${JSON.stringify(facts)}\n`);

let ended = false;
const runStatements = async (): Promise<void> => {
  while (!ended) {
    await setTimeout(100);
    if (!existsSync(statements)) continue;
    const text = readFileSync(statements, 'utf8');
    await server.platform.database.administer((client) => client.query(text));
    rmSync(statements);
  }
};
const running = runStatements();

process.once('SIGTERM', () => {
  void (async () => {
    ended = true;
    await running;
    await demonstration.stop();
    await server.stop();
  })();
});
