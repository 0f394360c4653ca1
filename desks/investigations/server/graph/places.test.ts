import { expect, test } from 'vitest';
import { seenOf } from '../statements/view.ts';
import { statementRows as all } from '../test/statement-rows.ts';
import { placesIn } from './places.ts';

const seen = seenOf([
  ...all('cell', 'Cell', { cellId: 'QVR-1', latitude: '41.52', longitude: '41.55' }),
  ...all('shelter', 'Address', {
    name: 'House of the shelter',
    latitude: '41.7',
    longitude: '44.8',
  }),
  ...all('tbs', 'Address', { name: 'TBS' }),
  ...all('rix', 'Address', { name: 'RIX' }),
  ...all('ana', 'Person', { name: 'Ana', category: 'victim', addressEntity: 'shelter' }),
  ...all('nino', 'Person', { name: 'Nino' }),
  ...all('n1', 'PhoneNumber', { number: '+28110000001', subscriber: 'nino' }),
  ...all('n2', 'PhoneNumber', { number: '+28110000002', subscriber: 'ana' }),
  ...all('c1', 'Call', {
    callerPhone: 'n1',
    receiverPhone: 'n2',
    startCell: 'cell',
    startDate: '2026-06-01T20:30:00Z',
  }),
  ...all('c2', 'Call', {
    callerPhone: 'n2',
    receiverPhone: 'n1',
    startCell: 'cell',
    startDate: '2026-06-05T10:00:00Z',
  }),
  ...all('t', 'Trip', { startLocation: 'tbs', endLocation: 'rix', startDate: '2026-06-03' }),
  ...all('p1', 'Participation', { participant: 'nino', event: 't' }),
  ...all('p2', 'Participation', { participant: 'ana', event: 't' }),
]);

test('R40: where a victim alone was is told nowhere; who was there with others is counted without her', () => {
  const found = placesIn(seen, {});
  expect(
    found.places.map(({ id, events, who }) => [id, events, ...who.map((one) => one.id)]),
  ).toEqual([
    ['cell', 1, 'n1'],
    ['rix', 1, 'nino'],
    ['tbs', 1, 'nino'],
  ]);
  expect(found.ways).toMatchObject([{ start: 'tbs', end: 'rix', events: 1, whoCount: 1 }]);
  expect(found.apart).toBe(2);
  expect(JSON.stringify(found)).not.toMatch(/shelter|Ana|0002/i);
});

test('the map is of the span: what was not seen in it is not there, by the days of the clock at the border', () => {
  const on = (from: string, to: string, zone?: string): string[] =>
    placesIn(seen, { from, to, ...(zone === undefined ? {} : { zone }) }).places.map(
      ({ id }) => id,
    );
  expect(on('2026-06-03', '2026-06-03')).toEqual(['rix', 'tbs']);
  expect(on('2026-06-01', '2026-06-01')).toEqual(['cell']);
  expect(on('2026-06-02', '2026-06-02', 'Asia/Tbilisi')).toEqual(['cell']);
});
