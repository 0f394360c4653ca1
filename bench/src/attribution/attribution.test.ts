import { secondMessages } from '@amirani/scenario/second';
import { expect, test } from 'vitest';
import { anatomyOf, faultCount, faultKinds, withFault } from './faults.ts';
import { falsePairs, referenceOf } from './judge.ts';
import { movesOnePerson, ourReader, personsOf } from './readings.ts';
import { attribution } from './run.ts';
import type { Sample } from './samples.ts';

const made = secondMessages(3, 20);
const samples: readonly Sample[] = made.map(({ name, bytes, persons }) => ({
  ...{ name, bytes, persons, from: 'second writer', written: true },
}));

test('the second writer makes the same messages from the same seed, others from another', () => {
  expect(secondMessages(3, 20)).toEqual(made);
  expect(secondMessages(4, 20)).not.toEqual(made);
});

test('every value of the truth stands in the bytes, and every document belongs to one person', () => {
  for (const { bytes, persons } of made) {
    const text = Buffer.from(bytes).toString('latin1');
    const numbers = persons.flatMap(({ documents }) => documents);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(text).toContain(number);
    for (const { values } of persons)
      for (const { kind, value } of values)
        if (kind === 'ticket' || kind === 'unique-reference' || kind === 'booking')
          expect(text).toContain(value);
  }
});

test('a fault changes the message, and by no more than it says', () => {
  for (const { bytes } of made.slice(0, 6)) {
    const anatomy = anatomyOf(bytes);
    for (const kind of faultKinds)
      for (const at of [
        0,
        Math.floor(faultCount(anatomy, kind) / 2),
        faultCount(anatomy, kind) - 1,
      ]) {
        const broken = withFault(anatomy, kind, at);
        expect(Buffer.compare(broken, bytes)).not.toBe(0);
        if (kind === 'tag-letter' || kind === 'byte-flipped') {
          expect(broken.length).toBe(bytes.length);
          expect(broken.filter((byte, i) => byte !== bytes[i])).toHaveLength(1);
        }
        if (kind === 'segment-exchanged') expect(broken.length).toBe(bytes.length);
      }
  }
});

test('the reading of an untouched message is true of itself', () => {
  for (const { bytes } of made)
    expect(falsePairs(ourReader(bytes), referenceOf(personsOf(ourReader(bytes))))).toEqual([]);
});

test('a reader that moves birth dates and documents to the next person is caught, and in silence', () => {
  const several = samples.filter(({ persons }) => persons.length > 2);
  for (const { bytes, persons } of several) {
    const pairs = falsePairs(movesOnePerson(bytes), referenceOf(persons));
    expect(pairs.length).toBeGreaterThan(0);
  }
  const { total, passed, untouched } = attribution(several, 50, movesOnePerson);
  expect(total.silent).toBeGreaterThan(30);
  expect(untouched.false).toBeGreaterThan(0);
  expect(passed).toBe(false);
});

test('as many faults are made as were asked for, of every kind', () => {
  const { total, byKind } = attribution(samples.slice(0, 4), 700);
  expect(total.faults).toBeGreaterThan(650);
  for (const kind of faultKinds) expect(byKind[kind].faults).toBeGreaterThan(50);
  expect(total.false).toBe(total.silent + total.told);
});
