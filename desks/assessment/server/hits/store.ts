import type { HitState, HitSystem } from '@amirani/targeting/hits';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { HitLane } from '../../api/hits/types.ts';
import type { HitRow, ReleaseRow, WholeHitRow } from './rows.ts';

/** Whether it waits though a second person did not agree. What was judged and taken back since then changes nothing of that. */
const DISPUTED = sql`(h.disputed and h.state = 'waiting')`;
const COLUMNS = sql`h.system, h.id, h.day, h.flight_id, h.traveller_id, h.kind, h.origin, h.title, h.entry,
  encode(h.data, 'hex') as data, encode(h.seen, 'hex') as seen, h.surname, h.given, h.found_at, h.crosses_at, h.state,
  ${DISPUTED} as disputed, h.decision, h.steps, h.steps_before, h.judged_by, h.claimed_by, h.claimed_until, h.ended, f.designator, f.direction,
  f.from_airport, f.to_airport, f.crossing_day`;
const FROM = sql`from hit.hit h left join flight.flight f on f.id = h.flight_id`;

/**
 * Condition of the hits in an officer's lane. Officers do not get hits that they judged themselves for a second judgement or
 * confirmation. A hit with two different judgements is left out of the first look.
 */
const inLane = (lane: HitLane, account: string) => {
  switch (lane) {
    case 'waiting':
      return sql`h.state = 'waiting' and not h.disputed`;
    case 'disputed':
      return DISPUTED;
    case 'confirmed':
    case 'released':
      return sql`h.state = ${lane}`;
    case 'unsure':
      return sql`h.state = 'unsure' and h.judged_by <> ${account}`;
    case 'to-confirm':
      return sql`h.state = 'same' and h.judged_by <> ${account}`;
  }
};

/** Counts the hits in each state, and those judged by the officer. */
export const countStates = async (
  tx: Transaction,
  account: string,
): Promise<
  readonly {
    readonly state: HitState;
    readonly hits: number;
    readonly own: number;
    readonly disputed: number;
  }[]
> => {
  const { rows } = await sql<{ state: HitState; hits: number; own: number; disputed: number }>`
    select state, count(*)::int as hits, (count(*) filter (where judged_by = ${account}))::int as own,
      (count(*) filter (where disputed))::int as disputed
    from hit.hit where state in ('waiting', 'unsure', 'same', 'confirmed', 'released')
    group by state`.execute(tx);
  return rows;
};

/** Whether a flight has crossed the border by now, its delay allowed for: its hits come after those of which a booth can hear. */
const crossed = (now: Date) => sql`(h.crosses_at < ${now}::timestamptz - interval '6 hours')`;

/** The hits of a lane, the soonest crossing first. */
export const listLane = async (
  tx: Transaction,
  lane: HitLane,
  { account, now, limit }: { readonly account: string; readonly now: Date; readonly limit: number },
): Promise<readonly HitRow[]> => {
  const where = inLane(lane, account);
  const { rows } = await sql<HitRow>`select ${COLUMNS} ${FROM} where ${where}
    order by ${crossed(now)}, h.crosses_at, h.found_at, h.id limit ${limit}`.execute(tx);
  return rows;
};

/** Loads a hit with its evidence, or returns undefined. */
export const findHit = async (tx: Transaction, id: string): Promise<WholeHitRow | undefined> => {
  const { rows } = await sql<WholeHitRow>`
    select ${COLUMNS}, h.evidence ${FROM} where h.id = ${id}`.execute(tx);
  return rows[0];
};

/** The same, locked until the transaction ends. */
export const lockHit = async (tx: Transaction, id: string): Promise<WholeHitRow | undefined> => {
  const { rows } = await sql`select id from hit.hit where id = ${id} for update`.execute(tx);
  return rows.length === 0 ? undefined : findHit(tx, id);
};

/** From where somebody looks on, and in which direction. */
export interface Looking {
  /** The id of a hit. */
  readonly from?: string | undefined;
  readonly direction: 'next' | 'previous';
}

/** Assigns the next free hit of a lane and returns its id, or undefined. Simultaneous callers get different hits. */
export const claimNext = async (
  tx: Transaction,
  lane: HitLane,
  { from, direction }: Looking,
  claim: Claim,
): Promise<string | undefined> => {
  const where = inLane(lane, claim.account);
  const isNext = direction === 'next';
  const past = crossed(claim.now);
  const beyond =
    from === undefined
      ? sql`true`
      : sql`(${past}, h.crosses_at, h.found_at, h.id) ${sql.raw(isNext ? '>' : '<')} (
          select ${past}, h.crosses_at, h.found_at, h.id from hit.hit h where h.id = ${from})`;
  const order = sql.raw(isNext ? 'asc' : 'desc');
  const { rows } = await sql<{ id: string }>`
    update hit.hit set claimed_by = ${claim.account}, claimed_until = ${claim.until}
    where (system, id) = (
      select h.system, h.id from hit.hit h
      where ${where} and ${beyond}
        and (h.claimed_by is null or h.claimed_by = ${claim.account} or h.claimed_until <= ${claim.now})
      order by ${past} ${order}, h.crosses_at ${order}, h.found_at ${order}, h.id ${order}
      limit 1 for update skip locked)
    returning id`.execute(tx);
  return rows[0]?.id;
};

/** Who takes a hit, until when. */
export interface Claim {
  readonly account: string;
  readonly now: Date;
  readonly until: Date;
}

/** Takes one hit; gives whether it is had, which it is not while somebody else has it. */
export const claimOne = async (
  tx: Transaction,
  id: string,
  { account, now, until }: Claim,
): Promise<boolean> => {
  const { rows } = await sql`update hit.hit set claimed_by = ${account}, claimed_until = ${until}
    where id = ${id} and (claimed_by is null or claimed_by = ${account} or claimed_until <= ${now})
    returning id`.execute(tx);
  return rows.length > 0;
};

