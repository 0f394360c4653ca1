import { civilDateOf } from '@amirani/core';
import { airports } from '@amirani/scenario';
import { startCriteriaDemonstration } from '@desk/assessment/server/criteria/demonstration.ts';
import { queuedHits } from '@desk/assessment/server/criteria/queued-hits.ts';
import { screenFlights } from '@desk/assessment/server/criteria/screen.ts';
import { createListIndexes } from '@desk/assessment/server/hits/screening/list-indexes.ts';
import { screenDue } from '@desk/assessment/server/hits/screening/screening.ts';
import type { Database } from '@platform/server/database/open.ts';
import { ensureTrainingAccounts } from '@platform/server/identity/training-accounts.ts';
import { systemCall } from '@platform/server/ingest/sources/system-call.ts';
import { startIngest } from '@platform/server/ingest/start.ts';
import { preparePartitions } from '@platform/server/ingest/upkeep.ts';
import { criteriaOf } from '../criteria/criteria.ts';
import {
  type BenchTraveller,
  flightMessages,
  MARKED_EVERY,
  ON_FLIGHT,
} from '../criteria/messages.ts';
import { randomOf } from '../fuzz/random.ts';
import { ownList } from '../names/own-list.ts';
import { onPostgres } from '../on-postgres.ts';
import { listOf, slip, sourceOf } from './bench.ts';

/** How large a run is. */
export interface WholeSize {
  readonly entries: number;
  readonly criteria: number;
  readonly travellers: number;
}

/** What a run came to: seconds by the clock, and CPU milliseconds of this process for each traveller; PostgreSQL's own is not in it. */
export interface WholeResult extends WholeSize {
  readonly name: 'screening-whole';
  readonly seconds: { readonly ingest: number; readonly lists: number; readonly criteria: number };
  readonly travellersPerSecond: number;
  readonly cpuMillisecondsEach: {
    readonly ingest: number;
    readonly lists: number;
    readonly criteria: number;
    readonly all: number;
  };
  readonly travellersPerCpuSecond: number;
  /** Travellers who are on the list, a letter changed in half of them, and how many became a hit. */
  readonly sought: number;
  readonly found: number;
  readonly listHits: number;
  /** Journeys that a criterion marks, as planted and as found. */
  readonly planted: number;
  readonly marked: number;
}

/** One traveller in this number is on the list. */
const SOUGHT_EVERY = 100;

/**
 * The whole way of a traveller's booking: PNR messages are read, stored, compared with a list of a million by name, date of
 * birth and document, and compared with fifty active criteria; messages, hits, marks and journal are committed durably on
 * PostgreSQL, in one process. GTAS users report 4 to 6.5 travellers a second (US-CBP/GTAS issue 1138).
 */
