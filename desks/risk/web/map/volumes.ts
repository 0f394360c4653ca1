import type { RiskDataset, RiskTable } from '../../api/types.ts';

/** How long counts are added up for a map. */
export const volumeSpans = ['latest', 'year'] as const;

/** One of {@link volumeSpans}. */
export type VolumeSpan = (typeof volumeSpans)[number];

/** What was counted at a place. */
export interface Volume {
  readonly total: number;
  /** Its unknown cells: the total is a minimum. */
  readonly unknown: number;
}

/** What was counted, place by place. */
export type Volumes = ReadonlyMap<string, Volume>;

/** Dimensions whose members a map can show. */
export const isPlace = (dimension: string): boolean => /^(?:section|bcp|route)$/i.test(dimension);

/** The data sets that have counts of what a view shows: sections and crossing points, or routes. */
export const mapped = (
  datasets: readonly RiskDataset[],
  view: 'georgia' | 'europe',
): readonly RiskDataset[] =>
  datasets.filter(
    ({ latest, dimensions }) =>
      latest !== undefined &&
      dimensions.some((one) => isPlace(one) && /^route$/i.test(one) === (view === 'europe')),
  );

/** Tables by place and period, added up. */
export const volumesOf = (tables: readonly RiskTable[]): Volumes =>
  new Map(
    tables.flatMap(({ rows }) =>
      rows.flatMap(({ member, cells }): (readonly [string, Volume])[] =>
        member === undefined
          ? []
          : [
              [
                member,
                {
                  total: cells.reduce((sum, { total }) => sum + total, 0),
                  unknown: cells.reduce((sum, { unknown }) => sum + unknown, 0),
                },
              ],
            ],
      ),
    ),
  );

/**
 * The share of each place in the greatest one, 0 to 1: a line is as wide as its share, a circle as large in area. Places of
 * one kind are compared with each other: a section contains its points.
 */
export const sharesOf = (
  volumes: Volumes,
  places: readonly string[],
): ReadonlyMap<string, number> => {
  const most = Math.max(0, ...places.map((place) => volumes.get(place)?.total ?? 0));
  return new Map(
    places.flatMap((place): (readonly [string, number])[] => {
      const volume = volumes.get(place);
      return volume === undefined || most === 0 ? [] : [[place, volume.total / most]];
    }),
  );
};
