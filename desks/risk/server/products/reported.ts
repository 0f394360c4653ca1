import { civilDateOf } from '@amirani/core';
import { indicatorCodes } from '@amirani/risk/indicators';
import type { ReportedSeries } from '@amirani/risk/products';
import { type CountSeries, periodsPerYear } from '@amirani/risk/series';
import type { RiskSeriesKey } from '../../api/types.ts';
import type { Standing } from '../datasets/datasets.ts';
import { methodsFor, runMethod } from '../methods.ts';
import type { Aggregate } from '../series/aggregate.ts';

/** A sum without what came after a period. */
export const upTo = (sum: Aggregate, last: number): Aggregate => ({
  ...sum,
  cells: sum.cells.slice(0, Math.max(0, last - sum.firstPeriod + 1)),
});

/** The indicator of a data set, where it has one of the catalogue. */
export const indicatorOf = ({ dataset }: Standing): Pick<ReportedSeries, 'indicator'> => {
  const indicator = indicatorCodes.find((code) => code === CODES[dataset.indicator]);
  return indicator === undefined ? {} : { indicator };
};

/** The codes of the catalogue for the words of the contract. */
const CODES: Readonly<Record<Standing['dataset']['indicator'], string>> = {
  '1A': '1A',
  '1B': '1B',
  '2': '2',
  '3': '3',
  '4': '4',
  '5': '5',
  '6': '6',
  '7A': '7A',
  '7B': '7B',
  'passenger-flow': 'P',
  trafficking: 'THB',
  'cross-border-crime': 'CBC',
  visas: 'VES',
  lives: 'LIVES',
  other: '',
};

/** A series as a product has it, with the query and the vintage behind it. */
export const reportedOf = (
  standing: Standing,
  series: CountSeries,
  name: string,
): ReportedSeries => {
  const { dataset, vintage } = standing;
  return {
    ...indicatorOf(standing),
    name: name === '' ? dataset.title : name,
    series,
    source: {
      query: queryOf(dataset.id, series.key),
      vintage: civilDateOf(vintage.recordedAt),
      origin: originOf(dataset.id, vintage.number),
    },
  };
};

/** Data set and vintage as a product names them. */
export const originOf = (dataset: string, vintage: number): string => `${dataset}, ${vintage}`;

const queryOf = (dataset: string, key: RiskSeriesKey): string =>
  [dataset, ...Object.entries(key).map(([dimension, member]) => `${dimension} = ${member}`)].join(
    ', ',
  );

/** What the best method of its length says of a series. */
export const judgedOf = ({
  counts,
  frequency,
}: CountSeries): NonNullable<ReportedSeries['judged']> => {
  const perYear = periodsPerYear(frequency);
  const [method] = methodsFor(counts.length, perYear);
  const expected = new Array<number>(counts.length).fill(Number.NaN);
  const bound = [...expected];
  const pValues = [...expected];
  const alarms: number[] = [];
  if (method === undefined) return { method: '', expected, bound, pValues, alarms };
  const found = runMethod({ counts, perYear }, method, {});
  found.at.forEach((place, i) => {
    expected[place] = found.expected[i] as number;
    bound[place] = found.upperBound[i] as number;
    pValues[place] = found.pValue[i] as number;
    if (found.alarm[i] === 1) alarms.push(place);
  });
  return { method, expected, bound, pValues, alarms };
};
