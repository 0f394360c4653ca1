import { createHash, randomUUID } from 'node:crypto';
import type { Course, CourseText } from '@amirani/academy/courses';
import { seedIssuer } from '@amirani/academy/credential';
import { type Exercise, itemsOf } from '@amirani/academy/exercise';
import type { Network } from '@amirani/academy/scoring';
import type { ItemOptions, Items } from '@amirani/scenario/items';
import type { Database } from '@platform/server/database/open.ts';
import type { Config } from '@platform/server/settings/config.ts';
import { clientOf, clientWith, type TestClient } from '@platform/server/test/clients.ts';
import { inspect } from '@platform/server/test/engines.ts';
import { cookieOf, PASSWORD, type TestServer, testServer } from '@platform/server/test/server.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import type { AcademySitting } from '../../api/types.ts';
import type { academyWords } from '../../api/words.ts';
import { academyDesk } from '../desk.ts';
import type { AcademyRoom } from '../room.ts';
import { type SittingTruth, unsealTruth } from '../sittings/sealed-truth.ts';

const block = (
  id: string,
  purpose: 'practice' | 'measured' | 'weekly',
  targets: number,
  others: number,
) => ({
  id,
  purpose,
  targets,
  others,
  difficulty: 'usual' as const,
  minutes: 5,
  hints: { right: 0, wrong: 0 },
  twins: 0,
});

/** A course that a test goes through in a second: three measured sittings reach what a certificate asks for. */
export const tinyCourse: Course = {
  id: 'traveller-assessment',
  material: 'network',
  edition: 1,
  bar: { dPrime: 1, reachedBy: { hits: 40, falseAlarms: 60 }, sources: [] },
  fieldPrevalence: { share: 0.01, source: 'assumption' },
  outcomes: [
    { id: 'tell', framework: 'SQF', level: 5, link: 'https://example.org/sqf', verified: false },
  ],
  sources: [],
  keyFigures: [],
  charts: [],
  retestMonths: [1, 3, 6],
  blocks: [
    block('warm', 'practice', 2, 2),
    block('first', 'measured', 20, 80),
    block('weekly', 'weekly', 4, 4),
  ],
  sittings: [
    { id: 'sitting-1', blocks: ['warm', 'first'] },
    { id: 'sitting-2', blocks: ['first'] },
    { id: 'sitting-3', blocks: ['first'] },
    { id: 'sitting-4', blocks: ['warm'] },
  ],
  weekly: 'weekly',
  minutes: { theory: 5 },
};

const text = {
  barBecause: 'a test',
  prevalenceBecause: 'a test',
  outcomes: { tell: 'tells them apart' },
  pages: [],
  evidence: {},
  hintNotice: 'a machine speaks',
  trainer: [{ id: 'n', title: 'Note', blocks: [] }],
} satisfies CourseText;

/** Evidence codes of this material. The truth names the first. */
export const EVIDENCE = 'items.network.escort';

/** A value that occurs only in the truth of targets, so a search for it finds leaks. */
export const SECRET_MINUTES = 41.4242;

/** The contact that all bookings of an item share. */
export const SHARED = '+28000000001';

/** The document of somebody who has booked with it: of a target the first two belong to the network, and the first by a link. */
export const documentOf = (item: string, who: number): string => `D${who}${item.slice(-8)}`;

const digest = (text_: string): string => createHash('sha256').update(text_).digest('hex');

/**
 * Items whose material is a few words. Which are wrong follows from the seed; every tenth item of those that are right asks for
 * protection, and one pair is twins.
 */
const tinyItems = ({ seed, count, prevalence }: ItemOptions): Items => {
  const places = Array.from({ length: count }, (_, at) => at).sort((one, other) =>
    digest(`${seed} ${one}`) < digest(`${seed} ${other}`) ? -1 : 1,
  );
  const targets = new Set(places.slice(0, Math.round(prevalence * count)));
  const honest = places.slice(targets.size);
  const ids = places.map((_, at) => `i${digest(`id ${seed} ${at}`).slice(0, 10)}`);
  return {
    items: ids.map((id, at) => ({
      id,
      material: {
        kind: 'network',
        on: '2026-11-25',
        said: [],
        question: 'shared',
        marked: [SHARED],
        payments: [],
        trips: [0, 1, 2, 3].map((who) => ({
          document: documentOf(id, who),
          phone: SHARED,
          card: '',
          address: '',
          list: `list of ${id}`,
        })),
        marker: `face of ${id}`,
        at,
      } as never,
    })),
    truth: ids.map((id, at) => {
      const target = targets.has(at);
      return {
        id,
        target,
        evidence: target ? [EVIDENCE] : [],
        ...(target ? {} : { minutesLost: SECRET_MINUTES }),
        network: {
          members: target ? [documentOf(id, 0), documentOf(id, 1)] : [],
          links: target ? [[SHARED, documentOf(id, 0)] as const] : [],
        },
        ...(honest.indexOf(at) === 1 && count > 20 ? { referral: 'asylum' as const } : {}),
      };
    }),
  };
};

/** The key under which truth lies in the databases of tests. */
export const TRUTH_KEY: Uint8Array = Buffer.alloc(32, 9);

