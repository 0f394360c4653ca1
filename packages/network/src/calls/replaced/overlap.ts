import type { Candidates } from './candidates.ts';
import type { Periods } from './profile.ts';

/** The numbers that took the place of others, old to new. */
export type Successors = ReadonlyMap<string, string>;

/** How far the contacts of one number before are the contacts of another after. */
export interface Overlap {
  /** From 0 to 1: the geometric mean of the two shares. */
  readonly overlap: number;
  /** The share of the old number's contacts that came again, and of the new one's that were there before, by weight. */
  readonly kept: number;
  readonly known: number;
  /** The contacts that both have, as the new number has them. */
  readonly shared: readonly string[];
  /** Those of them that are reached through another replaced phone: old and new. */
  readonly via: readonly (readonly [string, string])[];
}

/** How little a contact counts that could not come again as it was: it fell silent, or came up, itself. */
const UNSEEN = 0.15;

/** Compares contacts by weight. */
export class ContactWeights {
  private readonly rarities = new Map<string, number>();
  private readonly periods: Periods;
  private readonly candidates: Candidates;

  constructor(periods: Periods, candidates: Candidates) {
    this.periods = periods;
    this.candidates = candidates;
    const all = Math.log(Math.max(2, periods.degree.size));
    for (const [number, degree] of periods.degree)
      this.rarities.set(number, Math.max(0.02, 1 - Math.log(degree) / all));
  }

  /** What it says to have this contact: much for one that few have, next to nothing for the taxi that everybody calls. */
  rarity(number: string): number {
    return this.rarities.get(number) ?? 1;
  }

  /** How far the contacts of `old` before are those of `fresh` after, with replaced phones taken as one. */
  overlap(old: string, fresh: string, successors: Successors): Overlap {
    const { before, after, daysBefore, daysAfter } = this.periods;
    const ofOld = before.get(old)?.contacts ?? new Map<string, number>();
    const ofFresh = after.get(fresh)?.contacts ?? new Map<string, number>();
    const ratio = Math.min(4, Math.max(0.25, daysAfter / daysBefore));
    const matched = new Set<string>();
    const via: (readonly [string, string])[] = [];
    let kept = 0;
    let allOld = 0;
    for (const [contact, calls] of ofOld) {
      if (contact === fresh) continue;
      const successor = successors.get(contact);
      const through = successor !== undefined && ofFresh.has(successor);
      const there = through ? successor : ofFresh.has(contact) ? contact : undefined;
      const weight = this.rarity(contact) * again(calls, ratio);
      if (there !== undefined && there !== old) {
        kept += weight;
        allOld += weight;
        matched.add(there);
        if (through) via.push([contact, successor]);
      } else {
        const itselfGone = this.candidates.gone.has(contact) && successor === undefined;
        allOld += weight * (itselfGone ? UNSEEN : missed(calls, ratio));
      }
    }
    let known = 0;
    let allFresh = 0;
    const taken = new Set(successors.values());
    for (const [contact, calls] of ofFresh) {
      if (contact === old) continue;
      const weight = this.rarity(contact) * again(calls, 1 / ratio);
      if (matched.has(contact)) {
        known += weight;
        allFresh += weight;
      } else {
        const itselfNew = this.candidates.come.has(contact) && !taken.has(contact);
        allFresh += weight * (itselfNew ? UNSEEN : missed(calls, 1 / ratio));
      }
    }
    const shares = [share(kept, allOld), share(known, allFresh)] as const;
    return {
      overlap: Math.sqrt(shares[0] * shares[1]),
      kept: shares[0],
      known: shares[1],
      shared: [...matched],
      via,
    };
  }

  /** The same within one period: how far two numbers have the same contacts there, each other left out. */
  likeness(a: string, b: string, period: 'before' | 'after'): number {
    const ofA = this.periods[period].get(a)?.contacts ?? new Map<string, number>();
    const ofB = this.periods[period].get(b)?.contacts ?? new Map<string, number>();
    let sharedA = 0;
    let allA = 0;
    for (const [contact, calls] of ofA) {
      if (contact === b) continue;
      const weight = this.rarity(contact) * again(calls, 1);
      allA += weight;
      if (ofB.has(contact)) sharedA += weight;
    }
    let sharedB = 0;
    let allB = 0;
    for (const [contact, calls] of ofB) {
      if (contact === a) continue;
      const weight = this.rarity(contact) * again(calls, 1);
      allB += weight;
      if (ofA.has(contact)) sharedB += weight;
    }
    return Math.sqrt(share(sharedA, allA) * share(sharedB, allB));
  }
}

/**
 * The probability that a contact with this number of calls is seen again in a period of the given relative length. A single
 * call counts as half a habit.
 */
const again = (calls: number, ratio: number): number => 1 - Math.exp(-(calls - 0.5) * ratio);

/**
 * How much it counts that a contact was not seen again: fully where it had to be, less where the other period is so short
 * that it need not have been; never so little that a few contacts of many make a likeness.
 */
const missed = (calls: number, ratio: number): number => Math.max(0.7, again(calls, ratio));

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
