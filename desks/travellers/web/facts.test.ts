import type { Fact, FactValue } from '@platform/api/types.ts';
import { describe, expect, test } from 'vitest';
import {
  findValue,
  groupFacts,
  groupOrder,
  maskedPlaces,
  relatedPlaces,
  valueKey,
  withUnmasked,
} from './facts.ts';

const at = (start: number) => ({
  segment: 1,
  tag: 'NAD',
  element: 3,
  component: 0,
  start,
  end: start + 5,
});
const value = (text: string, change: Partial<FactValue> = {}): FactValue => ({
  value: text,
  masked: false,
  system: 'api',
  messageId: '0d4d6f0a-6d1f-4c8e-9f3b-2f7a1f0c9e11',
  message: 'PAXLST 745',
  source: at(10),
  receivedAt: '2026-11-25T02:00:00.000Z',
  ...change,
});
const fact = (group: Fact['group'], field: string, values: FactValue[], item = 0): Fact => ({
  group,
  field,
  item,
  conflict: false,
  values,
});

const surname = fact('name', 'surname', [value('SAMPLETTI')]);
const number = fact('document', 'documents.number', [
  value('••••799', { masked: true, source: at(40) }),
]);
const second = fact('document', 'documents.number', [value('X', { source: at(60) })], 1);
const other = fact('contact', 'contacts.value', [
  value('Y', { messageId: '1d4d6f0a-6d1f-4c8e-9f3b-2f7a1f0c9e11' }),
]);
const facts = [number, surname, second, other];

describe('facts', () => {
  test('every group of the contract has its place on the page', () => {
    expect(groupFacts(facts).map(({ group }) => group)).toEqual(['name', 'document', 'contact']);
    expect(new Set(groupOrder).size).toBe(13);
  });

  test('several documents stand apart, and masking is told by group', () => {
    const document = groupFacts(facts).find(({ group }) => group === 'document');
    expect(document?.items.map(({ facts: own }) => own)).toEqual([[number], [second]]);
    expect(document?.masked).toBe(true);
  });

  test('an address names a value without saying what it says', () => {
    const key = valueKey(surname, surname.values[0] ?? value(''));
    expect(key).not.toContain('SAMPLETTI');
    expect(findValue(facts, key)?.fact).toBe(surname);
    expect(findValue(facts, 'nothing')).toBeUndefined();
    expect(findValue(facts, undefined)).toBeUndefined();
  });

  test('related values are those of the same message, without the one in question', () => {
    const [shown] = surname.values;
    if (shown === undefined) throw new Error('no value');
    expect(relatedPlaces(facts, { fact: surname, value: shown })).toEqual([at(40), at(60)]);
  });

  test('R10: masked values stay masked in the message too, until they are asked for', () => {
    const { messageId } = surname.values[0] ?? value('');
    expect(maskedPlaces(facts, messageId)).toEqual([at(40)]);
    const clear = { ...number, values: [value('QG0041799', { source: at(40) })] };
    const unmasked = withUnmasked(facts, new Map([['document', [clear, second]]]));
    expect(maskedPlaces(unmasked, messageId)).toEqual([]);
    expect(unmasked).toHaveLength(facts.length);
  });

  test('a document is read as it is printed: kind, number, issuer, names, expiry', () => {
    const fields = ['expiry', 'issuer', 'number', 'surname', 'type'].map((field) =>
      fact('document', `documents.${field}`, [value('X')]),
    );
    expect(groupFacts(fields)[0]?.items[0]?.facts.map(({ field }) => field)).toEqual([
      'documents.type',
      'documents.number',
      'documents.issuer',
      'documents.surname',
      'documents.expiry',
    ]);
  });

  test('facts of the booking itself precede its lists', () => {
    const mixed = [
      fact('booking', 'locators.locator', [value('X')]),
      fact('booking', 'agency.number', [value('X')]),
      fact('booking', 'created', [value('X')]),
    ];
    expect(groupFacts(mixed)[0]?.items.map(({ facts: [first] }) => first?.field)).toEqual([
      'created',
      'agency.number',
      'locators.locator',
    ]);
  });
});
