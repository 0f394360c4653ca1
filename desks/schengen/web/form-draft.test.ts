import { assess, type CrossingFacts } from '@amirani/schengen/conditions';
import { trainingTwins } from '@amirani/schengen/training';
import { expect, test } from 'vitest';
import { formFor, requestOf, typedFrom } from './form-draft.ts';

const facts = {
  on: '2026-11-25',
  destination: 'QMB',
  person: { nationality: 'QVR', dateOfBirth: '1990-01-02', familyOfUnionCitizen: null },
  document: { kind: 'ordinary', biometric: true },
  journey: { lodging: false, meansSufficient: false },
} as unknown as CrossingFacts;
const assessed = (profile: 'georgian-exit' | 'schengen-entry' | 'carrier', more: object = {}) =>
  assess({ ...facts, ...more }, { profile, twins: trainingTwins });

test('a form is offered to who may print it, where there is something to print', () => {
  expect(formFor(assessed('georgian-exit'), ['border-officer'])).toBe('exit-record');
  expect(formFor(assessed('schengen-entry'), ['border-officer'])).toBe('refusal-draft');
  expect(formFor(assessed('schengen-entry'), ['document-examiner'])).toBe('refusal-draft');
  expect(formFor(assessed('georgian-exit'), ['document-examiner'])).toBeUndefined();
  for (const profile of ['georgian-exit', 'schengen-entry'] as const) {
    expect(formFor(assessed(profile), ['pnr-analyst', 'trainer'])).toBeUndefined();
    expect(formFor(assessed(profile))).toBeUndefined();
    expect(formFor(assessed(profile, { journey: {} }), ['border-officer'])).toBeUndefined();
  }
  expect(formFor(assessed('carrier'), ['border-officer'])).toBeUndefined();
});

test('no form for people with free movement, applicants for protection, or non-citizens', () => {
  const may = ['border-officer', 'document-examiner'] as const;
  const free = { person: { nationality: 'QMB' }, document: { genuine: false } };
  expect(formFor(assessed('schengen-entry', free), may)).toBeUndefined();
  expect(formFor(assessed('georgian-exit', free), may)).toBeUndefined();
  const asks = { person: { nationality: 'QVR', seeksProtection: true } };
  expect(formFor(assessed('schengen-entry', asks), may)).toBeUndefined();
  expect(formFor(assessed('georgian-exit', asks), may)).toBeUndefined();
});

test('nothing is asked for before everything that the form needs is there', () => {
  const typed = { ...typedFrom(facts), surname: 'Nimushi', documentNumber: 'QV0000007' };
  expect(typed).toMatchObject({ nationality: 'QVR', dateOfBirth: '1990-01-02' });
  const at = { place: 'Airport', authority: 'Border police' };
  expect(requestOf(typed, at, facts, 'ka')).toMatchObject({
    language: 'ka',
    place: 'Airport',
    traveller: { surname: 'Nimushi', documentKind: 'ordinary' },
  });
  expect(requestOf(typed, at, facts, 'ka')?.traveller).not.toHaveProperty('sex');
  for (const missing of [
    { surname: ' ' },
    { documentNumber: '' },
    { dateOfBirth: '' },
    { nationality: 'qv' },
  ])
    expect(requestOf({ ...typed, ...missing }, at, facts, 'ka')).toBeUndefined();
  expect(requestOf(typed, { ...at, place: '' }, facts, 'ka')).toBeUndefined();
});
