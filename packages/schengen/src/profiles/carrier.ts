import {
  documentAge,
  documentValidity,
  entitling,
} from '../borders-code/article-6-1-a-document.ts';
import { visaCondition } from '../borders-code/article-6-1-b-visa.ts';
import { travelAuthorisation } from '../etias/authorisation.ts';
import { type Answer, type Condition, type Reason, reason } from '../facts/answer.ts';
import { airportTransit } from '../visa-code/airport-transit.ts';
import type { Case } from './case.ts';
import { forCategory } from './category.ts';
import { type ConditionSpec, conditionOf } from './condition.ts';
import { schengenEntry } from './schengen-entry.ts';
import { entrySpecs, transitSpec } from './specs.ts';

/**
 * What a carrier answers for before boarding: that the traveller has the documents required for entry, or for the transit
 * (CISA Art. 26(1)(b); Directive 2001/51/EC). Nothing about purpose, means, days or alerts: the carrier is not an authority.
 */
export const carrier = (
  one: Case,
): { conditions: readonly Condition[]; notes: readonly Reason[] } => {
  const { facts, twins, history } = one;
  // A carrier gives no letters, and grants no exceptions.
  const conclude = (spec: ConditionSpec, given: Answer): Condition => ({
    ...conditionOf(spec, forCategory(facts, spec, given), { on: facts.on }),
    letters: [],
    exceptions: [],
  });
  if (facts.transit?.airside === true)
    return { conditions: [conclude(transitSpec, airportTransit(facts, twins))], notes: [] };
  if (
    one.path === 'free-movement' ||
    one.path === 'family-member' ||
    one.path === 'permit-holder'
  ) {
    const documents = [
      '.document',
      '.document-validity',
      '.visa',
      '.family-member',
      // Asked of a holder whose permit may yet turn out to be none.
      '.document-age',
      '.authorisation',
    ];
    const { conditions } = schengenEntry(one);
    return {
      conditions: conditions
        .filter(({ code }) => documents.some((end) => code.endsWith(end)))
        .map(({ coveredBy: _, ...condition }) => ({ ...condition, letters: [], exceptions: [] })),
      notes: one.path === 'permit-holder' ? [] : [reason('schengen.free-movement.prove')],
    };
  }
  return {
    conditions: [
      conclude(entrySpecs.validity, entitling(facts, documentValidity(facts))),
      conclude(entrySpecs.age, documentAge(facts)),
      conclude(entrySpecs.visa, visaCondition(facts, history, twins)),
      conclude(entrySpecs.authorisation, travelAuthorisation(facts, twins, one.etiasPhases)),
    ],
    notes: [],
  };
};
