import { concentrationOf } from '@amirani/risk/indicators';
import { periodsPerYear } from '@amirani/risk/series';
import type { Output } from '@platform/api/endpoint.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { riskEndpoints } from '../../api/endpoints.ts';
import { periodText } from '../cells.ts';
import type { Standing } from '../datasets/datasets.ts';
import { countsBy, over } from './member-counts.ts';

type Spread = Output<(typeof riskEndpoints)['measureRiskSpread']>;

/** What is asked of the spread. */
export interface SpreadAsked {
  readonly over: string;
  readonly where: Readonly<Record<string, readonly string[]>>;
  readonly sum: 'year' | 'period';
}

/** Number of last points returned: ten years of weeks. */
const LAST = 520;
/** Number of members of the last point returned. */
const SHOWN = 12;

/** How concentrated counts are on the members of a dimension. @throws Problem `risk.dimension.unknown` */
export const spreadOf = async (
  tx: Transaction,
  standing: Standing,
  { over: dimension, where, sum }: SpreadAsked,
): Promise<Spread> => {
  const { dataset, vintage } = standing;
  const { members, sums } = await countsBy(tx, standing, [dimension], where);
  const perYear = periodsPerYear(dataset.frequency);
  const window = sum === 'year' ? perYear : 1;
  const length = vintage.lastPeriod - vintage.firstPeriod + 1;
  const countsAt = (end: number): readonly number[] =>
    members.map(({ counts }) => over(counts, end - window, end));
  const names = members.map(({ key }) => key[dimension] ?? '');
  const measured = Array.from({ length: Math.max(0, length - window + 1) }, (_, i) => {
    const end = i + window;
    return { end, ...pointOf(names, countsAt(end)) };
  });
  const points = measured.map(({ end, ...point }, i) => {
    const before = measured[i - window]?.entropy;
    return {
      period: periodText(vintage.firstPeriod + end - 1, dataset.frequency),
      ...point,
      unknown: members.reduce((all, one) => all + over(one.unknown, end - window, end), 0),
      ...(point.entropy === undefined || before === undefined
        ? {}
        : { change: point.entropy - before }),
    };
  });
  return {
    vintage: vintage.number,
    sums: [...sums],
    points: points.slice(-LAST),
    shares: sharesOf(
      names,
      length < window ? undefined : countsAt(length),
      length < perYear + window ? undefined : countsAt(length - perYear),
    ),
  };
};

type Point = Omit<Spread['points'][number], 'period' | 'unknown' | 'change'>;

const pointOf = (names: readonly string[], counts: readonly number[]): Point => {
  const total = counts.reduce((all, count) => all + count, 0);
  const members = counts.filter((count) => count > 0).length;
  const found = concentrationOf(counts);
  if (found === undefined) return { total, members };
  const most = Math.max(...counts);
  return {
    total,
    members,
    ...found,
    largest: { member: names[counts.indexOf(most)] ?? '', share: most / total },
  };
};

const sharesOf = (
  names: readonly string[],
  now: readonly number[] | undefined,
  before: readonly number[] | undefined,
): Spread['shares'] => {
  const sumOf = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);
  const [total, totalBefore] = [sumOf(now ?? []), sumOf(before ?? [])];
  if (now === undefined || total === 0) return [];
  return names
    .map((member, i) => ({
      member,
      count: now[i] ?? 0,
      share: (now[i] ?? 0) / total,
      ...(totalBefore === 0 ? {} : { before: (before?.[i] ?? 0) / totalBefore }),
    }))
    .sort((a, b) => b.count - a.count || (a.member < b.member ? -1 : 1))
    .slice(0, SHOWN);
};
