import type { Link } from '@amirani/network/statements';
import { expect, test } from 'vitest';
import type { EntityHead } from '../../api/types.ts';
import { personsOf } from './persons.ts';

const node = (id: string, schema: string, apart = false): EntityHead => ({
  id,
  schema,
  caption: id,
  apart,
  statements: 1,
  links: 1,
});
let count = 0;
const link = (kind: string, source: string, target: string): Link => {
  count += 1;
  return { id: `l${count}`, kind, source, target, directed: true, statements: [] };
};
const pairs = (links: readonly Link[]): string[] =>
  [...new Set(links.map(({ source, target }) => [source, target].sort().join(' ')))].sort();

test('a telephone, an account and a handset represent their holder, or without one their user', () => {
  const found = personsOf({
    nodes: [
      ...['ana', 'ben', 'cia'].map((id) => node(id, 'Person')),
      ...['p1', 'p2', 'p3'].map((id) => node(id, 'PhoneNumber')),
      node('k', 'BankAccount'),
      node('h', 'Handset'),
    ],
    links: [
      link('subscriber', 'p1', 'ana'),
      link('subscriber', 'p2', 'ben'),
      link('Ownership', 'cia', 'k'),
      link('Pairing', 'p1', 'h'),
      link('Call', 'p1', 'p2'),
      link('Call', 'p2', 'p3'),
      link('Payment', 'ben', 'k'),
      link('Pairing', 'h', 'ben'),
    ],
  });
  expect(found.nodes.map(({ id }) => id)).toEqual(['ana', 'ben', 'cia', 'p3']);
  // The handset is ben's by what is stated of it; that it was with the number of ana links the two.
  expect(pairs(found.links)).toEqual(['ana ben', 'ben cia', 'ben p3']);
  expect(found.folded).toEqual({ things: 4, unheld: 1, common: 0, crowded: 0 });
});

test('a journey in common links those who were on it; a thing of too many joins nobody, and is counted', () => {
  const crowd = Array.from({ length: 51 }, (_, at) => `c${at}`);
  const found = personsOf({
    nodes: [
      ...['ana', 'ben', ...crowd].map((id) => node(id, 'Person')),
      node('trip', 'Trip'),
      node('market', 'Address'),
    ],
    links: [
      link('Participation', 'ana', 'trip'),
      link('Participation', 'ben', 'trip'),
      ...crowd.map((id) => link('addressEntity', id, 'market')),
    ],
  });
  expect(pairs(found.links)).toEqual(['ana ben']);
  expect(found.folded).toMatchObject({ common: 1, crowded: 1 });
});

test('R40: a telephone that a victim has beside others is the victim’s alone, and stays outside with her', () => {
  const found = personsOf({
    nodes: [
      node('ana', 'Person', true),
      node('ben', 'Person'),
      node('cia', 'Person'),
      node('p1', 'PhoneNumber', true),
      node('p2', 'PhoneNumber'),
    ],
    links: [
      link('subscriber', 'p1', 'ana'),
      link('UnknownLink', 'p1', 'ben'),
      link('subscriber', 'p2', 'cia'),
      link('Call', 'p1', 'p2'),
    ],
  });
  expect(pairs(found.links)).toEqual(['ana ben', 'ana cia']);
});
