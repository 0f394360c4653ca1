import type { ReadContext } from '../reading/context.ts';
import type { TravellerReading } from '../reading/model.ts';
import { nameFit, nameKey } from '../reading/names.ts';

/** Up to so many travellers a PNR is searched as it stands; above, through maps, so that time stays linear. */
const FEW = 12;
/** At most so many of one surname are compared. */
const MANY = 64;

/** Finds the travellers of one PNR by reference and by name. Indices are those of the message. */
export class Owners {
  readonly #travellers: readonly TravellerReading[];
  readonly #first: number;
  #indexed: number;
  readonly #references: Map<string, number> = new Map();
  readonly #surnames: Map<string, number[]> = new Map();

  constructor(context: ReadContext, first: number) {
    this.#travellers = context.reading.travellers;
    this.#first = first;
    this.#indexed = first;
  }

  /** How many travellers the PNR has so far. */
  get size(): number {
    return this.#travellers.length - this.#first;
  }

  /** The only traveller, or -1. */
  get single(): number {
    return this.size === 1 ? this.#first : -1;
  }

  /** The traveller of a TIF reference (`1`, `1.1`; `001` is `1`), or -1. */
  byReference(reference: string): number {
    if (reference === '') return -1;
    if (this.size <= FEW) {
      for (let at = this.#first; at < this.#travellers.length; at++) {
        if (this.#travellers[at]?.reference === reference) return at;
      }
    } else {
      this.#index();
      const found = this.#references.get(reference);
      if (found !== undefined) return found;
    }
    const bare = reference.replace(/^0+(?=.)/, '');
    return bare === reference ? -1 : this.byReference(bare);
  }

  /** The last traveller whom one index before it makes an infant's adult: first with that reference. */
  fit(index: number, surname: string, given: string, second: string): 0 | 1 | 2 | 3 {
    const traveller = this.#travellers[index];
    if (traveller === undefined) return 0;
    return nameFit(traveller.surname ?? '', traveller.given ?? '', surname, given, second);
  }

  /**
   * The traveller whom a name fits best (2 or better), or -1. Of several the one that `prefer` names, else
   * the first that has no document yet. `accepts` leaves out who cannot be meant.
   */
  byName(
    surname: string,
    given: string,
    second: string,
    prefer: number,
    accepts: (traveller: TravellerReading) => boolean,
  ): number {
    let best = -1;
    let bestFit = 1;
    for (const index of this.#candidates(surname)) {
      const traveller = this.#travellers[index];
      if (traveller === undefined || !accepts(traveller)) continue;
      const fit = this.fit(index, surname, given, second);
      const free =
        this.#travellers[best]?.documents !== undefined && traveller.documents === undefined;
      const better = fit > bestFit || (fit === bestFit && best >= 0 && best !== prefer && free);
      if (better || (fit === bestFit && fit >= 2 && index === prefer)) {
        best = index;
        bestFit = fit;
      }
    }
    return best;
  }

  /** Infants, for a PNR where only one can be meant. */
  infantOf(adult: number): number {
    const reference = this.#travellers[adult]?.reference;
    let only = -1;
    let count = 0;
    const end = Math.min(this.#travellers.length, this.#first + MANY);
    for (let at = this.#first; at < end; at++) {
      const traveller = this.#travellers[at];
      if (traveller?.age !== 'infant') continue;
      if (reference !== undefined && traveller.infantOf === reference) return at;
      only = at;
      count++;
    }
    return count === 1 ? only : -1;
  }

  #candidates(surname: string): readonly number[] {
    if (this.size <= FEW) {
      const all: number[] = [];
      for (let at = this.#first; at < this.#travellers.length; at++) all.push(at);
      return all;
    }
    this.#index();
    return (this.#surnames.get(nameKey(surname)) ?? []).slice(0, MANY);
  }

  #index(): void {
    for (; this.#indexed < this.#travellers.length; this.#indexed++) {
      const traveller = this.#travellers[this.#indexed];
      const { reference, surname } = traveller ?? {};
      if (reference !== undefined && !this.#references.has(reference)) {
        this.#references.set(reference, this.#indexed);
      }
      const key = nameKey(surname ?? '');
      const same = this.#surnames.get(key);
      if (same === undefined) this.#surnames.set(key, [this.#indexed]);
      else if (same.length < MANY) same.push(this.#indexed);
    }
  }
}
