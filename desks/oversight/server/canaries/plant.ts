import { randomInt } from 'node:crypto';
import { addDays } from '@amirani/core';
import type { TravellerRecord } from '@amirani/messages';
import { entriesAbout } from '@desk/assessment/server/reads.ts';
import { asRole, type DatabaseRole, withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Ingest, IngestCall } from '@platform/server/ingest/port.ts';
import { startIngest } from '@platform/server/ingest/start.ts';
import type { System } from '@platform/server/ingest/traveller/person.ts';
import type { Journal } from '@platform/server/journal/port.ts';
import type { Platform } from '@platform/server/needs.ts';
import { momentOf } from '@platform/server/time/moment.ts';
import { freeSeatAmong, type Identity, inventIdentity, inventRecord, isPattern } from './invent.ts';
import { apiMessage, type PlantFlight, pnrMessage } from './messages.ts';
import {
  countHeld,
  countPlanted,
  type FlightHeld,
  flightHeld,
  isHeld,
  madeBy,
  mark,
  pickFlight,
} from './store.ts';

/** Number of travellers for each canary. */
const ONE_IN = 20_000;

/** Least number of travellers of a regime with canaries. Among fewer, an invented one is easy to spot. */
const LEAST_HELD = 1_000;

/** Number of canaries for a regime with a number of travellers. */
export const wantedAmong = (held: number): number =>
  held < LEAST_HELD ? 0 : Math.max(1, Math.floor(held / ONE_IN));

/** A way in that receives at a given instant: a canary's message comes soon after the last real one of its flight. */
export type IngestAt = (at: Date) => Promise<Ingest>;

/** The server's own way in. */
export const ingestAt =
  (platform: Platform): IngestAt =>
  async (at) =>
    (await startIngest({ ...platform, clock: () => at })).ingest;

/**
 * Plants what is missing in both regimes, and `least` canaries in each that holds anybody. Gives how many were planted, and how
 * many are still missing because no flight fits. They come in by the same way as all travellers, as messages of one traveller,
 * so that nothing but the table of oversight tells them apart.
 */
export const plantCanaries = async (
  platform: Platform,
  ingest: IngestAt = ingestAt(platform),
  least = 0,
): Promise<{ readonly planted: number; readonly missing: number }> => {
  const held = await within(platform, 'amirani_ingest', countHeld);
  const missingIn = async (system: System): Promise<number> => {
    const now = await within(platform, 'amirani_oversight', countPlanted);
    const wanted = Math.max(wantedAmong(held[system]), held[system] > 0 ? least : 0);
    return Math.max(0, wanted - now[system]);
  };
  let planted = 0;
  for (const system of ['api', 'pnr'] as const) {
    // An attempt finds no pattern, or a name that somebody has.
    let attempts = 3 * Math.max(wantedAmong(held[system]), least) + 10;
    for (; attempts > 0 && (await missingIn(system)) > 0; attempts -= 1)
      planted += await plantOne(platform, ingest, system);
  }
  return { planted, missing: (await missingIn('api')) + (await missingIn('pnr')) };
};

const ACCOUNT = 'system:canaries';

const within = <T>(
  { database }: Pick<Platform, 'database'>,
  role: DatabaseRole,
  work: (tx: Transaction) => Promise<T>,
  purpose: 'operation' | 'oversight' = 'operation',
): Promise<T> =>
  withAccess(database, { account: ACCOUNT, purpose, reference: 'canaries' }, role, work);

/** A day for late messages and late passengers. No booth works over the flight after it. */
const OVER_MS = 24 * 3_600_000;

