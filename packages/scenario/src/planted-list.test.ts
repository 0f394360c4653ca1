import type { CivilDate } from '@amirani/core';
import { isFictitious } from '@amirani/core';
import { expect, test } from 'vitest';
import { plantedList, plantedTruthLines } from './planted-list.ts';
import { createWorld, type World, worldVersion } from './world.ts';

const world = createWorld({
  version: worldVersion,
  seed: 1,
  referenceDate: '2026-03-31' as CivilDate,
});
const list = plantedList(world, { others: 50 });
const [headings = '', ...lines] = list.file.trimEnd().split('\n');
const rows = lines.map((line) => {
  const cells = line.split(',');
  return Object.fromEntries(headings.split(',').map((name, index) => [name, cells[index] ?? '']));
});
const rowOf = (entry: string) => rows.find(({ id }) => id === entry);
const personOf = (id: string | null) => world.truth.persons.find((person) => person.id === id);

test('a list has its entries once, with those who travel among those who do not', () => {
  expect(rows).toHaveLength(62);
  expect(list.entries).toBe(62);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(62);
  expect(list.truth).toHaveLength(12);
  // Nor does a key tell who was planted.
  for (const { id } of rows) expect(id).toMatch(/^W\d{9}$/);
  const places = list.truth.map(({ entry }) => rows.findIndex(({ id }) => id === entry));
  // Not at its end, where a reader would find them without looking.
  expect(Math.min(...places)).toBeLessThan(30);
  expect(plantedTruthLines(list).trimEnd().split('\n')).toHaveLength(12);
});

test('a sought person is listed in another spelling and known to the border', () => {
  const reported = new Set(
    world.truth.matches.filter(({ api }) => api.length > 0).map(({ person }) => person),
  );
  const sought = list.truth.filter(({ person }) => person !== null);
  expect(sought).toHaveLength(6);
  expect(new Set(sought.map(({ spelling }) => spelling)).size).toBeGreaterThan(2);
  for (const { entry, person: id, flight, spelling } of sought) {
    const person = personOf(id);
    const row = rowOf(entry);
    expect(reported.has(id ?? '')).toBe(true);
    expect(id?.startsWith(`${flight}/`)).toBe(true);
    const plain = [person?.surname, person?.given].filter(Boolean).join(' ');
    expect(row?.['name'], spelling).not.toBe(plain);
    if (spelling !== 'order') expect(row?.['birth date']).toBe(person?.birthDate);
    if (spelling === 'document') expect(row?.['document']).toBe(person?.documents[0].number);
    else expect(row?.['document']).toBe('');
  }
});

test('who only looks like somebody differs in birth date or given name, and has no document of theirs', () => {
  const decoys = list.truth.filter(({ near }) => near !== null);
  expect(decoys).toHaveLength(6);
  for (const { entry, near, person: meant, spelling } of decoys) {
    const person = personOf(near);
    const row = rowOf(entry);
    expect(meant).toBeNull();
    const sameDate = row?.['birth date'] === person?.birthDate;
    const sameName = row?.['name'] === `${person?.surname ?? ''} ${person?.given ?? ''}`.trim();
    expect([sameDate, sameName]).toEqual(spelling === 'twin' ? [true, false] : [false, true]);
    expect(row?.['document']).toBe('');
  }
});

test('R67: states are fictitious', () => {
  for (const row of rows)
    for (const state of [...(row['nationality'] ?? '').split('|'), row['document issuer'] ?? ''])
      if (state !== '') expect(isFictitious(state), state).toBe(true);
});

test('R69: who is sought does not hang on nationality, sex or name; the same world gives the same list', () => {
  expect(plantedList(world, { others: 50 })).toEqual(list);
  const turned: World = {
    ...world,
    truth: {
      ...world.truth,
      persons: world.truth.persons.map((person) => ({
        ...person,
        sex: person.sex === 'F' ? 'M' : 'F',
        nationalities: ['QWS'],
        surname: 'OTHERNAME',
        given: 'SOMEBODY',
      })),
    },
  };
  const who = ({ truth }: typeof list) => truth.map(({ person, near }) => person ?? near);
  expect(who(plantedList(turned, { others: 50 }))).toEqual(who(list));
  const next = createWorld({ version: worldVersion, seed: 2, referenceDate: world.referenceDate });
  expect(who(plantedList(next, { others: 50 }))).not.toEqual(who(list));
});

test('travellers whom bookings alone tell of can be sought too, and the rest of the list stays', () => {
  const plain = plantedList(world);
  const { truth, entries } = plantedList(world, { written: 10 });
  expect(entries).toBe(plain.entries + 10);
  expect(truth.slice(0, plain.truth.length)).toEqual(plain.truth);
  const hidden = new Map(world.truth.writtenNames.map((one) => [one.person, one]));
  for (const { person, spelling } of truth.slice(plain.truth.length)) {
    expect(spelling).toBe('written');
    expect(hidden.get(person ?? '')?.pnrOnly).toBe(true);
  }
});
