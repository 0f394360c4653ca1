import { expect, test } from 'vitest';
import { itineraryOf } from './itinerary.ts';
import type { LegSaid } from './journey-row.ts';

const leg = (from: string, to: string, departure: string, arrival: string): LegSaid => ({
  ...{ kind: 'flight', carrier: 'QX', status: 'HK', from, to },
  departure: departure === '' ? null : departure,
  arrival: arrival === '' ? null : arrival,
});
const out = leg('QAA', 'QBB', '2026-05-01T10:00', '2026-05-01T12:00');
const back = leg('QBB', 'QAA', '2026-05-04T08:00', '2026-05-04T10:00');

test.each<[string, readonly LegSaid[], object]>([
  [
    'one way',
    [out],
    {
      'itinerary.airports': ['QAA', 'QBB'],
      'itinerary.first-airport': 'QAA',
      'itinerary.last-airport': 'QBB',
      'itinerary.shape': 'one-way',
      'itinerary.connections': 0,
      'itinerary.longest-connection-hours': 0,
    },
  ],
  [
    'there and back',
    [out, back],
    { 'itinerary.shape': 'return', 'itinerary.nights-away': 3, 'itinerary.connections': 0 },
  ],
  [
    'there and back on one day',
    [out, leg('QBB', 'QAA', '2026-05-01T18:00', '2026-05-01T20:00')],
    { 'itinerary.shape': 'return', 'itinerary.nights-away': 0 },
  ],
  [
    'a connection out and two back',
    [
      leg('QAA', 'QHH', '2026-05-01T06:00', '2026-05-01T08:00'),
      leg('QHH', 'QBB', '2026-05-01T13:30', '2026-05-01T15:00'),
      leg('QBB', 'QHH', '2026-05-09T10:00', '2026-05-09T11:00'),
      leg('QHH', 'QII', '2026-05-09T20:00', '2026-05-09T21:00'),
      leg('QII', 'QAA', '2026-05-09T22:00', '2026-05-09T23:00'),
    ],
    {
      'itinerary.shape': 'return',
      'itinerary.connections': 1,
      'itinerary.longest-connection-hours': 9,
      'itinerary.nights-away': 8,
    },
  ],
  [
    'out to one place, back from another',
    [out, leg('QCC', 'QAA', '2026-05-04T08:00', '2026-05-04T10:00')],
    { 'itinerary.shape': 'open-jaw', 'itinerary.nights-away': 3 },
  ],
  [
    'several cities',
    [out, leg('QBB', 'QCC', '2026-05-04T08:00', '2026-05-04T10:00')],
    { 'itinerary.shape': 'several-cities' },
  ],
  [
    'in pieces',
    [out, leg('QCC', 'QDD', '2026-05-04T08:00', '2026-05-04T10:00')],
    { 'itinerary.shape': 'not-contiguous' },
  ],
])('%s', (_, legs, expected) => {
  expect(itineraryOf(legs)).toMatchObject(expected);
});

test('what is not told is not known', () => {
  expect(itineraryOf(null)).toEqual({});
  expect(itineraryOf([{ ...out, to: null }, back])).toEqual({});
  expect(itineraryOf([{ ...out, status: 'UN' }])).toEqual({});
  // Whether QBB is a connection or a stay nobody said.
  const untimed = itineraryOf([
    leg('QAA', 'QBB', '2026-05-01', '2026-05-01'),
    leg('QBB', 'QCC', '2026-05-02', ''),
  ]);
  expect(untimed).toEqual({
    'itinerary.airports': ['QAA', 'QBB', 'QCC'],
    'itinerary.first-airport': 'QAA',
    'itinerary.last-airport': 'QCC',
  });
});
