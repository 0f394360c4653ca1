import type { JourneyRow } from './disclosure.ts';
import type { Traveller } from './travellers.ts';

/** Who is on which list, and how the bookings of one list belong together. */
export class Lists {
  private readonly byList: ReadonlyMap<string, readonly (readonly [Traveller, JourneyRow])[]>;

  constructor(travellers: readonly Traveller[]) {
    this.byList = Map.groupBy(
      travellers.flatMap((traveller) => traveller.rows.map((row) => [traveller, row] as const)),
      ([, { list }]) => list,
    );
  }

  /** All who are on a list, with their rows. */
  on(list: string): readonly (readonly [Traveller, JourneyRow])[] {
    return this.byList.get(list) ?? [];
  }

  get size(): number {
    return this.byList.size;
  }
}

/** Two bookings within this number of minutes were made together. */
const TOGETHER = 60;

/** By what two bookings belong together. */
export type Tie = 'booking' | 'card' | 'phone' | 'minutes';

/** How the bookings of two rows belong together, or undefined where they do not. */
export const tieOf = (a: JourneyRow, b: JourneyRow): Tie | undefined => {
  if (same(a.booking, b.booking)) return 'booking';
  if (same(a.card, b.card)) return 'card';
  if (same(a.phone, b.phone)) return 'phone';
  return a.bookedAt !== undefined &&
    b.bookedAt !== undefined &&
    Math.abs(a.bookedAt - b.bookedAt) <= TOGETHER
    ? 'minutes'
    : undefined;
};

const same = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && a !== '' && a === b;

/** The row on which a traveller goes back where a row came from, within days. */
export const returnOf = (
  { rows }: Traveller,
  out: JourneyRow,
  within: number,
): JourneyRow | undefined =>
  rows.find(
    (row) =>
      row.from === out.to &&
      row.to === out.from &&
      row.day >= out.day &&
      row.day - out.day <= within &&
      row.id !== out.id,
  );
