import { parseCivilDate } from '@amirani/core';
import { entryKinds, grounds, instructions } from '../grounds.ts';
import { objectKinds } from '../model.ts';
import { documentKindOf, isDocumentNumber, readSoughtDate, stateOf } from '../reading/values.ts';

/** The columns that are read; several values in a cell are set apart by `|`. */
export const csvColumns = [
  'id',
  'kind',
  'name',
  'family',
  'given',
  'aliases',
  'former',
  'weak',
  'birthDate',
  'nationality',
  'document',
  'documentIssuer',
  'documentKind',
  'holder',
  'places',
  'object',
  'registration',
  'state',
  'label',
  'reference',
  'ground',
  'instruction',
  'validFrom',
  'expires',
] as const;

/** One of {@link csvColumns}. */
export type CsvColumn = (typeof csvColumns)[number];

/** How else a column may be called; capitals, blanks, hyphens and underscores do not matter. */
const CALLED: Readonly<Record<string, CsvColumn>> = {
  familyname: 'family',
  surname: 'family',
  lastname: 'family',
  givenname: 'given',
  givennames: 'given',
  firstname: 'given',
  fullname: 'name',
  alias: 'aliases',
  formernames: 'former',
  weakaliases: 'weak',
  dateofbirth: 'birthDate',
  birthdates: 'birthDate',
  dob: 'birthDate',
  nationalities: 'nationality',
  citizenship: 'nationality',
  documentnumber: 'document',
  documents: 'document',
  passport: 'document',
  issuer: 'documentIssuer',
  documenttype: 'documentKind',
  birthplace: 'places',
  placeofbirth: 'places',
  plate: 'registration',
  registrations: 'registration',
  validuntil: 'expires',
  expiry: 'expires',
};

/** The columns that are read, each with how else it may be called. */
export const csvColumnNames: readonly {
  readonly column: CsvColumn;
  readonly others: readonly string[];
}[] = csvColumns.map((column) => ({
  column,
  others: Object.entries(CALLED).flatMap(([name, of]) => (of === column ? [name] : [])),
}));

/** The column of a heading, or undefined. */
export const columnOf = (heading: string): CsvColumn | undefined => {
  const plain = heading.toLowerCase().replace(/[^a-z]/g, '');
  return csvColumns.find((column) => column.toLowerCase() === plain) ?? CALLED[plain];
};

const every =
  (fits: (value: string) => boolean) =>
  (cell: string): boolean =>
    cell.split('|').every((value) => value.trim() === '' || fits(value.trim()));

const isDay = (text: string): boolean => parseCivilDate(text).ok;
const isOneOf =
  (words: readonly string[]) =>
  (text: string): boolean =>
    words.includes(text);
/** A name has a letter, and no two digits: so it is neither a date nor a number. */
const isName = (text: string): boolean => /\p{L}/u.test(text) && !/\d{2}/.test(text);

/** What a cell of a column looks like; a column that may hold anything is not here. */
export const columnForms: Partial<Readonly<Record<CsvColumn, (cell: string) => boolean>>> = {
  kind: every(isOneOf(entryKinds)),
  name: every(isName),
  family: every(isName),
  given: every(isName),
  birthDate: every((text) => readSoughtDate(text) !== undefined),
  nationality: every((text) => stateOf(text) !== undefined),
  document: every(isDocumentNumber),
  documentIssuer: every((text) => stateOf(text) !== undefined),
  documentKind: every((text) => documentKindOf(text) !== undefined || text === 'other'),
  object: every(isOneOf(objectKinds)),
  state: every((text) => stateOf(text) !== undefined),
  ground: every(isOneOf(grounds)),
  instruction: every(isOneOf(instructions)),
  validFrom: every(isDay),
  expires: every(isDay),
};
