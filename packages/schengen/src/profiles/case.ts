import { heldPermit } from '../borders-code/article-6-1-b-visa.ts';
import type { EtiasPhase } from '../etias/phases.ts';
import type { CrossingFacts } from '../facts/crossing.ts';
import type { RuleTwins } from '../facts/states.ts';
import { isFreeMover } from '../free-movement/beneficiaries.ts';
import { readHistory } from '../stays/history.ts';
import type { History } from '../stays/model.ts';
import type { Path } from './model.ts';

/** The facts of one crossing with what every profile works out of them first. */
export interface Case {
  readonly facts: CrossingFacts;
  readonly twins: RuleTwins;
  readonly etiasPhases: readonly EtiasPhase[] | undefined;
  readonly path: Path;
  readonly history: History | undefined;
  readonly bookings: History | undefined;
}

/** Puts the travel history together and says by which body of rules the traveller is judged. */
export const openCase = (
  facts: CrossingFacts,
  twins: RuleTwins,
  etiasPhases: readonly EtiasPhase[] | undefined,
): Case => ({
  facts,
  twins,
  etiasPhases,
  path: pathOf(facts, twins),
  history: facts.stays === undefined ? undefined : readHistory(facts.stays, { on: facts.on }),
  bookings:
    facts.bookings === undefined
      ? undefined
      : // A booking lies ahead: an open one would have no end.
        readHistory(facts.bookings, { on: facts.on }),
});

const pathOf = (facts: CrossingFacts, twins: RuleTwins): Path => {
  const { on, person, permit } = facts;
  if (person?.seeksProtection === true) return 'protection';
  if (person !== undefined && isFreeMover(person, on, twins)) return 'free-movement';
  if (person?.familyOfUnionCitizen && person.familyOfUnionCitizen.accompanying !== false)
    return 'family-member';
  // An invalid paper does not make a traveller its holder.
  const held = heldPermit(facts, twins);
  if (held === undefined || held.answer.result === 'failed') return 'third-country';
  return held.answer.result !== 'met' && permit?.kind === 'local-border-permit'
    ? 'local-border-traffic'
    : 'permit-holder';
};
