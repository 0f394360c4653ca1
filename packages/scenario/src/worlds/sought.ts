import { addDays, type CivilDate } from '@amirani/core';
import { states } from '../geography/states.ts';
import type { ListedPerson } from '../items/material.ts';
import { isChild } from '../items/said/say.ts';
import { grounds } from '../items/traveller/entry.ts';
import { isLike } from '../items/traveller/namesake.ts';
import type { Prevalence } from '../modules/module.ts';
import { variantOf } from '../people/variant.ts';
import type { Stream } from '../random/stream.ts';
import type { Figure } from './background.ts';
import { swapped } from './carrier-slip.ts';
import { keyedStream } from './keyed-stream.ts';
import type { TrainingPlan } from './plan.ts';
import type { WorldTraveller } from './record.ts';

/** How an entry has its person: as the document has them, otherwise spelt, with day and month exchanged, or by the document. */
type ListedAs = 'as-written' | 'other-spelling' | 'date-slip' | 'document';

/** Who else an entry is of, that looks like the traveller. */
type OtherThan = 'namesake' | 'generation' | 'sibling' | 'twin';

/** An entry of the world's list that a traveller comes up against, and whether it is of them. */
export interface Listed {
  readonly entry: ListedPerson;
  readonly as: ListedAs;
  /** Absent where the traveller is the person sought. */
  readonly other?: OtherThan;
}

/** Sought travellers per thousand adults. Four times as many resemble another entry. */
const perThousand: Readonly<Record<Prevalence, Figure>> = {
  high: { value: 20, assumption: 'Many, for a lesson' },
  low: { value: 2, assumption: 'Few, as at a border' },
};
const OTHERS_EACH = 4;

/**
 * The entry of a world's list of persons sought that a traveller comes up against; undefined for everybody else and for
 * children, who are never sought by warrant. The draw depends only on the world's seed and a number (R69): it is the same for
 * a twin, whose `of` names the original. Entries are in none of the world's files. The author of the plants does not write the
 * search: it is in the desk of hits.
 */
export const listedOf = (
  { key, options, stocks }: TrainingPlan,
  { id, document, at }: WorldTraveller,
  of: string = id,
): Listed | undefined => {
  const source = keyedStream(key, 'sought', 0).child(of);
  const rate = perThousand[options.prevalence].value;
  const drawn = source.below(1000);
  if (drawn >= rate * (1 + OTHERS_EACH)) return undefined;
  if (isChild(document.birthDate, at.slice(0, 10) as CivilDate)) return undefined;
  const as = source.pick(['as-written', 'other-spelling', 'date-slip', 'document'] as const);
  const { surname, given, birthDate } = document;
  const person = { surname, given, birthDate };
  // Another passport than the one that is shown is on every second entry: people have had others.
  const number = `${source.letters(2)}${source.digits(7)}`;
  const shown = as === 'document' ? document.number : number;
  if (drawn < rate) return { entry: entryOf(person, document, as, shown, source), as };
  const kind = source.pick(['namesake', 'namesake', 'generation', 'sibling', 'twin'] as const);
  const names = Object.values(stocks).flatMap(({ female, male }) => [female, male]);
  const { as: other, ...somebody } = anotherThan(person, kind, names, source.child('other'));
  return { entry: entryOf(somebody, document, as, number, source), as, other };
};

interface Somebody {
  readonly surname: string;
  readonly given: string;
  readonly birthDate: CivilDate;
}

type Names = readonly (readonly { readonly latin: string }[])[];

/** Somebody of the same name and another age, or of the same family and another given name. */
const anotherThan = (
  person: Somebody,
  wanted: OtherThan,
  names: Names,
  source: Stream,
): Somebody & { readonly as: OtherThan } => {
  const given =
    wanted === 'sibling' || wanted === 'twin' ? otherGiven(person, names, source) : undefined;
  // Who has one name alone, or one of no stock, has no brother or sister whose name could be told.
  const as = given === undefined && wanted !== 'generation' ? 'namesake' : wanted;
  const days = {
    namesake: () => source.between(4, 15) * 365 + source.between(20, 300),
    generation: () => source.between(22, 38) * 365 + source.between(20, 300),
    sibling: () => source.between(2, 9) * 365 + source.between(20, 300),
    twin: () => 0,
  }[as]();
  return {
    ...person,
    as,
    given: given ?? person.given,
    birthDate: addDays(person.birthDate, source.chance(500) ? days : -days),
  };
};

/** A given name out of the same stock that nobody takes for a slip of the other. */
const otherGiven = (
  { surname, given }: Somebody,
  names: Names,
  source: Stream,
): string | undefined => {
  const [first = ''] = given.split(' ');
  const stock = names.find((one) => one.some(({ latin }) => latin === first)) ?? [];
  const far = stock.filter(({ latin }) => !isLike(latin, first));
  return surname === '' || far.length === 0 ? undefined : source.pick(far).latin;
};

const entryOf = (
  { surname, given, birthDate }: Somebody,
  { nationality, issuer, type }: WorldTraveller['document'],
  as: ListedAs,
  number: string,
  source: Stream,
): ListedPerson => {
  const own = source.child('entry');
  const [ground, instruction] = own.pick(grounds);
  const family =
    as === 'other-spelling' && surname !== '' ? variantOf(surname, own.child('spelling')) : surname;
  // Of half of those whose document is known no more than the year of birth is.
  const yearOnly = as === 'document' && own.chance(500);
  const kind = type === 'P' ? 'passport' : 'identity-card';
  return {
    kind: 'person',
    id: own.digits(8),
    reference: `${own.letters(2)}/${own.digits(5)}`,
    ground,
    instruction,
    names: [
      {
        full: [family, given].filter(Boolean).join(' '),
        family,
        given,
        kind: 'primary',
        script: 'latin',
      },
    ],
    birthDates: [
      {
        date: yearOnly
          ? birthDate.slice(0, 4)
          : as === 'date-slip'
            ? swapped(birthDate)
            : birthDate,
      },
    ],
    documents: as === 'document' || own.chance(500) ? [{ number, kind, issuer }] : [],
    nationalities: [nationality],
    places: [own.pick(states.flatMap(({ cities }) => cities))],
  };
};