/** The desk's room in a test: one small course, small items, secrets from a counter. */
export const tinyRoom = (): AcademyRoom => {
  let drawn = 0;
  return {
    courses: {
      list: [{ id: 'traveller-assessment', material: 'network' }],
      named: () => ({ title: 'Tiny', summary: 'small' }),
      load: async (id) => (id === tinyCourse.id ? tinyCourse : undefined),
      text: async () => text,
      outcomes: async () => text.outcomes,
    },
    makeItems: tinyItems,
    truthKey: TRUTH_KEY,
    handWritten: {},
    dayOf: (at) => localDay(at, 'Asia/Tbilisi'),
    random: (bytes) => {
      const blocks = Array.from({ length: Math.ceil(bytes / 32) }, () =>
        createHash('sha256').update(`draw ${drawn++}`).digest(),
      );
      return Buffer.concat(blocks).subarray(0, bytes);
    },
  };
};

/** A class with its trainer, a certifier and trainees who are signed in. */
export interface ClassRoom {
  readonly server: TestServer;
  readonly classId: string;
  readonly trainer: TestClient;
  readonly certifier: TestClient;
  /** By their seats. */
  readonly trainees: readonly {
    readonly seat: string;
    readonly client: TestClient;
    readonly cookie: string;
  }[];
}

/** Opens a class of a given size on its own server. */
export const openClassRoom = async (
  database: Database,
  seats: number,
  config: Partial<Config> = {},
  academy: AcademyRoom = tinyRoom(),
): Promise<ClassRoom> => {
  const issuer = seedIssuer('Test academy', Buffer.alloc(32, 7));
  const server = await testServer(database, {
    desks: [academyDesk(academy, { issuer, list: 'urn:amirani:withdrawals:test' })],
    config,
  });
  const mark = randomUUID().slice(0, 8);
  const trainer = await clientOf(server, 'trainer', `trainer-${mark}`);
  const certifier = await clientOf(server, 'certifier', `certifier-${mark}`);
  for (const one of [trainer, certifier]) await one.stepUp({ body: { password: PASSWORD } });
  const classId = randomUUID();
  const { slips } = await trainer.openClass({
    body: { id: classId, course: tinyCourse.id, title: 'Class of a test', seats },
  });
  const trainees = [];
  for (const { seat, login, password } of slips) {
    const cookie = await signInWith(server, login, password);
    trainees.push({ seat, cookie, client: clientWith(server, cookie, 'trainee') });
  }
  return { server, classId, trainer, certifier, trainees };
};

/** An objective whose expectation depends on the truth. */
export const seesHelp = {
  id: 'help',
  text: 'Sees who needs help',
  of: 'each' as const,
  expectations: [
    {
      id: 'soon',
      by: 30,
      holds: 'once' as const,
      when: { all: [{ count: 'helped' as const, is: { atLeast: 1 } }] },
    },
  ],
};

/** What happens in the sittings of a class, from outside: what a trainer does, and a trainee who knows the truth. */
export const sittingsOf = (room: () => ClassRoom, database: () => Database) => {
  const control = async (
    id: string,
    act: (typeof academyWords.controls)[number],
    teams: Teams = [],
  ) => (await room().trainer.controlSitting({ params: { id }, body: { act, teams } })).control;
  /** Opens the sitting of this number of the course, with what is asked beside its items, and begins it. */
  const open = async (
    number: number,
    { teams = [], ...asked }: Partial<Opening> & { readonly teams?: Teams } = {},
  ): Promise<string> => {
    const id = randomUUID();
    const { trainer, classId } = room();
    await trainer.openSitting({ params: { id: classId }, body: { id, number, ...asked } });
    await control(id, 'begin', teams);
    return id;
  };
  const truthOf = async (id: string): Promise<Exercise> =>
    (await sealedOf(database(), id)).exercise;
  const next = async (client: TestClient, id: string) =>
    (await client.showNextItem({ params: { id } })).shown;
  /** Decides a number of items correctly, with the available evidence. */
  const decideSome = async (
    client: TestClient,
    id: string,
    count: number,
  ): Promise<AcademySitting> => {
    const items = itemsOf(await truthOf(id));
    let sitting = await client.getSitting({ params: { id } });
    for (let done = 0; done < count; done += 1) {
      room().server.pass(3);
      const shown = await next(client, id);
      if (shown === undefined) break;
      const truth = items.get(shown.item.id)?.item;
      const body = {
        item: shown.item.id,
        attempt: sitting.attempt,
        flagged: truth?.target === true,
        confidence: 90,
        named: [...(truth?.evidence ?? [])],
        ...(truth?.referral === undefined ? {} : { referred: truth.referral }),
        ...(truth?.network === undefined ? {} : { network: namedOf(truth.network) }),
      };
      ({ sitting } = await client.decideItem({ params: { id }, body }));
    }
    return sitting;
  };
  return { control, open, truthOf, next, decideSome };
};

type Opening = Omit<Parameters<TestClient['openSitting']>[0]['body'], 'id' | 'number'>;
type Teams = NonNullable<Parameters<TestClient['controlSitting']>[0]['body']['teams']>;

/** Members and links, as a decision sends them. */
const namedOf = ({ members, links }: Network) => ({
  members: [...members],
  links: links.map(([one, other]): [string, string] => [one, other]),
});

/** What is true of a sitting, from the database and with the key of the test. */
export const sealedOf = async (database: Database, id: string): Promise<SittingTruth> => {
  const [row] = await inspect<{ sealed: Buffer }>(
    database,
    'select sealed from academy.truth where sitting = $1',
    [id],
  );
  return unsealTruth(TRUTH_KEY, id, row?.sealed ?? Buffer.alloc(0));
};

/** Signs in with a slip. */
export const signInWith = async (
  { app }: TestServer,
  login: string,
  password: string,
): Promise<string> => {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'x-amirani': '1' },
    payload: { login, password },
  });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return cookieOf(answer.headers['set-cookie']);
};
