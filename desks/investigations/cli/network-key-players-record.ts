import { type Graph, linkCount } from '@amirani/network/graph';
import {
  type KeyPlayerCriterion,
  type KeyPlayers,
  keyPlayers,
  type LeftOut,
} from '@amirani/network/key-players';
import { networkNotes } from './network-notes.ts';

/** What may be asked for. */
export const kinds = [
  'fragmentation',
  'distance-fragmentation',
  'reach',
  'distance-reach',
] as const satisfies readonly KeyPlayerCriterion[];

/** Whether a text is one of {@link kinds}. */
export const isKind = (text: string): text is KeyPlayerCriterion =>
  (kinds as readonly string[]).includes(text);

/** The best sets by one criterion, by the names of tables of reference networks. */
interface Best {
  readonly definition: string;
  readonly optimal_sets: readonly (readonly string[])[];
  readonly n_optimal: number;
  /** False where the search was given up: the value is then of a good set, and `bound` of every one. */
  readonly exact: boolean;
  readonly bound: number;
  /** False where there are more best sets than are written out. */
  readonly complete: boolean;
}

/** What `amirani network key-players --json` prints. */
export interface KeyPlayersRecord {
  readonly k: number;
  readonly n: number;
  readonly m: number;
  readonly rowsLeftOut: number;
  readonly victimsLeftOut: LeftOut;
  readonly notes: readonly string[];
  readonly neg_F?: Best & { readonly F_remaining: number };
  readonly neg_DF?: Best & { readonly DF_remaining: number };
  readonly pos?: {
    readonly DR?: Best & { readonly value: number };
    readonly m_reach?: Readonly<
      Record<
        string,
        Best & { readonly share: number; readonly nodes_reached_including_set: number }
      >
    >;
  };
}

// More than anybody reads, and enough for the ties of every network of the literature.
const MOST_SETS = 100_000;

/** The best sets by every criterion that was asked for. */
export const keyPlayersRecord = (
  graph: Graph,
  asked: {
    readonly k: number;
    readonly within: readonly number[];
    readonly victims: readonly string[];
    readonly kinds: readonly KeyPlayerCriterion[];
  },
): KeyPlayersRecord => {
  const { k, victims } = asked;
  const find = (criterion: KeyPlayerCriterion, within = 1): KeyPlayers =>
    keyPlayers(graph, { k, criterion, within, victims, mostSets: MOST_SETS });
  const found = new Map(
    asked.kinds.filter((kind) => kind !== 'reach').map((kind) => [kind, find(kind)]),
  );
  const reaches = asked.kinds.includes('reach')
    ? asked.within.map((within) => [within, find('reach', within)] as const)
    : [];
  const any = found.values().next().value ?? reaches[0]?.[1];
  if (any === undefined) throw new RangeError('no criterion was asked for');
  const [f, df, dr] = [
    found.get('fragmentation'),
    found.get('distance-fragmentation'),
    found.get('distance-reach'),
  ];
  return {
    k,
    n: any.nodes,
    m: linkCount(graph),
    rowsLeftOut: graph.rowsLeftOut,
    victimsLeftOut: any.leftOut,
    notes: networkNotes(),
    ...(f === undefined ? {} : { neg_F: { F_remaining: f.value, ...bestOf(graph, f) } }),
    ...(df === undefined ? {} : { neg_DF: { DF_remaining: df.value, ...bestOf(graph, df) } }),
    ...(dr === undefined && reaches.length === 0
      ? {}
      : {
          pos: {
            ...(dr === undefined ? {} : { DR: { value: dr.value, ...bestOf(graph, dr) } }),
            ...(reaches.length === 0 ? {} : { m_reach: reachesOf(graph, reaches) }),
          },
        }),
  };
};

const reachesOf = (
  graph: Graph,
  reaches: readonly (readonly [number, KeyPlayers])[],
): NonNullable<NonNullable<KeyPlayersRecord['pos']>['m_reach']> =>
  Object.fromEntries(
    reaches.map(([within, found]) => [
      String(within),
      {
        share: found.value,
        nodes_reached_including_set: Math.round(found.value * found.nodes),
        ...bestOf(graph, found),
      },
    ]),
  );

const bestOf = (
  graph: Graph,
  { sets, count, exact, bound, complete, about }: KeyPlayers,
): Best => ({
  definition: about.definition,
  optimal_sets: sets.map((set) => set.map((v) => graph.names[v] as string)),
  n_optimal: count,
  exact,
  bound,
  complete,
});

/** Sets that a person is shown of each kind; `--json` has them all. */
const SHOWN = 10;

/** The sets for a person, with what must be said beside them. */
export const explainKeyPlayers = (record: KeyPlayersRecord): string => {
  const { neg_F, neg_DF, pos, victimsLeftOut, notes } = record;
  const parts = [
    neg_F && explainBest('fragmentation', neg_F.F_remaining, neg_F),
    neg_DF && explainBest('distance-weighted fragmentation', neg_DF.DF_remaining, neg_DF),
    pos?.DR && explainBest('distance-weighted reach', pos.DR.value, pos.DR),
    ...Object.entries(pos?.m_reach ?? {}).map(([within, best]) =>
      explainBest(`reach within ${within}`, best.share, best),
    ),
  ];
  const { victims } = victimsLeftOut;
  const said = victims > 0 ? notes : notes.slice(0, 2);
  return `${record.n} nodes, sets of ${record.k}\n${parts.filter((part) => part !== undefined).join('')}${
    victims > 0 ? `${victims} persons marked as victims are no part of the network.\n` : ''
  }${said.join('\n')}\n`;
};

const explainBest = (title: string, value: number, best: Best): string => {
  const sure = best.exact
    ? `${best.n_optimal === 1 ? 'the only best set' : `${best.n_optimal} sets are equally good`}`
    : `not proved to be the best; none exceeds ${best.bound.toFixed(4)}`;
  const sets = best.optimal_sets.slice(0, SHOWN).map((set) => `    ${set.join(', ')}\n`);
  const more = best.n_optimal > SHOWN ? `    and ${best.n_optimal - SHOWN} more\n` : '';
  return `  ${title} ${value.toFixed(4)} (${sure})\n    ${best.definition}\n${sets.join('')}${more}`;
};
