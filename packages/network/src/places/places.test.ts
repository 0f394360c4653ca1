import { expect, test } from 'vitest';
import { caseView } from '../statements/index.ts';
import { state, stateAll } from '../test/stating.ts';
import { placesOf } from './index.ts';

test('a call is at the cell of its caller, and nobody else is', () => {
  const found = placesOf(
    caseView([
      ...stateAll('cell', 'Cell', {
        cellId: 'QVR-1',
        latitude: '41.52',
        longitude: '41.55',
        radius: '900',
      }),
      ...stateAll('c', 'Call', {
        callerPhone: 'n1',
        receiverPhone: 'n2',
        startCell: 'cell',
        startDate: '2026-06-01T10:00:00Z',
      }),
    ]),
  );
  expect([...found.places.values()]).toEqual([
    {
      id: 'cell',
      kind: 'Cell',
      name: 'QVR-1',
      accuracy: 900,
      at: { longitude: 41.55, latitude: 41.52 },
    },
  ]);
  expect(found.sightings).toEqual([
    { place: 'cell', event: 'c', kind: 'Call', who: ['n1'], from: '2026-06-01T10:00:00Z' },
  ]);
});

test('a journey goes from its beginning over its waypoints in their order; who took part was at each of them', () => {
  const found = placesOf(
    caseView([
      ...stateAll('t', 'Trip', {
        startLocation: 'home',
        endLocation: 'abroad',
        startDate: '2026-06-01',
        endDate: '2026-06-03',
      }),
      ...stateAll('home', 'Address', { name: 'TBS' }),
      ...stateAll('w2', 'Waypoint', { trip: 't', place: 'abroad', order: '2', date: '2026-06-03' }),
      ...stateAll('w1', 'Waypoint', {
        trip: 't',
        crossingPoint: ' Sarpi',
        order: '1',
        date: '2026-06-02',
      }),
      ...stateAll('p', 'Participation', { participant: 'ana', event: 't', role: 'driver' }),
    ]),
  );
  expect(found.legs.map(({ start, end, who }) => [start, end, ...who])).toEqual([
    ['home', 'CrossingPoint sarpi', 'ana'],
    ['CrossingPoint sarpi', 'abroad', 'ana'],
  ]);
  expect(found.sightings.map(({ place, from }) => [place, from])).toEqual([
    ['home', '2026-06-01'],
    ['CrossingPoint sarpi', '2026-06-02'],
    ['abroad', '2026-06-03'],
    ['abroad', '2026-06-03'],
  ]);
  // Nothing is stated of it: it is a place all the same, and nobody guesses where.
  expect(found.places.get('abroad')).toEqual({ id: 'abroad', kind: 'Address', name: 'abroad' });
});

test('positions within a hundred metres are one place; one outside the earth is at no place, an address is somebody’s', () => {
  const fix = (id: string, latitude: string) =>
    stateAll(id, 'PositionFix', {
      device: 'd',
      latitude,
      longitude: '44.63',
      startDate: '2026-06-01',
    });
  const found = placesOf(
    caseView([
      ...fix('f1', '42.7401'),
      ...fix('f2', '42.7404'),
      ...fix('f3', '427.4'),
      state('ana', 'Person', 'addressEntity', 'flat', { from: '2026-01-01' }),
      ...stateAll('raid', 'Event', { location: 'Vale', involved: 'ana', date: '2026-06-02' }),
    ]),
  );
  expect([...found.places.keys()]).toEqual(['fix 42.740, 44.630', 'flat', 'Location vale']);
  expect(found.sightings.map(({ place, who, from }) => [place, ...who, from])).toEqual([
    ['fix 42.740, 44.630', 'd', '2026-06-01'],
    ['fix 42.740, 44.630', 'd', '2026-06-01'],
    ['flat', 'ana', '2026-01-01'],
    ['Location vale', 'ana', '2026-06-02'],
  ]);
});
