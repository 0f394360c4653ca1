import {
  type HitInstruction,
  type HitsAnswer,
  hitInstructions,
  type ReleasedHit,
} from '@amirani/checkpoint/hits';
import type { CivilDate } from '@amirani/core';
import {
  hitsKnownOf,
  type Presenter,
  releasedOnFlight,
  releasedToPresenter,
} from '@desk/assessment/server/reads.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { type Log, silentLog } from '@platform/server/log/log.ts';
import { blindTravellers } from '../checks/store.ts';
import type { CarrierSeen } from './carrier.ts';
import { unlessLost } from './unless-lost.ts';

/** What is known of released hits on whom the carrier's list names; nothing where that list could not be read. */
export const hitsSeen = async (
  tx: Transaction,
  { data, traveller, flight, presented, on }: CarrierSeen & Pick<AtBooth, 'presented' | 'on'>,
  now: Date,
  log: Log,
): Promise<HitsAnswer> => {
  if (data.state === 'no-answer') return { state: 'no-answer' };
  const answer = await hitsOn(tx, { traveller, flight, presented, on }, now, log);
  if (answer.state !== 'nobody-to-compare') return answer;
  // That somebody is not on a list is told only of a flight that was chosen, and of a list that came.
  return data.state === 'no-flight' || data.state === 'no-list'
    ? { ...answer, state: data.state }
    : answer;
};

/** Who is at the booth: as a list names them, and as their document does. */
interface AtBooth {
  /** Null where the list names nobody. */
  readonly traveller: string | null;
  readonly flight: string | null;
  /** Without a document number whose check digit is wrong. */
  readonly presented: Presenter;
  readonly on: CivilDate;
}

/** The same of who is at the booth. Whom no carrier has listed a release finds by what the document says. */
const hitsOn = (
  tx: Transaction,
  { traveller, flight, presented, on }: AtBooth,
  now: Date,
  log: Log,
): Promise<HitsAnswer> =>
  unlessLost<HitsAnswer>(
    tx,
    {
      name: 'hits',
      read: async () => {
        const known = await hitsKnownOf(tx, traveller ?? undefined, now);
        const unlisted = await releasedToPresenter(tx, presented, {
          ...{ on, flight: flight ?? undefined },
        });
        if (!('hits' in known) && unlisted.length === 0) return known;
        const hits: ReleasedHit[] = [
          ...('hits' in known ? known.hits.map(told) : []),
          ...unlisted.map((one) => ({ ...told(one), foundBy: one.foundBy })),
        ];
        // What the unit released is met whether or not the border has lists of its own.
        return known.state === 'not-connected' ? { state: 'screened', hits } : { ...known, hits };
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

/** The least of a released hit that a verdict needs. */
const told = ({
  id,
  category,
  instruction,
  title,
  releasedBy,
}: Pick<
  Awaited<ReturnType<typeof releasedOnFlight>>[number],
  'id' | 'category' | 'instruction' | 'title' | 'releasedBy'
>): ReleasedHit => ({
  ...{ id, category, title, by: releasedBy, instruction: instructionOf(instruction) },
});

/** What nobody here knows to do is the second line's. */
const instructionOf = (instruction: string): HitInstruction =>
  hitInstructions.find((one) => one === instruction) ?? 'call-second-line';

/** Rejects a pass if a hit was released after the verdict, or if the source no longer answers. @throws Problem `decision.seen.changed` */
export const mustKnowHits = async (
  tx: Transaction,
  who: AtBooth,
  seen: HitsAnswer | undefined,
  now: Date,
): Promise<void> => {
  // The next verdict logs a failure.
  const answer = await hitsOn(tx, who, now, silentLog);
  if (answer.state === 'no-answer' && seen?.state !== 'no-answer')
    throw new Problem('decision.seen.changed');
  const before = new Set(hitsOf(seen).map(({ id }) => id));
  if (hitsOf(answer).some(({ id }) => !before.has(id))) throw new Problem('decision.seen.changed');
};

const hitsOf = (answer: HitsAnswer | undefined) =>
  answer !== undefined && 'hits' in answer ? (answer.hits ?? []) : [];
