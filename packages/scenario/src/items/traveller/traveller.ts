import { corrupted, corruptions } from '../../lists/corruption/kinds.ts';
import type { Writing } from '../../lists/corruption/writing.ts';
import { recordOf, writingOf } from '../../lists/corruption/writing.ts';
import type { Draw } from '../../lists/draw.ts';
import { drawFor } from '../../lists/draw.ts';
import type { SyntheticPerson } from '../../lists/person.ts';
import { populationOf } from '../../lists/person.ts';
import type { RecordName } from '../../lists/record.ts';
import { dateWith } from '../../lists/slips.ts';
import { stockOf } from '../../lists/stock.ts';
import type { Stream } from '../../random/stream.ts';
import { itemDay } from '../day.ts';
import type { EvidenceCode } from '../evidence.ts';
import type { TravellerMaterial } from '../material.ts';
import type { Difficulty } from '../options.ts';
import type { Ask, GeneratorOf, Made } from '../plan/generator.ts';
import { isChild, sayings } from '../said/say.ts';
import { entryOf } from './entry.ts';
import { journeyOf, listOf } from './journey.ts';
import { anotherOf } from './namesake.ts';
import { inState, otherState } from './nationality.ts';
import { isRecognisable } from './recognisable.ts';

/** How a name came to the border, by difficulty: kinds of `@amirani/scenario/lists`. */
const surfaces = {
  easy: ['exact', 'one-typo', 'order', 'extra'],
  usual: ['one-typo', 'order', 'joined', 'initials', 'transliterated', 'dropped'],
  hard: ['two-typos', 'transliterated', 'joined', 'initials'],
} as const satisfies Readonly<Record<Difficulty, readonly string[]>>;

/** What leaves a name as it is written, save for its order. */
const asWritten: ReadonlySet<string> = new Set(['exact', 'order']);

/**
 * Of a thousand: the list knows the number of a document; day and month are exchanged in the date of birth, of those where that gives
 * another.
 */
const known = { easy: 500, usual: 300, hard: 150 } as const;
const slips = { easy: 0, usual: 400, hard: 800 } as const;

/**
 * A list entry beside a traveller. A target is the person sought: by the number of the document, or by a name that can be known
 * again with the date of birth, whole or with a slip that shows how it came. Everybody else is somebody else: of the same
 * name, a brother or sister, a parent or child. The traveller is drawn before anything else is, from everybody alike.
 */
export const travellers: GeneratorOf = (difficulty, secret) => {
  const people = populationOf(secret('people').next() | 1, itemDay);
  const make = (ask: Ask): Made => {
    const { source, surface, referral, target } = ask;
    const draw = drawFor(source.letters(40));
    const { person, writing } = found(
      source,
      surface,
      people.person,
      draw,
      (one) =>
        // Whose day of birth nobody knew has the first of January: a slip could not be told from it.
        !one.birthDate.endsWith('-01-01') &&
        !isDoubled(one) &&
        (referral === undefined || isChild(one.birthDate, itemDay) === (referral === 'child')),
    );
    const other = target ? person : anotherOf(person, surface, people.person, source, draw);
    const shown = arriving(person, writing);
    const number = numberOf(source.child('shown'));
    const isNumberKnown = source.chance(known[difficulty]);
    const swapped = dateWith('day-month-swap', person.birthDate, draw)?.[0];
    const slip = swapped !== undefined && !isNumberKnown && source.chance(slips[difficulty]);
    // Of half of those whose number is on the list no more than the year of birth is.
    const yearOnly = isNumberKnown && source.chance(500);
    const birthDate = slip ? swapped : person.birthDate;
    const listed = target && isNumberKnown ? number : numberOf(source.child('listed'));
    const entry = entryOf(other, {
      source: source.child('entry'),
      state: person.state,
      document: isNumberKnown || source.chance(500) ? listed : undefined,
      birthDate: yearOnly ? other.birthDate.slice(0, 4) : other.birthDate,
    });
    const material: TravellerMaterial = {
      kind: 'traveller',
      on: itemDay,
      list: listOf(secret('list')),
      entry,
      traveller: {
        surname: shown.primary,
        given: shown.secondary,
        birthDate,
        nationality: person.state,
        documents: [{ number, issuer: person.state }],
      },
      flight: journeyOf(source.child('flight')),
      said: sayings(referral, isChild(person.birthDate, itemDay), source),
    };
    const byName: EvidenceCode<'traveller'> = slip
      ? 'items.traveller.date-slip'
      : asWritten.has(surface)
        ? 'items.traveller.name-and-date'
        : 'items.traveller.other-spelling';
    const evidence: readonly EvidenceCode<'traveller'>[] = [
      ...(isNumberKnown ? (['items.traveller.document'] as const) : []),
      ...(yearOnly ? [] : [byName]),
    ];
    return {
      material,
      evidence: target ? evidence : [],
      about: {
        nationality: person.state,
        sex: person.sex,
        birthDate: person.birthDate,
        origin: person.culture,
      },
      ...(ask.twin ? { twin: inState(material, otherState(person.state, source)) } : {}),
    };
  };
  return {
    surfaces: surfaces[difficulty],
    twinned: surfaces[difficulty],
    referrals: ['asylum', 'child', 'victim'],
    make,
  };
};

/** Somebody whose name can be altered so, with two parts of it still to be known again. */
const found = (
  source: Stream,
  code: string,
  person: (number: number) => SyntheticPerson,
  draw: Draw,
  fits: (one: SyntheticPerson) => boolean,
): { readonly person: SyntheticPerson; readonly writing: Writing } => {
  const kind = corruptions.find((one) => one.code === code);
  if (kind === undefined) throw new RangeError(`scenario/items: no corruption ${code}`);
  for (;;) {
    const one = person(source.next() >>> 1);
    if (!fits(one)) continue;
    const writer = { stock: stockOf(one.culture), female: one.sex === 'F', draw };
    const writing = corrupted(kind, writingOf(one.name), writer);
    if (writing !== undefined && isRecognisable(writing, one, kind.code))
      return { person: one, writing };
  }
};

/** Whether a word occurs twice in a name: then the missing one cannot be identified. */
const isDoubled = ({ name }: SyntheticPerson): boolean => {
  const words = [...name.primary, ...name.secondary].map(({ latin }) => latin);
  return new Set(words).size < words.length;
};

const arriving = ({ culture }: SyntheticPerson, writing: Writing): RecordName =>
  recordOf(writing, stockOf(culture).facts.pattern.surnameFirst === true);

/** Drawn for each item: no number says whose it is. */
const numberOf = (source: Stream): string => source.letters(2) + source.digits(7);
