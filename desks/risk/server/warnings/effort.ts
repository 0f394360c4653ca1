import { keyText } from '@amirani/risk/series';
import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { RiskDetectionSettings, RiskSeriesKey } from '../../api/types.ts';
import { type Standing, standingAt } from '../datasets/datasets.ts';
import { findHeads } from '../datasets/figure-store.ts';
import type { RiskMethod } from '../methods.ts';
import { type Aggregate, addedUp, keyBy } from '../series/aggregate.ts';
import { figuresOf, groupsOf } from '../series/explore.ts';

/** Methods that can judge a rate. */
const RATES: ReadonlySet<RiskMethod> = new Set([
  'farrington-flexible',
  'farrington-predictive',
  'regime-aware',
]);

/** Whether a method can judge counts under the effort they were made with. */
export const judgesRates = (method: RiskMethod): boolean => RATES.has(method);

/** The effort that the counts of a series were made with, by the dimensions that both tables have. */
export type EffortOf = (
  key: RiskSeriesKey,
  first: number,
  length: number,
) => Float64Array | undefined;

/**
 * The data set of effort that a scan names; undefined where it names none. @throws Problem `risk.options` where its periods are
 * of another length, `http.not-found`, `risk.dataset.empty`
 */
export const effortStanding = async (
  tx: Transaction,
  { dataset }: Standing,
  { effort }: Pick<RiskDetectionSettings, 'effort'>,
): Promise<Standing | undefined> => {
  if (effort === undefined) return undefined;
  const other = await standingAt(tx, effort, undefined);
  if (other.dataset.frequency !== dataset.frequency)
    throw new Problem('risk.options', { name: 'effort' });
  return other;
};

/** Effort out of another data set: patrols, checks or travellers by the same places. */
export const effortFor = async (
  tx: Transaction,
  standing: Standing,
  settings: Pick<RiskDetectionSettings, 'effort' | 'where'>,
): Promise<EffortOf | undefined> => {
  const other = await effortStanding(tx, standing, settings);
  if (other === undefined) return undefined;
  const { dataset } = standing;
  const { where } = settings;
  const { number } = other.vintage;
  const shared = other.dataset.dimensions.filter((one) => dataset.dimensions.includes(one));
  const asked = Object.fromEntries(Object.entries(where).filter(([one]) => shared.includes(one)));
  const heads = await findHeads(tx, other.dataset.id, number);
  const figures = await figuresOf(
    tx,
    number,
    heads.map(({ id }) => id),
  );
  const sums = new Map<string, Map<string, Aggregate | undefined>>();
  return (key, first, length) => {
    const by = shared.filter((one) => Object.hasOwn(key, one));
    const level = by.join('\u0000');
    const known =
      sums.get(level) ??
      new Map(
        [...groupsOf(heads, asked, by)].map(([name, { ids }]) => [
          name,
          addedUp(ids.flatMap((id) => figures.get(id) ?? [])),
        ]),
      );
    sums.set(level, known);
    const sum = known.get(keyText(keyBy(key, by)));
    if (sum === undefined) return undefined;
    return Float64Array.from({ length }, (_, i) => {
      const cell = sum.cells[first + i - sum.firstPeriod] ?? -1;
      return cell > 0 ? cell : Number.NaN;
    });
  };
};
