import type { TravellerRecord } from '@amirani/messages';
import { nameForm } from '../matching/name-form.ts';
import { documentItem, exclusiveFields, type Statement, seatItem } from './statements.ts';

/**
 * For each field of which a person can have only one value: the distinct values that messages gave, in a
 * form that ignores mere spelling. More than one is a conflict.
 */
export type Known = Readonly<Record<string, readonly string[]>>;

/** What one record makes known. On the way of every traveller of every message, hence without detours. */
export const knownOf = (record: Omit<TravellerRecord, 'role'>): Known => {
  const known: Record<string, readonly string[]> = {};
  for (const field of exclusiveFields.single) {
    const value = record[field];
    if (value !== undefined && value !== '') known[`${field}#`] = [compared(field, value)];
  }
  record.documents?.forEach((document, index) => {
    const item = documentItem(document, index);
    for (const field of exclusiveFields.documents) {
      const value = document[field];
      if (value !== undefined && value !== '')
        known[`documents.${field}#${item}`] = [compared(field, value)];
    }
  });
  for (const seat of record.seats ?? [])
    known[`seats.seat#${seatItem(seat)}`] = [compared('seat', seat.seat)];
  const nationalities = record.nationalities ?? [];
  // Nationalities are one value: a message that names two and one that names one of them disagree.
  if (nationalities.length > 0) known[NATIONALITIES] = [[...nationalities].sort().join(' ')];
  return known;
};

/** Both together: no value is lost, none stands twice. */
export const joinKnown = (a: Known, b: Known): Known => {
  const joined: Record<string, readonly string[]> = { ...a };
  for (const [key, values] of Object.entries(b)) {
    const before = joined[key];
    joined[key] = before === undefined ? values : [...new Set([...before, ...values])];
  }
  return joined;
};

/** The keys on which messages disagree. */
export const conflictsOf = (known: Known): ReadonlySet<string> =>
  new Set(
    Object.entries(known)
      .filter(([key, values]) => values.length > 1 && disagree(key, values))
      .map(([key]) => key),
  );

/** The key of a statement in {@link Known}. */
export const keyOf = ({ field, item }: Pick<Statement, 'field' | 'item'>): string =>
  field === NATIONALITIES ? field : `${field}#${item}`;

const NATIONALITIES = 'nationalities';

/** ANNA and ANNA MARIA do not disagree: systems cut given names. */
const disagree = (key: string, values: readonly string[]): boolean => {
  if (key !== 'given#') return true;
  const longest = values.reduce((a, b) => (b.length > a.length ? b : a));
  return !values.every((value) => longest.startsWith(value));
};

const compared = (field: string, value: string): string =>
  field === 'surname' || field === 'given' ? nameForm(value) : value.trim().toUpperCase();
