import { addDays } from '@amirani/core';
import { type HitSystem, hitSystems } from '@amirani/targeting/hits';
import {
  type AccessContext,
  type DatabaseRole,
  withAccess,
} from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { digestOfSeen } from '@platform/server/decisions/digest.ts';
import type { ChangeFeed } from '@platform/server/jobs/outbox.ts';
import { errorFacts } from '@platform/server/log/log.ts';
import type { Platform } from '@platform/server/needs.ts';
import { momentOf } from '@platform/server/time/moment.ts';
import type { ListIndexes } from './list-indexes.ts';
import {
  type CurrentList,
  type ListSource,
  type OverList,
  purposeOfSystem,
} from './list-source.ts';
import {
  compareFlight,
  type Edition,
  type ScreenedFlight,
  whoWaits,
  writeCompared,
} from './screen-flight.ts';
import * as store from './screening-store.ts';

/** Dependencies of screening. */
export interface ScreeningNeeds
  extends Pick<Platform, 'database' | 'journal' | 'clock' | 'config'> {
  readonly source: ListSource;
  readonly indexes: ListIndexes;
}

/** Each room is compared in a role of its own and for the purpose of its data (R1, R4). */
const roleOf: Readonly<Record<HitSystem, DatabaseRole>> = {
  api: 'amirani_screening_api',
  pnr: 'amirani_screening_pnr',
};
const ACCOUNT = 'system:screening';

/** Milliseconds until another process may take a claimed flight, because the first may have died. */
const TAKEN = 60_000;

/**
 * Compares all travellers who wait with the lists in use, in both rooms, and gives how many were compared. Any number of
 * processes may run it: a flight is compared by one of them, and what one has done another does not do again.
 */
export const screenDue = async (needs: ScreeningNeeds): Promise<number> => {
  let compared = 0;
  const failures: unknown[] = [];
  // Both rooms at once know their lists: an index that serves both is held once.
  const lists = await currentLists(needs);
  for (const system of hitSystems) {
    const edition = await editionOf(needs, system, lists);
    const failed: store.TakenFlight[] = [];
    let looked = needs.clock().getTime();
    for (;;) {
      looked = await stillLooking(needs, system, edition, looked);
      const flight = await take(needs, system, edition);
      if (flight === undefined) break;
      try {
        compared += await screenOne(needs, system, flight, edition);
      } catch (error) {
        // It still waits, and holds up no other.
        failures.push(error);
        failed.push(flight);
      }
    }
    for (const flight of failed)
      await inRoom(needs, system, edition.edition, (tx) => store.letFlightGo(tx, flight));
  }
  if (failures.length > 0) throw failures[0];
  return compared;
};

/** In a long queue a booth has to know that somebody is at work. Gives when it was last said. */
const stillLooking = async (
  needs: ScreeningNeeds,
  system: HitSystem,
  { edition }: Edition,
  looked: number,
): Promise<number> => {
  const now = needs.clock();
  if (now.getTime() - looked < INTERVAL) return looked;
  await inRoom(needs, system, edition, (tx) => store.touchEdition(tx, system, now));
  return now.getTime();
};

const take = (
  needs: ScreeningNeeds,
  system: HitSystem,
  { edition }: Edition,
): Promise<store.TakenFlight | undefined> => {
  const now = needs.clock();
  const until = new Date(now.getTime() + TAKEN);
  return inRoom(needs, system, edition, (tx) => store.takeFlight(tx, system, { now, until }));
};

interface RoomLists {
  readonly current: readonly CurrentList[];
  readonly over: readonly OverList[];
}
type Lists = Readonly<Record<HitSystem, RoomLists>>;

const currentLists = async (needs: ScreeningNeeds): Promise<Lists> => {
  const { source } = needs;
  const on = momentOf(needs).today;
  const listsOf = async (system: HitSystem): Promise<RoomLists> => ({
    current: await source.current(purposeOfSystem[system], on),
    over: await source.over(purposeOfSystem[system], on),
  });
  return { api: await listsOf('api'), pnr: await listsOf('pnr') };
};

/** Goes up when travellers are compared in another way: everybody who has not crossed the border is compared again. */
const COMPARISON = 2;

/**
 * The lists of a room with their indexes. Where they are others than before, or it is another day, every flight that has not
 * crossed the border waits again.
 */
