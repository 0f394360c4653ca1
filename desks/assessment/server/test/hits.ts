import type { Judgement } from '@amirani/targeting/hits';
import { type DatabaseRole, withAccess } from '@platform/server/database/access.ts';
import type { Database } from '@platform/server/database/open.ts';
import type { Desk } from '@platform/server/desk.ts';
import { clientOf, type TestClient } from '@platform/server/test/clients.ts';
import { paxlst, pnrgov, type TestPerson } from '@platform/server/test/edifact-texts.ts';
import { inspect } from '@platform/server/test/engines.ts';
import { testRoom } from '@platform/server/test/ingest-room.ts';
import { PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { expect } from 'vitest';
import type { Hit, HitRecipientView } from '../../api/hits/types.ts';
import { assessmentDesk } from '../desk.ts';
import { type HitsKnown, hitsKnownOf } from '../hits/reads.ts';
import { screenDue } from '../hits/screening/screening.ts';
import { screeningOf, soughtPerson, type TestLists, testLists } from './hit-lists.ts';

/** Reasons that somebody could give. */
export const reasons = {
  same: 'the birth date and both names agree',
  different: 'another year of birth, and another face in the file',
  unsure: 'the file has no picture to compare',
} as const satisfies Record<Judgement, string>;

const SURNAMES = [
  'TSERELI',
  'VARDIANI',
  'KUBLASHVILI',
  'OMANADZE',
  'JIKIA',
  'PIRTSKHALAVA',
  'GHVINIANI',
];

/** Travellers of a test, those of one flight like none of another; none exists. */
const personOf = (flight: number, n: number): TestPerson => ({
  surname: SURNAMES[flight % SURNAMES.length] ?? '',
  given: ['NINO', 'GIA', 'EKATERINE', 'DAVIT', 'LASHA', 'MARIAM', 'OTAR', 'SALOME'][n % 8] ?? '',
  birth: `${40 + 3 * flight}05${10 + n}`,
  document: `QV1${flight}0000${n}`,
  issuer: 'QVR',
  locator: `AA${flight}11${n}`,
});

/** The same as a list seeks them. */
const entryOf = (person: TestPerson, id: string) => {
  const { surname, given, birth = '' } = person;
  const [, yy, mm, dd] = /^(..)(..)(..)$/.exec(birth) ?? [];
  return soughtPerson(id, `${given} ${surname}`, `19${yy}-${mm}-${dd}`);
};

/** A flight of whose travellers each is sought. */
interface FoundFlight {
  readonly flight: string;
  readonly flightId: string;
  /** The list that seeks them. */
  readonly list: string;
  /** In the order of the queue. */
  readonly hits: readonly string[];
  readonly travellers: readonly string[];
  readonly persons: readonly TestPerson[];
}

/** Two analysts, the border, oversight, lists and screening over a test's database. */
export interface HitsWorld {
  readonly server: TestServer;
  readonly nino: TestClient;
  readonly gia: TestClient;
  readonly officer: TestClient;
  readonly oversight: TestClient;
  readonly lists: TestLists;
  readonly screen: () => Promise<number>;
  readonly take: ReturnType<typeof testRoom>['takeOne'];
  readonly found: (count: number, system?: 'api' | 'pnr') => Promise<FoundFlight>;
  readonly known: (traveller: string, role?: DatabaseRole) => Promise<HitsKnown>;
}

/** Opens it. */
export const hitsWorld = async (
  database: Database,
  desks: readonly Desk[] = [],
): Promise<HitsWorld> => {
  const server = await testServer(database, { desks: [assessmentDesk(), ...desks] });
  const lists = testLists();
  const room = testRoom(database);
  const take: HitsWorld['take'] = (text) => {
    room.now = server.platform.clock();
    return room.takeOne(text);
  };
  const needs = screeningOf(server.platform, lists);
  const screen = () => screenDue(needs);
  let flights = 0;
  return {
    ...{ server, lists, screen, take },
    nino: await clientOf(server, 'pnr-analyst', 'nino'),
    gia: await clientOf(server, 'pnr-analyst', 'gia'),
    officer: await clientOf(server, 'border-officer', 'officer'),
    oversight: await clientOf(server, 'data-protection-officer', 'dpo'),
    found: async (count, system = 'api') => {
      flights += 1;
      const [flight, list] = [`ZQ${flights}`, `l${flights}`];
      const persons = Array.from({ length: count }, (_, n) => personOf(flights, n));
      const purpose = system === 'api' ? 'border-check' : 'pnr-assessment';
      const entries = persons.map((person, n) => entryOf(person, `${list}p${n}`));
      lists.set(list, [purpose], entries);
      const message = system === 'api' ? paxlst : pnrgov;
      const { flightId = '' } = await take(message({ flight, persons }));
      await screen();
      const rows = await inspect<{ id: string; traveller_id: string }>(
        database,
        'select id, traveller_id from hit.hit where flight_id = $1 order by crosses_at, found_at, id',
        [flightId],
      );
      expect(rows).toHaveLength(count);
      return {
        ...{ flight, flightId, list, persons },
        hits: rows.map(({ id }) => id),
        travellers: rows.map((row) => row.traveller_id),
      };
    },
    known: (traveller, role = 'amirani_border') =>
      withAccess(
        database,
        { account: 'officer', purpose: 'border-check', reference: 'r' },
        role,
        (tx) => hitsKnownOf(tx, traveller, server.platform.clock()),
      ),
  };
};

/** The hit as somebody sees it now. */
export const readHit = async (client: TestClient, id: string): Promise<Hit> =>
  (await client.getHit({ params: { id } })).hit;

/** Judges a hit on what it shows now. */
export const judgeHit = async (
  client: TestClient,
  id: string,
  judgement: Judgement,
): Promise<Hit> => {
  const { seen, version } = await readHit(client, id);
  const body = { judgement, version, seen, reason: reasons[judgement] };
  return (await client.judgeHit({ params: { id }, body })).hit;
};

/** Confirms a hit on what it shows now. */
export const confirmHit = async (client: TestClient, id: string): Promise<Hit> => {
  const { seen, version } = await readHit(client, id);
  return (
    await client.confirmHit({ params: { id }, body: { version, seen, reason: reasons.same } })
  ).hit;
};

/** Releases a hit, the password given again before. */
export const releaseHit = async (
  client: TestClient,
  id: string,
  to: HitRecipientView = { kind: 'checkpoint' },
) => {
  await client.stepUp({ body: { password: PASSWORD } });
  const { version } = await readHit(client, id);
  return client.releaseHit({
    params: { id },
    body: { version, to, reason: 'to be met where the border is crossed' },
  });
};