/** Tries one flight; gives how many canaries that made: none, or one in each regime that holds the flight. */
const plantOne = async (platform: Platform, ingest: IngestAt, system: System): Promise<number> => {
  const { now, today } = momentOf(platform);
  const found = await within(platform, 'amirani_ingest', async (tx) => {
    const flight = await pickFlight(tx, system, {
      lastDay: addDays(today, -2),
      before: new Date(now.getTime() - OVER_MS),
    });
    if (flight === undefined) return undefined;
    const api = await flightHeld(tx, 'api', flight);
    const pnr = await flightHeld(tx, 'pnr', flight);
    const who = identityOn(flight, [...(api?.records ?? []), ...(pnr?.records ?? [])]);
    return who === undefined || (await isHeld(tx, who)) ? undefined : { flight, api, pnr, who };
  });
  if (found === undefined || (await isOnList(platform, found.who))) return 0;
  const { flight, api, pnr, who } = found;
  const messages = messagesOf(flight, who, api, pnr);
  if (messages.length === 0) return 0;
  const last = Math.max(...[api, pnr].map((one) => one?.last.saidAt.getTime() ?? 0));
  const at = new Date(Math.min(now.getTime(), last + 1000 * randomInt(20, 600)));
  const way = await ingest(at);
  try {
    await way.take(
      messages.map(({ bytes }) => ({ bytes, source: 'command' })),
      callFor(platform.journal, flight, who, now),
    );
  } catch (error) {
    if (error instanceof NotNew) return 0;
    throw error;
  }
  return messages.length;
};

/** A message that made no new traveller of its own on its flight: nothing is stored. */
class NotNew extends Error {}

const identityOn = (
  flight: PlantFlight,
  records: readonly TravellerRecord[],
): Identity | undefined => {
  const day = flight.day;
  const patterns = records.filter((record) => isPattern(record, day));
  for (const pattern of patterns) {
    const other = patterns.find(
      ({ sex, given, surname }) =>
        sex === pattern.sex && given !== pattern.given && surname !== pattern.surname,
    );
    if (other !== undefined) return inventIdentity(pattern, other, day, randomInt);
  }
  return undefined;
};

const isOnList = async (platform: Platform, who: Identity): Promise<boolean> => {
  const { surname, given, birthDate, document } = who;
  const person = { surname, given, birthDate, documentNumber: document.number };
  const read = (tx: Transaction) => entriesAbout(tx, person);
  return (await within(platform, 'amirani_oversight', read, 'oversight')).length > 0;
};

const messagesOf = (
  flight: PlantFlight,
  who: Identity,
  api: FlightHeld | undefined,
  pnr: FlightHeld | undefined,
): readonly { readonly system: System; readonly bytes: Uint8Array }[] => {
  const seat = freeSeatAmong([...(api?.seats ?? []), ...(pnr?.seats ?? [])], randomInt);
  const like = ({ records }: FlightHeld): TravellerRecord | undefined => {
    const adults = records.filter(
      ({ role, age }) => role === 'passenger' && age !== 'infant' && age !== 'child',
    );
    // Of the same sex, so that the title fits.
    const record = adults.find(({ sex }) => sex === who.sex) ?? adults[0];
    return record === undefined
      ? undefined
      : { ...inventRecord(record, who, seat, randomInt), source: {} };
  };
  const [inApi, inPnr] = [api && like(api), pnr && like(pnr)];
  return [
    ...(api === undefined || inApi === undefined
      ? []
      : [{ system: 'api' as const, bytes: apiMessage(flight, api.last, inApi, randomInt) }]),
    ...(pnr === undefined || inPnr === undefined
      ? []
      : [{ system: 'pnr' as const, bytes: pnrMessage(flight, pnr.last, who, inPnr, randomInt) }]),
  ];
};

/** Marks the new travellers in the transaction that stores them: none is ever stored without its mark. */
const callFor = (journal: Journal, flight: PlantFlight, who: Identity, at: Date): IngestCall => {
  const context = { account: ACCOUNT, purpose: 'operation', reference: 'canaries' } as const;
  // Which travellers is said nowhere but in the table.
  const record: IngestCall['record'] = (tx) =>
    journal.record(tx, {
      operation: 'collection',
      action: 'plantCanaries',
      outcome: 'done',
      actor: ACCOUNT,
      purpose: context.purpose,
      reference: context.reference,
    });
  return {
    context,
    record,
    recordPiece: record,
    also: async (tx, outcomes) => {
      for (const { outcome, id, flightId, type } of outcomes) {
        const system: System = type === 'PNRGOV' ? 'pnr' : 'api';
        const traveller =
          outcome === 'stored' && flightId === flight.id
            ? await madeBy(tx, system, flight.day, id)
            : undefined;
        if (traveller === undefined) throw new NotNew();
        await asRole(tx, 'amirani_oversight', (own) =>
          mark(own, system, traveller, { flight, who, at }),
        );
      }
    },
  };
};
