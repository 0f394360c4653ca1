import { addDays, ageOn } from '@amirani/core';
import { syntheticList } from './lists/list.ts';
import type { MatchRecord } from './lists/record.ts';
import type { Person } from './people/person.ts';
import { variantOf } from './people/variant.ts';
import { type Stream, stream } from './random/stream.ts';
import { canonicalJson } from './truth/canonical-json.ts';
import type { World } from './world.ts';

/**
 * How a traveller of the world is listed. `variant`: the family name in another spelling; `native`: in the letters of their
 * own language alone; `order`: names in one field, given name first, birth date with day and month exchanged; `document`: by
 * the passport they travel on, under another spelling.
 */
type PlantedSpelling = 'variant' | 'native' | 'order' | 'document';

/** What is true of a planted entry. */
export interface PlantedTruth {
  /** The id on the list. */
  readonly entry: string;
  /** The person of the ledger who is meant; null where the entry only looks like one. */
  readonly person: string | null;
  /** The person of the ledger whom the entry resembles and who is not meant: to be told apart. */
  readonly near: string | null;
  readonly flight: string;
  readonly spelling: PlantedSpelling | 'written' | 'namesake' | 'twin';
}

/** A watch list of a world, as a file, and the truth about it. */
export interface PlantedList {
  /** CSV in the columns of `docs/reference/watch-lists.md`. */
  readonly file: string;
  readonly entries: number;
  readonly truth: readonly PlantedTruth[];
}

/** How much of what is planted. */
export interface PlantedListOptions {
  /** Sought persons who do not travel in this world; 400 where absent. */
  readonly others?: number;
  /** Travellers who are sought; 6 where absent. */
  readonly sought?: number;
  /**
   * Sought travellers known only from bookings, with the title in the name and without a document; absent means none. The list
   * has them as in their passport, so that only the spelling of the booking hides them.
   */
  readonly written?: number;
  /** Entries that only look like a traveller; 6 where absent. */
  readonly decoys?: number;
}

/**
 * The list of persons sought by warrant in a world. Sought travellers are drawn from a separate stream, among adults only and
 * by no other characteristic (R69); everybody else on the list does not travel. Entries that look like a traveller have their
 * name and another birth date, or their family name and birth date and another given name.
 */
export const plantedList = (world: World, options: PlantedListOptions = {}): PlantedList => {
  const { others = 400, sought = 6, decoys = 6, written = 0 } = options;
  const source = stream(`amirani/planted-list/${world.seed}/${world.referenceDate}`);
  const reported = world.truth.matches.filter(({ api }) => api.length > 0);
  const byId = new Map(world.truth.persons.map((person) => [person.id, person]));
  const drawn = source
    .child('who')
    .shuffled(reported)
    .flatMap(({ person, flight }) => {
      const found = byId.get(person);
      return found === undefined || ageOn(found.birthDate, world.referenceDate) < OF_AGE
        ? []
        : [{ person: found, flight }];
    })
    .slice(0, sought + decoys);
  const planted = drawn.map(({ person, flight }, index) => {
    const own = source.child(index);
    const id = keyOf(`${world.referenceDate}/${person.id}`);
    return index < sought
      ? soughtRow(id, person, flight, index, own)
      : decoyRow(
          id,
          person,
          flight,
          index % 2 === 1 ? otherGiven(person, world, own) : undefined,
          own,
        );
  });
  const writtenRows = source
    .child('written')
    .shuffled(world.truth.writtenNames.filter(({ pnrOnly }) => pnrOnly))
    .flatMap(({ person, flight }) => {
      const found = byId.get(person);
      return found === undefined || ageOn(found.birthDate, world.referenceDate) < OF_AGE
        ? []
        : [writtenRow(keyOf(`${world.referenceDate}/${person}`), found, flight)];
    })
    .slice(0, written);
  const list = syntheticList({ seed: 1, size: others, nativeNames: 250 });
  const rows = [
    ...[...list.entries()].map((record) => rowOf(record)),
    ...[...planted, ...writtenRows].map(({ row }) => row),
  ];
  const soon = addDays(world.referenceDate, 20);
  const late = addDays(world.referenceDate, 300);
  const lines = source
    .child('order')
    .shuffled(rows)
    .map((row, index) => [...row, index % 40 === 0 ? soon : late].map(cellOf).join(','));
  return {
    file: `${[HEADINGS.join(','), ...lines].join('\n')}\n`,
    entries: lines.length,
    truth: [...planted, ...writtenRows].map(({ truth }) => truth),
  };
};

