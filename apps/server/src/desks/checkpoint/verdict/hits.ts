import { type HitInstruction, type HitsAnswer, hitInstructions } from '@amirani/checkpoint/hits';
import type { Transaction } from '../../../platform/database/open.ts';
import { Problem } from '../../../platform/http/problems.ts';
import { hitsKnownOf } from '../../../platform/registry/travellers.ts';

/** What is known of released hits on whom the carrier's list names; `traveller` is null where it names nobody. */
export const hitsSeen = async (
  tx: Transaction,
  traveller: string | null,
  now: Date,
): Promise<HitsAnswer> => {
  const known = await hitsKnownOf(tx, traveller ?? undefined, now);
  if (!('hits' in known)) return known;
  return {
    state: known.state,
    hits: known.hits.map(({ id, category, instruction, title, releasedBy }) => ({
      ...{ id, category, title, by: releasedBy, instruction: instructionOf(instruction) },
    })),
  };
};

/** What nobody here knows to do is the second line's. */
const instructionOf = (instruction: string): HitInstruction =>
  hitInstructions.find((one) => one === instruction) ?? 'call-second-line';

/**
 * Nobody is passed unaware of a hit that was released after the verdict was made.
 * @throws Problem `decision.seen.changed`
 */
export const mustKnowHits = async (
  tx: Transaction,
  traveller: string | null,
  seen: HitsAnswer | undefined,
  now: Date,
): Promise<void> => {
  const answer = await hitsSeen(tx, traveller, now);
  if (!('hits' in answer)) return;
  const before = new Set(seen !== undefined && 'hits' in seen ? seen.hits.map(({ id }) => id) : []);
  if (answer.hits.some(({ id }) => !before.has(id))) throw new Problem('decision.seen.changed');
};
