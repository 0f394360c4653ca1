import { createHash } from 'node:crypto';
import type { Objective } from '@amirani/academy/exercise/objectives';
import type { Role } from '@platform/api/vocabulary.ts';
import { type DatabaseRole, withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import type { Platform } from '@platform/server/needs.ts';
import { openIssuer } from './certificates/issuer.ts';
import { signFirst, signSecond } from './certificates/service.ts';
import { challengeItem } from './challenges/service.ts';
import { openClass } from './classes/service.ts';
import { listClasses } from './classes/store.ts';
import { controlSitting, finishOwn } from './control/control.ts';
import { type AcademyRoom, academyRoom } from './room.ts';
import { openSitting } from './sittings/open.ts';
import { beginPractice } from './sittings/practise.ts';
import { seatedIn, sittingOf } from './sittings/seated.ts';
import { createShelf, type ExerciseShelf } from './sittings/shelf.ts';
import { type SimulatedSeat, simulateSitting } from './sittings/simulate.ts';

const COURSE = 'schengen-rules';
const TITLE = 'Airport QVR, autumn course';
const REASON = 'Demonstration: a class of people who do not exist';
const REFERENCE = 'a class that does not exist';

/** Days before the start on which the class sat, each with the sitting of the course. */
const sat = [
  { number: 1, daysAgo: 24 },
  { number: 2, daysAgo: 17 },
  { number: 3, daysAgo: 10 },
  { number: 4, daysAgo: 3 },
] as const;

/** How the people of the class decide: the share found, the share of honest ones stopped, and how sure they are. */
const skills = [
  { hits: 0.97, alarms: 0.03, sure: 92, seconds: 14 },
  { hits: 0.95, alarms: 0.04, sure: 90, seconds: 18 },
  { hits: 0.86, alarms: 0.06, sure: 88, seconds: 22 },
  { hits: 0.75, alarms: 0.04, sure: 84, seconds: 17 },
  { hits: 0.93, alarms: 0.24, sure: 95, seconds: 11 },
  { hits: 0.55, alarms: 0.03, sure: 90, seconds: 9 },
] as const;

interface Ground {
  readonly platform: Platform;
  readonly room: AcademyRoom;
  readonly shelf: ExerciseShelf;
}

/**
 * Gives an academy that holds no class one, with people who have sat four times: by the same steps that a trainer takes, and the
 * same on every machine. One has a certificate, one waits for the second signature, one challenges an item, and one sitting is
 * prepared from a secret of its own. Does nothing where the trainer of the training profile has a class.
 */
export const startAcademyDemonstration = async (platform: Platform): Promise<void> => {
  if (platform.config.profile !== 'training')
    throw new Error('a demonstration belongs to training');
  const classes = await as(platform, 'trainer', 'amirani_trainer', listClasses);
  if (classes.length > 0) return;
  const room = await academyRoom(platform.config);
  const shelf = createShelf(room.truthKey);
  const ground = { platform, room: { ...room, random: drawn() }, shelf };
  const classId = uuidOf('class');
  const now = platform.clock();
  const seats = await as(platform, 'trainer', 'amirani_trainer', async (tx) => {
    const people = { seats: skills.length - 1, people: ['trainee'], admitted: ['trainee'] };
    const opening = { id: classId, course: COURSE, title: TITLE, ...people };
    const opened = await openClass(tx, ground.room, opening, 'trainer', daysBefore(now, 25));
    await platform.journal.record(tx, {
      operation: 'collection',
      action: 'demonstrateAcademy',
      outcome: 'done',
      actor: 'system:demonstration',
      purpose: 'training',
      reference: REFERENCE,
      subjects: [classId],
      reason: REASON,
    });
    return opened.class.seatList;
  });
  // The account of the training profile is one of those who can be certified.
  const order = seats.toSorted((one, other) => rank(one.login) - rank(other.login));
  const ids = order.map(({ id }) => id);
  for (const { number, daysAgo } of sat)
    await sitOnce(ground, classId, ids, number, daysBefore(now, daysAgo));
  await practise(ground, ids[0] ?? '', daysBefore(now, 9));
  await challenge(ground, uuidOf('sitting 3'), daysBefore(now, 2));
  await certify(ground, classId, ids, daysBefore(now, 1));
  // Planned sittings have a secret seed that cannot be computed.
  await as(platform, 'trainer', 'amirani_trainer', (tx) =>
    openSitting(
      ...([tx, { room, shelf }, classId] as const),
      ...([{ id: uuidOf('sitting 5'), number: 5, injects: injects() }, now] as const),
    ),
  );
};

const rank = (login: string): number => (login === 'trainee' ? 0 : 1);

const DAY = 86_400_000;

/** Eight in the morning, a number of days before. */
const daysBefore = (now: Date, days: number): Date =>
  new Date(Math.floor(now.getTime() / DAY) * DAY - days * DAY + DAY / 3);

const injects = () => [
  {
    id: 'flights',
    minutes: 10,
    text: 'Four flights leave within the hour: forty people wait behind the one before you.',
  },
  {
    id: 'list',
    minutes: 0,
    when: { value: 'alert', is: { atLeast: 2 } },
    text: 'The alert level was raised. What is asked of you has not changed.',
  },
];

/** The sitting that teams do together. */
const TEAMS = 4;

/** Two teams with a role for each of three, and what they are to show. */
const exerciseOf = (seats: readonly string[]) => {
  const roles = [
    { id: 'first', text: 'First line' },
    { id: 'second', text: 'Second line' },
    { id: 'leader', text: 'Shift leader' },
  ];
  const objectives: readonly Objective[] = [
    {
      id: 'pace',
      text: 'Keeps pace and stays calm',
      of: 'each',
      expectations: [
        expected('pace.decided', 15, 'decided', { atLeast: 30 }),
        expected('pace.stopped', 40, 'falseAlarms', { atMost: 10 }),
      ],
    },
    {
      id: 'help',
      text: 'Sees everybody who needs help',
      of: 'each',
      expectations: [expected('help.missed', 60, 'unhelped', { atMost: 0 })],
    },
    {
      id: 'found',
      text: 'Finds what is wrong, together',
      of: 'team',
      expectations: [expected('found.hits', 40, 'hits', { atLeast: 45 })],
    },
  ];
  const teams = [0, 1].map((team) => ({
    id: `team-${team + 1}`,
    name: `Team ${team + 1}`,
    members: seats
      .filter((_, at) => at % 2 === team)
      .map((person, at) => ({ person, role: roles[at]?.id ?? 'first' })),
  }));
  return { roles, objectives, teams };
};

const expected = (
  id: string,
  by: number,
  count: string,
  is: { readonly atLeast: number } | { readonly atMost: number },
): Objective['expectations'][number] => ({
  id,
  by,
  when: { all: [{ count, is }] },
  holds: 'atLeast' in is ? 'once' : 'throughout',
});

/** One sitting of everybody, from its preparation to the release of its truth. */
const sitOnce = async (
  { platform, room, shelf }: Ground,
  classId: string,
  seats: readonly string[],
  number: number,
  from: Date,
): Promise<void> => {
  const id = uuidOf(`sitting ${number}`);
  await as(platform, 'trainer', 'amirani_trainer', async (tx) => {
    const { teams = [], ...asked } = number === TEAMS ? exerciseOf(seats) : {};
    await openSitting(tx, { room, shelf }, classId, { id, number, injects: [], ...asked }, from);
    await controlSitting(tx, { room, shelf }, id, { act: 'begin', teams }, from);
    const people = seats.map((seat, place) => simulated(seat, place));
    const over = await simulateSitting(tx, shelf, id, people, from);
    await controlSitting(tx, { room, shelf }, id, { act: 'finish' }, over);
    await controlSitting(tx, { room, shelf }, id, { act: 'release-truth' }, over);
  });
};

/** Somebody whose every decision follows from the item: chance, but the same chance each time. */
const simulated = (seat: string, place: number): SimulatedSeat => {
  const skill = skills[place] ?? skills[2];
  return {
    seat,
    decide: ({ id, target, evidence, referral }) => {
      const [first = 0, second = 0, third = 0] = digestOf(`${place} ${id}`);
      const flagged = first / 256 < (target ? skill.hits : skill.alarms);
      // Good trainees recognise people in need of help. The last two sometimes do not.
      const sees = place < 4 || third > 25;
      return {
        flagged,
        seconds: skill.seconds + (second % 16) - 5,
        confidence: Math.min(100, skill.sure - 6 + (third % 13)),
        named: flagged ? evidence.slice(0, 1) : [],
        ...(referral === undefined || !sees ? {} : { referred: referral }),
      };
    },
  };
};

/** Twenty minutes of practice, of the trainee whom one can sign in as. */
const practise = async (
  { platform, room, shelf }: Ground,
  seat: string,
  from: Date,
): Promise<void> => {
  const id = uuidOf('practice');
  await as(platform, 'trainee', 'amirani_trainee', async (tx) => {
    await beginPractice(tx, room, shelf, { id, seat, items: 40 }, from);
    const over = await simulateSitting(tx, shelf, id, [simulated(seat, 0)], from);
    await finishOwn(tx, shelf, id, over);
  });
};

/** The trainee challenges an item that was missed, or the first one there is. */
const challenge = ({ platform, shelf }: Ground, sitting: string, at: Date): Promise<void> =>
  as(platform, 'trainee', 'amirani_trainee', async (tx) => {
    const { seen } = sittingOf(await seatedIn(tx, shelf, sitting), at);
    const wrong = seen.find(
      ({ truth, decision }) => truth !== undefined && truth.target !== decision?.flagged,
    );
    const item = (wrong ?? seen[0])?.id ?? '';
    const reason = 'The stamp of exit is two days later on the page than in the list.';
    await challengeItem(tx, shelf, sitting, { id: uuidOf('challenge'), item, reason }, at);
  });

/** Certifies the first candidate and leaves the second without a second signature. Certifies no one if the rule is not met. */
const certify = async (
  { platform, room, shelf }: Ground,
  classId: string,
  seats: readonly string[],
  at: Date,
): Promise<void> => {
  const ground = { room, shelf, issuing: await openIssuer(platform.config) };
  const reason = 'Four sittings, calm and exact; referrals were made';
  for (const [place, seat] of seats.slice(0, 2).entries()) {
    const id = uuidOf(`certificate ${place}`);
    await as(platform, 'trainer', 'amirani_trainer', (tx) =>
      signFirst(
        ...([tx, ground, classId] as const),
        { id, seat, reason, language: place === 0 ? 'en' : 'ka' },
        ...([caller('trainer', at), at] as const),
      ),
    );
    if (place === 0)
      await as(platform, 'certifier', 'amirani_certifier', (tx) =>
        signSecond(tx, ground, id, { version: 1, reason }, caller('certifier', at), at),
      );
  }
};

const as = <T>(
  { database }: Pick<Platform, 'database'>,
  account: Role & string,
  role: DatabaseRole,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> =>
  withAccess(
    database,
    { account, role: account, purpose: 'training', reference: REFERENCE },
    role,
    work,
  );

const HOUR = 3_600_000;

/** The account of the training profile in a role, with a fresh password. */
const caller = (role: 'trainer' | 'certifier', at: Date): Caller => ({
  session: {
    login: role,
    name: role,
    roles: [role],
    steppedUpUntil: new Date(at.getTime() + HOUR / 4),
    expiresAt: new Date(at.getTime() + HOUR),
    tokenHash: Buffer.alloc(0),
  },
  actor: role,
  role,
  purpose: 'training',
  reference: REFERENCE,
});

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** An id that is the same on every machine. */
const uuidOf = (name: string): string => {
  const hex = digestOf(`academy demonstration: ${name}`).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Bytes that are the same on every machine: of sittings whose truth is out. */
const drawn = (): AcademyRoom['random'] => {
  let at = 0;
  return (bytes) => {
    const blocks = Array.from({ length: Math.ceil(bytes / 32) }, () =>
      digestOf(`academy demonstration, draw ${at++}`),
    );
    return Buffer.concat(blocks).subarray(0, bytes);
  };
};
