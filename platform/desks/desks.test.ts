import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskDeclaration } from '@platform/api/desk.ts';
import { ChangeSchema } from '@platform/api/events.ts';
import { expect, test } from 'vitest';
import { desks } from './desks.gen.ts';
import { heardBy, keyMap, places, problemCodes } from './registries.ts';

const all: readonly DeskDeclaration[] = desks;

const twice = (names: readonly string[]): readonly string[] =>
  names.filter((name, at) => names.indexOf(name) !== at);

test('every folder of a desk is declared under its name', () => {
  const folders = readdirSync(join(import.meta.dirname, '../../desks'));
  expect(all.map(({ name }) => name).toSorted()).toEqual([...folders, 'platform'].toSorted());
});

// Seen to fail: a code of the checkpoint written into schengen as well; likewise a kind of change of travellers.
test('no code and no kind of change belongs to two desks', () => {
  const codes = all.flatMap(({ problems }) => Object.keys(problems));
  expect(twice(codes)).toEqual([]);
  expect(Object.keys(problemCodes)).toHaveLength(codes.length);
  const kinds = all.flatMap((desk) => Object.keys(desk.heardBy));
  expect(twice(kinds)).toEqual([]);
  expect(kinds.toSorted()).toEqual(
    ChangeSchema.options.map(({ shape }) => shape.kind.value).toSorted(),
  );
  expect(Object.keys(heardBy)).toHaveLength(kinds.length);
});

// Seen to fail: the address, the order and the key of programmes given to risk; a class of documents declared by schengen as well.
test('no two desks have one place, shortcut or class of retention', () => {
  for (const field of ['path', 'order', 'key'] as const)
    expect(twice(places.flatMap((place) => place[field] ?? []).map(String)), field).toEqual([]);
  expect(twice(keyMap.flatMap(({ keys }) => Object.keys(keys)))).toEqual([]);
  const texts = [
    ...places.flatMap(({ title, about }) => [title.id, about.id]),
    ...keyMap.flatMap(({ title, keys }) => [
      title.id,
      ...Object.values(keys).map(({ text }) => text.id),
    ]),
  ];
  expect(twice(texts)).toEqual([]);
  expect(twice(all.flatMap(({ retention }) => Object.keys(retention ?? {})))).toEqual([]);
});

test('the rail is in the order that it has had', () => {
  expect(places.slice(0, 14).map(({ path, key }) => `${path} ${key}`)).toEqual([
    ...['/flights 1', '/assessment 9', '/checkpoint 7', '/referrals 8', '/risk 0'],
    ...['/investigations -', '/academy =', '/programme ;', '/documents 5', '/schengen 6'],
    ...['/messages 2', '/quarantine 3', '/oversight 4', '/accounts ,'],
  ]);
});
