import { personsById } from '@desk/travellers/server/reads.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { dayOf } from '@platform/server/ingest/flight/day-id.ts';
import { sql } from 'kysely';
import { dataDigest, screenedPersonOf } from './screening/screened-person.ts';
import { type FoundBy, type Presenter, signsPresented, surest } from './signs.ts';

export type { FoundBy, Presenter } from './signs.ts';

/** A hit that was released to the booth: what it is, what to do, whose list, who released it. Nothing of the evidence. */
interface ReleasedHit {
  readonly id: string;
  readonly category: string;
  readonly instruction: string;
  readonly title: string;
  readonly releasedBy: string;
  readonly releasedAt: Date;
}

/** What the border knows of hits on a traveller of its list. */
export type HitsKnown =
  /** Screening has looked, and no list is in use here. */
  | { readonly state: 'not-connected' }
  /** Nobody of the list is meant: there was nobody to compare. */
  | { readonly state: 'nobody-to-compare' }
  /** Not compared yet as the traveller is known now, or not with the lists in use: nothing is known. */
  | { readonly state: 'not-screened'; readonly hits: readonly ReleasedHit[] }
  /** An active list is past its last day. `lists` holds the titles. */
  | {
      readonly state: 'list-over';
      readonly hits: readonly ReleasedHit[];
      readonly lists: readonly string[];
    }
  | { readonly state: 'screened'; readonly hits: readonly ReleasedHit[] };

/** Screening that has not looked for so long is not there, in milliseconds. */
const ALIVE = 5 * 60_000;

/**
 * Released hits for a traveller of the border's list, and whether all that is known of them was compared with the lists in
 * use. In the role of the border: neither evidence nor what was not released is within reach (R4, R23).
 */
export const hitsKnownOf = async (
  tx: Transaction,
  traveller: string | undefined,
  now: Date,
): Promise<HitsKnown> => {
  const { rows: editions } = await sql<{
    readonly edition: string;
    readonly lists: readonly { readonly title: string; readonly over?: string }[];
    readonly looked_at: Date;
    readonly stopped: boolean;
  }>`select edition, lists, looked_at, hit.is_stopped() as stopped from hit.edition where system = 'api'`.execute(
    tx,
  );
  const [edition] = editions;
  const hits = traveller === undefined ? [] : await findReleased(tx, traveller);
  // Without running screening, it is unknown whether lists are in use.
  if (edition === undefined || now.getTime() - edition.looked_at.getTime() >= ALIVE)
    return { state: 'not-screened', hits };
  const over = edition.lists.flatMap(({ title, over }) => (over === undefined ? [] : [title]));
  if (over.length > 0) return { state: 'list-over', hits, lists: over };
  if (edition.lists.length === 0)
    // What the unit released is met whether or not the border has lists of its own.
    return hits.length === 0 ? { state: 'not-connected' } : { state: 'screened', hits };
  if (traveller === undefined) return { state: 'nobody-to-compare' };
  // While the assessment is stopped nobody relies on what it found before.
  const isScreened = !edition.stopped && (await wasCompared(tx, traveller, edition.edition));
  return { state: isScreened ? 'screened' : 'not-screened', hits };
};

/** The hits that were released to the booth on travellers of a flight. In the role of the border, as {@link hitsKnownOf}. */
export const releasedOnFlight = async (
  tx: Transaction,
  flight: string,
): Promise<readonly (ReleasedHit & { readonly traveller: string })[]> => {
  const { rows } = await sql<ReleasedHit & { readonly traveller: string }>`
    select ${RELEASED}, traveller_id as traveller from hit.release
    where flight_id = ${flight} and traveller_id is not null and ${STANDING} order by released_at, hit`.execute(
    tx,
  );
  return rows;
};

/**
 * The hits that were released to the booth on travellers whom no carrier has listed, on the chosen flight or one of about this day, and who are the
 * person at the booth by document number or by name and date of birth. By the name alone only if the booking has no date of birth,
 * and not if another flight was chosen. In the role of the border: it asks for what the document says and reads no booking (R4).
 */
export const releasedToPresenter = async (
  tx: Transaction,
  presenter: Presenter,
  { on, flight }: { readonly on: string; readonly flight: string | undefined },
): Promise<readonly (ReleasedHit & { readonly foundBy: FoundBy })[]> => {
  const presented = signsPresented(presenter);
  if (presented.size === 0) return [];
  const { rows } = await sql<ReleasedHit & { readonly flight: string; readonly signs: string[] }>`
    select ${RELEASED}, flight_id as flight, signs from hit.release
    where traveller_id is null and ${STANDING} and (day between ${on}::date - 1 and ${on}::date + 1 or flight_id = ${flight ?? null}::uuid)
      and signs && ${[...presented.keys()]}::text[] order by released_at, hit`.execute(tx);
  return rows.flatMap(({ flight: booked, signs, ...hit }) => {
    const foundBy = surest(signs, presented);
    const isOther = foundBy === 'name' && flight !== undefined && flight !== booked;
    return foundBy === undefined || isOther ? [] : [{ ...hit, foundBy }];
  });
};

const RELEASED = sql`hit as id, category, instruction, title, released_by as "releasedBy", released_at as "releasedAt"`;
const STANDING = sql`to_checkpoint and withdrawn_at is null and ended_at is null`;

const findReleased = async (
  tx: Transaction,
  traveller: string,
): Promise<readonly ReleasedHit[]> => {
  const { rows } = await sql<ReleasedHit>`
    select ${RELEASED} from hit.release
    where traveller_id = ${traveller} and ${STANDING} order by released_at, hit`.execute(tx);
  return rows;
};

const wasCompared = async (tx: Transaction, id: string, edition: string): Promise<boolean> => {
  const [person] = await personsById(tx, 'api', [id], dayOf(id));
  if (person === undefined) return false;
  const { rows } = await sql<{ data: string; edition: string }>`
    select encode(data, 'hex') as data, edition from hit.screened_api
    where traveller_id = ${id}`.execute(tx);
  const [screened] = rows;
  return screened?.edition === edition && screened.data === dataDigest(screenedPersonOf(person));
};
