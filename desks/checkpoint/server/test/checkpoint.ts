import { randomUUID } from 'node:crypto';
import type { CivilDate } from '@amirani/core';
import { writeMrz } from '@amirani/documents/mrz';
import type { TestClient } from '@platform/server/test/clients.ts';
import type { TestPerson } from '@platform/server/test/edifact-texts.ts';
import type { Check } from '../../api/types.ts';
import type { PlantedAlert } from '../alerts/training-source.ts';

/** A passport of the training world, and who holds it; nobody of them exists. */
export interface TestPassport {
  readonly surname: string;
  readonly givenNames: string;
  readonly number: string;
  readonly dateOfBirth: string;
}

/** Passports that differ in everything. */
export const testPassport = (n: number): TestPassport => ({
  surname: ['TSERELI', 'VARDIANI', 'KELIDZE'][n % 3] ?? '',
  givenNames: ['NINO', 'GIA', 'LIA', 'ANA'][n % 4] ?? '',
  number: `QV${String(1_000_000 + n)}`,
  dateOfBirth: `19${70 + (n % 30)}-0${1 + (n % 9)}-${10 + (n % 18)}`,
});

/** The zone of a passport, its check digits in order. */
export const zoneOfPassport = (
  { surname, givenNames, number, dateOfBirth }: TestPassport,
  expires = '2031-01-01',
): string => {
  const written = writeMrz({
    ...{ format: 'TD3', documentCode: 'PP', issuingState: 'QVR', nationality: 'QVR', sex: 'F' },
    ...{ primaryIdentifier: surname, secondaryIdentifier: givenNames, documentNumber: number },
    ...{ dateOfBirth, dateOfExpiry: expires },
  });
  if (!written.ok) throw new Error(JSON.stringify(written.issues));
  return written.value.lines.join('\n');
};

/** What is printed on a passport beside its zone. */
export const printOf = (
  { surname, givenNames, number, dateOfBirth }: TestPassport,
  expires = '2031-01-01',
) => ({
  ...{ primaryIdentifier: surname, secondaryIdentifier: givenNames, documentNumber: number },
  ...{ issuingState: 'QVR', nationality: 'QVR', sex: 'F' as const },
  ...{ dateOfBirth: dateOfBirth as CivilDate, dateOfExpiry: expires as CivilDate },
  dateOfIssue: '2021-01-01' as CivilDate,
});

/** Everything that the exit law asks a traveller for and that is in order. */
export const inOrder = {
  departure: '2026-12-05',
  destination: 'QMB',
  visa: null,
  permit: null,
  document: { biometric: true, issued: '2021-01-01', bearerIsHolder: true },
  person: { seeksProtection: false },
  journey: {
    purpose: 'tourism',
    purposeJustified: true,
    meansSufficient: true,
    returnTicket: true,
    lodging: true,
    invitation: false,
    healthInsurance: true,
  },
  stays: [],
  bookings: [],
} as const;

/** Opens a check of a passport at a booth. */
export const openOf = async (
  client: TestClient,
  passport: TestPassport,
  more: {
    readonly flight?: string;
    readonly booth?: string;
    readonly profile?: Check['profile'];
  } = {},
): Promise<Check> => {
  const { check } = await client.openCheck({
    body: { id: randomUUID(), booth: 'B1', zone: zoneOfPassport(passport), ...more },
  });
  return check;
};

/** Decides a check on what it shows now. */
export const decideOn = async (
  client: TestClient,
  check: Check,
  act: 'pass' | 'hold' | 'second-line',
  note = 'seen and compared',
): Promise<Check> =>
  (
    await client.decideCheck({
      params: { id: check.id },
      body: {
        ...{ act, note, verdict: check.verdict.id, version: check.decision?.version ?? 0 },
        ...{ reasons: [], key: randomUUID() },
      },
    })
  ).check;

/** The holder of a passport as a carrier lists them. */
export const listedPerson = (n: number): TestPerson => {
  const { surname, givenNames: given, number: document, dateOfBirth } = testPassport(n);
  return { surname, given, document, birth: dateOfBirth.slice(2).replaceAll('-', '') };
};

/** Alerts on a person who is wanted and on a document that was stolen. */
export const alertsOn = (wanted: TestPassport, stolen: TestPassport): readonly PlantedAlert[] => [
  {
    ...{ kind: 'sis', category: 'wanted', reference: 'S-1' },
    ...{ surname: wanted.surname, dateOfBirth: wanted.dateOfBirth },
  },
  {
    ...{ kind: 'lost-documents', category: 'document-stolen', reference: 'L-1' },
    ...{ documentNumber: stolen.number, documentIssuer: 'QVR' },
  },
];
