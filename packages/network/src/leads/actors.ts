import { type ReplacedPhones, readNumber } from '../calls/index.ts';
import type { CaseRecords, HoldingKind } from './records.ts';

/**
 * The actor of a number, an account, a card or a document: its holder; for a number without a known holder, that of the number
 * it replaced; else the item itself.
 */
export class Actors {
  private readonly holders = new Map<string, string>();
  private readonly successors: ReadonlyMap<string, string>;
  private readonly predecessors: ReadonlyMap<string, string>;
  private readonly apart = new Set<string>();
  /** Numbers as the calls write them, by their one form. */
  private readonly numbers = new Map<string, string>();

  constructor({ calls, holdings, persons }: CaseRecords, { pairs, unsure }: ReplacedPhones) {
    for (const number of new Set(calls.flatMap(({ caller, callee }) => [caller, callee])))
      this.numbers.set(keyOf('phone', number), number);
    this.successors = new Map(pairs.map(({ before, after }) => [before, after]));
    this.predecessors = new Map(pairs.map(({ before, after }) => [after, before]));
    for (const { id, status } of persons) if (status === 'victim') this.apart.add(id);
    // Of several holders of one thing a victim stands for it, so that it is never named; else the first by text.
    for (const { kind, value, person } of holdings) {
      const known = this.holder(kind, value);
      const first =
        known === undefined ||
        (this.apart.has(person) === this.apart.has(known)
          ? person < known
          : this.apart.has(person));
      if (first) this.holders.set(keyOf(kind, value), person);
    }
    // A number that may be a victim's is treated as hers: to name it would be to name her.
    for (const { before, after } of unsure)
      for (const [one, other] of [
        [before, after],
        [after, before],
      ] as const)
        if (this.apart.has(this.ofPhone(one)) && this.holder('phone', other) === undefined)
          this.apart.add(this.ofPhone(other));
  }

  /** The holder of something, where one is known. */
  holder(kind: HoldingKind, value: string): string | undefined {
    return this.holders.get(keyOf(kind, value));
  }

  /** Who stands behind a number. Of numbers that replaced one another the last one stands for all. */
  ofPhone(written: string): string {
    const known = this.holder('phone', written);
    if (known !== undefined) return known;
    const number = this.numbers.get(keyOf('phone', written)) ?? written;
    let last = number;
    for (const way of [this.predecessors, this.successors]) {
      const seen = new Set([number]);
      for (let at = way.get(number); at !== undefined && !seen.has(at); at = way.get(at)) {
        const holder = this.holder('phone', at);
        if (holder !== undefined) return holder;
        seen.add(at);
        if (way === this.successors) last = at;
      }
    }
    return last;
  }

  /** Keeps somebody apart who was found to be a victim under another name. */
  keepApart(actor: string): void {
    this.apart.add(actor);
  }

  /** Whether somebody is never to be named: victims, and numbers and travellers that may be they. */
  isApart(actor: string): boolean {
    return this.apart.has(actor);
  }
}

/** What is written in several ways is one thing: a victim's document with a blank in it is still hers. */
const keyOf = (kind: HoldingKind, value: string): string => {
  if (kind !== 'phone') return `${kind} ${value.toUpperCase().replaceAll(/[^\p{L}\p{N}]/gu, '')}`;
  const read = readNumber(value);
  return `phone ${'number' in read ? read.number : value}`;
};
