import type { CountSeries, SeriesCell, SeriesMaterial } from '../../items/material.ts';
import type { Referral } from '../../items/said/referral.ts';
import { remarks } from '../../items/said/say.ts';
import type { Stream } from '../../random/stream.ts';
import type { WorldBorder } from '../../worlds/border.ts';
import { seenInSeries } from '../items/series.ts';
import type { Made } from './world-case.ts';

/** Counts of fewer in a usual week tell nothing. */
const LEAST = 5;

/** One place of a border, week by week, with what lies beside it. */
export interface Place {
  /** Unique in its border. */
  readonly id: string;
  readonly key: CountSeries['key'];
  readonly cells: readonly SeriesCell[];
  readonly beside: {
    readonly what: 'other-label' | 'neighbour';
    readonly key: CountSeries['key'];
    readonly cells: readonly SeriesCell[];
  };
}

/** The places of a border of which enough is counted. */
export const placesOf = ({ cells, lately }: WorldBorder): readonly Place[] => {
  const byPlace = Map.groupBy(cells, ({ indicator, where }) => nameOf(indicator, where));
  const rows = [...byPlace].map(([id, own]) => ({
    id,
    indicator: own[0]?.indicator ?? '',
    where: own[0]?.where ?? {},
    counts: own.map(({ count }) => count),
  }));
  return rows.flatMap((row): Place[] => {
    const { id, indicator, where, counts } = row;
    const { section = '', nationality, bcp = '' } = where;
    const isPoint = nationality === undefined;
    if (meanOf(counts.slice(0, -lately)) < LEAST) return [];
    // Beside a label lies where none is stated, and beside that all that are; beside a point all others.
    const others = rows.filter(
      (one) =>
        one.id !== id &&
        one.indicator === indicator &&
        (isPoint ||
          (one.where['section'] === section &&
            (one.where['nationality'] === UNSPECIFIED) !== (nationality === UNSPECIFIED))),
    );
    const key = isPoint ? { indicator, bcp } : { indicator, section, nationality };
    const label = nationality === UNSPECIFIED ? 'stated' : UNSPECIFIED;
    return [
      {
        id,
        key,
        cells: counts.map(cellOf),
        beside: {
          what: isPoint ? 'neighbour' : 'other-label',
          key: isPoint ? { indicator, bcp: 'others' } : { section, indicator, nationality: label },
          cells: counts.map((_, at) => sumOf(others.map((one) => one.counts[at]))),
        },
      },
    ];
  });
};

const UNSPECIFIED = 'unspecified';

const nameOf = (indicator: string, where: Readonly<Record<string, string>>): string =>
  [indicator, where['section'], where['bcp'] ?? where['nationality']].join('/');

const cellOf = (count: number | undefined): SeriesCell => count ?? 'not-reported';

const sumOf = (counts: readonly (number | undefined)[]): number =>
  counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);

const meanOf = (counts: readonly (number | undefined)[]): number =>
  sumOf(counts) / Math.max(1, counts.filter((count) => count !== undefined).length);

/** Whether something really began at a place lately, as its border has it planted; and of an explained one, what explains it. */
const plantOf = (
  { plants }: WorldBorder,
  { key }: Place,
): WorldBorder['plants'][number] | undefined =>
  plants.find(
    ({ indicator, where }) =>
      indicator === key['indicator'] &&
      Object.entries(where).every(([dimension, member]) => key[dimension] === member),
  );

/**
 * The counts of a place. Undefined where the method of the risk desk does not say what was planted: chance has hidden it, or made
 * one up.
 */
export const seriesOf = (
  border: WorldBorder,
  place: Place,
  referral: Referral | undefined,
  source: Stream,
): Made | undefined => {
  const { weeks, lately } = border;
  const plant = plantOf(border, place);
  const target = plant?.truth === 'true signal';
  const pointsOf = (cells: readonly SeriesCell[]): CountSeries['points'] =>
    weeks.map((period, at) => ({ period, cell: cells[at] ?? 'not-reported' }));
  const { what, key, cells } = place.beside;
  const material: SeriesMaterial = {
    kind: 'series',
    on: border.on,
    frequency: 'week',
    series: { key: place.key, points: pointsOf(place.cells) },
    asked: [weeks.at(-lately) ?? '', weeks.at(-1) ?? ''],
    beside: [{ what, key, points: pointsOf(cells) }],
    notes: remarks(referral, source),
    said: [],
  };
  if (seenInSeries(material).codes.size > 0 !== target) return undefined;
  return {
    material,
    target,
    technique: plant?.kind ?? 'as-always',
    evidence: target
      ? [...(plant.kind === 'rise' ? ['items.series.rise'] : []), 'items.series.step']
      : [],
    ...(target ? { line: 'analyst' as const } : {}),
    trend: {
      steps: lately,
      stepsInYear: 52,
      ...(target ? { onset: lately - 1 - plant.from } : {}),
    },
  };
};
