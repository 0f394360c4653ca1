import { setImmediate } from 'node:timers/promises';
import type { CivilDate } from '@amirani/core';
import {
  comesUp,
  type HitEndCode,
  type HitSystem,
  hitTransitions,
  isIdentified,
  type ListEvidence,
  sourceOf,
} from '@amirani/targeting/hits';
import { countsOn, type WatchListEntry } from '@amirani/targeting/watch-lists';
import { personsOn } from '@desk/travellers/server/reads.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { digestOfSeen } from '@platform/server/decisions/digest.ts';
import { dayId } from '@platform/server/ingest/flight/day-id.ts';
import type { Person } from '@platform/server/ingest/traveller/person.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { IndexedList } from './list-indexes.ts';
import type { ListSource } from './list-source.ts';
import { dataDigest, keyDigest, screenedPersonOf } from './screened-person.ts';
import * as store from './screening-store.ts';
import { evidenceOf, type Found, searchList, versionOf } from './search-lists.ts';

/** With what travellers are compared. */
export interface Edition {
  readonly edition: string;
  readonly lists: readonly IndexedList[];
  readonly source: Pick<ListSource, 'entriesById'>;
}

/** Who of a flight is to be compared, and the hits that there are of them. */
export interface Waiting {
  readonly flight: store.DueFlight;
  readonly persons: readonly { readonly person: Person; readonly data: string }[];
  readonly held: readonly store.HeldHit[];
}

/** What the comparison of a flight found, with what each entry says of which hits are held; nothing is written yet. */
export interface ComparedFlight {
  readonly flight: store.DueFlight;
  readonly edition: string;
  /** The day at the border on which it was compared: an entry counts on its last day and not after. */
  readonly on: CivilDate;
  readonly hasLists: boolean;
  readonly persons: readonly ComparedPerson[];
  /** By list and entry; an entry that is not there is no more. */
  readonly entries: ReadonlyMap<string, WatchListEntry>;
}

interface ComparedPerson {
  readonly person: Person;
  readonly data: string;
  readonly hits: readonly { readonly key: string; readonly evidence: ListEvidence }[];
}

/** What was written. */
export interface ScreenedFlight {
  readonly compared: number;
  readonly found: readonly string[];
  readonly ended: number;
}

/**
 * Finds the travellers of a flight who changed since their comparison or were compared with other lists. Without a list in use,
 * finds only those compared before, because their hits end.
 */
export const whoWaits = async (
  tx: Transaction,
  system: HitSystem,
  flight: store.DueFlight,
  { edition, hasLists }: { readonly edition: string; readonly hasLists: boolean },
): Promise<Waiting> => {
  const before = await store.screenedOn(tx, system, flight);
  // Without a list a whole flight is read for nobody, on each message that names one more of it.
  if (!hasLists && before.size === 0) return { flight, persons: [], held: [] };
  const all = await personsOn(tx, system, { id: flight.flight_id, day: flight.day });
  const persons = all
    .map((person) => ({ person, data: dataDigest(screenedPersonOf(person)) }))
    .filter(({ person, data }) => {
      const known = before.get(person.id);
      if (known === undefined) return hasLists;
      return known.data !== data || known.edition !== edition;
    });
  const held = await store.heldHits(
    tx,
    system,
    persons.map(({ person }) => person.id),
    [],
  );
  return { flight, persons, held };
};

/** Milliseconds of searching between two pauses for other work. */
const TURN = 10;

/**
 * Searches the lists for everybody who waits. What entries say is asked of the source once a list, outside any transaction:
 * the lists are another room.
 */
export const compareFlight = async (
  { flight, persons, held }: Waiting,
  { edition, lists, source }: Edition,
  on: CivilDate,
): Promise<ComparedFlight> => {
  const searched: { readonly at: Waiting['persons'][number]; readonly found: readonly Found[] }[] =
    [];
  let turn = performance.now();
  for (const at of persons) {
    const person = screenedPersonOf(at.person);
    searched.push({ at, found: lists.map(({ index }) => searchList(person, index)) });
    if (performance.now() - turn < TURN) continue;
    await setImmediate();
    turn = performance.now();
  }
  const entries = new Map<string, WatchListEntry>();
  for (const [place, { list }] of lists.entries()) {
    const ids = new Set([
      ...searched.flatMap(({ found }) => [...(found[place]?.keys() ?? [])]),
      ...held.flatMap(({ kind, origin, entry }) =>
        kind === 'watch-list' && origin === list.id ? [entry] : [],
      ),
    ]);
    if (ids.size === 0) continue;
    for (const entry of await source.entriesById(list, [...ids]))
      entries.set(placeOf(list.id, entry.id), entry);
  }
  return {
    flight,
    edition,
    on,
    hasLists: lists.length > 0,
    entries,
    persons: searched.map(({ at: { person, data }, found }) => ({
      person,
      data,
      hits: lists
        .flatMap(({ list }, place) =>
          evidenceOf(
            screenedPersonOf(person),
            list,
            found[place] ?? new Map(),
            (id) => entries.get(placeOf(list.id, id)),
            on,
          ),
        )
        .map((evidence) => ({ key: keyDigest(data, sourceOf(evidence)), evidence })),
    })),
  };
};

