import type { CivilDate } from '@amirani/core';
import type { CrossingFacts } from '../conditions.ts';

const day = (text: string): CivilDate => text as CivilDate;

/** Facts that meet all other conditions: a case changes only what it tests. */
export const fine: CrossingFacts = {
  on: day('2026-06-10'),
  departure: day('2026-06-20'),
  enterAt: 'FR',
  destination: 'FR',
  person: {
    nationality: 'GE',
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
    issuer: 'GE',
    issued: day('2020-01-01'),
    expires: day('2029-12-31'),
    genuine: true,
    reported: false,
    bearerIsHolder: true,
  },
  visa: null,
  permit: null,
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
