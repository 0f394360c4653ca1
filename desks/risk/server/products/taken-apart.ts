import type { ReportedBreakdown, ReportedSeries } from '@amirani/risk/products';
import { type CountSeries, type Period, type SumRule, withholdSmall } from '@amirani/risk/series';
import type { Transaction } from '@platform/server/database/open.ts';
import { seriesOf } from '../cells.ts';
import type { Standing } from '../datasets/datasets.ts';
import { findHeads } from '../datasets/figure-store.ts';
import { addedUp } from '../series/aggregate.ts';
import { figuresOf, groupsOf, oneSeries } from '../series/explore.ts';
import { indicatorOf, judgedOf, reportedOf, upTo } from './reported.ts';

/** Most members of a dimension read. The product shows fewer. */
const MOST_MEMBERS = 40;
/** Dimensions with more members are left out of the product. */
const MOST_OF_DIMENSION = 400;

/** A member of a dimension as a series. */
export interface Part {
  readonly dimension: string;
  readonly series: CountSeries;
}

/** A data set taken apart. */
export interface TakenApart {
  /** Complete counts for computation. `whole` and `breakdowns` hold what is shown. */
  readonly unwithheld: CountSeries;
  readonly parts: readonly Part[];
  readonly whole: ReportedSeries;
  readonly breakdowns: readonly ReportedBreakdown[];
}

/** The whole of a data set, and what it is made of, dimension by dimension; for the outside without small counts. */
export const takenApart = async (
  tx: Transaction,
  standing: Standing,
  last: number,
  outside: boolean,
): Promise<TakenApart> => {
  const { dataset, vintage } = standing;
  const all = upTo(await oneSeries(tx, standing, {}), last);
  const unwithheld = seriesOf({}, dataset.frequency, all.firstPeriod, all.cells);
  const heads = await findHeads(tx, dataset.id, vintage.number);
  const parts: Part[] = [];
  for (const dimension of dataset.dimensions) {
    const groups = [...groupsOf(heads, {}, [dimension]).values()];
    if (groups.length < 2 || groups.length > MOST_OF_DIMENSION) continue;
    const figures = await figuresOf(
      tx,
      vintage.number,
      groups.flatMap(({ ids }) => ids),
    );
    for (const { key, ids } of groups) {
      const whole = addedUp(ids.flatMap((id) => figures.get(id) ?? []));
      const sum = whole === undefined ? undefined : upTo(whole, last);
      if (sum !== undefined)
        parts.push({
          dimension,
          series: seriesOf(key, dataset.frequency, sum.firstPeriod, sum.cells),
        });
    }
  }
  const shown = outside ? withheld(unwithheld, parts) : { whole: unwithheld, parts };
  const reported = (series: CountSeries, name: string): ReportedSeries =>
    reportedOf(standing, series, name);
  return {
    unwithheld,
    parts,
    whole: {
      ...reported(shown.whole, ''),
      incomplete: incompleteOf(all),
      judged: judgedOf(unwithheld),
    },
    breakdowns: dataset.dimensions.flatMap((dimension): ReportedBreakdown[] => {
      const own = shown.parts.filter((part) => part.dimension === dimension);
      if (own.length === 0) return [];
      const rule = dataset.sums.find((one) => one.dimension === dimension);
      return [
        {
          dimension: { name: dimension },
          ...indicatorOf(standing),
          several: rule?.relation === 'at-least',
          members: own
            .slice(0, MOST_MEMBERS)
            .map(({ series }) => reported(series, series.key[dimension] ?? '')),
        },
      ];
    }),
  };
};

/** Without counts from 1 to 4, and without what would tell them. */
const withheld = (whole: CountSeries, parts: readonly Part[]) => {
  // The whole stands once for each dimension, as the sum of its members.
  const dimensions = [...new Set(parts.map(({ dimension }) => dimension))];
  const totals = dimensions.map((dimension) => ({ ...whole, key: { [dimension]: WHOLE } }));
  const own = dimensions.map(
    (dimension): SumRule => ({
      dimension,
      relation: 'equal',
      parts: {
        [WHOLE]: parts.flatMap((part) =>
          part.dimension === dimension ? (part.series.key[dimension] ?? []) : [],
        ),
      },
    }),
  );
  const safe = withholdSmall([whole, ...totals, ...parts.map(({ series }) => series)], own);
  return {
    whole: safe[0] ?? whole,
    parts: parts.map((part, i) => ({
      ...part,
      series: safe[1 + totals.length + i] ?? part.series,
    })),
  };
};

const WHOLE = '\u0000';

const incompleteOf = ({
  firstPeriod,
  unknown,
}: {
  readonly firstPeriod: number;
  readonly unknown: readonly number[];
}): ReadonlySet<Period> =>
  new Set(unknown.flatMap((many, place) => (many > 0 ? [(firstPeriod + place) as Period] : [])));
