import type { RuleId } from '../rules.ts';
import { transliterationRules } from '../rules.ts';
import type { Arc, SpellingGraph } from '../spelling-graph.ts';

/** How two sets of spellings meet; each with the fewest rules that make it so, absent where it is not so. */
export interface Relation {
  /** A text is a member of both. */
  readonly equal?: readonly RuleId[];
  /** A member of the first is the beginning of a longer one of the second. */
  readonly firstBegins?: readonly RuleId[];
  /** A member of the second is the beginning of a longer one of the first. */
  readonly secondBegins?: readonly RuleId[];
}

/**
 * Walks both graphs in step, by dynamic programming over pairs of nodes: time and memory are the product of
 * their sizes, however many members the sets have.
 */
export const relate = (first: SpellingGraph, second: SpellingGraph): Relation => {
  const walk = new Walk(first, second);
  const equal = walk.rulesTo(first.end, second.end);
  const firstBegins = walk.best((a, b) => a === first.end && b > 0 && b !== second.end);
  const secondBegins = walk.best((a, b) => b === second.end && a > 0 && a !== first.end);
  return {
    ...(equal === undefined ? {} : { equal }),
    ...(firstBegins === undefined ? {} : { firstBegins }),
    ...(secondBegins === undefined ? {} : { secondBegins }),
  };
};

/** An official rule costs little, one that only explains costs more than any number of official ones. */
const costOf = (rules: readonly RuleId[]): number =>
  rules.reduce((sum, rule) => sum + (transliterationRules[rule].official ? 1 : 10_000), 0);

const UNREACHED = 0x7fffffff;

class Walk {
  readonly width: number;
  readonly cost: Int32Array;
  readonly cameFrom: Int32Array;
  readonly by = new Map<number, readonly RuleId[]>();

  constructor(first: SpellingGraph, second: SpellingGraph) {
    this.width = second.arcs.length;
    this.cost = new Int32Array(first.arcs.length * this.width).fill(UNREACHED);
    this.cameFrom = new Int32Array(this.cost.length).fill(-1);
    this.cost[0] = 0;
    first.arcs.forEach((arcs, a) => {
      second.arcs.forEach((others, b) => {
        if (this.cost[a * this.width + b] !== UNREACHED) this.leave(a, b, arcs, others);
      });
    });
  }

  /** Rules on the cheapest path to a pair of nodes, or undefined. */
  rulesTo(a: number, b: number): readonly RuleId[] | undefined {
    let at = a * this.width + b;
    if (this.cost[at] === UNREACHED) return undefined;
    const rules = new Set<RuleId>();
    while (at > 0) {
      for (const rule of this.by.get(at) ?? []) rules.add(rule);
      at = this.cameFrom[at] ?? 0;
    }
    return [...rules].sort();
  }

  /** Rules on the cheapest way to any of some pairs of nodes. */
  best(wanted: (a: number, b: number) => boolean): readonly RuleId[] | undefined {
    let found = -1;
    this.cost.forEach((cost, at) => {
      if (cost === UNREACHED || (found >= 0 && cost >= (this.cost[found] ?? 0))) return;
      if (wanted(Math.floor(at / this.width), at % this.width)) found = at;
    });
    return found < 0 ? undefined : this.rulesTo(Math.floor(found / this.width), found % this.width);
  }

  private leave(a: number, b: number, arcs: readonly Arc[], others: readonly Arc[]): void {
    for (const arc of arcs) {
      if (arc.text === '') this.reach(a, b, arc.to, b, arc.rules);
      else
        for (const other of others)
          if (other.text === arc.text)
            this.reach(a, b, arc.to, other.to, [...arc.rules, ...other.rules]);
    }
    for (const other of others) if (other.text === '') this.reach(a, b, a, other.to, other.rules);
  }

  private reach(a: number, b: number, toA: number, toB: number, rules: readonly RuleId[]): void {
    const from = a * this.width + b;
    const to = toA * this.width + toB;
    const cost = (this.cost[from] ?? 0) + costOf(rules);
    if (cost >= (this.cost[to] ?? 0)) return;
    this.cost[to] = cost;
    this.cameFrom[to] = from;
    if (rules.length > 0) this.by.set(to, rules);
    else this.by.delete(to);
  }
}
