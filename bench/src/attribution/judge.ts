import type { Diagnostic, MessageRecord, TravellerRecord } from '@amirani/messages';
import type { SecondKind, SecondPerson } from '@amirani/scenario/second';
import { nameKey, namesOf, type ReadValue, valuesOf } from './readings.ts';

/** A value that was read for a person who never had it, while somebody else of the message did. */
export interface FalsePair {
  readonly kind: SecondKind;
  readonly value: string;
  /** The name or the document by which the person is known. */
  readonly person: string;
  /** True where a diagnostic at attention or above points at the value's segment or at one of the person's. */
  readonly told: boolean;
}

/** What is true of a message: who has which value. */
export interface Reference {
  readonly byName: ReadonlyMap<string, readonly SecondPerson[]>;
  readonly byDocument: ReadonlyMap<string, readonly SecondPerson[]>;
  readonly owners: ReadonlyMap<string, ReadonlySet<SecondPerson>>;
}

/** Draws up what is true. */
export const referenceOf = (persons: readonly SecondPerson[]): Reference => {
  const byName = new Map<string, SecondPerson[]>();
  const byDocument = new Map<string, SecondPerson[]>();
  const owners = new Map<string, Set<SecondPerson>>();
  const add = (map: Map<string, SecondPerson[]>, key: string, one: SecondPerson): void => {
    map.set(key, [...(map.get(key) ?? []), one]);
  };
  for (const one of persons) {
    for (const name of new Set(one.names.map(nameKey))) add(byName, name, one);
    for (const number of one.documents) add(byDocument, number, one);
    for (const { kind, value } of one.values) {
      const key = keyOf(kind, value);
      owners.set(key, (owners.get(key) ?? new Set()).add(one));
    }
  }
  return { byName, byDocument, owners };
};

const keyOf = (kind: SecondKind, value: string): string =>
  kind === 'bag-tag' ? `${kind} ${value.replaceAll(/\D/g, '')}` : `${kind} ${value}`;

/** A byte that a fault rewrote in place, and every value that the untouched message had from the same place. */
export interface Rewritten {
  readonly at: number;
  readonly before: ReadonlySet<string>;
}

/** Every value of a reading with its place in the file. */
export const placesOf = (records: readonly MessageRecord[]): ReadonlySet<string> =>
  new Set(
    records.flatMap((record) =>
      travellersOf(record).flatMap(({ values }) =>
        values.flatMap(({ kind, value, at }) =>
          at === undefined ? [] : [placeOf(kind, value, record.offset + at.start)],
        ),
      ),
    ),
  );

const placeOf = (kind: SecondKind, value: string, start: number): string =>
  `${keyOf(kind, value)} ${start}`;

/**
 * The pairs of a reading that are false: a person known by name or, where no name is known, by a document, with a value that
 * the reference gives to others of the message and not to this person. A value without any owner was damaged and not moved,
 * and so was one that the fault itself wrote: seat 01E that became 01A, which another person has. A person with unknown name
 * and documents is unnamed and not judged.
 */
export const falsePairs = (
  records: readonly MessageRecord[],
  reference: Reference,
  rewritten?: Rewritten,
): readonly FalsePair[] =>
  records.flatMap((record) =>
    travellersOf(record).flatMap(({ one, values }) =>
      identities(one, reference).flatMap(({ person, who }) =>
        values.flatMap((value) => {
          const owners = reference.owners.get(keyOf(value.kind, value.value));
          if (owners === undefined || who.some((candidate) => owners.has(candidate))) return [];
          if (isWritten(value, record.offset, rewritten)) return [];
          const told = isTold(value, valuesOf(one), record.diagnostics);
          return [{ kind: value.kind, value: value.value, person, told }];
        }),
      ),
    ),
  );

/** Each traveller of a record with the values; a booking has its place from the record of the booking. */
const travellersOf = ({
  travellers,
  bookings,
}: MessageRecord): readonly {
  readonly one: TravellerRecord;
  readonly values: readonly ReadValue[];
}[] =>
  travellers.map((one, at) => {
    const booking = bookings.find(({ travellers: members }) => members.includes(at));
    return { one, values: valuesOf(one, booking?.source['locator']) };
  });

/** Whether the fault wrote the value: its text contains the byte, and the value was not there before the fault. */
const isWritten = (
  { kind, value, at }: ReadValue,
  offset: number,
  rewritten: Rewritten | undefined,
): boolean =>
  rewritten !== undefined &&
  at !== undefined &&
  rewritten.at >= offset + at.start &&
  rewritten.at < offset + at.end &&
  !rewritten.before.has(placeOf(kind, value, offset + at.start));

interface Identity {
  readonly person: string;
  readonly who: readonly SecondPerson[];
}

/** By the first name that is known; where none is, by each document. */
const identities = (one: TravellerRecord, reference: Reference): readonly Identity[] => {
  for (const name of namesOf(one)) {
    const who = reference.byName.get(name);
    if (who !== undefined) return [{ person: name, who }];
  }
  return (one.documents ?? []).flatMap(({ number }) => {
    const who = number === undefined ? undefined : reference.byDocument.get(number);
    return who === undefined || number === undefined ? [] : [{ person: number, who }];
  });
};

/** A diagnostic without a place points at nobody, and so tells nothing of this person. */
const isTold = (
  { at: own }: ReadValue,
  values: readonly ReadValue[],
  diagnostics: readonly Diagnostic[],
): boolean => {
  const segments = values.flatMap(({ at }) => (at === undefined ? [] : [at.segment]));
  const [least, most] = [Math.min(...segments), Math.max(...segments)];
  return diagnostics.some(
    ({ severity, at }) =>
      severity !== 'note' &&
      at !== undefined &&
      (at.segment === own?.segment || (at.segment >= least && at.segment <= most)),
  );
};
