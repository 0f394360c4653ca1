import { type FirstLineInput, firstLine } from '@amirani/checkpoint';
import type { HitsAnswer, ReleasedHit } from '@amirani/checkpoint/hits';
import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import type { Check } from '../api/types.ts';
import { releasedHits, sourceSays } from './source-words.ts';

const hit: ReleasedHit = {
  ...{ id: 'h1', category: 'sought', instruction: 'call-police' },
  ...{ title: 'Persons wanted by warrant', by: 'nino' },
};
const scanned: FirstLineInput = {
  ...{ profile: 'georgian-exit', on: '2026-11-26' as CivilDate, zone: undefined, given: {} },
  document: { verdict: undefined, decided: 'accepted' },
  flight: { state: 'no-flight' },
  alerts: {
    sis: { state: 'no-hit' },
    'lost-documents': { state: 'no-hit' },
    national: { state: 'no-hit' },
  },
};
const checkWith = (hits: HitsAnswer): Pick<Check, 'verdict'> =>
  ({ verdict: firstLine({ ...scanned, hits }) }) as unknown as Pick<Check, 'verdict'>;
const said = (hits: HitsAnswer): Readonly<Record<string, string>> => {
  const check = checkWith(hits);
  return Object.fromEntries(
    check.verdict.sources.map((one) => [one.source, sourceSays(check, one)]),
  );
};

// Fails where a line of lists says `nothing-against`, the green word of a clearance, as it did.
test('where nothing was released no line of lists is a clearance', () => {
  expect(said({ state: 'screened', hits: [] })).toMatchObject({
    ...{ document: 'nothing-against', 'alerts.sis': 'nothing-against' },
    ...{ 'alerts.national': 'no-alert', hits: 'released-only' },
  });
});

test('a released hit stands in the line of the unit’s lists, and in no other', () => {
  const states = ['screened', 'not-screened'] as const;
  for (const state of states)
    expect(said({ state, hits: [hit] })).toMatchObject({
      ...{ 'alerts.national': 'no-alert', hits: 'hit-released' },
    });
  expect(releasedHits(checkWith({ state: 'screened', hits: [hit] }))).toHaveLength(1);
});

test('what was not compared says so', () => {
  expect(said({ state: 'not-screened', hits: [] })).toMatchObject({ hits: 'state' });
  expect(said({ state: 'not-connected' })).toMatchObject({ hits: 'state' });
});