/** Lets go whatever somebody has, but for one. */
export const letGo = async (
  tx: Transaction,
  account: string,
  but: string | undefined,
): Promise<void> => {
  await sql`update hit.hit set claimed_by = null, claimed_until = null
    where claimed_by = ${account} and id is distinct from ${but ?? null}::uuid`.execute(tx);
};

/** Sets down where a hit stands after a step. */
export const updateStanding = async (
  tx: Transaction,
  row: Pick<HitRow, 'id' | 'state' | 'decision' | 'steps' | 'steps_before' | 'judged_by'>,
  isReturned: boolean,
): Promise<void> => {
  await sql`update hit.hit set state = ${row.state}, decision = ${row.decision}, steps = ${row.steps},
      steps_before = ${row.steps_before}, judged_by = ${row.judged_by}, disputed = disputed or ${isReturned},
      claimed_by = null, claimed_until = null
    where id = ${row.id}`.execute(tx);
};

/** What has left of a hit; undefined where nothing has. */
export const findRelease = async (
  tx: Transaction,
  hit: string,
): Promise<ReleaseRow | undefined> => {
  const { rows } =
    await sql<ReleaseRow>`select hit, traveller_id, signs, recipient, to_checkpoint, released_at, withdrawn_at,
    ended_at from hit.release where hit = ${hit}`.execute(tx);
  return rows[0];
};

/** What is let out of a hit. */
export interface NewRelease {
  readonly hit: Pick<HitRow, 'id' | 'system' | 'day' | 'flight_id' | 'title'>;
  readonly traveller: string | undefined;
  /** By what a booth finds a traveller whom no carrier has listed. */
  readonly signs: readonly string[];
  readonly decision: string;
  readonly recipient: string;
  readonly toCheckpoint: boolean;
  readonly category: string;
  readonly instruction: string;
  readonly by: string;
  readonly at: Date;
}

/** Lets a hit out; the database refuses where two persons have not said that it is the same. */
export const insertRelease = async (tx: Transaction, one: NewRelease): Promise<void> => {
  const { id, system, day, flight_id, title } = one.hit;
  await sql`insert into hit.release (hit, system, day, flight_id, traveller_id, decision, recipient, to_checkpoint, title,
      category, instruction, released_by, released_at, signs)
    values (${id}, ${system}, ${day}, ${flight_id}, ${one.traveller ?? null}, ${one.decision}, ${one.recipient},
      ${one.toCheckpoint}, ${title}, ${one.category}, ${one.instruction}, ${one.by}, ${one.at},
      ${one.signs}::text[])`.execute(tx);
};

/** Calls back what has left; gives whom the booths were told of. */
export const withdrawRelease = async (
  tx: Transaction,
  hit: string,
  at: Date,
): Promise<readonly string[]> => {
  const { rows } = await sql<{
    readonly told: string;
    readonly to_checkpoint: boolean;
  }>`
    update hit.release set withdrawn_at = ${at} where hit = ${hit}
    returning coalesce(traveller_id, flight_id) as told, to_checkpoint`.execute(tx);
  return rows.flatMap(({ told, to_checkpoint }) => (to_checkpoint ? [told] : []));
};

/** The traveller of API who is this one of PNR, where it is known. */
export const expectedAs = async (
  tx: Transaction,
  { traveller_id, day, flight_id }: Pick<HitRow, 'traveller_id' | 'day' | 'flight_id'>,
): Promise<string | undefined> => {
  const { rows } = await sql<{ api_id: string }>`select api_id from link.person
    where day = ${day} and flight_id = ${flight_id} and pnr_id = ${traveller_id}`.execute(tx);
  return rows[0]?.api_id;
};

/** Other hits that tell of the same entry or criterion: of this traveller, or of the same data. */
export const earlierHits = async (
  tx: Transaction,
  { id, traveller_id, data, origin, entry, kind }: HitRow,
): Promise<readonly Pick<HitRow, 'id' | 'state' | 'disputed'>[]> => {
  const { rows } = await sql<Pick<HitRow, 'id' | 'state' | 'disputed'>>`
    select id, state, ${DISPUTED} as disputed from hit.hit h
    where id <> ${id} and kind = ${kind} and origin = ${origin} and entry = ${entry} and decision is not null
      and (traveller_id = ${traveller_id} or data = decode(${data}, 'hex'))
    order by found_at desc, id limit 10`.execute(tx);
  return rows;
};

/** Has the same data compared again wherever they stand. */
export const screenAgain = async (tx: Transaction, data: string): Promise<void> => {
  await sql`select hit.screen_again(decode(${data}, 'hex'))`.execute(tx);
};

/** How far a room is compared: its lists, the flights that wait, and since when. */
export interface ScreeningRow {
  readonly system: HitSystem;
  readonly lists: readonly { id: string; title: string; version: string; entries: number }[] | null;
  readonly flights: number;
  readonly since: Date | null;
}

/** How far both rooms are compared. */
export const screeningStates = async (tx: Transaction): Promise<readonly ScreeningRow[]> => {
  const { rows } = await sql<ScreeningRow>`
    select s.system, jsonb_path_query_array(e.lists, '$[*] ? (!exists(@.over))') as lists,
      count(distinct d.flight_id)::int as flights, min(d.at) as since
    from (values ('api'), ('pnr')) s (system)
    left join hit.edition e on e.system = s.system
    left join hit.due d on d.system = s.system
    group by s.system, e.lists order by s.system`.execute(tx);
  return rows;
};
