import { randomUUID } from 'node:crypto';
import type { ListPurpose, SoughtPerson } from '@amirani/targeting/watch-lists';
import { createListIndexes } from '@desk/assessment/server/hits/screening/list-indexes.ts';
import type { ListSource } from '@desk/assessment/server/hits/screening/list-source.ts';
import { screenDue } from '@desk/assessment/server/hits/screening/screening.ts';
import type { Database } from '@platform/server/database/open.ts';
import { type Random, randomOf } from '../fuzz/random.ts';
import { ownList } from '../names/own-list.ts';
import { onPostgres } from '../on-postgres.ts';

/** How large a run is. */
export interface ScreeningSize {
  readonly entries: number;
  readonly travellers: number;
}

/** What a run came to. CPU is of the screening process; PostgreSQL's own is not in it. */
export interface ScreeningResult extends ScreeningSize {
  readonly name: 'screening';
  readonly indexSeconds: number;
  readonly seconds: number;
  readonly travellersPerSecond: number;
  readonly cpuMillisecondsEach: number;
  /** Of travellers who are on the list, a letter changed in half of them: how many became a hit. */
  readonly sought: number;
  readonly found: number;
  readonly hits: number;
  readonly megabytes: number;
}

/**
 * Travellers who are stored are compared with one list by name, date of birth and document, with hits, marks and journal
 * committed durably on PostgreSQL, in one process. One in a hundred is on the list. Each has a name of their own, so that no
 * search is answered from the one before. GTAS users report 4 to 6.5 travellers a second (US-CBP/GTAS issue 1138).
 */
export const benchScreening = async (
  { entries, travellers }: ScreeningSize = { entries: 1_000_000, travellers: 5_000 },
): Promise<ScreeningResult> =>
  onPostgres(async (platform) => {
    const list = listOf(entries);
    const sought = await storeTravellers(platform.database, list, travellers);
    const source = sourceOf(list);
    const indexes = createListIndexes(source);
    const built = performance.now();
    await indexes.of(await source.current('border-check', '2026-12-01' as never));
    const indexSeconds = (performance.now() - built) / 1000;
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    const compared = await screenDue({ ...platform, source, indexes });
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    if (compared !== travellers) throw new Error(`${compared} of ${travellers} were compared`);
    const { hits, right } = await countHits(platform.database);
    const result: ScreeningResult = {
      ...{ name: 'screening', entries, travellers },
      ...{ indexSeconds: round(indexSeconds), seconds: round(seconds) },
      travellersPerSecond: Math.round(travellers / seconds),
      cpuMillisecondsEach: round((user + system) / 1000 / travellers),
      ...{ sought, found: right, hits },
      megabytes: Math.round(process.memoryUsage.rss() / 1e6),
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
    return result;
  });

const round = (value: number): number => Math.round(value * 100) / 100;

/** A person for each name, each with a date of birth. */
export const listOf = (size: number): readonly SoughtPerson[] => {
  const random = randomOf(size);
  return ownList(size, 7).map(({ id, name }) => ({
    ...{
      kind: 'person',
      id: `p${id}`,
      reference: id,
      ground: 'arrest',
      instruction: 'call-police',
    },
    names: [{ full: name, kind: 'primary', script: 'latin' }],
    birthDates: [{ date: birthOf(random) }],
    ...{ documents: [], nationalities: [], places: [] },
  }));
};

const birthOf = (random: Random): string => {
  const [year, month, day] = [1940 + random.below(65), 1 + random.below(12), 1 + random.below(28)];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

/** A list in memory, used for one purpose. */
export const sourceOf = (
  list: readonly SoughtPerson[],
  purposeOfList: ListPurpose = 'border-check',
): ListSource => {
  const byId = new Map(list.map((entry) => [entry.id, entry]));
  return {
    current: async (purpose) =>
      purpose === purposeOfList
        ? [
            {
              ...{ id: 'bench', version: '1', title: 'Bench', owner: 'bench', source: 'bench' },
              ...{ category: 'sought', size: list.length },
            },
          ]
        : [],
    over: async () => [],
    entries: async function* () {
      for (let from = 0; from < list.length; from += 5_000) yield list.slice(from, from + 5_000);
    },
    entriesById: async (_, ids) => ids.flatMap((id) => byId.get(id) ?? []),
  };
};

const ON_A_FLIGHT = 100;

/** Stores flights with a hundred travellers each; one in a hundred is of the list. Gives how many are. */
const storeTravellers = async (
  database: Database,
  list: readonly SoughtPerson[],
  count: number,
): Promise<number> => {
  const random = randomOf(4711);
  const strangers = ownList(count, 99);
  let sought = 0;
  await database.administer(async (client) => {
    for (let from = 0; from < count; from += ON_A_FLIGHT) {
      const flight = randomUUID();
      const size = Math.min(ON_A_FLIGHT, count - from);
      const people = Array.from({ length: size }, (_, at) => {
        const one = at === 0 ? random.pick(list) : undefined;
        if (one !== undefined) sought += 1;
        const name = one?.names[0]?.full ?? strangers[from + at]?.name ?? '';
        const words = (one !== undefined && random.chance(50) ? slip(name, random) : name).split(
          ' ',
        );
        return {
          ...{ id: randomUUID(), surname: words.at(-1), given: words.slice(0, -1).join(' ') },
          birth: one?.birthDates[0]?.date ?? birthOf(random),
          document: `QV${String(random.below(1e7)).padStart(7, '0')}`,
          entry: one?.id,
        };
      });
      await client.query(
        `insert into flight.flight (id, day, designator, carrier, number, direction, crossing_day, first_at, last_at)
         values ($1, current_date + 1, $2, 'ZZ', '1', 'departure', current_date + 1, now(), now())`,
        [flight, `ZZ${from}`],
      );
      await client.query(
        `insert into api.flight_count values ($1, current_date + 1, 1, 0, now(), 'complete', $2, 0, 0, 0, 0)`,
        [flight, size],
      );
      await client.query(
        `insert into api.traveller (day, flight_id, id, role, surname, given, surname_form, given_form, birth_date,
            nationalities, document_number, unaccompanied_minor, reference, messages, identity, known, first_at, last_at)
         select current_date + 1, $1, t.id, 'passenger', t.surname, t.given, t.surname, t.given, t.birth,
           '[]', t.document, false, t.entry, 1,
           '{"references":[],"places":[],"bookings":[],"documents":[],"marks":[],"seats":[],"births":[],"names":[],"crew":false}',
           '{}', now(), now()
         from jsonb_to_recordset($2::jsonb) t (id uuid, surname text, given text, birth text, document text, entry text)`,
        [flight, JSON.stringify(people)],
      );
    }
  });
  return sought;
};

/** One letter of a name is another. */
export const slip = (name: string, random: Random): string => {
  const at = 1 + random.below(name.length - 1);
  return name[at] === ' ' ? name : `${name.slice(0, at)}E${name.slice(at + 1)}`;
};

const countHits = (database: Database): Promise<{ hits: number; right: number }> =>
  database.administer(async (client) => {
    const { rows } = await client.query<{ hits: number; right: number }>(
      `select count(*)::int as hits, (count(*) filter (where h.entry = t.reference))::int as right
       from hit.hit h join api.traveller t on t.id = h.traveller_id`,
    );
    return rows[0] ?? { hits: 0, right: 0 };
  });
