import { type HitInstruction, type HitsAnswer, hitInstructions } from '@amirani/checkpoint/hits';
import { hitsKnownOf, releasedOnFlight } from '@desk/assessment/server/reads.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { type Log, silentLog } from '@platform/server/log/log.ts';
import { blindTravellers } from '../checks/store.ts';
import type { CarrierSeen } from './carrier.ts';
import { unlessLost } from './unless-lost.ts';

/** What is known of released hits on whom the carrier's list names; nothing where that list could not be read. */
export const hitsSeen = async (
  tx: Transaction,
  { data, traveller }: CarrierSeen,
  now: Date,
  log: Log,
): Promise<HitsAnswer> => {
  if (data.state === 'no-answer') return { state: 'no-answer' };
  const answer = await hitsOn(tx, traveller, now, log);
  if (answer.state !== 'nobody-to-compare') return answer;
  // That somebody is not on a list is told only of a flight that was chosen, and of a list that came.
  return data.state === 'no-flight' || data.state === 'no-list' ? { state: data.state } : answer;
};

/** The same of a traveller; null where the list names nobody. */
const hitsOn = (
  tx: Transaction,
  traveller: string | null,
  now: Date,
  log: Log,
): Promise<HitsAnswer> =>
  unlessLost<HitsAnswer>(
    tx,
    {
      name: 'hits',
      read: async () => {
        const known = await hitsKnownOf(tx, traveller ?? undefined, now);
        if (!('hits' in known)) return known;
        return {
          ...known,
          hits: known.hits.map(({ id, category, instruction, title, releasedBy }) => ({
            ...{ id, category, title, by: releasedBy, instruction: instructionOf(instruction) },
          })),
        };
      },
      lost: { state: 'no-answer' },
    },
    log,
  );

/**
 * The released hits on a flight's list, worded as the verdict of a check words them: for lists. One who may still judge a case
 * blind reads none of its traveller.
 */
export const hitsOnFlight = async (tx: Transaction, flight: string) => {
  const hits = await releasedOnFlight(tx, flight);
  const blind = await blindTravellers(
    tx,
    hits.map(({ traveller }) => traveller),
  );
  return hits
    .filter(({ traveller }) => !blind.has(traveller))
    .map(({ id, traveller, category, instruction, title, releasedBy }) => ({
      ...{ id, traveller, code: `checkpoint.hit.${instructionOf(instruction)}` },
      facts: { list: title, by: releasedBy, category },
    }));
};

/** What nobody here knows to do is the second line's. */
const instructionOf = (instruction: string): HitInstruction =>
  hitInstructions.find((one) => one === instruction) ?? 'call-second-line';

/**
 * Nobody is passed unaware of a hit that was released after the verdict was made, nor of its being unknown by now whether
 * there is one.
 * @throws Problem `decision.seen.changed`
 */
export const mustKnowHits = async (
  tx: Transaction,
  traveller: string | null,
  seen: HitsAnswer | undefined,
  now: Date,
): Promise<void> => {
  // Whoever judges again has it logged.
  const answer = await hitsOn(tx, traveller, now, silentLog);
  if (answer.state === 'no-answer' && seen?.state !== 'no-answer')
    throw new Problem('decision.seen.changed');
  if (!('hits' in answer)) return;
  const before = new Set(seen !== undefined && 'hits' in seen ? seen.hits.map(({ id }) => id) : []);
  if (answer.hits.some(({ id }) => !before.has(id))) throw new Problem('decision.seen.changed');
};
