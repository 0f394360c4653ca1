import { setImmediate } from 'node:timers/promises';
import { type CivilDate, civilDateOf } from '@amirani/core';
import {
  comesUp,
  type HitEndCode,
  type HitSystem,
  hitTransitions,
  type ListEvidence,
  sourceOf,
} from '@amirani/targeting/hits';
import { countsOn, type WatchListEntry } from '@amirani/targeting/watch-lists';
import type { Transaction } from '../../../../platform/database/open.ts';
import { digestOfSeen } from '../../../../platform/decisions/digest.ts';
import { dayId } from '../../../../platform/ingest/flight/day-id.ts';
import type { Person } from '../../../../platform/ingest/traveller/person.ts';
import { publish } from '../../../../platform/jobs/outbox.ts';
import { personsOn } from '../../store.ts';
import { findHits, versionOf } from './find-hits.ts';
import type { IndexedList } from './list-indexes.ts';
import type { ListSource } from './list-source.ts';
import { dataDigest, keyDigest, screenedPersonOf } from './screened-person.ts';
import * as store from './screening-store.ts';

/** With what travellers are compared. */
export interface Edition {
  readonly edition: string;
  readonly lists: readonly IndexedList[];
  readonly source: Pick<ListSource, 'entriesById'>;
}

/** What a comparison of a flight came to. */
export interface ScreenedFlight {
  readonly compared: number;
  readonly found: readonly string[];
  readonly ended: number;
}

/** After so many searches others have their turn. */
const TURN = 20;

interface Compared {
  readonly person: Person;
  readonly data: string;
  readonly hits: readonly { readonly key: string; readonly evidence: ListEvidence }[];
}

/**
 * Compares whoever of a flight changed, or was compared with other lists, in one transaction with what came of it: done
 * twice it does nothing twice. Hits that no longer hold end; what a person refuted does not come again.
 */
export const screenFlight = async (
  tx: Transaction,
  system: HitSystem,
  flight: store.DueFlight,
  { edition, lists, source }: Edition,
  now: Date,
): Promise<ScreenedFlight> => {
  const row = await store.findFlight(tx, flight.flight_id);
  const before = await store.screenedOn(tx, system, flight);
  const compared: Compared[] = [];
  for (const person of await personsOn(tx, system, { id: flight.flight_id, day: flight.day })) {
    const screened = screenedPersonOf(person);
    const data = dataDigest(screened);
    const known = before.get(person.id);
    if (known?.data === data && known.edition === edition) continue;
    const found = await findHits(screened, lists, source, civilDateOf(now));
    compared.push({
      person,
      data,
      hits: found.map((evidence) => ({ key: keyDigest(data, sourceOf(evidence)), evidence })),
    });
    if (compared.length % TURN === 0) await setImmediate();
  }
  const held = await store.heldHits(
    tx,
    system,
    compared.map(({ person }) => person.id),
    compared.flatMap(({ hits }) => hits.map(({ key }) => key)),
  );
  const known = held.map(({ key, traveller, state }) => ({ key, traveller, state }));
  const crossesAt =
    (row?.direction === 'arrival' ? row.arrival_at : row?.departure_at) ??
    new Date(`${row?.crossing_day ?? flight.day}T00:00:00Z`);
  const fresh = compared.flatMap(({ person, data, hits }) =>
    hits
      .filter(({ key }) => comesUp({ key, traveller: person.id }, known))
      .map(({ key, evidence }) =>
        newHit({ flight, person, data, key, evidence, foundAt: now, crossesAt }),
      ),
  );
  const found = await store.insertHits(tx, system, fresh);
  const ended = await endedHits(compared, held, lists, source, civilDateOf(now));
  await store.endHits(tx, system, ended, now);
  await store.saveScreened(
    tx,
    system,
    flight,
    compared.map(({ person, data }) => ({ id: person.id, data })),
    { edition, at: now },
  );
  if (system === 'pnr') await store.expectAtBorder(tx, flight);
  const changed = [...found, ...ended.map(({ id }) => id)];
  await publish(
    tx,
    changed.map((id) => ({ kind: 'hit' as const, id })),
  );
  return { compared: compared.length, found, ended: ended.length };
};

const newHit = ({
  flight,
  person,
  evidence,
  ...hit
}: {
  readonly flight: store.DueFlight;
  readonly person: Person;
  readonly data: string;
  readonly key: string;
  readonly evidence: ListEvidence;
  readonly foundAt: Date;
  readonly crossesAt: Date;
}): store.NewHit => ({
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
const endedHits = async (
  compared: readonly Compared[],
  held: readonly store.HeldHit[],
  lists: readonly IndexedList[],
  source: Edition['source'],
  on: CivilDate,
): Promise<readonly { readonly id: string; readonly because: HitEndCode }[]> => {
  const ended: { id: string; because: HitEndCode }[] = [];
  for (const { person, data, hits } of compared)
    for (const hit of held) {
      if (hit.traveller !== person.id || hit.kind !== 'watch-list') continue;
      if (!hitTransitions.end.from.includes(hit.state)) continue;
      if (hits.some(({ key }) => key === hit.key)) continue;
      const list = lists.find((one) => one.list.id === hit.origin)?.list;
      const [entry] = list === undefined ? [] : await source.entriesById(list, [hit.entry]);
      const because = whyEnded(hit, data, entry, on);
      if (because !== undefined) ended.push({ id: hit.id, because });
    }
  return ended;
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
