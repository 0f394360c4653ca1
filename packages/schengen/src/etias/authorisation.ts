import { heldPermit } from '../borders-code/article-6-1-b-visa.ts';
import { holdsOn } from '../data/dated-row.ts';
import { type Answer, answer, cannotDecide } from '../facts/answer.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import { type RuleTwins, ruleState } from '../facts/states.ts';
import { readHistory } from '../stays/history.ts';
import type { History } from '../stays/model.ts';
import { openBorderStates, territory } from '../territory/area.ts';
import { stickerOf } from '../visa-code/sticker.ts';
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
  const history = facts.stays && readHistory(facts.stays, { on });
  const papers = [heldPermit(facts, twins)?.answer, stickerOf(facts, history, twins)];
  if (papers.some((paper) => paper?.result === 'met'))
    return answer('not-applicable', 'schengen.etias.permit-or-visa', { rows });
  if (person?.familyOfUnionCitizen?.residenceCard === true)
    return answer('not-applicable', 'schengen.etias.family-card', { rows });
  const requirement = requirementOf(facts, twins);
  if (requirement.result === 'failed' || requirement.result === 'not-applicable')
    return answer('not-applicable', 'schengen.etias.not-exempt', { rows });
  if (requirement.result !== 'met') return { ...requirement, rows: [...requirement.rows, ...rows] };
  const outside = outsideScope(facts, requirement, twins);
  if (outside !== undefined) return answer('not-applicable', outside, { rows });
  if (facts.travelAuthorisation === 'valid') return answer('met', 'schengen.etias.valid', { rows });
  // A paper that may yet turn out good would take its place.
  const open = papers.find((paper) => paper?.result === 'undetermined');
  if (open !== undefined) return { ...open, rows: [...open.rows, ...rows] };
  if (person?.familyOfUnionCitizen && person.familyOfUnionCitizen.residenceCard === undefined)
    return cannotDecide(['person.familyOfUnionCitizen.residenceCard'], rows);
  if (facts.travelAuthorisation === undefined) return cannotDecide(['travelAuthorisation'], rows);
  if (row.phase === 'required') return answer('failed', 'schengen.etias.none', { rows });
  return firstEntry(history, row);
};

/** Art. 2(2)(a), (f): exempt from the visa, and from the authorisation as well. */
const outsideScope = (
  { person }: CrossingFacts,
  requirement: Answer,
  twins: RuleTwins,
): 'schengen.etias.refugee-of-member' | 'schengen.etias.microstate' | undefined => {
  if (requirement.reasons.some(({ code }) => code === 'schengen.visa.refugee-of-member'))
    return 'schengen.etias.refugee-of-member';
  return openBorderStates.includes(ruleState(person?.nationality ?? '', twins) ?? '')
    ? 'schengen.etias.microstate'
    : undefined;
};

/** Art. 83(3): in the period of grace, once, for the first entry into the area since the transitional period ended. */
const firstEntry = (history: History | undefined, row: EtiasPhase): Answer => {
  const rows = [row];
  if (history === undefined || history.rejected.length > 0) return cannotDecide(['stays'], rows);
  return history.stays.some(
    ({ entry, state }) => entry >= row.from && territory(state) !== 'outside',
  )
    ? answer('failed', 'schengen.etias.none', { rows })
    : answer('met', 'schengen.etias.first-entry', { rows });
};
