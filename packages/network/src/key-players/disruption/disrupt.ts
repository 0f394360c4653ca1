import { type Graph, nodeCount, undirectedOf } from '../../graph/index.ts';
import { components } from '../../metrics/structure.ts';
import { type Random, randomOf } from '../../random.ts';
import { type LeftOut, type Marked, withoutVictims } from '../victims.ts';
import { NetworkState } from './network-state.ts';
import { type Replacement, replace } from './replacement.ts';
import { type DisruptionStrategy, nextOf, type TieRule } from './strategies.ts';
import { addUnseen, type UnseenLinks } from './unseen-links.ts';

/** How a network is taken apart. */
export interface DisruptionOptions extends Marked {
  readonly strategy: DisruptionStrategy;
  /** How many are removed at most; it ends where no link is left. Default 20. */
  readonly steps?: number;
  /** Default `first`. */
  readonly ties?: TieRule;
  /** Needed where anything is drawn. Default 1. */
  readonly seed?: number;
  readonly unseen?: UnseenLinks;
  readonly replacement?: Replacement;
}

/** A network after a removal. */
export interface DisruptionStep {
  /** Who was removed, and by what value; equal values were `tied` with it. */
  readonly removed: string;
  readonly score: number;
  readonly tied: number;
  /** Who took the place. */
  readonly replacedBy?: string;
  /** Nodes in the largest component, and over those that it had before anything was removed. */
  readonly largest: number;
  readonly largestShare: number;
  readonly components: number;
  /** The share of the pairs left that are not connected. */
  readonly fragmentation: number;
}

/** One way that it may go; a model of a network, no forecast of what people will do. */
export interface Disruption {
  readonly strategy: DisruptionStrategy;
  /** Nodes of the largest component before. */
  readonly largestBefore: number;
  readonly steps: readonly DisruptionStep[];
  /** Links that were assumed unseen. */
  readonly unseenLinks: number;
  readonly nodes: number;
  readonly leftOut: LeftOut;
}

/**
 * Removes one after the other by a strategy that measures the network again each time, and reports how it breaks up. Direction
 * is set aside. Persons marked as victims are not in the network (R40).
 */
export const disrupt = (given: Graph, options: DisruptionOptions): Disruption => {
  const { graph, leftOut } = withoutVictims(given, options);
  return runOnce(undirectedOf(graph), leftOut, options, randomOf(options.seed ?? 1));
};

/** One run on an undirected network from which victims are left out already. */
export const runOnce = (
  graph: Graph,
  leftOut: LeftOut,
  { strategy, steps = 20, ties = 'first', unseen, replacement }: DisruptionOptions,
  random: Random,
): Disruption => {
  const state = new NetworkState(graph);
  const unseenLinks = unseen === undefined ? 0 : addUnseen(state, unseen, random);
  const largestBefore = shapeOf(state).largest;
  const taken: DisruptionStep[] = [];
  while (taken.length < steps && state.links > 0) {
    const { node, score, tied } = nextOf(state, strategy, ties, random);
    const had = state.remove(node);
    const successor = replacement && replace(state, had, replacement, random);
    const shape = shapeOf(state);
    taken.push({
      removed: state.names[node] as string,
      score,
      tied,
      ...(successor === undefined ? {} : { replacedBy: state.names[successor] as string }),
      largestShare: shape.largest / largestBefore,
      ...shape,
    });
  }
  return {
    strategy,
    largestBefore,
    steps: taken,
    unseenLinks,
    nodes: nodeCount(graph),
    leftOut,
  };
};

const shapeOf = (
  state: NetworkState,
): { readonly largest: number; readonly components: number; readonly fragmentation: number } => {
  const left = state.nodes;
  const gone = state.names.length - left;
  const { sizes } = components(state.graph());
  const connected = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
  return {
    largest: left === 0 ? 0 : Math.max(...sizes),
    // Who is gone stands alone in the graph.
    components: sizes.length - gone,
    fragmentation: left < 2 ? 1 : 1 - connected / (left * (left - 1)),
  };
};
