import { readNumber } from '@amirani/network/calls';
import type { JourneyRow } from '@amirani/network/journeys';
import { isA } from '@amirani/network/schema';
import { firstValue, type PersonCategory, valuesOf } from '@amirani/network/statements';
import { categoryIn } from '../statements/present.ts';
import type { SeenCase } from '../statements/view.ts';

/** Whom a case knows, so that a traveller who is a victim of it is named by no finding. */
export interface KnownPersons {
  readonly byDocument: (document: string) => string | undefined;
  readonly byRow: (row: JourneyRow) => string | undefined;
  /** The telephone entity of a number, and whose it is. */
  readonly byPhone: (
    number: string,
  ) => { readonly phone: string; readonly holder?: string } | undefined;
  readonly categoryOf: (id: string) => PersonCategory;
}

/** The persons of a case by document, by name and birth, and by telephone. */
export const knownPersons = (seen: SeenCase): KnownPersons => {
  const documents = new Map<string, string>();
  const births = new Map<string, string>();
  const phones = new Map<string, { phone: string; holder?: string }>();
  for (const entity of seen.view.entities.values()) {
    if (isA(entity.schema, 'PhoneNumber')) {
      const read = readNumber(firstValue(entity, 'number') ?? '');
      const holder = firstValue(entity, 'subscriber');
      if ('number' in read)
        phones.set(read.number, { phone: entity.id, ...(holder === undefined ? {} : { holder }) });
    }
    if (!isA(entity.schema, 'Person')) continue;
    for (const property of ['passportNumber', 'idNumber'])
      for (const value of valuesOf(entity, property)) documents.set(plainOf(value), entity.id);
    for (const name of [...valuesOf(entity, 'name'), ...valuesOf(entity, 'alias')])
      for (const born of valuesOf(entity, 'birthDate'))
        births.set(`${wordsOf(name)} ${born}`, entity.id);
  }
  return {
    byDocument: (document) => documents.get(plainOf(document)),
    byRow: ({ name, birthDate, document }) =>
      (document === undefined ? undefined : documents.get(plainOf(document))) ??
      (birthDate === undefined ? undefined : births.get(`${wordsOf(name)} ${birthDate}`)),
    byPhone: (number) => {
      const read = readNumber(number);
      return 'number' in read ? phones.get(read.number) : undefined;
    },
    categoryOf: (id) => categoryIn(seen, id),
  };
};

/** A number of a document as it is compared: without signs and spaces. */
export const plainOf = (document: string): string =>
  document.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

/** The words of a name in one order, whichever way round it is written. */
const wordsOf = (name: string): string =>
  name
    .toUpperCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
