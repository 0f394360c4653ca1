import { type Graph, subgraphOf } from '../graph/index.ts';
import type { NoteCode } from '../metrics/index.ts';

/** Who is outside of every ranking, key-player set and disruption run. */
export interface Marked {
  /** Names of the persons marked as victims. */
  readonly victims?: Iterable<string>;
}

/** What a result says of those who are not in it. It names nobody. */
export interface LeftOut {
  /** How many victims are left out. */
  readonly victims: number;
  /** What is to be said beside the result; in six languages in the texts of this package. */
  readonly note: NoteCode;
  /** Reason: a victim is not punished for what they were forced to do, and it is not an offence to be smuggled. */
  readonly rule: readonly string[];
}

// Council of Europe Convention on Action against Trafficking Art. 26 says the same as the Directive.
const RULE = [
  'Directive 2011/36/EU Art. 8',
  'Protocol against the Smuggling of Migrants Art. 5',
] as const;

/** The note of a result about the number of victims left out. */
export const leftOutOf = (victims: number): LeftOut => ({
  victims,
  note: 'network.note.victims-left-out',
  rule: RULE,
});

/** A network without the persons marked as victims; `kept` says which index each of the others had. */
export interface WithoutVictims {
  readonly graph: Graph;
  readonly kept: Uint32Array;
  readonly leftOut: LeftOut;
}

/** The network of those who are not marked as victims, and the links between them (R40, Directive 2011/36/EU Art. 8). */
export const withoutVictims = (graph: Graph, { victims = [] }: Marked): WithoutVictims => {
  const marked = new Set(victims);
  const { graph: others, kept } = subgraphOf(
    graph,
    (node) => !marked.has(graph.names[node] as string),
  );
  return {
    graph: others,
    kept,
    leftOut: leftOutOf(graph.names.length - kept.length),
  };
};
