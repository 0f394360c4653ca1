import { addDays, type CivilDate } from '@amirani/core';
import { moreProbableThan } from '@amirani/risk/ciram';
import type { SeriesForecast } from '@amirani/risk/forecast';
import { frequenciesOf, type ReportedBreakdown, type ReportedSeries } from '@amirani/risk/products';
import {
  type CountSeries,
  cellAt,
  type Period,
  periodOf,
  SMALLEST_SHOWN,
} from '@amirani/risk/series';
import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { RiskProductInput } from '../../api/types.ts';
import { type Standing, standingAt } from '../datasets/datasets.ts';
import { findIncidents } from '../incidents/store.ts';
import { marks } from '../marks.ts';
import type { Moment } from '../moment.ts';
import { readRisk } from '../register/register.ts';
import { nowcastOf } from '../series/nowcast.ts';
import type { Content } from './frozen.ts';
import { signalsOf, together } from './signals.ts';
import { findVintageBy } from './store.ts';
import { takenApart } from './taken-apart.ts';

/** What a product is made of before the forecasts, which take their time, are made. */
export interface Gathered {
  readonly content: Content;
  readonly vintages: Readonly<Record<string, number>>;
  /** Forecasts that the wholes need, in their order. */
  readonly toForecast: readonly CountSeries[];
}

/** When and in which civil days a product is asked for. */
export type Asked = Moment & { readonly timeZone: string };

/**
 * Gathers what a product says, out of the figures as they were known at the end of its day.
 * @throws Problem `http.not-found`, `risk.product.no-figures`
 */
export const gather = async (
  tx: Transaction,
  input: RiskProductInput,
  moment: Asked,
): Promise<Gathered> => {
  const before = new Date(`${addDays(input.at, 1)}T00:00:00Z`);
  const vintages: Record<string, number> = {};
  const wholes: ReportedSeries[] = [];
  const breakdowns: ReportedBreakdown[] = [];
  const toForecast: CountSeries[] = [];
  const signals: Content['signals'][] = [];
  for (const id of input.datasets) {
    const number = await findVintageBy(tx, id, before);
    if (number === undefined) {
      await standingAt(tx, id, undefined);
      throw new Problem('risk.product.no-figures', { name: id });
    }
    const standing = await standingAt(tx, id, number);
    vintages[id] = number;
    const { frequency } = standing.dataset;
    if (!frequenciesOf(input.kind).includes(frequency))
      throw new Problem('risk.product.frequency', { name: id });
    // The period that the day lies in has not ended.
    const last = periodOf(input.at, frequency) - 1;
    if (last < standing.vintage.firstPeriod)
      throw new Problem('risk.product.no-figures', { name: id });
    const taken = await takenApart(tx, standing, last, input.outside);
    wholes.push({ ...taken.whole, nowcast: await nowcastIn(tx, standing, taken.whole, moment) });
    breakdowns.push(...taken.breakdowns);
    toForecast.push(taken.unwithheld);
    signals.push(await signalsOf(tx, standing, taken, { before, last, outside: input.outside }));
  }
  const risks = await risksOf(tx, input.risks, moment);
  return {
    vintages,
    toForecast,
    content: {
      kind: input.kind,
      at: input.at,
      unit: 'Amirani',
      wholes,
      breakdowns,
      ...(input.title === undefined || input.title === '' ? {} : { title: input.title }),
      mark: { tlp: marks[input.handling] },
      signals: together(signals),
      statements: input.remarks.map(({ kind, text, likelihood, confidence }) => ({
        kind,
        text,
        ...(likelihood === undefined ? {} : { likelihood: likelihood as 1 | 2 | 3 | 4 | 5 }),
        ...(confidence === undefined ? {} : { confidence }),
      })),
      events: [],
      ways: await waysOf(tx, input),
      ...risks,
      ...(input.action === undefined ? {} : { action: input.action }),
    },
  };
};

/** The widest interval is the one that is printed. */
const LEVEL = 0.95;