const editionOf = async (
  needs: ScreeningNeeds,
  system: HitSystem,
  all: Lists,
): Promise<Edition> => {
  const { now, today: on } = momentOf(needs);
  const { current: lists, over } = all[system];
  const edition = digestOfSeen([
    COMPARISON,
    on,
    lists.map(({ id, version }) => [id, version]).toSorted(),
  ]);
  const held = new Map((await needs.indexes.of(uniqueLists(all))).map((one) => [one.list.id, one]));
  await inRoom(needs, system, edition, async (tx) => {
    const before = await store.findEdition(tx, system);
    await store.saveEdition(tx, system, {
      ...{ edition, at: now },
      // Includes lists past their last day, so that they do not look like lists without a match.
      lists: [...lists.map(shown), ...over.map((one) => ({ ...shown(one), over: one.over }))],
    });
    if (before !== edition && (lists.length > 0 || before !== undefined))
      await store.markAll(tx, system, addDays(on, -1));
  });
  return {
    edition,
    lists: lists.flatMap(({ id }) => held.get(id) ?? []),
    source: needs.source,
  };
};

const uniqueLists = ({ api, pnr }: Lists): readonly CurrentList[] => [
  ...new Map([...api.current, ...pnr.current].map((list) => [list.id, list])).values(),
];

const shown = ({ id, title, version, size }: Omit<OverList, 'over'>) => ({
  ...{ id, title, version },
  entries: size,
});

const screenOne = async (
  needs: ScreeningNeeds,
  system: HitSystem,
  flight: store.TakenFlight,
  edition: Edition,
): Promise<number> => {
  const waiting = await inRoom(needs, system, edition.edition, (tx) =>
    whoWaits(tx, system, flight, {
      edition: edition.edition,
      hasLists: edition.lists.length > 0,
    }),
  );
  const compared = await compareFlight(waiting, edition, momentOf(needs).today);
  return inRoom(needs, system, edition.edition, async (tx) => {
    const written = await writeCompared(tx, system, compared, needs.clock());
    if (written === undefined)
      throw new Error('the lists changed meanwhile: the flight still waits');
    await store.settleDue(tx, flight.marks);
    await journalled(tx, needs, system, flight, edition, written);
    return written.compared;
  });
};

/** Records the comparison in the journal once a flight, with the ids of its hits (LED Art. 25(1): combination). */
const journalled = async (
  tx: Transaction,
  { journal }: ScreeningNeeds,
  system: HitSystem,
  { flight_id }: store.DueFlight,
  { edition }: Edition,
  { compared, found, ended }: ScreenedFlight,
): Promise<void> => {
  if (compared === 0 && ended === 0) return;
  const { account: actor, purpose = '', reference = '' } = contextOf(system, edition);
  await journal.record(tx, {
    ...{ operation: 'combination', actor, action: 'screenFlight', outcome: 'done' },
    ...{ purpose, reference, subjects: [flight_id, ...found] },
    reason: `${compared} compared, ${found.length} hits, ${ended} ended`,
  });
};

const referenceOf = (edition: string): string => `lists ${edition.slice(0, 16)}`;

const contextOf = (system: HitSystem, edition: string): AccessContext => ({
  account: ACCOUNT,
  purpose: system === 'api' ? 'border-check' : 'pnr-assessment',
  reference: referenceOf(edition),
});

const inRoom = <T>(
  { database }: ScreeningNeeds,
  system: HitSystem,
  edition: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> => withAccess(database, contextOf(system, edition), roleOf[system], work);

/** Screening while the server runs. */
export interface RunningScreening {
  readonly stop: () => Promise<void>;
}

/** Screening looks by itself so often, in milliseconds, for what it was not told of: another day, lists that changed. */
const INTERVAL = 20_000;

/** Screens waiting travellers on each flight change and at intervals, until it is stopped. */
export const startScreening = (
  needs: ScreeningNeeds & Pick<Platform, 'log'>,
  feed: Pick<ChangeFeed, 'subscribe'>,
): RunningScreening => {
  let stopped = false;
  let again = true;
  let running: Promise<void> | undefined;
  const run = async (): Promise<void> => {
    while (again && !stopped) {
      again = false;
      try {
        await screenDue(needs);
      } catch (error) {
        // What waits still waits: the next look finds it.
        if (!stopped) needs.log.error('screening.failed', errorFacts(error));
      }
    }
    running = undefined;
  };
  const look = (): void => {
    again = true;
    running ??= run();
  };
  const end = feed.subscribe(({ kind }) => {
    if (kind === 'flight' || kind === 'watch-list') look();
  });
  const timer = setInterval(look, INTERVAL);
  timer.unref();
  look();
  return {
    stop: async () => {
      stopped = true;
      end();
      clearInterval(timer);
      await running;
    },
  };
};
