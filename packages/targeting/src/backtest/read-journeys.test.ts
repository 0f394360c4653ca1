import fc from 'fast-check';
import { expect, test } from 'vitest';
import { values } from '../test/arbitraries.ts';
import { courier } from '../test/journeys.ts';
import { isPastJourney, readPastJourneys } from './index.ts';

const line = (facts: object = courier, more: object = {}): string =>
  JSON.stringify({
    id: 'j-1',
    flight: 'QX 101 2026-05-01',
    disposition: 'refuted',
    facts,
    ...more,
  });

test('one journey a line, each value with its line', () => {
  const { journeys, issues } = readPastJourneys(
    `\n${line()}\r\n${line(courier, { id: 'j-2' })}\n`,
    'past.jsonl',
  );
  expect(issues).toEqual([]);
  expect(journeys).toMatchObject([
    {
      id: 'j-1',
      disposition: 'refuted',
      facts: {
        'payment.kind': { value: 'cash', from: { source: 'past.jsonl', locator: 'line 2' } },
      },
    },
    { id: 'j-2' },
  ]);
});

test('what may be told of a journey is read as it was told', () => {
  fc.assert(
    fc.property(values, (facts) => {
      const { journeys, issues } = readPastJourneys(line(facts), 'f');
      expect(issues).toEqual([]);
      const plain = Object.entries(journeys[0]?.facts ?? {}).map(([field, told]) => [
        field,
        told.value,
      ]);
      expect(Object.fromEntries(plain)).toEqual({ ...facts });
    }),
    { numRuns: 200 },
  );
});

test.each<[string, string, string]>([
  [
    'a protected field',
    line({ ...courier, 'passenger.nationality': 'QMA' }),
    'targeting.field.protected',
  ],
  ['an inherited name', line().replace('"payment.kind"', '"__proto__"'), 'targeting.field.unknown'],
  ['a key beside the facts', line(courier, { sex: 'F' }), 'targeting.read.key'],
  ['an unknown word', line({ 'payment.kind': 'gold' }), 'targeting.value.form'],
  ['a number out of range', line({ 'flight.departure-hour': 24 }), 'targeting.value.form'],
  ['a negative number', line({ 'baggage.pieces': -1 }), 'targeting.value.form'],
  ['null for a flag', line({ 'booking.divided': null }), 'targeting.value.form'],
  [
    'a list with one bad code',
    line({ 'itinerary.airports': ['QAA', 'Q'] }),
    'targeting.value.form',
  ],
  ['another disposition', line(courier, { disposition: 'guilty' }), 'targeting.read.shape'],
  ['no flight', line(courier, { flight: undefined }), 'targeting.read.missing'],
  ['no object', '[]', 'targeting.read.shape'],
  ['no JSON', '{"id": ', 'targeting.read.json'],
])('R20: a line with %s is left out whole, and said', (_, bad, code) => {
  const { journeys, issues } = readPastJourneys(`${line()}\n${bad}`, 'f');
  expect(journeys.map(({ id }) => id)).toEqual(['j-1']);
  expect(issues.map((issue) => issue.code)).toContain(code);
  for (const { at } of issues) expect(at?.line).toBe(2);
});

test('a journey that stands twice is counted once', () => {
  const { journeys, issues } = readPastJourneys(`${line()}\n${line()}`, 'f');
  expect(journeys).toHaveLength(1);
  expect(issues).toMatchObject([{ code: 'targeting.read.twice', at: { line: 2 } }]);
});

test('a file of which nearly nothing can be read is not read to its end', () => {
  const bad = '[]\n'.repeat(1_000);
  expect(readPastJourneys(bad, 'f', 10).issues.at(-1)?.at?.line).toBeLessThan(12);
  expect(readPastJourneys(bad, 'f').issues.at(-1)?.at?.line).toBe(1_000);
});

test('reading never throws, and every line is read or said', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.string({ maxLength: 4 }), (at, put) => {
      const text = line().slice(0, at) + put + line().slice(at + 1);
      const { journeys, issues } = readPastJourneys(text, 'f');
      for (const part of text.split(/\r\n|\n|\r/).filter((one) => one.trim() !== ''))
        expect(part && (journeys.length > 0 || issues.length > 0)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

// Mutants: a check that takes any field, or any form of one.
test('the JSON of a past journey is read again; a protected field or another form is rejected (R20)', () => {
  const { journeys } = readPastJourneys(line(), 'past.jsonl');
  const [journey] = JSON.parse(JSON.stringify(journeys));
  expect(isPastJourney(journey)).toBe(true);
  const told = { value: 'QX', from: { source: 'past.jsonl', locator: 'line 1' } };
  const withFact = (key: string, fact: object) => ({
    ...journey,
    facts: { ...journey.facts, [key]: fact },
  });
  expect(isPastJourney(withFact('traveller.nationality', told))).toBe(false);
  expect(isPastJourney(withFact('payment.kind', { ...told, value: 7 }))).toBe(false);
  expect(isPastJourney(withFact('payment.kind', { value: 'cash' }))).toBe(false);
  expect(isPastJourney({ ...journey, disposition: 'guilty' })).toBe(false);
  expect(isPastJourney({ ...journey, name: 'x' })).toBe(false);
  fc.assert(
    fc.property(fc.anything(), (value) => {
      if (isPastJourney(value)) expect(value.facts).toEqual({});
    }),
  );
});