/** What the newest counts of a whole are expected to become; nothing of what is withheld or later than the product. */
const nowcastIn = async (
  tx: Transaction,
  standing: Standing,
  { series }: ReportedSeries,
  { timeZone }: Asked,
): Promise<ReportedSeries['nowcast']> => {
  const { run, points, coverage } = await nowcastOf(tx, standing, {}, timeZone);
  const held = coverage?.levels.find(({ level }) => level === LEVEL)?.held;
  const shown = points.flatMap(({ period, reported, expected, intervals }) => {
    const interval = intervals.find(({ level }) => level === LEVEL);
    const isShown = cellAt(series, period as Period) === reported;
    return interval === undefined || !isShown
      ? []
      : [{ period: period as Period, reported, expected, ...interval }];
  });
  return shown.length === 0
    ? undefined
    : {
        level: LEVEL,
        vintages: run,
        points: shown.map(({ level: _, ...point }) => point),
        ...(held === undefined || coverage === undefined
          ? {}
          : { held: { in: held, of: coverage.values } }),
      };
};

/** Days of incidents that a product of each kind looks at. */
const DAYS: Readonly<Record<RiskProductInput['kind'], number>> = {
  weekly: 7,
  monthly: 31,
  quarterly: 92,
  annual: 365,
  flash: 7,
};
const MOST_WAYS = 10;

/** How things were done before the day of the product: means and document together, most frequent first. */
const waysOf = async (
  tx: Transaction,
  { at, kind, outside }: RiskProductInput,
): Promise<Content['ways']> => {
  const span = { from: addDays(at, -DAYS[kind]), to: addDays(at, -1) };
  const counts = new Map<string, number>();
  for (const { facets } of await findIncidents(tx, span)) {
    const codes = [...(facets.means ?? []), ...(facets.document ?? [])];
    if (codes.length === 0) continue;
    const way = JSON.stringify(codes);
    counts.set(way, (counts.get(way) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => !outside || count >= SMALLEST_SHOWN)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_WAYS)
    .map(([way, count]) => ({ codes: JSON.parse(way) as string[], count }));
};

/** Risks with their standing rating, and their measures. */
const risksOf = async (
  tx: Transaction,
  ids: readonly string[],
  moment: Moment,
): Promise<Pick<Content, 'risks' | 'measures'>> => {
  const risks: Content['risks'][number][] = [];
  const measures: Content['measures'][number][] = [];
  for (const id of ids) {
    const { risk, measures: own } = await readRisk(tx, id, moment);
    const { standing } = risk;
    const result = standing?.computed.result;
    const shares = standing?.computed.sensitivity?.shares ?? {};
    const better =
      result === undefined || standing?.override !== undefined
        ? undefined
        : moreProbableThan(result.rating, shares);
    if (standing !== undefined && result !== undefined)
      risks.push({
        id,
        title: risk.title,
        direction: standing.input.direction,
        rating: standing.rating,
        threat: result.threat as 1 | 2 | 3 | 4 | 5,
        vulnerability: result.vulnerability as 1 | 2 | 3 | 4 | 5,
        impact: result.impact,
        robust: standing.computed.sensitivity?.robust ?? false,
        overridden: standing.override !== undefined,
        ...(better === undefined ? {} : { moreProbable: better }),
      });
    measures.push(
      ...own.map(({ id: measure, tier, title, owner, due, state }) => ({
        id: measure,
        risk: id,
        tier: tier as 1 | 2 | 3 | 4,
        title,
        owner,
        state,
        due: due as CivilDate,
      })),
    );
  }
  return { risks, measures };
};

/** Puts the forecasts to their wholes. */
export const withForecasts = (
  { content }: Gathered,
  forecasts: readonly (SeriesForecast | undefined)[],
): Content => ({
  ...content,
  wholes: content.wholes.map((whole, i) => {
    const forecast = forecasts[i];
    return forecast === undefined ? whole : { ...whole, forecast };
  }),
});
