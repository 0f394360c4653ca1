import { type CivilDate, country } from '@amirani/core';
import { holdsOn } from '../data/dated-row.ts';
import { type RuleRow, ruleRow } from '../data/rule-row.ts';
import type { PersonFacts } from '../facts/crossing.ts';
import { type RuleTwins, ruleState } from '../facts/states.ts';

/** A State whose citizens move freely while the row holds. */
export interface FreeMovementRow extends RuleRow {
  readonly state: string;
}

const row = (state: string, from: string, source: string, to?: string): FreeMovementRow =>
  ruleRow(
    { state },
    { from, source, ...(to === undefined ? {} : { to }), staleAfter: '2027-11-24' },
  );

const directive = 'Directive 2004/38/EC Art. 5 and 40';

/**
 * Citizens of the Union, of the other States of the European Economic Area, and of Switzerland. Directive 2004/38/EC
 * applied from 30 April 2006; British citizens kept its rights until the end of the transition period.
 */
export const freeMovement: readonly FreeMovementRow[] = [
  ...'AT BE CY CZ DE DK EE ES FI FR GR HU IE IT LT LU LV MT NL PL PT SE SI SK'
    .split(' ')
    .map((state) => row(state, '2006-04-30', directive)),
  row('GB', '2006-04-30', `${directive}; Withdrawal Agreement Art. 126 and 127`, '2020-12-31'),
  ...['BG', 'RO'].map((state) => row(state, '2007-01-01', `${directive}; Act of Accession 2005`)),
  row('HR', '2013-07-01', `${directive}; Act of Accession 2012`),
  ...['IS', 'LI', 'NO'].map((state) =>
    row(state, '2009-03-01', 'EEA Joint Committee Decision 158/2007'),
  ),
  row('CH', '2002-06-01', 'Agreement on the free movement of persons, OJ L 114, 30.4.2002'),
];

/** Whether nationals of a State (two or three letters) move freely on a day. */
export const movesFreely = (nationality: string, on: CivilDate): boolean => {
  const state = country(nationality.toUpperCase())?.alpha2;
  return freeMovement.some((one) => one.state === state && holdsOn(one, on));
};

/** Whether a traveller moves freely by any nationality that is known. */
export const isFreeMover = (
  { nationality, otherNationalities = [] }: PersonFacts,
  on: CivilDate,
  twins: RuleTwins,
): boolean =>
  [nationality, ...otherNationalities].some((code) => {
    const state = code === undefined ? undefined : ruleState(code, twins);
    return state !== undefined && movesFreely(state, on);
  });
