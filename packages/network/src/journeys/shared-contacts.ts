import { readNumber } from '../calls/index.ts';
import { type CategoryOf, type NamedPersons, namePersons } from '../statements/index.ts';
import type { Traveller } from './travellers.ts';

/** What several bookings may share. */
export const sharedKinds = ['phone', 'card', 'address'] as const;

/** One of {@link sharedKinds}. */
export type SharedKind = (typeof sharedKinds)[number];

/** Why many who share something may be what many innocent people are. */
export type SharedDoubt = 'returns' | 'household';

/**
 * A telephone number, card or address in the bookings of many travellers who have nothing else in common. Its holder is named
 * if the case knows it; the travellers are counted.
 */
export interface SharedContact extends NamedPersons {
  readonly kind: SharedKind;
  readonly value: string;
  readonly travellers: number;
  readonly bookings: number;
  /** Bookings without a way back. */
  readonly oneWay: number;
  readonly rows: readonly string[];
  readonly doubts: readonly SharedDoubt[];
}

/** How shared contacts are looked for. */
export interface SharedOptions {
  readonly least?: number;
  /** Whose a number, card or address is, as the case knows it. */
  readonly ownerOf?: (kind: SharedKind, value: string) => string | undefined;
}

/** Contacts with at least the given number of travellers in as many bookings, those without doubts first. */
export const sharedContacts = (
  travellers: readonly Traveller[],
  categoryOf: CategoryOf,
  { least = 5, ownerOf = () => undefined }: SharedOptions = {},
): readonly SharedContact[] => {
  const all = travellers.flatMap((traveller) => traveller.rows.map((row) => ({ traveller, row })));
  const back = new Set(all.map(({ row }) => JSON.stringify([row.booking, row.from, row.to])));
  return sharedKinds
    .flatMap((kind) =>
      [...Map.groupBy(all, ({ row }) => plain(kind, row[kind] ?? ''))].flatMap(
        ([key, uses]): SharedContact[] => {
          if (key === '') return [];
          const people = new Set(uses.map(({ traveller }) => traveller));
          const bookings = Map.groupBy(uses, ({ row }) => row.booking ?? row.id);
          if (people.size < least || bookings.size < least) return [];
          const returning = [...bookings.values()].filter((group) =>
            group.some(({ row }) => back.has(JSON.stringify([row.booking, row.to, row.from]))),
          );
          const surnames = new Set([...people].map(({ names: [name = ''] }) => surnameOf(name)));
          const value = uses[0]?.row[kind] ?? key;
          const owner = ownerOf(kind, value);
          return [
            {
              ...namePersons(owner === undefined ? [] : [owner], categoryOf),
              kind,
              value,
              travellers: people.size,
              bookings: bookings.size,
              oneWay: bookings.size - returning.length,
              rows: uses.map(({ row }) => row.id),
              doubts: [
                ...(2 * returning.length >= bookings.size ? (['returns'] as const) : []),
                ...(2 * surnames.size <= people.size ? (['household'] as const) : []),
              ],
            },
          ];
        },
      ),
    )
    .sort((a, b) => a.doubts.length - b.doubts.length || b.travellers - a.travellers);
};

const plain = (kind: SharedKind, value: string): string => {
  if (kind === 'address')
    return value
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  if (kind === 'card') return value.replaceAll(/\D/g, '');
  const read = readNumber(value);
  return 'number' in read ? read.number : '';
};

const surnameOf = (name: string): string =>
  (name.split(/[\s,]+/)[0] ?? '').slice(0, 4).toUpperCase();
