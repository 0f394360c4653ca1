import { type Candidates, calledEachOther, follows } from './candidates.ts';
import { pairsByChance } from './chance.ts';
import { independentContacts } from './circles.ts';
import { ContactWeights, type Overlap, type Successors } from './overlap.ts';
import type { Periods, Profile } from './profile.ts';

/** Everything that speaks for and against one number having taken the place of another. */
export interface Evidence extends Overlap {
  readonly before: string;
  readonly after: string;
  /** What the shared contacts are worth as independent ones. */
  readonly worth: number;
  /** The overlap that is asked for with contacts of that worth. */
  readonly needed: number;
  /** How many pairs of this table would share as many by chance. */
  readonly chance: number;
  /** The greatest likeness that either number has with another one in its own period. */
  readonly rival: number;
  readonly sameHandset: boolean;
  readonly calledEachOther: boolean;
  /** By which pairs are put in order: overlap, and the more contacts stand behind it the nearer to it. */
  readonly rank: number;
}

/** Weighs pairs of a silent and a new number. */
export class Scales {
  private readonly weights: ContactWeights;
  private readonly order = new Map<string, boolean>();
  private readonly rivals = new Map<string, number>();
  private readonly newByContact = new Map<string, string[]>();
  private readonly newByHandset = new Map<string, string[]>();
  private readonly periods: Periods;
  private readonly candidates: Candidates;

  constructor(periods: Periods, candidates: Candidates) {
    this.periods = periods;
    this.candidates = candidates;
    this.weights = new ContactWeights(periods, candidates);
    for (const fresh of candidates.come) {
      const profile = periods.after.get(fresh);
      for (const contact of profile?.contacts.keys() ?? [])
        listOf(this.newByContact, contact).push(fresh);
      for (const handset of profile?.handsets ?? []) listOf(this.newByHandset, handset).push(fresh);
    }
  }

  /** New numbers that share a contact or a handset with a silent one, those through successors included. */
  partners(old: string, successors: Successors): ReadonlySet<string> {
    const profile = this.periods.before.get(old);
    const partners = new Set<string>();
    for (const contact of profile?.contacts.keys() ?? [])
      for (const known of [contact, successors.get(contact)])
        if (known !== undefined && !this.crowded(known))
          for (const fresh of this.newByContact.get(known) ?? []) partners.add(fresh);
    for (const handset of profile?.handsets ?? [])
      for (const fresh of this.newByHandset.get(handset) ?? []) partners.add(fresh);
    partners.delete(old);
    return partners;
  }

  /** The evidence on a pair; undefined where too little is shared, or both were in use at the same time. */
  weigh(old: string, fresh: string, successors: Successors): Evidence | undefined {
    const overlap = this.weights.overlap(old, fresh, successors);
    const sameHandset = this.sameHandset(old, fresh);
    if (overlap.shared.length === 0 && !sameHandset) return undefined;
    if (!this.inOrder(old, fresh)) return undefined;
    const through = new Set(overlap.via.map(([, successor]) => successor));
    const worth = independentContacts(this.periods, overlap.shared, through) + overlap.via.length;
    return {
      ...overlap,
      before: old,
      after: fresh,
      worth,
      needed: 0.55 + 0.2 / Math.max(1, worth) + this.cellsAgainst(old, fresh),
      chance: pairsByChance(this.periods, this.candidates, [old, fresh], overlap.shared.length),
      rival: Math.max(this.rival(old, 'before'), this.rival(fresh, 'after')),
      sameHandset,
      calledEachOther: calledEachOther(this.periods, old, fresh),
      rank: overlap.overlap * (1 - Math.exp(-worth / 2)) + (sameHandset ? 1 : 0),
    };
  }

  /** A contact with too many others to start from: it counts if another contact leads to the pair. */
  private crowded(contact: string): boolean {
    const degree = this.periods.degree.get(contact) ?? 0;
    return degree > 50 && degree > this.periods.degree.size / 10;
  }

  /** One handset that was in both numbers, and in no other number that is asked about. */
  private sameHandset(old: string, fresh: string): boolean {
    const handsets = this.periods.before.get(old)?.handsets ?? new Set<string>();
    return [...handsets].some((handset) => {
      const others = this.newByHandset.get(handset);
      return others?.length === 1 && others[0] === fresh;
    });
  }

  private inOrder(old: string, fresh: string): boolean {
    const key = `${old}\u0000${fresh}`;
    const known = this.order.get(key) ?? follows(this.periods, old, fresh);
    this.order.set(key, known);
    return known;
  }

  /**
   * Somebody else whose contacts are as much those of the number: then they are the contacts of a family, a team or a club,
   * and a new number that has them may be anybody's of it.
   */
  private rival(number: string, period: 'before' | 'after'): number {
    const key = `${period} ${number}`;
    const known = this.rivals.get(key);
    if (known !== undefined) return known;
    const shared = new Map<string, number>();
    for (const contact of this.periods[period].get(number)?.contacts.keys() ?? [])
      for (const other of this.periods[period].get(contact)?.contacts.keys() ?? [])
        if (other !== number) shared.set(other, (shared.get(other) ?? 0) + 1);
    let most = 0;
    for (const [other, count] of shared)
      if (count >= 3) most = Math.max(most, this.weights.likeness(number, other, period));
    this.rivals.set(key, most);
    return most;
  }

  /** Where both called from known cells: none in common asks for a little more. */
  private cellsAgainst(old: string, fresh: string): number {
    const a = this.periods.before.get(old);
    const b = this.periods.after.get(fresh);
    if (a === undefined || b === undefined || located(a) < 5 || located(b) < 5) return 0;
    const alike = cosine(a.cells, b.cells);
    return alike < 0.05 ? 0.1 : 0;
  }
}

const located = ({ cells }: Profile): number => [...cells.values()].reduce((sum, n) => sum + n, 0);

const cosine = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let dot = 0;
  for (const [cell, count] of a) dot += count * (b.get(cell) ?? 0);
  const norm = (cells: ReadonlyMap<string, number>): number =>
    Math.sqrt([...cells.values()].reduce((sum, n) => sum + n * n, 0));
  return dot / Math.max(1e-12, norm(a) * norm(b));
};

const listOf = (lists: Map<string, string[]>, key: string): string[] => {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
};
