import type { CivilDate } from '@amirani/core';
import {
  type CrossingFacts,
  derogations,
  documentKinds,
  journeyPurposes,
  permitKinds,
  personCategories,
} from './crossing.ts';
import { type FactProblem, readShape, type Shape, schemaOf } from './shape.ts';

const date: Shape = { is: 'date' };
const boolean: Shape = { is: 'boolean' };
const state: Shape = { is: 'state' };
const text: Shape = { is: 'text' };
const oneOf = (values: readonly string[]): Shape => ({ is: 'one-of', values });
const object = (fields: Readonly<Record<string, Shape>>, needed?: readonly string[]): Shape => ({
  is: 'object',
  fields,
  ...(needed === undefined ? {} : { needed }),
});
const orNull = (of: Shape): Shape => ({ is: 'or-null', of });
const list = (of: Shape, most = 1000): Shape => ({ is: 'list', of, most });
const territory: Shape = { is: 'territory' };
const states = list(territory, 60);
const days: Shape = { is: 'whole', least: 0, most: 400 };
const alertAnswer = oneOf(['hit', 'no-hit']);

// Rows of a history go to its own reader, which says row by row what it cannot use.
const stays = list(
  object({ entry: text, exit: text, state: text, basis: text, source: text }),
  5000,
);

/** The names are those of `CrossingFacts`: a test holds the two together. */
const shape: Shape = object(
  {
    on: date,
    departure: date,
    enterAt: territory,
    destination: territory,
    person: object({
      nationality: state,
      otherNationalities: list(state, 10),
      dateOfBirth: date,
      category: orNull(oneOf(personCategories)),
      schoolGroupFrom: orNull(state),
      seeksProtection: boolean,
      familyOfUnionCitizen: orNull(object({ accompanying: boolean, residenceCard: boolean })),
      biometricsGiven: boolean,
      threat: boolean,
    }),
    document: object({
      kind: oneOf(documentKinds),
      biometric: boolean,
      issuer: state,
      authority: text,
      identityNumber: boolean,
      issued: date,
      expires: date,
      genuine: boolean,
      reported: boolean,
      bearerIsHolder: boolean,
    }),
    visa: orNull(
      object({
        type: oneOf(['A', 'C', 'D']),
        issuer: state,
        validFrom: date,
        validUntil: date,
        days,
        entries: { is: 'whole-or', least: 1, most: 100, word: 'multiple' },
        territory: object({ only: states, except: states }),
        entriesUsed: days,
        daysUsed: days,
        genuine: boolean,
      }),
    ),
    permit: orNull(
      object({
        kind: oneOf(permitKinds),
        issuer: state,
        validFrom: date,
        validUntil: date,
        genuine: boolean,
      }),
    ),
    travelAuthorisation: orNull(oneOf(['valid'])),
    journey: object({
      purpose: oneOf(journeyPurposes),
      purposeJustified: boolean,
      meansSufficient: boolean,
      meansShown: { is: 'whole', least: 0, most: 1e9 },
      returnTicket: boolean,
      lodging: boolean,
      invitation: boolean,
      healthInsurance: boolean,
      parentalConsent: boolean,
    }),
    alerts: object({
      sis: alertAnswer,
      national: alertAnswer,
      bannedBy: states,
      exitBan: alertAnswer,
    }),
    stays,
    bookings: stays,
    transit: object({
      in: territory,
      airside: boolean,
      holds: list(
        object({ kind: oneOf(['visa', 'residence-permit']), issuer: state }, ['kind', 'issuer']),
        20,
      ),
    }),
    derogation: oneOf(derogations),
  },
  ['on'],
);

/** The facts that were understood, and what was not. */
export interface FactReading {
  /** Undefined without a day of crossing or without an object. */
  readonly facts: CrossingFacts | undefined;
  readonly problems: readonly FactProblem[];
}

/**
 * Reads facts from JSON that somebody else wrote. What cannot be used is left out, as not known, and said; a caller who needs
 * every fact refuses where there are problems. Nothing throws.
 */
export const readFacts = (value: unknown): FactReading => {
  const problems: FactProblem[] = [];
  const read = readShape(shape, value, '', problems) as { readonly on?: CivilDate } | undefined;
  return { facts: read?.on === undefined ? undefined : (read as CrossingFacts), problems };
};

/** The JSON Schema (2020-12) of the facts, without its heading. */
export const factsSchema: object = schemaOf(shape);
