import { type CategoryOf, type NamedPersons, namePersons } from '../statements/index.ts';
import type { JourneyRow } from './disclosure.ts';
import { Lists, returnOf, tieOf } from './legs.ts';
import type { Traveller } from './travellers.ts';

/** One way out on which somebody was left behind. */
export interface LeftBehind {
  /** The row of who came back, and of who did not. */
  readonly out: string;
  readonly companion: string;
  readonly back: string;
}

/**
 * Somebody who goes out with another person again and again and comes back alone. `escort`: each time somebody else.
 * `look-alike-relay`: each time the same document, which leaves again without having come back: others may be travelling on
 * it. People who are brought are counted and never named: it is not an offence to be smuggled (Smuggling Protocol, Article 5).
 */
export interface EscortPattern extends NamedPersons {
  readonly kind: 'escort' | 'look-alike-relay';
  readonly escort: string;
  /** For a relay: the traveller as whose document it stands. */
  readonly holder?: string;
  /** Different people who were brought. */
  readonly brought: number;
  readonly journeys: readonly LeftBehind[];
}

/** How escorts are looked for. */
export interface EscortOptions {
  /** Journeys that are worth being said. */
  readonly least?: number;
  /** Days after which the escort is back. */
  readonly back?: number;
  /** With more companions at once it is a group and its guide. */
  readonly most?: number;
}

/** Escorts and relays among travellers, those with most journeys first. */
export const escortPatterns = (
  travellers: readonly Traveller[],
  categoryOf: CategoryOf,
  { least = 3, back = 7, most = 2 }: EscortOptions = {},
): readonly EscortPattern[] => {
  const lists = new Lists(travellers);
  return travellers
    .flatMap((escort) => {
      const left = escort.rows.flatMap((out) => leftBehind(escort, out, lists, back, most));
      const byCompanion = Map.groupBy(left, ({ companion }) => companion);
      const relays = [...byCompanion].filter(([, journeys]) => journeys.length >= least);
      const once = [...byCompanion].filter(([, journeys]) => journeys.length < least);
      const single = once.flatMap(([, journeys]) => journeys);
      return [
        ...relays.map(([holder, journeys]) =>
          pattern('look-alike-relay', escort, holder, journeys, categoryOf),
        ),
        ...(once.length >= least ? [pattern('escort', escort, undefined, single, categoryOf)] : []),
      ];
    })
    .sort((a, b) => b.journeys.length - a.journeys.length || (a.escort < b.escort ? -1 : 1));
};

interface Left {
  readonly companion: Traveller;
  readonly rows: LeftBehind;
}

/** Those who went out with somebody in a booking of their own and did not come back with or without them. */
const leftBehind = (
  escort: Traveller,
  out: JourneyRow,
  lists: Lists,
  back: number,
  most: number,
): readonly Left[] => {
  const way = returnOf(escort, out, back);
  if (way === undefined) return [];
  const companions = lists
    .on(out.list)
    .filter(([other, row]) => other.id !== escort.id && tieOf(out, row) !== undefined);
  if (companions.length === 0 || companions.length > most) return [];
  return companions
    .filter(
      ([other, row]) =>
        // A booking in common is a couple's or a family's.
        tieOf(out, row) !== 'booking' &&
        !lists.on(way.list).some(([returned]) => returned.id === other.id) &&
        !other.rows.some(
          (theirs) =>
            theirs.booking !== undefined &&
            theirs.booking === row.booking &&
            theirs.from === row.to,
        ),
    )
    .map(([companion, row]) => ({
      companion,
      rows: { out: out.id, companion: row.id, back: way.id },
    }));
};

const pattern = (
  kind: EscortPattern['kind'],
  escort: Traveller,
  holder: Traveller | undefined,
  journeys: readonly Left[],
  categoryOf: CategoryOf,
): EscortPattern => ({
  ...namePersons([escort.id, ...(holder === undefined ? [] : [holder.id])], categoryOf),
  kind,
  escort: escort.id,
  ...(holder === undefined ? {} : { holder: holder.id }),
  brought: holder === undefined ? new Set(journeys.map(({ companion }) => companion.id)).size : 0,
  journeys: journeys.map(({ rows }) => rows),
});
