import { mayHoldPermit } from '../borders-code/article-6-1-b-visa.ts';
import { holdsOn } from '../data/dated-row.ts';
import { type Answer, answer, cannotDecide } from '../facts/answer.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import { mayHold } from '../facts/may-hold.ts';
import type { RuleTwins } from '../facts/states.ts';
import { requirementOf } from '../visa-list/visa-requirement.ts';
import { type EtiasPhase, etiasPhases } from './phases.ts';

/**
 * Whether a travel authorisation is a condition on the day, and is there. Only for who is exempt from the visa and holds
 * neither permit nor visa. Reg. (EU) 2018/1240 Art. 2, 83; Reg. (EU) 2016/399 Art. 6(1)(b).
 */
export const travelAuthorisation = (
  facts: CrossingFacts,
  twins: RuleTwins = {},
  phases: readonly EtiasPhase[] = etiasPhases,
): Answer => {
  const { on, person } = facts;
  const row = phases.find((one) => holdsOn(one, on));
  if (row === undefined || row.phase === 'before')
    return answer('not-applicable', 'schengen.etias.not-in-operation', {
      rows: row === undefined ? [] : [row],
    });
  const rows = [row];
  if (row.phase === 'transition')
    return answer('not-applicable', 'schengen.etias.transition', { rows });
  if (mayHoldPermit(facts, twins) || mayHoldVisa(facts))
    return answer('not-applicable', 'schengen.etias.permit-or-visa', { rows });
  if (person?.familyOfUnionCitizen?.residenceCard === true)
    return answer('not-applicable', 'schengen.etias.family-card', { rows });
  const requirement = requirementOf(facts, twins);
  if (requirement.result === 'failed' || requirement.result === 'not-applicable')
    return answer('not-applicable', 'schengen.etias.not-exempt', { rows });
  if (requirement.result !== 'met') return { ...requirement, rows: [...requirement.rows, ...rows] };
  if (facts.travelAuthorisation === undefined) return cannotDecide(['travelAuthorisation'], rows);
  if (facts.travelAuthorisation === 'valid') return answer('met', 'schengen.etias.valid', { rows });
  if (row.phase === 'required') return answer('failed', 'schengen.etias.none', { rows });
  // Grace: once only, for the first entry since operations started.
  if (facts.stays === undefined) return cannotDecide(['stays'], rows);
  return facts.stays.some(({ entry }) => entry >= row.from)
    ? answer('failed', 'schengen.etias.none', { rows })
    : answer('met', 'schengen.etias.first-entry', { rows });
};

/** A visa of type C that is shown, as long as it is not false, and holds on the day. */
const mayHoldVisa = ({ on, visa }: CrossingFacts): boolean =>
  visa !== undefined &&
  visa !== null &&
  visa.type !== 'A' &&
  visa.type !== 'D' &&
  mayHold(visa, on);
