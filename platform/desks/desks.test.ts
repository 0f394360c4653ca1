import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DeskDeclaration } from '@platform/api/desk.ts';
import { ChangeSchema } from '@platform/api/events.ts';
import { expect, test } from 'vitest';
import { desks } from './desks.gen.ts';
import { heardBy, problemCodes } from './registries.ts';

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
