import type { CivilDate } from '@amirani/core';
import { holdsOn } from '../data/dated-row.ts';
import { type Answer, answer, cannotDecide } from '../facts/answer.ts';
import type { CrossingFacts, PermitFacts, VisaFacts } from '../facts/crossing.ts';
import { mayHold } from '../facts/may-hold.ts';
import { type RuleTwins, ruleState } from '../facts/states.ts';
import { isFreeMover } from '../free-movement/beneficiaries.ts';
import { isMember } from '../territory/area.ts';
import { permitState } from '../territory/open-border-states.ts';
import {
  type AirportTransitRow,
  airportTransitList,
  type TransitExemption,
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
  if (isFreeMover(person, on, twins))
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
  if (exempting !== undefined)
    return answer('met', exempting.code, {
      rows: exempting.row === undefined ? rows : [row, exempting.row],
    });
  if (document?.kind === 'diplomatic')
    return answer('met', 'schengen.transit.diplomatic', { rows });
  const limited = limitOf(row, document?.kind);
  if (limited !== undefined) return limited;
  const ofVisa = visa === undefined ? ['visa'] : goodness(visa, 'visa', on);
  const ofPermit = permit === undefined ? ['permit'] : goodness(permit, 'permit', on);
  if (visa?.type === 'A' && ofVisa?.length === 0)
    return answer('met', 'schengen.transit.has-visa', { rows });
  // A paper that may still be valid leaves it open; a false, not yet valid or expired one does not count.
  const open = [
    ...(document?.kind === undefined ? ['document.kind'] : []),
    ...(ofVisa ?? []),
    ...(ofPermit ?? []),
  ];
  return open.length > 0
    ? cannotDecide(open, rows)
    : answer('failed', 'schengen.transit.required', {
        facts: { nationality, state: state ?? '', act: row.source },
        rows,
      });
};

/** The national lists are kept from this day on; the common list from the start. */
const NATIONAL_LISTS_SINCE = '2026-04-08' as CivilDate;

/**
 * Facts still needed before a visa or permit counts, `[]` if it is valid on the day; undefined if it cannot help: absent,
 * false, not yet or no longer valid, or of a kind without this right.
 */
const goodness = (
  paper: VisaFacts | PermitFacts | null,
  name: 'visa' | 'permit',
  on: CivilDate,
): readonly string[] | undefined => {
  if (paper === null || !mayHold(paper, on)) return undefined;
  if ('kind' in paper && paper.kind === 'local-border-permit') return undefined;
  // Permits often show no day from which they hold; a sticker always does.
  const asked =
    name === 'visa'
      ? (['type', 'validFrom', 'validUntil', 'genuine'] as const)
      : (['issuer', 'validUntil', 'genuine'] as const);
  const known: Readonly<Record<string, unknown>> = { ...paper };
  return asked.filter((fact) => known[fact] === undefined).map((fact) => `${name}.${fact}`);
};

/** Who needs none though listed: why, and the row of the State whose paper it is. */
interface Exemption {
  readonly code:
    | 'schengen.transit.holds-visa'
    | 'schengen.transit.holds-permit'
    | 'schengen.transit.family'
    | 'schengen.transit.crew';
  readonly row?: TransitExemption;
}

/** Art. 3(5): who needs none though listed. */
const exemptionOf = (
  { on, person, permit, visa, transit }: CrossingFacts,
  twins: RuleTwins,
): Exemption | undefined => {
  const ofMember = (state: string): boolean => isMember(state, on);
  const listed = (paper: TransitExemption['paper'], state: string): TransitExemption | undefined =>
    transitExemptions.find((one) => one.paper === paper && one.state === state && holdsOn(one, on));
  if (visa && (visa.type === 'C' || visa.type === 'D') && goodness(visa, 'visa', on)?.length === 0)
    return { code: 'schengen.transit.holds-visa' };
  const shown = [
    ...(permit?.issuer !== undefined && goodness(permit, 'permit', on)?.length === 0
      ? [{ kind: 'residence-permit' as const, issuer: permit.issuer }]
      : []),
    ...(transit?.holds ?? []),
  ];
  for (const { kind, issuer } of shown) {
    const state = ruleState(issuer, twins) ?? '';
    const code = kind === 'visa' ? 'schengen.transit.holds-visa' : 'schengen.transit.holds-permit';
    if (ofMember(kind === 'visa' ? state : permitState(state))) return { code };
    const row = listed(kind, state);
    if (row !== undefined) return { code, row };
  }
  if (person?.familyOfUnionCitizen) return { code: 'schengen.transit.family' };
  return person?.category === 'flight-crew' ? { code: 'schengen.transit.crew' } : undefined;
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
