import type { Graph } from '../graph/index.ts';
import type { About, NodeMeasure } from '../metrics/index.ts';
import { type LeftOut, type Marked, withoutVictims } from './victims.ts';

/** One place of a ranking. */
export interface Ranked {
  /** From 1; equal values share a rank, and the next one counts them all. */
  readonly rank: number;
  readonly name: string;
  readonly value: number;
}

/** Nodes by a measure, highest first. A rank is a place in the data, no sign of guilt. */
export interface Ranking {
  readonly rows: readonly Ranked[];
  readonly leftOut: LeftOut;
  readonly about: About;
}

/**
 * Nodes by a measure of the whole network. Persons marked as victims have no place in it (R40); their links count for the
 * others, for whom they are contacts. Nodes for which the measure is not defined come in no rank.
 */
export const ranking = (graph: Graph, measure: NodeMeasure, marked: Marked = {}): Ranking => {
  const { kept, leftOut } = withoutVictims(graph, marked);
  const found = Array.from(kept, (node) => ({
    name: graph.names[node] as string,
    value: measure.values[node] as number,
  }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => b.value - a.value);
  const rows: Ranked[] = [];
  for (const [i, { name, value }] of found.entries()) {
    const above = rows[i - 1];
    rows.push({
      rank: above !== undefined && sameValue(above.value, value) ? above.rank : i + 1,
      name,
      value,
    });
  }
  return { rows, leftOut, about: measure.about };
};

/** Values equal but for rounding: sums of the same shares in another order are. */
export const sameValue = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
