import type { TagCode } from '../edifact/index.ts';
import type { ReadContext } from './context.ts';

/** What the order and the number of a person's segments say of where his segments end. */
export interface Order {
  /** Whether a segment ends the group: the opener of the next one, or what stands after all of them. */
  readonly ends: (segment: number, tag: TagCode) => boolean;
  /** Whether a segment at which a group ends opens the next one. */
  readonly opens: (segment: number) => boolean;
  /** The place of a segment in its group, ascending; -1 where it may stand anywhere. */
  readonly rank: (segment: number, tag: TagCode) => number;
  /** What a person has once, as a number up to {@link MOST_SLOTS}; -1 for what may be repeated. */
  readonly slot: (segment: number, tag: TagCode) => number;
  /** Whether two segments of one slot say the same. */
  readonly same: (first: number, second: number) => boolean;
  /** The first segment of each group of the message: what senders do twice is their habit. */
  readonly openers: () => readonly number[];
}

/** Which of the segments after an opener are its person's. */
export interface Reach {
  /** One past the last segment of the group. */
  readonly end: number;
  /** The segment where somebody else's begin, because an opener is lost; `end` where none is. */
  readonly cut: number;
  /** A segment that may belong to this person, or -1. */
  readonly unsure: number;
  /** How many segments from `unsure` on. */
  readonly unsureCount?: number;
}

const MOST_SLOTS = 16;
const firsts = new Int32Array(MOST_SLOTS);

/**
 * Follows the segments after an opener. A second birth date, or a document before a sex, cannot be one person's: then
 * an opener is lost, or two segments are exchanged. Where the counts of the message are right nothing is lost, and
 * only the first or the last segment can be a neighbour's. `isOpened`: whether the group has its opener.
 */
export const reachOf = (
  context: ReadContext,
  opener: number,
  order: Order,
  isOpened: boolean,
): Reach => {
  const { tokens } = context;
  const { end: last, unt } = context.reading.message;
  const stop = unt < 0 ? last : unt;
  firsts.fill(-1);
  let highest = -1;
  let back = -1;
  for (let segment = opener + 1; segment < stop; segment++) {
    const tag = tokens.tag(segment);
    if (order.ends(segment, tag)) return { end: segment, cut: segment, unsure: -1 };
    const rank = order.rank(segment, tag);
    const isBack = rank >= 0 && rank < highest;
    if (rank > highest) highest = rank;
    const slot = order.slot(segment, tag);
    let partner = -1;
    if (slot >= 0) {
      const first = firsts[slot] as number;
      if (first < 0) firsts[slot] = segment;
      else if (!order.same(first, segment)) partner = first;
    }
    if (!isBack && partner < 0) continue;
    const isTwice = partner >= 0 && isBack;
    const reach = settle(context, order, opener, segment, partner, stop, isOpened && !isTwice);
    // A second value after a step back in the order: the lost opener was before that step.
    if (reach !== undefined)
      return back >= 0 && reach.cut === segment ? { ...reach, cut: back } : reach;
    if (isBack && back < 0 && !isHabit(context, order, segment, opener)) back = segment;
  }
  return { end: stop, cut: stop, unsure: -1 };
};

const settle = (
  context: ReadContext,
  order: Order,
  opener: number,
  segment: number,
  partner: number,
  stop: number,
  isOpened: boolean,
): Reach | undefined => {
  let end = segment + 1;
  while (end < stop && !order.ends(end, context.tokens.tag(end))) end++;
  const isIntact = context.isIntact();
  const isFirst = isOpened && (partner < 0 ? segment === opener + 2 : partner === opener + 1);
  if (partner < 0 && isHabit(context, order, segment, opener)) return undefined;
  if (segment === end - 1) {
    const isNeighbours = partner >= 0 || !isIntact || (end < stop && order.opens(end));
    // Of two segments either may be a neighbour's.
    const isPair = isOpened && segment === opener + 2;
    const [unsure, unsureCount] = isPair ? [opener + 1, 2] : [segment, 1];
    if (isNeighbours || (isPair && order.opens(opener - 1)))
      return { end, cut: end, unsure, unsureCount };
    return undefined;
  }
  if (isFirst) return { end, cut: isIntact ? end : segment, unsure: opener + 1 };
  return partner < 0 && isIntact ? undefined : { end, cut: segment, unsure: -1 };
};

/** Whether most groups of the message go back at this place of the order. */
const isHabit = (context: ReadContext, order: Order, segment: number, opener: number): boolean => {
  const { tokens } = context;
  const rank = order.rank(segment, tokens.tag(segment));
  let before = -1;
  for (let at = opener + 1; at < segment; at++)
    before = Math.max(before, order.rank(at, tokens.tag(at)));
  const openers = order.openers().slice(0, MOST_LOOKED_AT);
  let like = 0;
  for (const first of openers) {
    let highest = -1;
    for (let at = first + 1; at < first + MOST_SEGMENTS; at++) {
      const tag = tokens.tag(at);
      if (at >= context.reading.message.end || order.ends(at, tag)) break;
      const own = order.rank(at, tag);
      if (own === rank && highest === before) {
        like++;
        break;
      }
      highest = Math.max(highest, own);
    }
  }
  return like > 1 && 2 * like >= openers.length;
};

const MOST_LOOKED_AT = 32;
const MOST_SEGMENTS = 64;
