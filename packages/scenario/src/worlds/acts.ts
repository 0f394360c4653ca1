import { addDays, daysBetween } from '@amirani/core';
import { airports } from '../geography/airports.ts';
import { homeState } from '../geography/states.ts';
import type { Span } from '../modules/basis.ts';
import type { Act } from '../modules/state.ts';
import { variantOf } from '../people/variant.ts';
import type { Stream } from '../random/stream.ts';
import { slipped } from './carrier-slip.ts';
import { alteredDocument, changedPortrait, issuedDocument } from './document-of.ts';
import { daysBefore } from './member.ts';
import type { WorldRecord } from './record.ts';
import { type Actor, enter, leadOf, locatorOf, ofRole, type Story, today } from './story.ts';

/** Does what a state says. `source` is of this step alone, `identity` too, and differs for a twin. */
export const perform = (story: Story, act: Act, source: Stream, identity: Stream): void => {
  switch (act.type) {
    case 'Initial':
    case 'Simple':
    case 'Guard':
    case 'Terminal':
      return;
    case 'Delay':
      // The story never goes on behind the day of the flight.
      story.daysLeft = Math.max(1, story.daysLeft - drawn(act.days, source));
      return;
    case 'Set':
      story.attributes.set(act.attribute, act.value);
      return;
    case 'Book':
      book(story, act, source, identity);
      return;
    case 'AmendBooking':
      amend(story, act, identity);
      return;
    case 'CheckIn':
      for (const actor of act.roles.flatMap((role) => ofRole(story, role)))
        actor.bags = drawn(act.bags, source);
      return;
    case 'Meet':
      story.records.push({
        kind: 'meeting',
        id: recordId(identity),
        date: today(story),
        persons: act.roles.flatMap((role) => ofRole(story, role)).map(({ id }) => id),
      });
      return;
    case 'Pay':
      pay(story, act, source, identity);
      return;
    case 'IssueDocument':
    case 'AlterDocument':
    case 'Travel':
    case 'Present':
    case 'Answer':
    case 'Overstay':
    case 'Ask':
    case 'LinkTo':
    case 'Emit':
      for (const [at, actor] of ofRole(story, act.role).entries())
        performOf(story, act, actor, source.child(at), identity.child(at));
  }
};

type PersonalAct = Exclude<
  Extract<Act, { readonly role: string }>,
  { readonly type: 'AmendBooking' }
>;

/** What one person does. */
const performOf = (
  story: Story,
  act: PersonalAct,
  actor: Actor,
  source: Stream,
  identity: Stream,
): void => {
  switch (act.type) {
    case 'IssueDocument': {
      const portrait =
        act.oldPicture === true ? changedPortrait(actor.face, 3, source) : actor.document.portrait;
      actor.document = issuedDocument(
        actor.member,
        portrait,
        act.chip,
        act.laminate ?? actor.document.laminate,
      );
      enter(story, actor, act.type, act.truth, actor.document.issued);
      return;
    }
    case 'AlterDocument': {
      // Whose document it was looked otherwise: the picture that a forger covers is a stranger's.
      const covers = act.technique.startsWith('portrait');
      const stranger = covers
        ? changedPortrait(actor.face, 8, source.child('stranger'))
        : actor.document.portrait;
      const { chip, ...rest } = actor.document;
      const before = {
        ...rest,
        portrait: stranger,
        chip: chip === null ? null : { ...chip, portrait: stranger },
      };
      actor.document = alteredDocument(before, act.technique, {
        bearer: actor.face,
        day: story.key.flight.day,
        source,
      });
      const { surname, given, birthDate, number } = actor.document;
      // Carriers take down what is printed.
      if (actor.carrier !== null)
        actor.carrier = slipped({ surname, given, birthDate, number }, source.child('carrier'));
      enter(story, actor, act.type, act.truth, today(story));
      return;
    }
    case 'Travel':
      travel(story, act, actor, source, identity);
      return;
    case 'Present': {
      const holder = act.documentOf === undefined ? undefined : ofRole(story, act.documentOf)[0];
      if (holder !== undefined) {
        actor.shows = holder;
        // Chosen for being alike: some features agree with the face, too many do not.
        const portrait = changedPortrait(actor.face, source.between(5, 7), source);
        const { chip } = holder.document;
        holder.document = {
          ...holder.document,
          portrait,
          chip: chip === null ? null : { ...chip, portrait },
        };
      }
      const { surname = '', given, birthDate, nationalities } = actor.member.person;
      enter(story, actor, act.type, act.truth, story.key.flight.shown.departure, {
        ...(holder === undefined
          ? {}
          : { bearer: { surname, given, birthDate, nationality: nationalities[0] } }),
      });
      return;
    }
    case 'Answer':
      actor.answers.set(act.question, act.truth === undefined ? 'true' : 'false');
      enter(story, actor, act.type, act.truth, story.key.flight.shown.departure);
      return;
    case 'Overstay':
      overstay(story, act, actor, source);
      return;
    case 'Ask':
      actor.asks = act.for === 'help' && !actor.member.adult ? actor.asks : act.for;
      enter(story, actor, act.type, act.truth, story.key.flight.shown.departure);
      return;
    case 'LinkTo':
      for (const other of ofRole(story, act.other))
        other.booking = { ...other.booking, [act.by]: actor.booking[act.by] };
      enter(story, actor, act.type, act.truth, today(story));
      return;
    case 'Emit':
      emit(story, act, actor, source);
      return;
  }
};

