import type { Dimension, Groups } from '../backtest/groups.ts';
import { SMALLEST_CELL } from '../backtest/suppression.ts';
import type { Criterion } from '../criteria/model.ts';
import type { Journey } from '../evaluate/facts.ts';
import type { FieldName } from '../fields/fields.ts';
import { type GroupFigure, type GroupFigures, selections } from './figures.ts';

const measured: readonly (readonly [GroupFigures['characteristic'], Dimension])[] = [
  ['nationality', 'nationality'],
  ['sex', 'sex'],
  ['age', 'ageBand'],
];

/**
 * Counts of which groups they are who travel with the places and agencies that a criterion names: the linter needs them to
 * detect a proxy of a group. It uses nothing else of a journey and no marks. Only code that may hold the groups calls it,
 * outside evaluation. Values without travellers have no figure, and groups under five are left out. Source: Directive (EU)
 * 2016/681 Art. 6(4); Charter Art. 21.
 */
export const measureGroups = (
  criterion: Criterion,
  journeys: readonly Journey[],
  groups: Groups,
): readonly GroupFigures[] => {
  const combinations = new Map(
    selections(criterion).flatMap((selected) =>
      selected.combinations.map((where) => [JSON.stringify(where), where] as const),
    ),
  );
  if (combinations.size === 0) return [];
  const counts = new Map([...combinations].map(([key, where]) => [key, { where, ids: ids() }]));
  for (const journey of journeys)
    for (const { where, ids: found } of counts.values())
      if (travelsWith(journey, where)) found.push(journey.id);
  const everybody = journeys.map(({ id }) => id);
  return measured.map(([characteristic, dimension]) => ({
    characteristic,
    all: { travellers: everybody.length, groups: countGroups(everybody, groups, dimension) },
    figures: [...counts.values()].flatMap(({ where, ids: found }): GroupFigure[] =>
      found.length === 0
        ? []
        : [{ where, travellers: found.length, groups: countGroups(found, groups, dimension) }],
    ),
  }));
};

const ids = (): string[] => [];

const travelsWith = ({ facts }: Journey, where: GroupFigure['where']): boolean =>
  (Object.entries(where) as [FieldName, string][]).every(([field, value]) => {
    const told: unknown = facts[field]?.value;
    return Array.isArray(told) ? told.includes(value) : told === value;
  });

const countGroups = (
  found: readonly string[],
  groups: Groups,
  dimension: Dimension,
): Readonly<Record<string, number>> => {
  const counts = new Map<string, number>();
  for (const id of found) {
    const group = groups.get(id)?.[dimension];
    if (group !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].filter(([, count]) => count >= SMALLEST_CELL));
};
