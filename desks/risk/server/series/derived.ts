import {
  type DerivedRatio,
  derivedRatios,
  indicators,
  ratioOf,
  type Term,
} from '@amirani/risk/indicators';
import { type Frequency, periodsPerYear } from '@amirani/risk/series';
import type { Output } from '@platform/api/endpoint.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import type { riskEndpoints } from '../../api/endpoints.ts';
import { periodText } from '../cells.ts';
import { type Standing, standingAt } from '../datasets/datasets.ts';
import { indicatorOf } from '../products/reported.ts';
import type { Aggregate } from './aggregate.ts';
import { sumOf } from './explore.ts';

type Derived = Output<(typeof riskEndpoints)['deriveRiskIndicator']>;

/** Number of last periods returned. */
const LAST = 36;

/** A term with the table it is taken from. */
interface Taken {
  readonly term: Term;
  readonly side: Derived['terms'][number]['side'];
  readonly standing: Standing | undefined;
  readonly sums: ReadonlyMap<string, number>;
}

/** A derived indicator out of data sets as they are known now. @throws Problem `http.not-found`, `risk.dataset.empty` */
export const derive = async (
  tx: Transaction,
  code: Derived['code'],
  datasets: readonly string[],
): Promise<Derived> => {
  const ratio = mustFind(derivedRatios.find((one) => one.code === code));
  const standings: Standing[] = [];
  for (const id of datasets) standings.push(await standingAt(tx, id, undefined));
  const used = termsOf(ratio).map(({ term, side }) => ({
    term,
    side,
    standing: standings.find((one) => counts(one, term)),
  }));
  const [first, ...others] = used.flatMap(({ standing }) => standing?.dataset.frequency ?? []);
  const isOne = others.every((one) => one === first);
  const by: Frequency = isOne && first !== undefined ? first : 'year';
  const taken: Taken[] = [];
  for (const one of used)
    taken.push({ ...one, sums: await sumsOf(tx, one, by, by === 'month' ? (ratio.lag ?? 0) : 0) });
  return {
    code,
    per: ratio.per,
    by,
    terms: taken.map(({ term, side, standing }) => ({
      side,
      indicator: term.indicator,
      only: Object.values(term.only ?? {}).flat(),
      ...(standing === undefined
        ? {}
        : { dataset: standing.dataset.id, vintage: standing.vintage.number }),
      uncut: Object.keys(term.only ?? {}).filter(
        (dimension) => standing?.dataset.dimensions.includes(dimension) === false,
      ),
    })),
    points: pointsOf(ratio, taken),
  };
};

const termsOf = ({
  numerator,
  denominator,
}: DerivedRatio): readonly Pick<Taken, 'term' | 'side'>[] => [
  ...numerator.map((term) => ({ term, side: 'numerator' as const })),
  ...denominator.map((term) => ({ term, side: 'denominator' as const })),
];

/** Whether a table counts a term. One that counts a person once for each reason does not count persons. */
const counts = (standing: Standing, { indicator }: Term): boolean => {
  const { several = [] } = indicators.find(({ code }) => code === indicator) ?? {};
  return (
    indicatorOf(standing).indicator === indicator &&
    !several.some((dimension) => standing.dataset.dimensions.includes(dimension))
  );
};

/** The sum of a term in each period, or year, in which all of it is known; those of a side that lags stand later. */
const sumsOf = async (
  tx: Transaction,
  { term, side, standing }: Omit<Taken, 'sums'>,
  by: Frequency,
  lag: number,
): Promise<ReadonlyMap<string, number>> => {
  if (standing === undefined) return new Map();
  const { dataset } = standing;
  const where = Object.fromEntries(
    Object.entries(term.only ?? {}).filter(([dimension]) => dataset.dimensions.includes(dimension)),
  );
  const sum = await sumOf(tx, standing, where);
  if (sum === undefined) return new Map();
  const known = knownOf(sum);
  const shift = side === 'denominator' ? lag : 0;
  if (by === dataset.frequency)
    return new Map(
      [...known].map(([period, count]) => [periodText(period + shift, dataset.frequency), count]),
    );
  const years = Map.groupBy(known, ([period]) => periodText(period, dataset.frequency).slice(0, 4));
  const whole = [...years].filter(
    ([, periods]) => periods.length >= periodsPerYear(dataset.frequency),
  );
  return new Map(
    whole.map(([year, periods]) => [year, periods.reduce((total, [, count]) => total + count, 0)]),
  );
};

/** Periods of which every part is known. */
const knownOf = ({
  firstPeriod,
  cells,
  unknown,
}: Aggregate): readonly (readonly [number, number])[] =>
  cells.flatMap((cell, place) =>
    cell >= 0 && unknown[place] === 0 ? [[firstPeriod + place, cell] as const] : [],
  );

const pointsOf = ({ per }: DerivedRatio, taken: readonly Taken[]): Derived['points'] => {
  const periods = [...new Set(taken.flatMap(({ sums }) => [...sums.keys()]))].sort().slice(-LAST);
  const at = (side: Taken['side'], period: string): readonly (number | undefined)[] =>
    taken.filter((one) => one.side === side).map(({ sums }) => sums.get(period));
  const whole = (values: readonly (number | undefined)[]): number | undefined =>
    values.includes(undefined)
      ? undefined
      : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return periods.map((period) => {
    const [above, below] = [at('numerator', period), at('denominator', period)];
    const value = ratioOf(above, below, per)?.value;
    const [numerator, denominator] = [whole(above), whole(below)];
    return {
      period,
      ...(value === undefined ? {} : { value }),
      ...(numerator === undefined ? {} : { numerator }),
      ...(denominator === undefined ? {} : { denominator }),
    };
  });
};