type Of<T extends Act['type']> = Extract<Act, { readonly type: T }>;

const drawn = ({ low, high }: Span, source: Stream): number => source.between(low, high);

const recordId = (identity: Stream): string => identity.letters(12);

/** One booking for all, or one for each; somebody pays. */
const book = (story: Story, act: Of<'Book'>, source: Stream, identity: Stream): void => {
  const payer = ofRole(story, act.payer)[0];
  const together = act.together ? locatorOf(identity) : undefined;
  const lead = leadOf(source);
  for (const [at, actor] of act.roles.flatMap((role) => ofRole(story, role)).entries())
    actor.booking = {
      ...actor.booking,
      locator: together ?? locatorOf(identity.child(at)),
      lead: act.together ? lead : leadOf(source.child(at)),
      card: payer?.booking.card ?? actor.booking.card,
    };
};

const amend = (story: Story, act: Of<'AmendBooking'>, identity: Stream): void => {
  const from = ofRole(story, act.from)[0];
  for (const [at, actor] of ofRole(story, act.role).entries()) {
    if (act.change === 'split')
      actor.booking = { ...actor.booking, locator: locatorOf(identity.child(at)) };
    else if (from !== undefined)
      actor.booking = { ...actor.booking, [act.change]: from.booking[act.change] };
  }
};

const pay = (story: Story, act: Of<'Pay'>, source: Stream, identity: Stream): void => {
  const to = ofRole(story, act.to)[0];
  if (to === undefined) return;
  for (const [at, from] of ofRole(story, act.from).entries())
    story.records.push({
      kind: 'payment',
      id: recordId(identity.child(at)),
      date: today(story),
      from: from.booking.card,
      to: to.booking.card,
      amount: drawn(act.amount, source) * 100,
    });
};

const abroad = airports.filter(({ state }) => state !== homeState);
const home = airports.filter(({ state }) => state === homeState);

/** An earlier journey, out and back. One that would not be over before the flight is left out. */
const travel = (
  story: Story,
  act: Of<'Travel'>,
  actor: Actor,
  source: Stream,
  identity: Stream,
): void => {
  const nights = drawn(act.nights, source);
  if (nights >= story.daysLeft) return;
  const [near, far] = [source.pick(home).code, source.pick(abroad).code];
  const out = today(story);
  const back = addDays(out, nights);
  const lists = { out: `${near}${far}/${out}`, back: `${far}${near}/${back}` } as const;
  const bookedAt = source.below(500_000);
  const row = (who: Actor, way: 'out' | 'back', at: number): WorldRecord => {
    const { surname, given, birthDate, number } = issuedTo(who);
    const own = identity.child(`${way}/${who.id}`);
    return {
      kind: 'journey',
      id: recordId(own),
      list: lists[way],
      date: way === 'out' ? out : back,
      from: way === 'out' ? near : far,
      to: way === 'out' ? far : near,
      name: surname === '' ? given : `${surname} ${given}`,
      birthDate,
      document: number,
      booking: locatorOf(identity.child(`booking/${who.id}`)),
      bookedAt: bookedAt + at,
      phone: who.booking.phone,
      card: who.booking.card,
      address: who.booking.address,
    };
  };
  if (!story.journeyed.has(actor.id)) actor.stays.length = 0;
  story.journeyed.add(actor.id);
  actor.stays.push({ entry: out, exit: back });
  story.records.push(row(actor, 'out', 0), row(actor, 'back', 0));
  if (act.beside === undefined) return;
  const others = ofRole(story, act.beside);
  // Each journey takes the next of them along.
  const turn = story.records.filter(({ kind }) => kind === 'journey').length;
  const companion = others[(turn >> 1) % Math.max(1, others.length)];
  if (companion === undefined) return;
  story.records.push(row(companion, 'out', source.between(1, 30)));
  if (act.return === true) story.records.push(row(companion, 'back', source.between(1, 30)));
};

/** What the own document said before anybody altered it. */
const issuedTo = ({ member, document }: Actor) => {
  const { surname = '', given, birthDate } = member.person;
  return { surname, given, birthDate, number: document.number };
};

/** A stay that ended a number of days after the last lawful one: 90 days in any 180 (Reg. (EU) 2016/399 Art. 6(1)). */
const overstay = (story: Story, act: Of<'Overstay'>, actor: Actor, source: Stream): void => {
  const days = drawn(act.days, source);
  const exit = daysBefore(story.key.flight.day, source.between(3, 60));
  const entry = daysBefore(exit, 89 + days);
  // No other stay lies near it: what is counted is this one.
  const clear = actor.stays.filter((stay) => daysBetween(stay.exit, entry) > 180);
  actor.stays.splice(0, actor.stays.length, ...clear, { entry, exit });
  story.journeyed.add(actor.id);
  enter(story, actor, act.type, act.truth, exit);
};

const emit = (story: Story, act: Of<'Emit'>, actor: Actor, source: Stream): void => {
  const { carrier } = actor;
  if (act.message === 'carrier-absent') actor.carrier = null;
  else if (act.message === 'papers')
    actor.papers = actor.papers.filter((paper) => paper !== act.without);
  else if (carrier !== null)
    actor.carrier =
      act.message === 'carrier-name'
        ? {
            ...carrier,
            surname: variantOf(carrier.surname === '' ? carrier.given : carrier.surname, source),
          }
        : { ...carrier, birthDate: addDays(carrier.birthDate, source.between(1, 300)) };
  enter(story, actor, act.type, act.truth, story.key.flight.shown.departure);
};
