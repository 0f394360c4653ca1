import { dayOnClock } from '../calls/import/call.ts';
import type { Call, Window } from '../calls/index.ts';
import type { Actors } from './actors.ts';
import { byText } from './records.ts';

/** Civil days with a call, on the clock of the records, in the period before and in the one after. */
type Touch = [before: number, after: number];

/** Days with a call in each of the two periods from which on a contact is one that stays: customers come once. */
const STAYS = 3;

/** Who is in touch with whom by telephone, people standing for their numbers. */
export class Touches {
  private readonly byActor = new Map<string, Map<string, Touch>>();
  private readonly numbers = new Map<string, Set<string>>();
  private readonly cells = new Map<string, Map<string, number>>();
  private readonly days: number;

  /** Of calls in the order of time. */
  constructor(
    calls: readonly Call[],
    actors: Actors,
    periods: readonly [Window, Window] | undefined,
  ) {
    this.days = (periods ?? []).reduce((sum, { from, until }) => sum + (until - from) / 86_400, 0);
    const actorOf = new Map<string, string>();
    const known = (number: string): string => {
      const actor = actorOf.get(number) ?? actors.ofPhone(number);
      if (!actorOf.has(number)) {
        actorOf.set(number, actor);
        this.numbers.set(actor, (this.numbers.get(actor) ?? new Set<string>()).add(number));
      }
      return actor;
    };
    const last = new Map<string, number>();
    for (const call of calls) {
      const { caller, callee, start, cell } = call;
      const [a, b] = [known(caller), known(callee)];
      if (cell !== undefined) {
        const cells = this.cells.get(a) ?? new Map<string, number>();
        this.cells.set(a, cells.set(cell, (cells.get(cell) ?? 0) + 1));
      }
      const key = a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`;
      const day = dayOnClock(call);
      if (a === b || last.get(key) === day) continue;
      last.set(key, day);
      const period = periods?.findIndex(({ from, until }) => start >= from && start < until);
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const of = this.byActor.get(one) ?? new Map<string, Touch>();
        this.byActor.set(one, of);
        const touch = of.get(other) ?? [0, 0];
        of.set(other, touch);
        if (period === 0 || period === 1) touch[period] += 1;
      }
    }
  }

  /** All with whom somebody had a call. */
  of(actor: string): ReadonlyMap<string, Touch> {
    return this.byActor.get(actor) ?? none;
  }

  /** Whether two had calls. */
  have(a: string, b: string): boolean {
    return this.of(a).has(b);
  }

  /** On which share of the days of both periods two had calls; 0 where they had none in one of the periods, or hardly any. */
  share(a: string, b: string): number {
    const [before, after] = this.of(a).get(b) ?? [0, 0];
    return before < STAYS || after < STAYS ? 0 : (before + after) / this.days;
  }

  /** The cell of most of a person's calls; undefined without such a cell or without recorded cells. */
  place(actor: string): string | undefined {
    const cells = [...(this.cells.get(actor) ?? [])];
    const all = cells.reduce((sum, [, calls]) => sum + calls, 0);
    return cells.find(([, calls]) => 2 * calls > all)?.[0];
  }

  /** The numbers of somebody in these calls. */
  numbersOf(actor: string): readonly string[] {
    return [...(this.numbers.get(actor) ?? [])].sort(byText);
  }
}

const none: ReadonlyMap<string, Touch> = new Map();
