import { compareStrategies } from '@amirani/network/key-players';
import { Problem } from '@platform/server/http/problems.ts';
import { headIn } from '../statements/present.ts';
import type { SeenCase } from '../statements/view.ts';
import { graphOf, SEED } from './measures.ts';
import type { PartQuery } from './part.ts';
import { actorsOf } from './persons.ts';

/** Nodes times links that are looked at in all runs together, some seconds: of a large network there are fewer runs. */
const MOST_WORK = 1.5e8;
const MOST_RUNS = 100;
/** Fewer runs say nothing of how far they lie apart. */
const LEAST_RUNS = 10;
const MOST_REMOVED = 20;

/** By what the next one to be removed is chosen. */
const STRATEGIES = ['degree', 'betweenness', 'random'] as const;

/** Parameters of a disruption and assumptions about the unknown. */
export interface DisruptionQuery extends PartQuery {
  readonly as: 'everything' | 'persons';
  readonly steps: number;
  /** Assumed share of unobserved links. */
  readonly unseen: number;
  /** With what probability somebody takes the place of who is removed. */
  readonly replaced: number;
}

/**
 * Simulates how a part of a case breaks up if actors are removed one by one, by three strategies. Each run draws ties,
 * unobserved links and replacements again. The result is a model, not a forecast. Victims and their things are left out
 * (Directive 2011/36/EU Art. 8; R40).
 * @throws Problem `investigation.graph.too-large`
 */
export const disruptionIn = (seen: SeenCase, query: DisruptionQuery) => {
  const part = actorsOf(seen, query);
  const graph = graphOf(part, false);
  const { steps, unseen: share, replaced: probability } = query;
  const work = steps * Math.max(1, graph.names.length) * (graph.target.length + graph.names.length);
  const runs = Math.min(MOST_RUNS, Math.floor(MOST_WORK / work));
  if (runs < LEAST_RUNS)
    throw new Problem('investigation.graph.too-large', {
      most: Math.floor(graph.names.length * Math.sqrt(MOST_WORK / (work * LEAST_RUNS))),
    });
  const victims = part.nodes.filter(({ apart }) => apart).map(({ id }) => id);
  const strategies = compareStrategies(graph, STRATEGIES, {
    steps,
    runs,
    seed: SEED,
    victims,
    ...(share === 0 ? {} : { unseen: { share, between: 'shared contact' as const } }),
    ...(probability === 0 ? {} : { replacement: { probability } }),
  });
  return {
    nodes: graph.names.length - victims.length,
    runs,
    apart: victims.length,
    note: 'network.note.victims-left-out',
    strategies: strategies.map(({ strategy, robustness, steps: taken, removed }) => ({
      strategy: STRATEGIES.find((one) => one === strategy) ?? 'random',
      robustness,
      steps: taken.map(({ mean, low, high, tied }) => ({ mean, low, high, tied })),
      removed: removed
        .slice(0, MOST_REMOVED)
        .map(({ name, share: often }) => ({ entity: headIn(seen, name), share: often })),
      removedCount: removed.length,
    })),
  };
};
