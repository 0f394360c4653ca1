import { fieldName } from '@amirani/web/src/texts/field-label.ts';
import type { Fact, FactValue } from '@platform/api/types.ts';

/** The groups of the page, in the order in which an officer reads them. */
export const groupOrder: readonly Fact['group'][] = [
  'name',
  'birth',
  'nationality',
  'document',
  'journey',
  'seat',
  'bag',
  'ticket',
  'booking',
  'contact',
  'payment',
  'programme',
  'reference',
];

/** Facts of one group: one item, or several documents, bags, tickets. */
export interface FactGroup {
  readonly group: Fact['group'];
  /** Single fields first, then each document, bag or locator by itself. */
  readonly items: readonly { readonly id: string; readonly facts: readonly Fact[] }[];
  readonly masked: boolean;
}

/** The facts by group and item, each item's fields in the order in which they are read. */
export const groupFacts = (facts: readonly Fact[]): readonly FactGroup[] =>
  groupOrder.flatMap((group) => {
    const own = facts.filter((fact) => fact.group === group);
    if (own.length === 0) return [];
    return [
      {
        group,
        items: [...Map.groupBy(own, itemOf)]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([id, list]) => ({
            id,
            facts: list.toSorted((a, b) => placeOf(a) - placeOf(b)),
          })),
        masked: own.some(({ values }) => values.some(({ masked }) => masked)),
      },
    ];
  });

/** `documents 00`; single fields, which belong to no list, sort before any. */
const itemOf = ({ field, item }: Fact): string =>
  `${field.includes('.') ? field.split('.')[0] : ''} ${String(item).padStart(2, '0')}`;

/** Fields of an item in the order of a document or a ticket; others follow as the server gives them. */
const fieldOrder = [
  ...['type', 'kind', 'number', 'value', 'issuer', 'nationality', 'surname', 'given', 'title'],
  ...['nameAsSent', 'expiry', 'issued', 'locator', 'carrier', 'form', 'vendor', 'lastFour'],
];

const placeOf = ({ field }: Fact): number => {
  const place = fieldOrder.indexOf(fieldName(field));
  return place < 0 || field === 'title' ? fieldOrder.length : place;
};

/** The facts with those of one group replaced, as unmasking gives them. */
export const withUnmasked = (
  facts: readonly Fact[],
  unmasked: ReadonlyMap<Fact['group'], readonly Fact[]>,
): readonly Fact[] => [
  ...facts.filter(({ group }) => !unmasked.has(group)),
  ...[...unmasked.values()].flat(),
];

/** A value's name in the address: its field, item and message; nothing of what it says. */
export const valueKey = (fact: Fact, value: FactValue): string =>
  `${fact.field}-${fact.item}-${value.messageId.slice(0, 8)}`;

/** A fact with one of its values. */
export interface Chosen {
  readonly fact: Fact;
  readonly value: FactValue;
}

/** The value that an address names. */
export const findValue = (facts: readonly Fact[], key: string | undefined): Chosen | undefined => {
  for (const fact of facts)
    for (const value of fact.values) if (valueKey(fact, value) === key) return { fact, value };
  return undefined;
};

/** Places of everything else that the same message says of the same person. */
export const relatedPlaces = (
  facts: readonly Fact[],
  chosen: Chosen,
): readonly NonNullable<FactValue['source']>[] =>
  facts.flatMap(({ values }) =>
    values.flatMap((value) =>
      value.messageId === chosen.value.messageId && value !== chosen.value
        ? (value.source ?? [])
        : [],
    ),
  );

/** Places of values of the person that stay masked in a message until they are asked for (R10). */
export const maskedPlaces = (
  facts: readonly Fact[],
  messageId: string,
): readonly NonNullable<FactValue['source']>[] =>
  facts.flatMap(({ values }) =>
    values.flatMap((value) =>
      value.masked && value.messageId === messageId ? (value.source ?? []) : [],
    ),
  );
