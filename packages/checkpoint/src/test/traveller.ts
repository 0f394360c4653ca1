import type { CivilDate } from '@amirani/core';
import { type MrzReading, readMrz, writeMrz } from '@amirani/documents/mrz';
import type { Verdict } from '@amirani/documents/verdict';
import type { AlertAnswers } from '../alerts/alert-source.ts';
import type { FirstLineInput, ListedTraveller } from '../verdict/input.ts';

/** The day of every example. */
export const on: CivilDate = '2026-11-26' as CivilDate;

/** Nobody: the holder of an ordinary passport of a State that does not exist. */
export const zoneOf = (change: Readonly<Record<string, string>> = {}): MrzReading => {
  const written = writeMrz({
    format: 'TD3',
    documentCode: 'PP',
    issuingState: 'QVR',
    primaryIdentifier: 'SAMPLETTI',
    secondaryIdentifier: 'NINO MARIAM',
    documentNumber: 'QG0041799',
    nationality: 'QVR',
    dateOfBirth: '1990-05-06',
    sex: 'F',
    dateOfExpiry: '2031-04-11',
    ...change,
  });
  if (!written.ok) throw new Error(written.issues.map(({ code }) => code).join());
  return readMrz(written.value.lines, { referenceDate: on });
};

/** The same person as a carrier lists her. */
export const listed: ListedTraveller = {
  surname: 'SAMPLETTI',
  givenNames: 'NINO MARIAM MRS',
  dateOfBirth: '1990-05-06',
  nationality: 'QVR',
  documentNumber: 'QG0041799',
  documentIssuer: 'QVR',
  documentExpires: '2031-04-11',
};

/** An examination in which everything that should run did and nothing speaks against the document. */
export const green: Verdict = {
  examination: 'e',
  inspectedOn: on,
  inspectedAt: `${on}T04:00:00Z`,
  producedBy: 'test',
  result: 'successful',
  colour: 'green',
  documents: [],
  combined: { name: 'combined', result: 'not-supported', colour: 'grey', groups: [], checks: [] },
  missing: [],
  evidence: [],
};

/** Every source that answers, without a hit. */
export const noHit: AlertAnswers = {
  sis: { state: 'no-hit' },
  'lost-documents': { state: 'no-hit' },
  national: { state: 'no-hit' },
};

/** A citizen at the exit with all facts known and all requirements met. */
export const complete: FirstLineInput = {
  profile: 'georgian-exit',
  on,
  zone: zoneOf(),
  document: { verdict: green, issued: '2021-04-12' as CivilDate, chip: true },
  flight: { state: 'listed', destination: 'QMB', traveller: listed },
  given: {
    departure: '2026-12-06' as CivilDate,
    document: { bearerIsHolder: true },
    journey: { returnTicket: true, lodging: true, healthInsurance: true, meansSufficient: true },
    visa: null,
    permit: null,
  },
  alerts: noHit,
  twins: { QVR: 'GE', QMB: 'FR' },
};
