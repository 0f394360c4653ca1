import type { CivilDate } from '@amirani/core';
import type { Dials } from '../modules/basis.ts';
import type { BorderModule } from '../modules/module.ts';
import type { Paper, Question, Truth } from '../modules/state.ts';
import type { Stream } from '../random/stream.ts';
import { background } from './background.ts';
import { slipped } from './carrier-slip.ts';
import { changedPortrait, issuedDocument, portraitOf } from './document-of.ts';
import type { DrawnFlight } from './flight.ts';
import type { ActEntry, CutEntry, TwinGroup } from './ledger-entry.ts';
import { daysBefore, type Member, membersOf, type Stocks } from './member.ts';
import type { WorldDocument, WorldRecord, WorldTraveller } from './record.ts';

/** Which story of a world: its module, its way and its number. */
export interface StoryKey {
  readonly module: BorderModule;
  readonly dials: Dials;
  readonly way: 'plant' | 'decoy';
  readonly number: number;
  readonly flight: DrawnFlight;
  readonly stocks: Stocks;
  /** Streams of the story by name: the same for a twin. */
  readonly stream: (name: string) => Stream;
  /** Streams of who it is: another twin, other streams. */
  readonly identity: (name: string) => Stream;
  readonly otherwise?: TwinGroup;
}

/** A member on the way through the story. What is shown at the booth is put together from it at the end. */
export interface Actor {
  readonly member: Member;
  readonly id: string;
  /** The features of the person. */
  readonly face: string;
  document: WorldDocument;
  booking: Omit<WorldTraveller['booking'], 'lead'> & { lead: number };
  bags: number;
  carrier: WorldTraveller['carrier'];
  readonly stays: { entry: CivilDate; exit: CivilDate }[];
  papers: readonly Paper[];
  readonly answers: Map<Question, 'true' | 'false'>;
  asks: WorldTraveller['asks'];
  /** Whose document is shown; the own one where undefined. */
  shows: Actor | undefined;
}

/** A story while it runs. */
export interface Story {
  readonly key: StoryKey;
  readonly entity: string;
  readonly actors: readonly Actor[];
  /** Days until the presentation. */
  daysLeft: number;
  readonly attributes: Map<string, string | boolean>;
  readonly visited: Set<string>;
  /** Whose journeys are told: the stay that everybody may have had is not theirs. */
  readonly journeyed: Set<string>;
  readonly records: WorldRecord[];
  readonly truths: (ActEntry | CutEntry)[];
}

/** The people of a story before anything happens, as everybody is: documents, contacts, papers, an earlier stay perhaps. */
export const openStory = (key: StoryKey, begins: number): Story => {
  const { flight, stocks, stream, identity, otherwise } = key;
  const members = membersOf(key.module, {
    flight,
    stocks,
    who: stream('who'),
    identity: identity('document'),
    ...(otherwise === undefined ? {} : { otherwise }),
  });
  const households = new Map<string, Omit<WorldTraveller['booking'], 'lead'>>();
  const contacts = identity('contact');
  const leads = stream('timing');
  const actors = members.map((member): Actor => {
    const house = key.module.roles[member.role]?.household ?? `${member.role}/${member.number}`;
    const contact = households.get(house) ?? contactOf(contacts.child(house));
    households.set(house, contact);
    return actorOf(key, member, { ...contact, lead: leadOf(leads.child(house)) });
  });
  return {
    key,
    entity: `${key.module.id}/${key.way}/${key.number}`,
    actors,
    daysLeft: begins,
    attributes: new Map(),
    visited: new Set(),
    journeyed: new Set(),
    records: [],
    truths: [],
  };
};

/** When somebody books: one half within a month of the flight. Drawn alike in every module, so that no hour tells a plant. */
export const leadOf = (source: Stream): number => {
  const most = background.bookedBefore.value;
  return source.chance(500) ? source.between(0, 30) : source.between(31, most);
};

/** The locator of a booking. */
export const locatorOf = (source: Stream): string =>
  source.letters(6, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789');

const contactOf = (source: Stream): Omit<WorldTraveller['booking'], 'lead'> => ({
  locator: locatorOf(source),
  phone: `+280${source.digits(8)}`,
  card: `C${source.digits(10)}`,
  address: `A${source.digits(8)}`,
});

const actorOf = (key: StoryKey, member: Member, booking: Actor['booking']): Actor => {
  const name = `${member.role}/${member.number}`;
  const own = key.stream(`background/${name}`);
  const identity = key.identity(`id/${name}`);
  const face = portraitOf(identity);
  const chip = own.chance(background.chip.value);
  const laminate = own.chance(background.wornLaminate.value) ? 'worn' : 'as-issued';
  const portrait = changedPortrait(face, own.between(0, background.likeness.value), own);
  const document = issuedDocument(member, portrait, chip, laminate);
  const stays = own.chance(background.earlierStay.value) ? [earlierStay(key, own)] : [];
  const forgotten = own.chance(background.paperLeftAtHome.value) ? own.pick(everyday) : undefined;
  const question = own.pick(['companion', 'last-journey', 'birth-year'] as const);
  const asked = own.chance(background.asked.value);
  const { surname, given, birthDate, number } = document;
  return {
    member,
    face,
    document,
    booking,
    stays,
    id: `${identity.letters(5)}-${identity.digits(8)}`,
    bags: own.below(3),
    carrier: slipped({ surname, given, birthDate, number }, own.child('carrier')),
    papers: [
      ...everyday.filter((paper) => paper !== forgotten),
      ...(member.adult ? [] : (['consent'] as const)),
    ],
    answers: new Map(asked && member.adult ? [[question, 'true'] as const] : []),
    asks: undefined,
    shows: undefined,
  };
};

/** What everybody is asked to have. */
const everyday = [
  'return-ticket',
  'lodging',
  'insurance',
  'means',
] as const satisfies readonly Paper[];

const earlierStay = (
  { flight }: StoryKey,
  source: Stream,
): { entry: CivilDate; exit: CivilDate } => {
  const nights = source.between(2, 14);
  const exit = daysBefore(flight.day, source.between(20, 150));
  return { entry: daysBefore(exit, nights), exit };
};

/** Those of a role, in their order. */
export const ofRole = ({ actors }: Story, role: string): readonly Actor[] =>
  actors.filter(({ member }) => member.role === role);

/** The day on which the story stands. */
export const today = ({ key, daysLeft }: Story): CivilDate => daysBefore(key.flight.day, daysLeft);

/** Writes into the ledger that somebody did something, or needs help. */
export const enter = (
  story: Story,
  subject: Actor,
  act: string,
  truth: Truth | undefined,
  time: string,
  more: Pick<ActEntry, 'bearer'> = {},
): void => {
  if (truth === undefined) return;
  story.truths.push({
    kind: act === 'Ask' ? 'need' : 'act',
    subject: subject.id,
    entity: story.entity,
    act,
    time,
    ...truth,
    ...more,
  });
};
