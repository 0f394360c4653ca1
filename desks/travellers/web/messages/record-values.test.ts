import { civilDateOf } from '@amirani/core';
import { expect, test } from 'vitest';
import { exampleMessages } from './example.ts';
import { readHere } from './read-message.ts';
import { recordValues } from './record-values.ts';

const reading = readHere(
  new TextEncoder().encode(exampleMessages),
  civilDateOf(new Date('2026-11-25T00:00:00Z')),
);

test('the gate runs before the reader: what it drops reaches no value and no byte', () => {
  expect(reading.dropped).toEqual({ meal: 1, 'card-number': 1 });
  expect(reading.bytes).toHaveLength(exampleMessages.length);
  const text = new TextDecoder().decode(reading.bytes);
  for (const forbidden of ['VGML', '400000000000']) {
    expect(text).not.toContain(forbidden);
    expect(JSON.stringify(reading.records)).not.toContain(forbidden);
  }
});

test('both messages of the example are read, with their travellers', () => {
  expect(reading.records.map(({ type, travellers }) => [type, travellers.length])).toEqual([
    ['PAXLST', 2],
    ['PNRGOV', 1],
  ]);
});

test('every value of a traveller is listed once, and those with a place know it', () => {
  const [traveller] = reading.records[0]?.travellers ?? [];
  if (traveller === undefined) throw new Error('no traveller');
  const values = recordValues(traveller, traveller.source);
  expect(new Set(values.map(({ path }) => path)).size).toBe(values.length);
  const number = values.find(({ path }) => path === 'documents.0.number');
  expect(number).toMatchObject({ text: 'QG0041799', at: { tag: 'DOC' } });
  expect(values.some(({ path }) => path.startsWith('source'))).toBe(false);
});

test('bytes without a message give an empty reading, never an exception', () => {
  for (const bytes of [new Uint8Array(), Uint8Array.from([0xff, 0x00, 0x1a]), new Uint8Array(5000)])
    expect(readHere(bytes, civilDateOf(new Date('2026-11-25T00:00:00Z'))).records).toEqual([]);
});
