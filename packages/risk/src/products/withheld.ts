import { type CountSeries, withholdSmall } from '../series/index.ts';
import type { ReportedBreakdown, ReportedSeries } from './content.ts';

/** A whole and what it is taken apart into. */
interface Group {
  readonly whole: ReportedSeries | undefined;
  readonly breakdowns: readonly ReportedBreakdown[];
}

/**
 * A group as it may leave the unit: small counts are withheld in every breakdown, with a second part or the whole where one
 * alone would be told by the difference. What one breakdown withholds of the whole is withheld everywhere. Judgements and
 * forecasts are of whole series and stay.
 */
export const withheld = ({ whole, breakdowns }: Group): Group => {
  const rounds = breakdowns.map(({ several, members }) => {
    const all = [...(whole === undefined ? [] : [whole]), ...members];
    const keyed = all.map(
      ({ series }, i): CountSeries => ({ ...series, key: { part: String(i) } }),
    );
    const parts = { '0': keyed.slice(1).map((_, i) => String(i + 1)) };
    // Where persons are in several parts, no difference tells a part.
    const rules =
      whole === undefined || several
        ? []
        : [{ dimension: 'part', parts, relation: 'equal' as const }];
    return withholdSmall(keyed, rules);
  });
  const alone = whole && withholdSmall([whole.series])[0];
  const first = whole === undefined ? 0 : 1;
  const wholes = [alone, ...rounds.map((round) => (first === 1 ? round[0] : undefined))];
  return {
    whole: whole && {
      ...whole,
      series: leastKnown(wholes.flatMap((one) => one ?? [])) ?? whole.series,
    },
    breakdowns: breakdowns.map((breakdown, b) => ({
      ...breakdown,
      members: breakdown.members.map((member, i) => ({
        ...member,
        series: rounds[b]?.[i + first] ?? member.series,
      })),
    })),
  };
};

/** Of several states of one series what all of them still tell. */
const leastKnown = (states: readonly CountSeries[]): CountSeries | undefined => {
  const [first] = states;
  if (first === undefined) return undefined;
  const hidden = (i: number): CountSeries | undefined =>
    states.find(({ counts }) => Number.isNaN(counts[i] ?? Number.NaN));
  return {
    ...first,
    counts: first.counts.map((count, i) => (hidden(i) ? Number.NaN : count)),
    statuses: first.statuses.map((status, i) => hidden(i)?.statuses[i] ?? status),
  };
};
