import { expect, test } from 'vitest';
import { repositoryOf } from './repository.ts';
import { retention } from './retention.ts';

const found = (...files: string[]) =>
  retention(
    repositoryOf(
      Object.fromEntries(files.map((text, n) => [`platform/server/sql/000${n}.sql`, text])),
    ),
  ).map(({ text }) => text.split(' ')[0]);

test('R17: a table without a retention class and clock is caught', () => {
  expect(found('create table api.flight (id uuid);')).toEqual(['api.flight']);
  expect(
    found(`create table api.flight (id uuid);
      comment on table api.flight is 'retention: api, 24 h after the flight';`),
  ).toEqual([]);
  expect(
    found('create table x (id int);', `comment on table x is 'retention: settings, kept';`),
  ).toEqual([]);
});

test('R17: an empty, a different or a commented-out comment does not count', () => {
  const table = 'CREATE UNLOGGED TABLE IF NOT EXISTS "x" (id int);';
  expect(found(table)).toEqual(['x']);
  expect(found(`${table} comment on table x is 'retention: ';`)).toEqual(['x']);
  expect(found(`${table} comment on table x is 'A table';`)).toEqual(['x']);
  expect(found(`${table} -- comment on table x is 'retention: api';`)).toEqual(['x']);
});

test('a partition keeps what its parent says', () => {
  expect(found(`create table p partition of x for values from ('a') to ('b');`)).toEqual([]);
});