export const benchWhole = async (
  { entries, criteria, travellers }: WholeSize = {
    entries: 1_000_000,
    criteria: 50,
    travellers: 5_000,
  },
): Promise<WholeResult> =>
  onPostgres(async (platform) => {
    await preparePartitions(platform);
    await ensureTrainingAccounts(platform);
    await startCriteriaDemonstration(platform, criteriaOf(criteria));
    const { ingest, addAirports } = await startIngest(platform);
    await addAirports(airports.map((airport) => ({ ...airport, source: 'synthetic world' })));
    const list = listOf(entries);
    const source = sourceOf(list, 'pnr-assessment');
    const indexes = createListIndexes(source);
    const now = platform.clock();
    await indexes.of(await source.current('pnr-assessment', civilDateOf(now)));
    const { travellerOf, soughtOf } = travellersOf(list, travellers);
    const flights = Math.ceil(travellers / ON_FLIGHT);
    const call = systemCall(platform.journal, 'bench', 'bench');
    const spent = { ingest: timer(), lists: timer(), criteria: timer() };
    let planted = 0;
    let marked = 0;
    for (let flight = 0; flight < flights; flight += 1) {
      const files = flightMessages(flight, civilDateOf(now), now, travellerOf);
      planted += files.length / MARKED_EVERY;
      await spent.ingest.during(async () => {
        const { outcomes } = await ingest.take(
          files.map((bytes) => ({ bytes, source: 'folder' as const })),
          call,
        );
        for (const { outcome } of outcomes.flat())
          if (outcome !== 'stored') throw new Error(`a message was ${outcome}`);
      });
      const compared = await spent.lists.during(() => screenDue({ ...platform, source, indexes }));
      if (compared !== files.length) throw new Error(`${compared} of ${files.length} compared`);
      marked += (await spent.criteria.during(() => screenFlights(platform, queuedHits))).hits;
    }
    const count = flights * ON_FLIGHT;
    const all = [spent.ingest, spent.lists, spent.criteria];
    const seconds = all.reduce((sum, one) => sum + one.seconds(), 0);
    const cpu = all.reduce((sum, one) => sum + one.cpu(), 0);
    const { hits, found } = await listHits(platform.database, soughtOf);
    const result: WholeResult = {
      ...{ name: 'screening-whole', entries, criteria, travellers: count },
      seconds: {
        ingest: round(spent.ingest.seconds()),
        lists: round(spent.lists.seconds()),
        criteria: round(spent.criteria.seconds()),
      },
      travellersPerSecond: round(count / seconds),
      cpuMillisecondsEach: {
        ingest: round((1000 * spent.ingest.cpu()) / count),
        lists: round((1000 * spent.lists.cpu()) / count),
        criteria: round((1000 * spent.criteria.cpu()) / count),
        all: round((1000 * cpu) / count),
      },
      travellersPerCpuSecond: round(count / cpu),
      ...{ sought: soughtOf.size, found, listHits: hits, planted, marked },
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return result;
  });

const round = (value: number): number => Math.round(value * 100) / 100;

/** Adds up what several stretches of work took, in seconds by the clock and of CPU. */
const timer = () => {
  let wall = 0;
  let cpu = 0;
  return {
    during: async <T>(work: () => Promise<T>): Promise<T> => {
      const [began, before] = [performance.now(), process.cpuUsage()];
      const result = await work();
      const { user, system } = process.cpuUsage(before);
      wall += (performance.now() - began) / 1000;
      cpu += (user + system) / 1e6;
      return result;
    },
    seconds: () => wall,
    cpu: () => cpu,
  };
};

/** Strangers with names of their own, and one in a hundred from the list; `soughtOf` maps their surname and birth to the entry. */
const travellersOf = (list: ReturnType<typeof listOf>, count: number) => {
  const random = randomOf(4711);
  const strangers = ownList(count + ON_FLIGHT, 99);
  const soughtOf = new Map<string, string>();
  const known = new Map<number, BenchTraveller>();
  const travellerOf = (serial: number): BenchTraveller => {
    const before = known.get(serial);
    if (before !== undefined) return before;
    const one = serial % SOUGHT_EVERY === 0 ? random.pick(list) : undefined;
    const name = one?.names[0]?.full ?? strangers[serial]?.name ?? '';
    const words = (one !== undefined && random.chance(50) ? slip(name, random) : name).split(' ');
    const traveller = {
      surname: words.at(-1) ?? '',
      given: words.slice(0, -1).join(' '),
      birth:
        one?.birthDates[0]?.date ?? `${1950 + (serial % 55)}-0${1 + (serial % 9)}-1${serial % 10}`,
    };
    if (one !== undefined) soughtOf.set(keyOf(traveller), one.id);
    known.set(serial, traveller);
    return traveller;
  };
  return { travellerOf, soughtOf: soughtOf as ReadonlyMap<string, string> };
};

const keyOf = ({ surname, birth }: Pick<BenchTraveller, 'surname' | 'birth'>): string =>
  `${surname} ${birth}`;

const listHits = (
  database: Database,
  soughtOf: ReadonlyMap<string, string>,
): Promise<{ readonly hits: number; readonly found: number }> =>
  database.administer(async (client) => {
    const { rows } = await client.query<{ surname: string; birth: string; entry: string }>(
      `select t.surname, t.birth_date as birth, h.entry
       from hit.hit h join pnr.traveller t on t.id = h.traveller_id where h.entry is not null`,
    );
    const right = rows.filter(
      ({ surname, birth, entry }) => soughtOf.get(keyOf({ surname, birth })) === entry,
    );
    return { hits: rows.length, found: right.length };
  });
