import { type FirstLineInput, firstLine } from '@amirani/checkpoint';
import type { HitsAnswer, ReleasedHit } from '@amirani/checkpoint/hits';
import type { CivilDate } from '@amirani/core';
import { readMrz } from '@amirani/documents/mrz';
import { expect, test } from 'vitest';
import type { Check } from '../api/types.ts';
import { askedShort, releasedHits, sourceSays } from './source-words.ts';

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

test('only the line of the unit’s lists shows a released hit', () => {
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

// Mutant: where a wrong check digit is not asked for, both lines are `nothing-against`, which is green.
test('a document number whose check digit is wrong is compared with nothing, and no line of it is green', () => {
  const on = '2026-11-26' as CivilDate;
  const zone = readMrz(
    [
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C35UTO7408122F3104150ZE184226B<<<<<10',
    ],
    { referenceDate: on },
  );
  expect([zone.check('documentNumber'), zone.check('dateOfBirth')]).toEqual(['failed', 'ok']);
  const traveller = {
    ...{ surname: 'ERIKSSON', givenNames: 'ANNA MARIA' },
    ...{ dateOfBirth: '1974-08-12', documentNumber: 'X1' },
  };
  const verdict = firstLine({
    ...scanned,
    zone,
    flight: { state: 'listed', traveller },
    hits: { state: 'screened', hits: [] },
  });
  const check = { verdict } as unknown as Pick<Check, 'verdict'>;
  const says = Object.fromEntries(
    check.verdict.sources.map((one) => [one.source, sourceSays(check, one)]),
  );
  expect(says).toMatchObject({
    ...{ api: 'state', 'alerts.sis': 'state', 'alerts.lost-documents': 'state' },
    ...{ 'alerts.national': 'state', hits: 'carrier-alone' },
  });
  expect(askedShort(check, 'api')).toEqual(['number-unsound']);
  expect(askedShort(check, 'alerts.lost-documents')).toEqual(['number-unsound']);
});

// Mutant: without the codes of what the carrier did not send the line is `nothing-against`, which is green.
test('where the carrier sent no document number its line says so', () => {
  const on = '2026-11-26' as CivilDate;
  const zone = readMrz(
    [
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
      'L898902C36UTO7408122F3104150ZE184226B<<<<<10',
    ],
    { referenceDate: on },
  );
  expect(zone.check('documentNumber')).toBe('ok');
  const traveller = { surname: 'ERIKSSON', givenNames: 'ANNA MARIA', dateOfBirth: '1974-08-12' };
  const verdict = firstLine({ ...scanned, zone, flight: { state: 'listed', traveller } });
  const check = { verdict } as unknown as Pick<Check, 'verdict'>;
  const api = check.verdict.sources.find(({ source }) => source === 'api');
  expect(api === undefined ? undefined : sourceSays(check, api)).toBe('state');
  expect(askedShort(check, 'api')).toEqual(['number-unsent']);
});
