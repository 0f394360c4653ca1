import type { CivilDate } from '@amirani/core';
import type { LongestValidity } from '@amirani/documents/verdict';
import type { StateCode } from '../../geography/states.ts';
import type { ZoneFormat } from '../zone/layout.ts';
import type { KindFacts, ModelFacts } from './state-facts.ts';

const day = (text: string): CivilDate => text as CivilDate;

/** Since this day passports may carry the harmonised codes of Doc 9303-4, 4.4. */
const harmonisedFrom: CivilDate = day('2026-01-01');

/** Since this day they must. */
const harmonisedOnlyFrom: CivilDate = day('2028-01-01');

/** Ten years, five for minors. */
const tenYears: readonly LongestValidity[] = [{ years: 10 }, { years: 5, bearersUnder: 18 }];

/** A model: `2013-06-01` to `2019-06-30` or until today, numbers from the first to the last. */
export const model = (
  id: string,
  [from, until]: readonly [string, string?],
  [first, last]: readonly [string, string],
  electronic: boolean,
  stolen?: readonly [first: string, last: string, since: string],
): ModelFacts => ({
  id,
  issuedFrom: day(from),
  ...(until === undefined ? {} : { issuedUntil: day(until) }),
  first,
  last,
  electronic,
  ...(stolen === undefined
    ? {}
    : { stolen: { first: stolen[0], last: stolen[1], since: day(stolen[2]) } }),
});

/** Ordinary passports: P, and PP from 2026 where the state has changed to it as soon as it could. */
export const passports = (
  models: readonly ModelFacts[],
  options: { readonly harmonised?: boolean; readonly personalDigits?: number } = {},
): KindFacts => ({
  kind: 'passport',
  format: 'TD3',
  codes: [
    ['P', day('1990-01-01')],
    ['PP', options.harmonised === true ? harmonisedFrom : harmonisedOnlyFrom],
  ],
  longest: tenYears,
  models,
  ...(options.personalDigits === undefined ? {} : { personalDigits: options.personalDigits }),
});

/** Service passports, which this world knows since codes are harmonised. */
export const servicePassports = (state: StateCode, first: string, last: string): KindFacts => ({
  kind: 'service-passport',
  format: 'TD3',
  codes: [['PO', harmonisedFrom]],
  longest: [{ years: 5 }],
  models: [model(`${state}-PO-2026`, ['2026-01-01'], [first, last], true)],
});

/** Emergency passports: a year at most, and no chip. */
export const emergencyPassports = (state: StateCode, first: string, last: string): KindFacts => ({
  kind: 'emergency-passport',
  format: 'TD3',
  codes: [['PE', harmonisedFrom]],
  longest: [{ years: 1 }],
  models: [model(`${state}-PE-2026`, ['2026-01-01'], [first, last], false)],
});

/** Identity cards. */
export const cards = (
  format: 'TD1' | 'TD2',
  code: string,
  models: readonly ModelFacts[],
  personalDigits?: number,
): KindFacts => ({
  kind: 'identity-card',
  format,
  codes: [[code, day('1990-01-01')]],
  longest: tenYears,
  models,
  ...(personalDigits === undefined ? {} : { personalDigits }),
});

/** Cards for residents of other nationalities. */
export const residencePermits = (state: StateCode, first: string, last: string): KindFacts => ({
  kind: 'residence-permit',
  format: 'TD1',
  codes: [['IR', day('1990-01-01')]],
  longest: [{ years: 10 }],
  models: [model(`${state}-IR-2019`, ['2019-02-01'], [first, last], true)],
});

/** Visa stickers: sealed since May 2022. */
export const visas = (
  state: StateCode,
  format: Extract<ZoneFormat, `MRV-${string}`>,
  code: string,
  first: string,
  last: string,
): KindFacts => ({
  kind: 'visa',
  format,
  codes: [[code, day('1990-01-01')]],
  longest: [{ years: 5 }],
  models: [
    model(`${state}-V-2022`, ['2022-05-01'], [first, last], false, [
      `${first.slice(0, 2)}4000100`.slice(0, first.length),
      `${first.slice(0, 2)}4000299`.slice(0, first.length),
      '2025-09-12',
    ]),
  ],
  sealed: true,
});
