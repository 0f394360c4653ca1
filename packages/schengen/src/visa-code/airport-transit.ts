import type { CivilDate } from '@amirani/core';
import { holdsOn } from '../data/dated-row.ts';
import { type Answer, answer, cannotDecide } from '../facts/answer.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import { type RuleTwins, ruleState } from '../facts/states.ts';
import { movesFreely } from '../free-movement/beneficiaries.ts';
import { isMember } from '../territory/area.ts';
import {
  type AirportTransitRow,
  airportTransitList,
  transitExemptions,
} from './airport-transit-lists.ts';

/**
 * Whether a visa is needed to wait in the international transit area of an airport: `met` none, `failed` one is needed.
 * `not-applicable` where the traveller crosses the border to change planes: then the visa requirement of an entry holds.
 * Reg. (EC) 810/2009 Art. 3, Annexes IV and V.
 */
export const airportTransit = (facts: CrossingFacts, twins: RuleTwins = {}): Answer => {
  const { on, person, document, transit, permit, visa } = facts;
  if (transit?.airside === undefined) return cannotDecide(['transit.airside']);
  if (!transit.airside) return answer('not-applicable', 'schengen.transit.crosses-border');
  const missing = [
    ...(person?.nationality === undefined ? ['person.nationality'] : []),
    ...(transit.in === undefined ? ['transit.in'] : []),
  ];
  if (person?.nationality === undefined || transit.in === undefined) return cannotDecide(missing);
  const nationality = ruleState(person.nationality, twins);
  if (nationality === undefined)
    return answer('undetermined', 'schengen.visa.nationality-unknown', {
      facts: { nationality: person.nationality },
    });
  if (movesFreely(nationality, on))
    return answer('not-applicable', 'schengen.visa.free-movement', { facts: { nationality } });
  const state = ruleState(transit.in, twins);
  const row = airportTransitList.find(
    (one) =>
      one.nationality === nationality &&
      (one.in === undefined || one.in === state) &&
      holdsOn(one, on),
  );
  if (row === undefined)
    return on < NATIONAL_LISTS_SINCE
      ? answer('undetermined', 'schengen.transit.before-lists', {
          facts: { since: NATIONAL_LISTS_SINCE },
        })
      : answer('met', 'schengen.transit.not-listed', {
          facts: { nationality, state: state ?? '' },
        });
  const rows = [row];
  const exempting = exemptionOf(facts, twins);
  if (exempting !== undefined) return answer('met', exempting, { rows });
  if (document?.kind === 'diplomatic')
    return answer('met', 'schengen.transit.diplomatic', { rows });
  const limited = limitOf(row, document?.kind);
  if (limited !== undefined) return limited;
  if (visa === undefined || permit === undefined)
    return cannotDecide(
      [...(visa === undefined ? ['visa'] : []), ...(permit === undefined ? ['permit'] : [])],
      rows,
    );
  return visa?.type === 'A' && visa.validUntil !== undefined && visa.validUntil >= on
    ? answer('met', 'schengen.transit.has-visa', { rows })
    : answer('failed', 'schengen.transit.required', {
        facts: { nationality, state: state ?? '', act: row.source },
        rows,
      });
};

/** The national lists are kept from this day on; the common list from the start. */
const NATIONAL_LISTS_SINCE = '2026-04-08' as CivilDate;

/** Art. 3(5): who needs none though listed. */
const exemptionOf = (
  { on, person, permit, visa, transit }: CrossingFacts,
  twins: RuleTwins,
):
  | 'schengen.transit.holds-visa'
  | 'schengen.transit.holds-permit'
  | 'schengen.transit.family'
  | 'schengen.transit.crew'
  | undefined => {
  const ofMember = (issuer: string | undefined): boolean =>
    isMember(ruleState(issuer ?? '', twins) ?? '', on);
  const valid = (until: CivilDate | undefined): boolean => until !== undefined && until >= on;
  if (visa && (visa.type === 'C' || visa.type === 'D') && valid(visa.validUntil))
    return 'schengen.transit.holds-visa';
  if (permit && ofMember(permit.issuer) && valid(permit.validUntil))
    return 'schengen.transit.holds-permit';
  for (const { kind, issuer } of transit?.holds ?? []) {
    const state = ruleState(issuer, twins) ?? '';
    if (kind === 'visa' && (ofMember(issuer) || transitExemptions.visas.includes(state)))
      return 'schengen.transit.holds-visa';
    if (
      kind === 'residence-permit' &&
      (ofMember(issuer) || transitExemptions.permits.includes(state))
    )
      return 'schengen.transit.holds-permit';
  }
  if (person?.familyOfUnionCitizen) return 'schengen.transit.family';
  return person?.category === 'flight-crew' ? 'schengen.transit.crew' : undefined;
};

/** Notes to the national lists. */
const limitOf = (row: AirportTransitRow, kind: string | undefined): Answer | undefined => {
  if (row.limit === undefined) return undefined;
  const rows = [row];
  if (row.limit === 'look-up')
    return answer('undetermined', 'schengen.transit.look-up', {
      facts: { state: row.in ?? '' },
      rows,
    });
  if (kind === undefined) return cannotDecide(['document.kind'], rows);
  const spared =
    row.limit === 'ordinary-only'
      ? kind !== 'ordinary'
      : ['service', 'official', 'special'].includes(kind);
  return spared
    ? answer('met', 'schengen.transit.kind-spared', {
        facts: { document: kind, state: row.in ?? '' },
        rows,
      })
    : undefined;
};
