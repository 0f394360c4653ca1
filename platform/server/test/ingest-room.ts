import { createSecretKey, randomBytes } from 'node:crypto';
import { airport } from '@amirani/core';
import { airports } from '@amirani/scenario';
import type { Receipt } from '@platform/api/types.ts';
import type { Database, Transaction } from '../database/open.ts';
import type { InternalFlightsDecision } from '../ingest/flight/area.ts';
import { createIngest } from '../ingest/ingest.ts';
import type { IngestKeys } from '../ingest/keys.ts';
import type { Ingest, IngestCall, IngestChange, Outcome } from '../ingest/port.ts';
import { readFile } from '../ingest/read-file.ts';
import type { InputItem, ReadInput } from '../ingest/read-input.ts';
import { localDay } from '../time/local-day.ts';
import { inspect } from './engines.ts';

/** A way in over a test's database, with a clock that tests move and a record of what was journalled. */
export interface TestRoom {
  readonly ingest: Ingest;
  readonly keys: IngestKeys;
  readonly journalled: IngestChange[];
  now: Date;
  internalFlights: InternalFlightsDecision | undefined;
  /** What the reader gives, for a test to spoil. */
  spoil: (items: readonly InputItem[]) => readonly InputItem[];
  readonly call: IngestCall;
  readonly take: (...texts: readonly (string | Uint8Array)[]) => Promise<Outcome[][]>;
  readonly takeOne: (text: string | Uint8Array) => Promise<Outcome>;
}

/** A receipt for tests of ingest alone; the journal has its own tests. */
const receipt: Receipt = {
  leafHash: '0'.repeat(64),
  at: '2026-11-30T12:00:00.000Z',
  origin: 'test',
  signature: '',
};

/** Opens the way in for the border of the training world's home state; with a reader of its own where a test gives one. */
export const testRoom = (database: Database, readInput?: ReadInput): TestRoom => {
  const keys = { digest: randomBytes(32), quarantine: randomBytes(32) };
  const digestKey = createSecretKey(keys.digest);
  const journalled: IngestChange[] = [];
  const known = new Map(airports.map(({ code, state, zone }) => [code as string, { state, zone }]));
  const today = () => localDay(room.now, 'Asia/Tbilisi');
  const call: IngestCall = {
    context: { account: 'system:test', purpose: 'operation', reference: 'test' },
    record: async (_tx: Transaction, change: IngestChange) => {
      journalled.push(change);
      return receipt;
    },
    recordPiece: async (_tx: Transaction, change: IngestChange) => {
      journalled.push(change);
    },
  };
  const room: TestRoom = {
    keys,
    journalled,
    call,
    now: new Date('2026-11-30T12:00:00Z'),
    internalFlights: undefined,
    spoil: (items) => items,
    ingest: createIngest({
      database,
      clock: () => room.now,
      read: readInput ?? ((bytes) => room.spoil([...readFile(bytes, today())])),
      settings: () => ({
        keys,
        digestKey,
        days: 30,
        today: today(),
        home: 'QVR',
        findAirport: (code) => airport(code) ?? known.get(code),
        internalFlights: room.internalFlights,
      }),
    }),
    take: async (...texts) => {
      const { outcomes } = await room.ingest.take(
        texts.map((text) => ({ bytes: Buffer.from(text as string), source: 'upload' as const })),
        call,
      );
      return outcomes.map((list) => [...list]);
    },
    takeOne: async (text) => {
      const [list = []] = await room.take(text);
      const [outcome] = list;
      if (outcome === undefined || list.length > 1) throw new Error(`${list.length} outcomes`);
      return outcome;
    },
  };
  return room;
};

const PERSONAL = [
  ...['message', 'observation', 'traveller', 'push', 'flight_count'].flatMap((table) => [
    `api.${table}`,
    `pnr.${table}`,
  ]),
  ...['pnr.booking', 'pnr.booking_observation', 'link.person', 'link.former'],
  'link.flight_count',
  ...['flight.flight', 'ingest.digest', 'ingest.refusal', 'quarantine.item', 'platform.outbox'],
];

/** How many rows each table of the rooms holds. */
export const rowCounts = async (database: Database): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const table of PERSONAL) {
    const [row] = await inspect<{ n: bigint }>(database, `select count(*) as n from ${table}`);
    counts[table] = Number(row?.n);
  }
  return counts;
};
