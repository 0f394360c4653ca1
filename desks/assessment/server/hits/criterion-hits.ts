import type { CivilDate } from '@amirani/core';
import { type CriterionEvidence, comesUp, sourceOf } from '@amirani/targeting/hits';
import { asRole } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { digestOfSeen } from '@platform/server/decisions/digest.ts';
import { dayId } from '@platform/server/ingest/flight/day-id.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { sql } from 'kysely';
import { keyDigest } from './screening/screened-person.ts';
import { endHits, heldHits, insertHits, type NewHit } from './screening/screening-store.ts';

/** What criteria came to on the journey of one traveller of PNR. */
export interface JudgedJourney {
  readonly traveller: string;
  readonly flight: string;
  /** Of the flight, as PNR keeps it. */
  readonly day: CivilDate;
  /** When the border is crossed, as far as it is known. */
  readonly crossesAt: Date;
  /** Of the facts that were judged: SHA-256 in hex. The same facts and criterion are the same hit. */
  readonly facts: string;
  /** Criteria that mark it. Empty where none does: hits of criteria that mark it no more end. */
  readonly marked: readonly CriterionEvidence[];
}

/** New and ended hits. */
export interface CriterionHits {
  readonly found: readonly string[];
  readonly ended: number;
}

/**
 * Puts journeys that criteria mark into the queue, within the transaction of who asks (purpose `pnr-assessment`), and ends hits
 * of these travellers on which no criterion rests any more. Done twice it does nothing twice; what a person refuted does
 * not come again for the same facts and the same version.
 */
export const insertCriterionHits = (
  tx: Transaction,
  journeys: readonly JudgedJourney[],
  now: Date,
): Promise<CriterionHits> =>
  asRole(tx, 'amirani_screening_pnr', async (own) => {
    const names = await namesOf(own, journeys);
    const found = journeys.flatMap((journey) =>
      journey.marked.map((evidence) => ({
        journey,
        evidence,
        key: keyDigest(journey.facts, sourceOf(evidence)),
      })),
    );
    const held = await heldHits(
      own,
      'pnr',
      journeys.map(({ traveller }) => traveller),
      found.map(({ key }) => key),
    );
    const known = held.map(({ key, traveller, state }) => ({ key, traveller, state }));
    const fresh = found
      .filter(({ key, journey }) =>
        comesUp({ key, traveller: journey.traveller, identified: false }, known),
      )
      .map(({ journey, evidence, key }): NewHit => {
        const { surname, given } = names.get(journey.traveller) ?? {};
        return {
          id: dayId(journey.day),
          day: journey.day,
          flight: journey.flight,
          traveller: journey.traveller,
          data: journey.facts,
          key,
          kind: 'criterion',
          origin: evidence.id,
          title: evidence.title,
          entry: evidence.id,
          entryVersion: String(evidence.version),
          evidence,
          seen: digestOfSeen(evidence),
          surname,
          given,
          foundAt: now,
          crossesAt: journey.crossesAt,
        };
      });
    const ids = await insertHits(own, 'pnr', fresh);
    const standing = new Map(
      journeys.map(({ traveller, marked }) => [traveller, marked.map(({ id }) => id)]),
    );
    const keys = new Set(found.map(({ key }) => key));
    const ended = held.flatMap(({ id, key, kind, traveller, state, entry }) => {
      const marks = standing.get(traveller);
      if (kind !== 'criterion' || marks === undefined || keys.has(key)) return [];
      // What has left is called back by a person, unless no criterion stands behind it any more.
      const isMarked = marks.includes(entry);
      if (isMarked && state === 'released') return [];
      const because = isMarked ? 'data-changed' : 'entry-gone';
      return [{ id, because: `targeting.hit.ended.${because}` }];
    });
    await endHits(own, 'pnr', ended, now);
    await publish(
      own,
      [...ids, ...ended.map(({ id }) => id)].map((id) => ({ kind: 'hit' as const, id })),
    );
    return { found: ids, ended: ended.length };
  });

const namesOf = async (
  tx: Transaction,
  journeys: readonly JudgedJourney[],
): Promise<ReadonlyMap<string, { readonly surname?: string; readonly given?: string }>> => {
  const { rows } = await sql<{ id: string; surname: string | null; given: string | null }>`
    select id, surname, given from pnr.traveller
    where day = any (${journeys.map(({ day }) => day)}::date[])
      and id = any (${journeys.map(({ traveller }) => traveller)}::uuid[])`.execute(tx);
  return new Map(
    rows.map(({ id, surname, given }) => [
      id,
      { ...(surname === null ? {} : { surname }), ...(given === null ? {} : { given }) },
    ]),
  );
};
