import type { AlertQuestion } from '@amirani/checkpoint';
import { expect, test } from 'vitest';
import { type PlantedAlert, trainingSources } from './training-source.ts';

const onPerson: PlantedAlert = {
  ...{ kind: 'sis', category: 'wanted', reference: 'S-1' },
  ...{ surname: "O'Vardiani-Tsereli", dateOfBirth: '1980-01-01' },
};
const onDocument: PlantedAlert = {
  ...{ kind: 'lost-documents', category: 'document-stolen', reference: 'L-1' },
  ...{ documentNumber: 'QV1000001', documentIssuer: 'QVR' },
};
const sources = trainingSources({ alerts: [onPerson, onDocument] });
const ask = async (question: Omit<AlertQuestion, 'on'>) =>
  Object.fromEntries(
    await Promise.all(
      sources.map(async ({ kind, ask: of }) => [
        kind,
        (await of({ on: '2026-11-25' as never, ...question }, 400)).state,
      ]),
    ),
  ) as object;
const nothing = { sis: 'no-hit', 'lost-documents': 'no-hit', national: 'no-hit' };

test('a person is hit by the name as zones write it with the date of birth, and by neither alone', async () => {
  const surname = 'OVARDIANI TSERELI';
  expect(await ask({ surname, dateOfBirth: '1980-01-01' })).toEqual({ ...nothing, sis: 'hit' });
  expect(await ask({ surname, dateOfBirth: '1980-01-02' })).toEqual(nothing);
  expect(await ask({ surname: 'OVARDIANI', dateOfBirth: '1980-01-01' })).toEqual(nothing);
  expect(await ask({ surname })).toEqual(nothing);
});

test('a document is hit by its number with its issuer, and by neither alone', async () => {
  const documentNumber = 'QV1000001';
  expect(await ask({ documentNumber, documentIssuer: 'QVR' })).toEqual({
    ...nothing,
    'lost-documents': 'hit',
  });
  expect(await ask({ documentNumber, documentIssuer: 'QMB' })).toEqual(nothing);
  expect(await ask({ documentNumber: 'QV1000002', documentIssuer: 'QVR' })).toEqual(nothing);
  expect(await ask({ documentNumber })).toEqual(nothing);
});

test('a hit tells category and reference, and nothing of the person', async () => {
  const [sis] = sources;
  expect(
    await sis?.ask(
      { on: '2026-11-25' as never, surname: 'OVARDIANI TSERELI', dateOfBirth: '1980-01-01' },
      400,
    ),
  ).toEqual({ state: 'hit', alerts: [{ category: 'wanted', reference: 'S-1' }] });
});
