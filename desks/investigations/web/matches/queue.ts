import type { Match } from '../../api/types.ts';

/** Pairs that were answered in this window, oldest first, and how many steps back along them one stands; 0 is the queue. */
export interface Trail {
  readonly answered: readonly Match[];
  readonly back: number;
}

/** A trail on which nothing was answered. */
export const emptyTrail: Trail = { answered: [], back: 0 };

/** The pair before the reader: of the trail while they are back on it, else the first of the queue that waits. */
export const currentOf = (queue: readonly Match[], { answered, back }: Trail): Match | undefined =>
  back > 0
    ? answered[answered.length - back]
    : queue.find(({ id }) => !answered.some((one) => one.id === id));

/** One step back along the trail, or one forth; beyond its ends nothing moves. */
export const moved = ({ answered, back }: Trail, direction: 'next' | 'previous'): Trail => ({
  answered,
  back: Math.max(0, Math.min(answered.length, back + (direction === 'previous' ? 1 : -1))),
});

/** The trail once a pair was answered, or its answer taken back: then it waits again, before all others. */
export const answeredOn = ({ answered }: Trail, match: Match): Trail => {
  const others = answered.filter(({ id }) => id !== match.id);
  return { answered: match.state === 'open' ? others : [...others, match], back: 0 };
};
