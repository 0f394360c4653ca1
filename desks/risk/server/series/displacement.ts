import { compareCounts, displacementOf, sharedDisplacementOf } from '@amirani/risk/indicators';
import { periodsPerYear } from '@amirani/risk/series';
import type { Output } from '@platform/api/endpoint.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { riskEndpoints } from '../../api/endpoints.ts';
import { periodText } from '../cells.ts';
import type { Standing } from '../datasets/datasets.ts';
import { countsBy, type MemberCounts, over } from './member-counts.ts';

type Displacement = Output<(typeof riskEndpoints)['compareRiskPlaces']>;

/** What is asked of a displacement. */
export interface DisplacementAsked {
  readonly between: string;
  readonly through?: string | undefined;
  readonly where: Readonly<Record<string, readonly string[]>>;
  readonly span: 'quarter' | 'half' | 'year';
}

/** Parts of a year that a span is one of. */
const partsOfYear = { quarter: 4, half: 2, year: 1 } as const;
/** Most members compared. `PAIRS`: most pairs returned. */
const MEMBERS = 200;
const PAIRS = 40;

interface Compared {
  readonly member: string;
  readonly before: number;
  readonly after: number;
  readonly change: Displacement['members'][number]['change'];
  /** The same by the members of the other dimension, where there is one. */
  readonly parts?: ReadonlyMap<string, { readonly before: number; readonly after: number }>;
}

/**
 * Falls at some members beside rises at others, in the last part of the figures and the same part a year before, so that no
 * season is taken for a move. @throws Problem `risk.dimension.unknown`
 */
export const compareMembers = async (
  tx: Transaction,
  standing: Standing,
  { between, through, where, span }: DisplacementAsked,
): Promise<Displacement> => {
  const { dataset, vintage } = standing;
  const perYear = periodsPerYear(dataset.frequency);
  const length = Math.max(1, Math.round(perYear / partsOfYear[span]));
  const end = vintage.lastPeriod - vintage.firstPeriod + 1;
  const stretch = (to: number): { from: string; to: string } => ({
    from: periodText(vintage.firstPeriod + Math.max(0, to - length), dataset.frequency),
    to: periodText(vintage.firstPeriod + to - 1, dataset.frequency),
  });
  const apart = through === between ? undefined : through;
  const by = apart === undefined ? [between] : [between, apart];
  const { members, sums } = await countsBy(tx, standing, by, where);
  const reach = { vintage: vintage.number, now: stretch(end), sums: [...sums] };
  if (end - perYear - length < 0) return { ...reach, members: [], pairs: [] };
  const compared = [...Map.groupBy(members, ({ key }) => key[between] ?? '')]
    .map(([member, parts]) =>
      comparedOf(member, parts, apart, (values, back) =>
        over(values, end - back * perYear - length, end - back * perYear),
      ),
    )
    .sort((a, b) => larger(b) - larger(a) || (a.member < b.member ? -1 : 1))
    .slice(0, MEMBERS);
  return {
    ...reach,
    before: stretch(end - perYear),
    members: compared.map(({ parts: _, ...one }) => one),
    pairs: pairsOf(compared),
  };
};

const larger = ({ before, after }: Compared): number => Math.max(before, after);

/** Sums the values of the span, in this year or the year before. */
type Sum = (values: Float64Array | Int32Array, back: 0 | 1) => number;

const comparedOf = (
  member: string,
  parts: readonly MemberCounts[],
  apart: string | undefined,
  sum: Sum,
): Compared => {
  const each = parts.map(({ key, counts, unknown }) => ({
    key,
    before: sum(counts, 1),
    after: sum(counts, 0),
    unknown: sum(unknown, 1) + sum(unknown, 0),
  }));
  const all = (of: 'before' | 'after' | 'unknown'): number =>
    each.reduce((total, one) => total + one[of], 0);
  const [before, after] = [all('before'), all('after')];
  return {
    member,
    before,
    after,
    change: all('unknown') > 0 ? 'unknown' : changeOf(before, after),
    ...(apart === undefined
      ? {}
      : { parts: new Map(each.map(({ key, ...one }) => [key[apart] ?? '', one])) }),
  };
};

/** Whether one count differs from another by more than chance: the interval of their ratio leaves out one. */
const changeOf = (before: number, after: number): 'fell' | 'rose' | 'steady' => {
  const { ratio } = compareCounts({ count: after }, { count: before });
  if (ratio === undefined) return 'steady';
  if (ratio.high !== null && ratio.high < 1) return 'fell';
  return ratio.low > 1 ? 'rose' : 'steady';
};

const pairsOf = (compared: readonly Compared[]): Displacement['pairs'] => {
  const risen = compared.filter(({ change }) => change === 'rose');
  return compared
    .filter(({ change }) => change === 'fell')
    .flatMap((here) =>
      risen.flatMap((there) => {
        const part = displacementOf(here, there);
        const shared = sharedOf(here, there);
        if (part === undefined) return [];
        const [fall, rise] = [here.before - here.after, there.after - there.before];
        return [
          {
            from: here.member,
            to: there.member,
            fall,
            rise,
            part,
            ...(shared === undefined ? {} : { shared }),
          },
        ];
      }),
    )
    .sort(
      (a, b) => held(b) - held(a) || b.fall - a.fall || (a.from + a.to < b.from + b.to ? -1 : 1),
    )
    .slice(0, PAIRS);
};

/** What of a fall fits a rise part by part; undefined where nothing tells them apart. */
const sharedOf = (here: Compared, there: Compared): number | undefined =>
  here.parts &&
  sharedDisplacementOf(
    [...here.parts.values()],
    Array.from(here.parts.keys(), (name) => there.parts?.get(name) ?? NONE),
  );

const NONE = { before: 0, after: 0 };

/** How much of a fall a pair could hold, among the same where that is known. */
const held = ({ fall, part, shared }: Displacement['pairs'][number]): number =>
  fall * (shared ?? part);
