import type { Clause, Condition, Criterion } from '../criteria/model.ts';
import { type FieldName, fields } from '../fields/fields.ts';

/**
 * How the travellers with certain values of certain fields fall into groups: aggregates of past journeys, counted where
 * criteria cannot read. `where` has one value a field; two fields make a route.
 */
export interface GroupFigure {
  readonly where: Readonly<Partial<Record<FieldName, string>>>;
  readonly travellers: number;
  /** By group: `QMA: 480`. Groups that are hidden because they are small are left out. */
  readonly groups: Readonly<Record<string, number>>;
}

/** Figures on one characteristic, with its shares among all travellers to compare with. */
export interface GroupFigures {
  readonly characteristic: 'nationality' | 'sex' | 'age';
  readonly all: { readonly travellers: number; readonly groups: Readonly<Record<string, number>> };
  readonly figures: readonly GroupFigure[];
}

/** The group that a set of values mostly stands for. */
export interface Standing {
  readonly group: string;
  /** Of the travellers with these values, the share in the group, 0 to 1. */
  readonly share: number;
  /** The same share among all travellers. */
  readonly usual: number;
}

/** What one or two fields together select, as far as the criterion fixes their values. */
export interface Selected {
  readonly path: string;
  readonly fields: readonly FieldName[];
  /** Every combination of values, one value a field. */
  readonly combinations: readonly Readonly<Partial<Record<FieldName, string>>>[];
}

/** Combinations beyond which a criterion selects too much to stand for one group. */
const MOST_COMBINATIONS = 400;

/** The values a clause of one condition fixes its field to; undefined where it fixes none. */
const fixedValues = (
  { conditions }: Clause,
  criterion: Criterion,
): { readonly field: FieldName; readonly values: readonly string[] } | undefined => {
  const [only, ...more] = conditions;
  if (only === undefined || more.some(({ field }) => field !== only.field)) return undefined;
  const sets = conditions.map((condition) => namedValues(condition, criterion));
  const values = sets.flatMap((set) => set ?? []);
  return sets.includes(undefined) ? undefined : { field: only.field, values: [...new Set(values)] };
};

/** The values that a condition names; undefined where it excludes values, or compares a number or a flag. */
const namedValues = (condition: Condition, criterion: Criterion): readonly string[] | undefined =>
  condition.op === 'in' ? listed(condition, criterion) : undefined;

/** The values a condition lists, in place or by name. */
export const listed = (
  { among }: Extract<Condition, { op: 'in' | 'not-in' }>,
  criterion: Criterion,
): readonly string[] =>
  'list' in among
    ? (criterion.lists.find(({ id }) => id === among.list)?.values.map(({ value }) => value) ?? [])
    : among.values;

/**
 * What the criterion selects by place or agency: under `when` each clause alone and each two together (a route), under
 * `unless` each condition alone, because sparing one group marks all others.
 */
export const selections = (criterion: Criterion): readonly Selected[] => {
  const fixed = criterion.when.flatMap((clause, index) => {
    const found = fixedValues(clause, criterion);
    return found === undefined || fields[found.field].about !== 'place'
      ? []
      : [{ ...found, path: `when[${index}]` }];
  });
  const alone = fixed.map(({ field, values, path }) => ({
    path,
    fields: [field],
    combinations: values.map((value) => ({ [field]: value })),
  }));
  const together = fixed.flatMap((one, index) =>
    fixed
      .slice(index + 1)
      .filter(
        (other) =>
          other.field !== one.field && one.values.length * other.values.length <= MOST_COMBINATIONS,
      )
      .map((other) => ({
        path: other.path,
        fields: [one.field, other.field],
        combinations: one.values.flatMap((value) =>
          other.values.map((second) => ({ [one.field]: value, [other.field]: second })),
        ),
      })),
  );
  return [...alone, ...together, ...spared(criterion)];
};

const spared = (criterion: Criterion): readonly Selected[] =>
  criterion.unless.flatMap(({ conditions }, index) =>
    conditions.flatMap((condition, place) => {
      const values = namedValues(condition, criterion);
      return values === undefined || fields[condition.field].about !== 'place'
        ? []
        : [
            {
              path: `unless[${index}].conditions[${place}]`,
              fields: [condition.field],
              combinations: values.map((value) => ({ [condition.field]: value })),
            },
          ];
    }),
  );

/** The group that a selection mostly stands for; `unmeasured` where no figure covers it. */
export const groupOf = (selected: Selected, given: GroupFigures): Standing | 'unmeasured' => {
  const found = selected.combinations.map((combination) =>
    given.figures.find(({ where }) => same(where, combination)),
  );
  const figures = found.filter((figure) => figure !== undefined);
  const travellers = figures.reduce((sum, figure) => sum + figure.travellers, 0);
  // A combination without a figure is one that nobody measured, not one that nobody travels.
  if (figures.length < found.length || travellers === 0) return 'unmeasured';
  const counts = new Map<string, number>();
  for (const { groups } of figures)
    for (const [group, count] of Object.entries(groups))
      counts.set(group, (counts.get(group) ?? 0) + count);
  const [group, count] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? ['', 0];
  return {
    group,
    share: count / travellers,
    usual: given.all.travellers === 0 ? 0 : (given.all.groups[group] ?? 0) / given.all.travellers,
  };
};

const same = (a: GroupFigure['where'], b: GroupFigure['where']): boolean => {
  const names = Object.keys(a) as FieldName[];
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
};
