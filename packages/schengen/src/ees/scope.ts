import { categoryRules } from '../borders-code/annex-vii.ts';
import { mayHoldPermit } from '../borders-code/article-6-1-b-visa.ts';
import { holdsOn } from '../data/dated-row.ts';
import { type Answer, answer, cannotDecide } from '../facts/answer.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import { type RuleTwins, ruleState } from '../facts/states.ts';
import { isFreeMover } from '../free-movement/beneficiaries.ts';
import { openBorderStates } from '../territory/area.ts';
import { recording } from './dates.ts';

/**
 * Whether the crossing is registered in the Entry/Exit System: `met` it is, `not-applicable` it is not, with the reason.
 * Reg. (EU) 2017/2226 Art. 2(1) to (3).
 */
export const registeredInEes = (facts: CrossingFacts, twins: RuleTwins = {}): Answer => {
  const { on, person, permit } = facts;
  const row = recording.find((one) => holdsOn(one, on));
  if (row === undefined || row.phase === 'stamps')
    return answer('not-applicable', 'schengen.ees.before-start', {
      rows: row === undefined ? [] : [row],
    });
  const rows = [row];
  const out = (code: Parameters<typeof answer>[1]): Answer =>
    answer('not-applicable', code, { rows });
  if (mayHoldPermit(facts, twins)) return out('schengen.ees.permit');
  if (person?.familyOfUnionCitizen?.residenceCard === true) return out('schengen.ees.family-card');
  const category = categoryRules.find((one) => one.category === person?.category);
  if (category?.outsideEes === 'always')
    return answer('not-applicable', 'schengen.ees.category', { rows: [row, category] });
  if (person?.nationality === undefined) return cannotDecide(['person.nationality'], rows);
  const state = ruleState(person.nationality, twins);
  if (state === undefined)
    return answer('undetermined', 'schengen.visa.nationality-unknown', {
      facts: { nationality: person.nationality },
      rows,
    });
  if (isFreeMover(person, on, twins)) return out('schengen.visa.free-movement');
  if (openBorderStates.includes(state)) return out('schengen.ees.microstate');
  if (permit === undefined) return cannotDecide(['permit'], rows);
  if (category?.outsideEes === 'on-leave')
    return answer('undetermined', 'schengen.ees.shore-leave', { rows: [row, category] });
  return answer('met', 'schengen.ees.registered', { rows });
};

/**
 * Reg. (EU) 2016/399 Art. 6(1)(f): the biometric data was given where the system needs it. At the entry alone; nobody
 * under twelve gives fingerprints, but a facial image.
 */
export const biometrics = (facts: CrossingFacts, twins: RuleTwins = {}): Answer => {
  const scope = registeredInEes(facts, twins);
  const { biometricsGiven } = facts.person ?? {};
  // What was given is there, whether or not it had to be.
  if (scope.result !== 'met' && !(scope.result === 'undetermined' && biometricsGiven === true))
    return scope;
  if (biometricsGiven === undefined) return cannotDecide(['person.biometricsGiven'], scope.rows);
  return biometricsGiven
    ? answer('met', 'schengen.ees.given', { rows: scope.rows })
    : answer('failed', 'schengen.ees.refused', { rows: scope.rows });
};
