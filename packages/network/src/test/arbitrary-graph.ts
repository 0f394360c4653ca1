import fc from 'fast-check';
import { buildGraph, type Graph } from '../graph/index.ts';

/** Small graphs of every kind: sparse and dense, with isolates, with weights of few different sizes. */
export const arbitraryGraph = ({
  directed,
  mostNodes = 12,
}: {
  readonly directed?: boolean;
  readonly mostNodes?: number;
} = {}): fc.Arbitrary<Graph> =>
  fc.record({ n: fc.integer({ min: 1, max: mostNodes }), way: fc.boolean() }).chain(({ n, way }) =>
    fc
      .array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1), fc.constantFrom(1, 2, 3, 5, 10)), {
        maxLength: 3 * n,
      })
      .map((links) =>
        buildGraph(
          Array.from({ length: n }, (_, i) => `n${i}`),
          {
            source: Uint32Array.from(links, ([a]) => a),
            target: Uint32Array.from(links, ([, b]) => b),
            weight: Float64Array.from(links, ([, , w]) => w),
          },
          { directed: directed ?? way },
        ),
      ),
  );

/** The weight of each link as a matrix, zero without a link: the plain form of a graph. */
export const matrixOf = ({ names, offset, target, weight }: Graph): number[][] =>
  names.map((_, v) => {
    const row = new Array<number>(names.length).fill(0);
    for (let i = offset[v] as number; i < (offset[v + 1] as number); i += 1)
      row[target[i] as number] = weight[i] as number;
    return row;
  });
