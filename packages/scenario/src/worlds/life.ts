import type { Question } from '../modules/state.ts';
import { isoInstant } from '../time/instant.ts';
import type { LedgerEntry } from './ledger-entry.ts';
import type { WorldRecord, WorldTraveller } from './record.ts';
import type { Actor, Story } from './story.ts';

/** The result of a story: the people at the booth, other known facts, and the truth. */
export interface Life {
  readonly entity: string;
  readonly travellers: readonly WorldTraveller[];
  readonly records: readonly WorldRecord[];
  readonly truths: readonly LedgerEntry[];
}

/** Puts together what is seen of a story. */
export const lifeOf = (story: Story): Life => {
  const { key, entity, actors, records, truths } = story;
  const timing = key.stream('timing');
  // They come one after another, in the order in which they happen to stand: not in that of the module's roles.
  const minutes = timing.between(35, 150);
  // The middle of a party comes when somebody alone would, to the half minute: parties are neither later nor earlier.
  const party = actors.filter(({ member }) => member.travels);
  const half = Math.floor((party.length - 1 + timing.below(2)) / 2);
  const present = timing.child('order').shuffled(party);
  const travellers = present.map((actor, at) =>
    travellerOf(
      actor,
      present,
      key.flight.shown.id,
      isoInstant(key.flight.departure - minutes + at - half),
    ),
  );
  return { entity, travellers, records, truths };
};

const travellerOf = (
  actor: Actor,
  present: readonly Actor[],
  flight: string,
  at: string,
): WorldTraveller => {
  const { id, booking, bags, face, papers, asks } = actor;
  const shown = actor.shows ?? actor;
  return {
    id,
    flight,
    at,
    booking,
    bags,
    bearer: face,
    document: shown.document,
    carrier: shown.carrier,
    // The stamps are in the document that is shown.
    stays: [...shown.stays].sort((a, b) => (a.entry < b.entry ? -1 : 1)),
    papers,
    answers: answersOf(actor, shown, present),
    ...(asks === undefined ? {} : { asks }),
  };
};

const answersOf = (
  { answers, booking }: Actor,
  shown: Actor,
  present: readonly Actor[],
): WorldTraveller['answers'] =>
  [...answers].map(([question, said]) => {
    const others = present.filter((one) => one.booking.locator === booking.locator).length - 1;
    return { question, answer: answerTo(question, said === 'true', shown, others) };
  });

/** An answer, compared with the shown document. */
const answerTo = (
  question: Question,
  honest: boolean,
  { stays, document }: Actor,
  others: number,
): string => {
  switch (question) {
    case 'companion':
      return String(honest ? others : others === 0 ? 1 : 0);
    case 'last-journey': {
      const exits = stays.map(({ exit }) => exit).sort();
      const last = exits.at(-1) ?? 'never';
      return honest ? last : last === 'never' ? document.issued : 'never';
    }
    case 'birth-year': {
      const year = Number(document.birthDate.slice(0, 4));
      return String(honest ? year : year - 3);
    }
  }
};