/** Nobody younger is sought by warrant. */
const OF_AGE = 18;

/** The truth as JSON lines, for scoring. */
export const plantedTruthLines = ({ truth }: PlantedList): string =>
  truth.map((one) => `${canonicalJson(one)}\n`).join('');

const HEADINGS = [
  'id',
  'name',
  'aliases',
  'birth date',
  'nationality',
  'document',
  'document issuer',
  'document kind',
  'expires',
] as const;

type Row = readonly string[];

/** The key of an entry. It does not reveal plants: a person also listed in the next world has the same key. */
const keyOf = (what: string): string => `W${stream(`amirani/planted-list/key/${what}`).digits(9)}`;

const rowOf = ({ id, names, birthDates, states, documents }: MatchRecord): Row => [
  keyOf(id),
  names[0]?.full ?? '',
  names
    .slice(1)
    .map(({ full }) => full)
    .join('|'),
  birthDates.join('|'),
  states.join('|'),
  documents.map(({ number }) => number).join('|'),
  documents.map(({ issuer }) => issuer).join('|'),
  documents.map(({ kind }) => (kind === 'P' ? 'passport' : 'identity-card')).join('|'),
];

const spellings: readonly PlantedSpelling[] = ['variant', 'native', 'order', 'document'];

const soughtRow = (
  id: string,
  person: Person,
  flight: string,
  index: number,
  source: Stream,
): { readonly row: Row; readonly truth: PlantedTruth } => {
  const wanted = spellings[index % spellings.length] ?? 'variant';
  // Who writes their name in Latin letters has no other spelling of their own.
  const spelling = wanted === 'native' && person.native === undefined ? 'variant' : wanted;
  const { surname, given, native, birthDate, nationalities, documents } = person;
  const varied = surname === undefined ? '' : variantOf(surname, source);
  const name =
    spelling === 'native' && native !== undefined
      ? [native.surname, native.given]
      : spelling === 'order'
        ? [given, surname]
        : [varied, given];
  const [document] = documents;
  const shown = spelling === 'document' ? document : undefined;
  return {
    row: [
      id,
      name.filter(Boolean).join(' '),
      '',
      spelling === 'order' ? exchanged(birthDate) : birthDate,
      nationalities[0],
      shown?.number ?? '',
      shown?.issuer ?? '',
      shown === undefined ? '' : shown.type === 'P' ? 'passport' : 'identity-card',
    ],
    truth: { entry: id, person: person.id, near: null, flight, spelling },
  };
};

const writtenRow = (
  id: string,
  { id: person, surname, given, birthDate, nationalities }: Person,
  flight: string,
): { readonly row: Row; readonly truth: PlantedTruth } => ({
  row: [
    id,
    [surname, given].filter(Boolean).join(' '),
    '',
    birthDate,
    nationalities[0],
    '',
    '',
    '',
  ],
  truth: { entry: id, person, near: null, flight, spelling: 'written' },
});

/** A given name of another person of the same people and sex, or undefined. */
const otherGiven = (
  { culture, sex, given, surname }: Person,
  { truth }: World,
  source: Stream,
): string | undefined => {
  const givens = truth.persons
    .filter((other) => other.culture === culture && other.sex === sex)
    .flatMap((other) => (other.given === given ? [] : [other.given]));
  return surname === undefined || givens.length === 0 ? undefined : source.pick(givens);
};

/** With another given name a twin, who was born on the same day; without one a namesake of another age. */
const decoyRow = (
  id: string,
  person: Person,
  flight: string,
  another: string | undefined,
  source: Stream,
): { readonly row: Row; readonly truth: PlantedTruth } => {
  const { surname, given, birthDate, nationalities } = person;
  const name = [surname, another ?? given].filter(Boolean).join(' ');
  const years = source.between(4, 15) * (source.chance(500) ? 1 : -1);
  const born =
    another === undefined ? addDays(birthDate, years * 365 + source.between(20, 300)) : birthDate;
  return {
    row: [id, name, '', born, nationalities[0], '', '', ''],
    truth: {
      entry: id,
      person: null,
      near: person.id,
      flight,
      spelling: another === undefined ? 'namesake' : 'twin',
    },
  };
};

/** Day and month exchanged where that is a day too. */
const exchanged = (date: string): string => {
  const [year, month = '', day = ''] = date.split('-');
  return Number(day) <= 12 ? `${year}-${day}-${month}` : date;
};

const cellOf = (text: string): string =>
  /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
