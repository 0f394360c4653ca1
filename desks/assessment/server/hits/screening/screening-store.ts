import type { HitState, HitSystem } from '@amirani/targeting/hits';
import type { Transaction } from '@platform/server/database/open.ts';
import { insertAll, storable, storableJson } from '@platform/server/ingest/store/bulk.ts';
import { sql } from 'kysely';

/** A flight whose travellers wait to be compared. */
export interface DueFlight {
  readonly flight_id: string;
  readonly day: string;
}

/** A flight that a process took, with the marks that say that it waits: those that come later are not among them. */
export interface TakenFlight extends DueFlight {
  readonly marks: readonly bigint[];
}

/**
 * Claims a free flight until an instant: earliest day first, then longest waiting. Returns undefined if there is no flight or
 * the assessment is stopped.
 */
export const takeFlight = async (
  tx: Transaction,
  system: HitSystem,
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<TakenFlight | undefined> => {
  const { rows } = await sql<DueFlight & { id: bigint }>`
    with longest as (
      select flight_id from hit.due where system = ${system} and (taken_until is null or taken_until <= ${now})
        and not hit.is_stopped()
      order by day, id limit 1 for update skip locked),
    -- What another process is taking at this moment is left to it: nobody waits for anybody.
    marks as (
      select id from hit.due where system = ${system} and flight_id = (select flight_id from longest)
      order by id for update skip locked)
    update hit.due d set taken_until = ${until} from marks where d.id = marks.id
    returning d.id, d.flight_id, d.day`.execute(tx);
  const [first] = rows;
  return first === undefined
    ? undefined
    : { flight_id: first.flight_id, day: first.day, marks: rows.map(({ id }) => id) };
};

/** Lets a flight go that could not be compared: it still waits. */
export const letFlightGo = async (tx: Transaction, { marks }: TakenFlight): Promise<void> => {
  await sql`update hit.due set taken_until = null where id = any (${marks.map(String)}::bigint[])`.execute(
    tx,
  );
};

/** One after the other writes of a flight. */
export const lockFlight = async (
  tx: Transaction,
  system: HitSystem,
  { flight_id }: DueFlight,
): Promise<void> => {
  await sql`select pg_advisory_xact_lock(
    hashtextextended('amirani.screening.' || ${system} || ${flight_id}::text, 0))`.execute(tx);
};

/** Takes the marks away: what they asked for is done. */
export const settleDue = async (tx: Transaction, marks: readonly bigint[]): Promise<void> => {
  await sql`delete from hit.due where id = any (${marks.map(String)}::bigint[])`.execute(tx);
};

/** Says of every flight that crosses the border from a day on that its travellers wait. */
export const markAll = async (tx: Transaction, system: HitSystem, from: string): Promise<void> => {
  await sql`insert into hit.due (system, day, flight_id)
    select ${system}, f.day, f.id from flight.flight f
    join ${sql.table(`${system}.flight_count`)} c on c.flight_id = f.id
    where f.crossing_day >= ${from}::date order by f.crossing_day, f.departure_at`.execute(tx);
};

/** The edition of lists that is in use, and when screening last looked. */
export const findEdition = async (
  tx: Transaction,
  system: HitSystem,
): Promise<string | undefined> => {
  const { rows } = await sql<{ edition: string }>`
    select edition from hit.edition where system = ${system}`.execute(tx);
  return rows[0]?.edition;
};

/** Says that screening still looks. */
export const touchEdition = async (tx: Transaction, system: HitSystem, at: Date): Promise<void> => {
  await sql`update hit.edition set looked_at = ${at} where system = ${system}`.execute(tx);
};

/** Writes down which edition is in use. */
export const saveEdition = async (
  tx: Transaction,
  system: HitSystem,
  { edition, lists, at }: { readonly edition: string; readonly lists: unknown; readonly at: Date },
): Promise<void> => {
  await sql`insert into hit.edition (system, edition, lists, looked_at)
    values (${system}, ${edition}, ${JSON.stringify(lists)}::jsonb, ${at})
    on conflict (system) do update
    set edition = excluded.edition, lists = excluded.lists, looked_at = excluded.looked_at`.execute(
    tx,
  );
};

/** When a flight crosses the border; the beginning of its day where no time is known. */
export const crossingOf = async (tx: Transaction, flight: DueFlight): Promise<Date> => {
  const { rows } = await sql<{ at: Date }>`select coalesce(
      case direction when 'arrival' then arrival_at else departure_at end,
      crossing_day::timestamp at time zone 'UTC') as at
    from flight.flight where id = ${flight.flight_id}`.execute(tx);
  return rows[0]?.at ?? new Date(`${flight.day}T00:00:00Z`);
};

/** With what each traveller of a flight was compared last. */
export const screenedOn = async (
  tx: Transaction,
  system: HitSystem,
  flight: DueFlight,
): Promise<ReadonlyMap<string, { readonly data: string; readonly edition: string }>> => {
  const { rows } = await sql<{ traveller_id: string; data: string; edition: string }>`
    select traveller_id, encode(data, 'hex') as data, edition from ${screened(system)}
    where flight_id = ${flight.flight_id}`.execute(tx);
  return new Map(rows.map(({ traveller_id, ...row }) => [traveller_id, row]));
};

/** Writes down with what travellers were compared. */
export const saveScreened = async (
  tx: Transaction,
  system: HitSystem,
  flight: DueFlight,
  travellers: readonly { readonly id: string; readonly data: string }[],
  { edition, at }: { readonly edition: string; readonly at: Date },
): Promise<void> => {
  const of = <T>(value: T): readonly T[] => travellers.map(() => value);
  await insertAll(
    tx,
    `hit.screened_${system}`,
    [
      ['system', 'text', of(system)],
      ['day', 'date', of(flight.day)],
      ['flight_id', 'uuid', of(flight.flight_id)],
      ['traveller_id', 'uuid', travellers.map(({ id }) => id)],
      ['data', 'bytea', travellers.map(({ data }) => Buffer.from(data, 'hex'))],
      ['edition', 'text', of(edition)],
      ['at', 'timestamptz', of(at)],
    ],
    `on conflict (system, traveller_id) do update
      set data = excluded.data, edition = excluded.edition, at = excluded.at`,
  );
};

/** A hit that there is, as screening sees it. */
export interface HeldHit {
  readonly id: string;
  readonly key: string;
  readonly data: string;
  readonly traveller: string;
  readonly state: HitState;
  readonly kind: 'watch-list' | 'criterion';
  readonly origin: string;
  readonly entry: string;
  readonly entryVersion: string;
}

/** Loads the hits of these travellers, and all hits with one of these keys. */
export const heldHits = async (
  tx: Transaction,
  system: HitSystem,
  travellers: readonly string[],
  keys: readonly string[],
): Promise<readonly HeldHit[]> => {
  const { rows } = await sql<HeldHit>`
    select id, encode(key, 'hex') as key, encode(data, 'hex') as data, traveller_id as traveller, state, kind, origin,
      entry, entry_version as "entryVersion"
    from ${hits(system)}
    where traveller_id = any (${travellers}::uuid[])
      or key = any (select decode(unnest(${keys}::text[]), 'hex'))`.execute(tx);
  return rows;
};

/** A hit to be stored. */
export interface NewHit {
  readonly id: string;
  readonly day: string;
  readonly flight: string;
  readonly traveller: string;
  readonly data: string;
  readonly key: string;
  readonly kind: HeldHit['kind'];
  readonly origin: string;
  readonly title: string;
  readonly entry: string;
  readonly entryVersion: string;
  readonly evidence: unknown;
  readonly seen: string;
  readonly surname: string | undefined;
  readonly given: string | undefined;
  readonly foundAt: Date;
  readonly crossesAt: Date;
}

/** Stores hits; whichever another process stored first is left as it is. Gives the ids of those that are new. */
export const insertHits = async (
  tx: Transaction,
  system: HitSystem,
  list: readonly NewHit[],
): Promise<readonly string[]> => {
  if (list.length === 0) return [];
  // In one order, so that no two processes wait for each other.
  const sorted = list.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const of = <T>(value: (hit: NewHit) => T): readonly T[] => sorted.map(value);
  const bytes = (value: (hit: NewHit) => string) => of((hit) => Buffer.from(value(hit), 'hex'));
  const rows = await insertAll<{ readonly id: string }>(
    tx,
    `hit.hit_${system}`,
    [
      ['system', 'text', of(() => system)],
      ['id', 'uuid', of(({ id }) => id)],
      ['day', 'date', of(({ day }) => day)],
      ['flight_id', 'uuid', of(({ flight }) => flight)],
      ['traveller_id', 'uuid', of(({ traveller }) => traveller)],
      ['data', 'bytea', bytes(({ data }) => data)],
      ['key', 'bytea', bytes(({ key }) => key)],
      ['kind', 'text', of(({ kind }) => kind)],
      ['origin', 'text', of(({ origin }) => storable(origin))],
      ['title', 'text', of(({ title }) => storable(title))],
      ['entry', 'text', of(({ entry }) => storable(entry))],
      ['entry_version', 'text', of(({ entryVersion }) => entryVersion)],
      ['evidence', 'json', of(({ evidence }) => storableJson(evidence))],
      ['seen', 'bytea', bytes(({ seen }) => seen)],
      ['surname', 'text', of(({ surname }) => surname)],
      ['given', 'text', of(({ given }) => given)],
      ['found_at', 'timestamptz', of(({ foundAt }) => foundAt)],
      ['crosses_at', 'timestamptz', of(({ crossesAt }) => crossesAt)],
    ],
    'on conflict (system, traveller_id, key) do nothing returning id',
  );
  return rows.map(({ id }) => id);
};

/** Ends hits that no longer hold, and what of them has left the unit. */
export const endHits = async (
  tx: Transaction,
  system: HitSystem,
  ended: readonly { readonly id: string; readonly because: string }[],
  at: Date,
): Promise<void> => {
  for (const because of new Set(ended.map((one) => one.because))) {
    const ids = ended.filter((one) => one.because === because).map(({ id }) => id);
    await sql`update ${hits(system)} set state = 'expired', ended = ${because}, ended_at = ${at},
      claimed_by = null, claimed_until = null
      where id = any (${ids}::uuid[]) and state not in ('different', 'withdrawn', 'expired')`.execute(
      tx,
    );
    await sql`update hit.release set ended_at = ${at}
      where hit = any (${ids}::uuid[]) and ended_at is null`.execute(tx);
  }
};

/** Sets down where travellers of PNR whose hits were released are expected at the border, as far as that is known now. */
export const expectAtBorder = async (tx: Transaction, flight: DueFlight): Promise<void> => {
  await sql`update hit.release r set traveller_id = (
      select p.api_id from link.person p join hit.hit_pnr h on h.id = r.hit
      where p.day = r.day and p.flight_id = r.flight_id and p.pnr_id = h.traveller_id)
    where r.system = 'pnr' and r.flight_id = ${flight.flight_id}`.execute(tx);
};

const hits = (system: HitSystem) => sql.table(`hit.hit_${system}`);
const screened = (system: HitSystem) => sql.table(`hit.screened_${system}`);
