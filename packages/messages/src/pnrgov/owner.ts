import type { ReadContext } from '../reading/context.ts';
import type { TravellerReading } from '../reading/model.ts';
import { nameFit, nameKey } from '../reading/names.ts';

/** Up to this number of travellers a PNR is searched directly; above, through maps, so that time stays linear. */
const FEW = 12;
/** No one traveller: two persons have one reference. */
export const SEVERAL = -2;
/** No traveller has the reference. */
export const NOBODY = -3;

/** Most compared travellers with one surname. */
const MANY = 64;

/** Finds the travellers of one PNR by reference and by name. Indices are those of the message. */
export class Owners {
  readonly #travellers: readonly TravellerReading[];
  readonly #first: number;
  #indexed: number;
  #references: Map<string, number> | undefined;
  #surnames: Map<string, number[]> | undefined;

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

  /** The traveller of a TIF reference (`1`, `1.1`; `001` is `1`), or -1; {@link SEVERAL} where two persons have it. */
  byReference(reference: string): number {
    if (reference === '') return -1;
    if (this.size <= FEW) {
      let found = -1;
      for (let at = this.#first; at < this.#travellers.length; at++) {
        if (this.#travellers[at]?.reference !== reference) continue;
        if (found >= 0 && !this.#isSame(found, at)) return SEVERAL;
        if (found < 0) found = at;
      }
      if (found >= 0) return found;
    } else {
      const found = this.#index().references.get(reference);
      if (found !== undefined) return found;
    }
    const bare = reference.replace(/^0+(?=.)/, '');
    return bare === reference ? -1 : this.byReference(bare);
  }

  /** Whether any traveller of the PNR has a reference: where none has, references say nothing. */
  get areReferred(): boolean {
    const end = Math.min(this.#travellers.length, this.#first + MANY);
    for (let at = this.#first; at < end; at++) {
      if (this.#travellers[at]?.reference !== undefined) return true;
    }
    return false;
  }

  /** A TIF that is doubled opens the same person twice. */
  #isSame(one: number, other: number): boolean {
    return this.#travellers[one]?.nameAsSent === this.#travellers[other]?.nameAsSent;
  }

  /** How well a document's name fits a traveller. */
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

  /** The only traveller with a surname; {@link SEVERAL} or {@link NOBODY} where there is not one. */
  bySurname(surname: string): number {
    const key = nameKey(surname);
    const all = this.#candidates(surname).filter(
      (index) => nameKey(this.#travellers[index]?.surname ?? '') === key,
    );
    return all.length > 1 ? SEVERAL : (all[0] ?? NOBODY);
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
    return this.#index().surnames.get(nameKey(surname)) ?? [];
  }

  #index(): { references: Map<string, number>; surnames: Map<string, number[]> } {
    this.#references ??= new Map();
    this.#surnames ??= new Map();
    const references = this.#references;
    const surnames = this.#surnames;
    for (; this.#indexed < this.#travellers.length; this.#indexed++) {
      const { reference, surname } = this.#travellers[this.#indexed] ?? {};
      if (reference !== undefined) {
        const known = references.get(reference);
        if (known === undefined) references.set(reference, this.#indexed);
        else if (known >= 0 && !this.#isSame(known, this.#indexed))
          references.set(reference, SEVERAL);
      }
      const key = nameKey(surname ?? '');
      const same = surnames.get(key);
      if (same === undefined) surnames.set(key, [this.#indexed]);
      else if (same.length < MANY) same.push(this.#indexed);
    }
    return { references, surnames };
  }
}
