/** Facts by name, groups of them under a name of their own. */
export type FactTree = Readonly<Record<string, unknown>>;

/** The fact at a path; undefined where it is not known. */
export const factAt = (tree: FactTree, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (node, name) =>
        typeof node === 'object' && node !== null ? (node as FactTree)[name] : undefined,
      tree,
    );

/** The tree with one fact changed; undefined takes it away, and a group without facts goes with it. */
export const withFact = (tree: FactTree, path: string, value: unknown): FactTree => {
  const [name = '', ...rest] = path.split('.');
  const below = tree[name];
  const next =
    rest.length === 0
      ? value
      : withFact(
          typeof below === 'object' && below !== null ? (below as FactTree) : {},
          rest.join('.'),
          value,
        );
  const { [name]: _, ...others } = tree;
  const emptied =
    rest.length > 0 &&
    typeof next === 'object' &&
    next !== null &&
    Object.keys(next).length === 0 &&
    !KEPT.has(name);
  return next === undefined || emptied ? others : { ...others, [name]: next };
};

/** An empty visa says that there is one of which nothing is known. */
const KEPT: ReadonlySet<string> = new Set(['visa', 'permit', 'familyOfUnionCitizen']);
