import type { CivilDate } from '@amirani/core';
import { addDays } from '@amirani/core';
import type { CultureCode, StateCode } from '../geography/states.ts';
import { stateOf } from '../geography/states.ts';
import type { Stream } from '../random/stream.ts';
import type { Name, NameStock } from './culture.ts';
import type { TravelDocument } from './document.ts';
import { makeDocument } from './document.ts';

/** A fictitious person, as she truly is. */
export interface Person {
  readonly id: string;
  /** Latin capitals as in the passport; absent for a person with a single name, which is `given`. */
  readonly surname?: string;
  readonly given: string;
  /** The spelling of the person's own language where it differs (Georgian letters, marks). */
  readonly native?: { readonly surname?: string; readonly given: string };
  readonly culture: CultureCode;
  readonly sex: 'F' | 'M' | 'X';
  readonly birthDate: CivilDate;
  readonly birthPlace: { readonly state: StateCode; readonly city: string };
  readonly residence: StateCode;
  readonly nationalities: readonly [StateCode, ...StateCode[]];
  /** The first is the one she travels on. */
  readonly documents: readonly [TravelDocument, ...TravelDocument[]];
}

/** What is settled before a person is drawn. */
export interface PersonWish {
  readonly id: string;
  readonly nationality: StateCode;
  readonly stock: NameStock;
  readonly sex: 'F' | 'M';
  /** Whole years of age on `on`; for an infant give `ageDays` instead. */
  readonly age: number;
  readonly ageDays?: number;
  readonly on: CivilDate;
  /** Which family of the stock; members of a family share it. */
  readonly family?: number;
  /** First given names that others of the party have already: parents name no two children alike. */
  readonly taken?: readonly string[];
}

/** How many of a thousand people without a family in the party have a surname of one letter. */
const ONE_LETTER = 12;

/** Draws a person. */
export const makePerson = (wish: PersonWish, source: Stream): Person => {
  const { nationality, stock, on } = wish;
  const days = wish.ageDays ?? wish.age * 365 + Math.floor(wish.age / 4) + source.between(1, 360);
  const birthDate = addDays(on, -days);
  const state = stateOf(nationality);
  const single = wish.family === undefined && source.chance(stock.mononyms);
  const names = drawNames(wish, single, source);
  // Doc 9303 has a third mark for sex; messages must carry it, so a few people have it.
  const sex: Person['sex'] = source.chance(6) ? 'X' : wish.sex;
  const second = source.chance(30) ? otherState(nationality, source) : undefined;
  const holder = { ...names.latin, sex, birthDate };
  const documents: [TravelDocument, ...TravelDocument[]] = [
    makeDocument(
      { ...holder, nationality },
      source.chance(80) ? 'I' : 'P',
      on,
      source.child('document'),
    ),
  ];
  if (second !== undefined)
    documents.push(
      makeDocument({ ...holder, nationality: second }, 'P', on, source.child('second')),
    );
  return {
    id: wish.id,
    ...names.latin,
    ...(names.native === undefined ? {} : { native: names.native }),
    culture: state.culture,
    sex,
    birthDate,
    birthPlace: { state: nationality, city: source.pick(state.cities) },
    residence: source.chance(900) ? nationality : otherState(nationality, source),
    nationalities: second === undefined ? [nationality] : [nationality, second],
    documents,
  };
};

interface DrawnNames {
  readonly latin: { readonly surname?: string; readonly given: string };
  readonly native?: { readonly surname?: string; readonly given: string };
}

const drawNames = (wish: PersonWish, single: boolean, source: Stream): DrawnNames => {
  const { stock } = wish;
  const female = wish.sex === 'F';
  const givens = female ? stock.female : stock.male;
  const { taken = [] } = wish;
  const free = givens.filter(({ latin }) => !taken.includes(latin));
  const first = source.pick(free.length > 0 ? free : givens);
  const middle = source.chance(150) && !single ? source.pick(givens) : undefined;
  const given = joined(middle === undefined || middle === first ? [first] : [first, middle]);
  if (single) return { latin: { given: given.latin }, ...nativeOf(undefined, given) };
  const family = wish.family === undefined ? source.pick(stock.surnames) : at(stock, wish.family);
  // A child stream, so that nobody else's name moves.
  const short = source.child('one-letter');
  const surname =
    wish.family === undefined && short.chance(ONE_LETTER)
      ? { latin: short.pick(['A', 'E', 'I', 'O', 'U', 'Y']) }
      : female
        ? family.female
        : family.male;
  return { latin: { surname: surname.latin, given: given.latin }, ...nativeOf(surname, given) };
};

const joined = (names: readonly Name[]): Name => {
  const latin = names.map((name) => name.latin).join(' ');
  const native = names.map((name) => name.native ?? name.latin).join(' ');
  return latin === native ? { latin } : { latin, native };
};

const nativeOf = (surname: Name | undefined, given: Name): Pick<DrawnNames, 'native'> => {
  if (surname?.native === undefined && given.native === undefined) return {};
  const first = { given: titled(given.native ?? given.latin) };
  if (surname === undefined) return { native: first };
  return { native: { surname: titled(surname.native ?? surname.latin), ...first } };
};

/** Capital first letters, by code point: no locale has a say. Georgian has no capitals in names. */
const titled = (text: string): string =>
  text
    .toLowerCase()
    .split(' ')
    .map((word) => (/^[ა-ჰ]/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');

const at = (stock: NameStock, family: number): NameStock['surnames'][number] => {
  const found = stock.surnames[family % stock.surnames.length];
  if (found === undefined) throw new RangeError('scenario/people: empty name stock');
  return found;
};

const travelling: readonly StateCode[] = [
  'QVR',
  'QMB',
  'QNI',
  'QPL',
  'QSC',
  'QRD',
  'QUV',
  'QWS',
  'QYM',
];

const otherState = (than: StateCode, source: Stream): StateCode =>
  source.pick(travelling.filter((code) => code !== than));