const placeOf = (list: string, entry: string): string => JSON.stringify([list, entry]);

/**
 * Writes what a comparison found, in one transaction with that it was done: of those whose data are still what was compared,
 * and only while the lists are the ones in use: undefined where they are not. What is written already is not written again; what a person refuted does
 * not come again; what no longer holds ends.
 */
export const writeCompared = async (
  tx: Transaction,
  system: HitSystem,
  compared: ComparedFlight,
  now: Date,
): Promise<ScreenedFlight | undefined> => {
  const { flight, edition } = compared;
  await store.lockFlight(tx, system, flight);
  if ((await store.findEdition(tx, system)) !== edition) return undefined;
  const waiting = await whoWaits(tx, system, flight, compared);
  const persons = compared.persons.filter(({ person, data }) =>
    waiting.persons.some((now) => now.person.id === person.id && now.data === data),
  );
  const held = await store.heldHits(
    tx,
    system,
    persons.map(({ person }) => person.id),
    persons.flatMap(({ hits }) => hits.map(({ key }) => key)),
  );
  const crossesAt = await store.crossingOf(tx, flight);
  const fresh = persons.flatMap(({ person, data, hits }) =>
    hits
      .filter(({ key, evidence }) =>
        comesUp({ key, traveller: person.id, identified: isIdentified(evidence.person) }, held),
      )
      .map(({ key, evidence }) =>
        newHit({ flight, person, data, key, evidence, foundAt: now, crossesAt }),
      ),
  );
  const found = await store.insertHits(tx, system, fresh);
  const ended = endedHits({ ...compared, persons }, held, compared.on);
  await store.endHits(tx, system, ended, now);
  const done = persons.map(({ person, data }) => ({ id: person.id, data }));
  await store.saveScreened(tx, system, flight, done, { edition, at: now });
  if (system === 'pnr') await store.expectAtBorder(tx, flight);
  const changed = [...found, ...ended.map(({ id }) => id)];
  await publish(
    tx,
    changed.map((id) => ({ kind: 'hit' as const, id })),
  );
  return { compared: persons.length, found, ended: ended.length };
};

const newHit = ({
  flight,
  person,
  evidence,
  ...hit
}: {
  readonly flight: store.DueFlight;
  readonly person: Person;
  readonly evidence: ListEvidence;
} & Pick<store.NewHit, 'data' | 'key' | 'foundAt' | 'crossesAt'>): store.NewHit => ({
  ...hit,
  id: dayId(flight.day as CivilDate),
  day: flight.day,
  flight: flight.flight_id,
  traveller: person.id,
  kind: 'watch-list',
  origin: evidence.list.id,
  title: evidence.list.title,
  entry: evidence.entry.id,
  entryVersion: evidence.entryVersion,
  evidence,
  seen: digestOfSeen(evidence),
  surname: person.surname,
  given: person.given,
});

/** Hits of those compared that were not found again, each with why. */
const endedHits = (
  { persons, entries }: ComparedFlight,
  held: readonly store.HeldHit[],
  on: CivilDate,
): readonly { readonly id: string; readonly because: HitEndCode }[] => {
  const compared = new Map(persons.map((one) => [one.person.id, one]));
  return held.flatMap((hit) => {
    const one = compared.get(hit.traveller);
    if (one === undefined || hit.kind !== 'watch-list') return [];
    if (!hitTransitions.end.from.includes(hit.state)) return [];
    if (one.hits.some(({ key }) => key === hit.key)) return [];
    const because = whyEnded(hit, one.data, entries.get(placeOf(hit.origin, hit.entry)), on);
    return because === undefined ? [] : [{ id: hit.id, because }];
  });
};

/**
 * Why a hit ends; undefined where it does not. What has left on the word of two persons is not called back because a carrier
 * sent more of the traveller: a person does that. It ends with the entry on which it rests.
 */
const whyEnded = (
  hit: store.HeldHit,
  data: string,
  entry: WatchListEntry | undefined,
  on: CivilDate,
): HitEndCode | undefined => {
  if (entry === undefined || entry.kind === 'object') return 'targeting.hit.ended.entry-gone';
  if (!countsOn(entry, on)) return 'targeting.hit.ended.entry-expired';
  if (versionOf(entry) !== hit.entryVersion) return 'targeting.hit.ended.entry-changed';
  return hit.data === data || hit.state === 'released'
    ? undefined
    : 'targeting.hit.ended.data-changed';
};
