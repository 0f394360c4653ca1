import type { CrossingFacts } from '@amirani/schengen/conditions';
import type { ExitRecordRequest, RefusalDraftRequest } from '../../api/types.ts';

type Day = CrossingFacts['on'];
const day = (text: string): Day => text as Day;

/** A fictitious citizen of the twin of Georgia on the way to the twin of France, with nothing in the way. */
export const fineCrossing: CrossingFacts = {
  on: day('2026-11-25'),
  departure: day('2026-12-05'),
  enterAt: 'QMB',
  destination: 'QMB',
  person: {
    nationality: 'QVR',
    dateOfBirth: day('1980-02-02'),
    category: null,
    seeksProtection: false,
    familyOfUnionCitizen: null,
    biometricsGiven: true,
    threat: false,
  },
  document: {
    kind: 'ordinary',
    biometric: true,
    issuer: 'QVR',
    issued: day('2020-01-01'),
    expires: day('2029-12-31'),
    genuine: true,
    reported: false,
    bearerIsHolder: true,
  },
  visa: null,
  permit: null,
  travelAuthorisation: null,
  journey: {
    purposeJustified: true,
    meansSufficient: true,
    returnTicket: true,
    lodging: true,
    healthInsurance: true,
  },
  alerts: { sis: 'no-hit', national: 'no-hit', bannedBy: [], exitBan: 'no-hit' },
  stays: [],
};

const form: Omit<ExitRecordRequest, 'facts'> = {
  language: 'en',
  traveller: {
    surname: 'Nimushi',
    givenNames: 'Nino',
    dateOfBirth: day('1980-02-02'),
    nationality: 'QVR',
    documentKind: 'ordinary',
    documentNumber: 'QV0000007',
  },
  place: 'Airport of Qvra',
  authority: 'Border police of Qvra',
  remarks: '',
};

/** Asks for an exit record on these facts. */
export const exitRequest = (
  facts: object,
  more: Partial<ExitRecordRequest> = {},
): ExitRecordRequest => ({ ...form, facts: { ...facts }, ...more });

/** Asks for a draft of a refusal on these facts, for these letters. */
export const refusalRequest = (
  facts: object,
  letters: string[],
  more: Partial<RefusalDraftRequest> = {},
): RefusalDraftRequest => ({ ...form, facts: { ...facts }, letters, ...more });
