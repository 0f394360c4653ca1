/**
 * How far two partitions of the same nodes agree: the adjusted Rand index (Hubert and Arabie 1985). 1 where they are the
 * same, about 0 where they agree as chance would have it; undefined for fewer than two nodes.
 */
export const agreement = (a: Uint32Array, b: Uint32Array): number | undefined => {
  if (a.length < 2) return undefined;
  const both = new Map<string, number>();
  const inA = new Map<number, number>();
  const inB = new Map<number, number>();
  for (let i = 0; i < a.length; i += 1) {
    const [left, right] = [a[i] as number, b[i] as number];
    add(both, `${left} ${right}`);
    add(inA, left);
    add(inB, right);
  }
  const pairs = (a.length * (a.length - 1)) / 2;
  const together = pairsIn(both);
  const expected = (pairsIn(inA) * pairsIn(inB)) / pairs;
  const most = (pairsIn(inA) + pairsIn(inB)) / 2;
  // Both all in one, or both each alone: the same.
  return most === expected ? 1 : (together - expected) / (most - expected);
};

const add = <K>(counts: Map<K, number>, key: K): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const pairsIn = (counts: ReadonlyMap<unknown, number>): number =>
  [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
