import type { Fact, FactValue } from '@amirani/contract';

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
  readonly items: readonly { readonly item: number; readonly facts: readonly Fact[] }[];
  readonly masked: boolean;
}

/** The facts by group and item; facts keep the server's order inside an item. */
export const groupFacts = (facts: readonly Fact[]): readonly FactGroup[] =>
  groupOrder.flatMap((group) => {
    const own = facts.filter((fact) => fact.group === group);
    if (own.length === 0) return [];
    const items = [...new Set(own.map(({ item }) => item))].toSorted((a, b) => a - b);
    return [
      {
        group,
        items: items.map((item) => ({ item, facts: own.filter((fact) => fact.item === item) })),
        masked: own.some(({ values }) => values.some(({ masked }) => masked)),
      },
    ];
  });

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

/** The last name of a field's path, by which it is labelled: `documents.number` to `number`. */
export const fieldName = (field: string): string =>
  field.split('.').findLast((part) => !/^\d+$/.test(part)) ?? field;
