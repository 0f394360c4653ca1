import { type CountSeries, cellStatuses, keyText } from './count-series.ts';
import type { SumRule } from './hierarchy.ts';

/** Counts below this are withheld from readers outside the unit. */
export const SMALLEST_SHOWN = 5;

const SUPPRESSED = cellStatuses.indexOf('suppressed');

/**
 * The series as they may leave the unit: counts from 1 to 4 are suppressed, zeros stay. If only one part of a sum were
 * suppressed, the difference would reveal it: then the next smallest part above zero is suppressed too, or else the sum
 * (complementary suppression). What is not reported is left as it is and tells nothing. Each sum is protected by itself; what
 * several sums over different dimensions tell together is not looked for.
 */
export const withholdSmall = (
  series: readonly CountSeries[],
  rules: readonly SumRule[] = [],
  smallest: number = SMALLEST_SHOWN,
): readonly CountSeries[] => {
  const out = series.map((one) => ({
    ...one,
    counts: one.counts.slice(),
    statuses: one.statuses.slice(),
  }));
  for (const one of out)
    one.counts.forEach((count, i) => {
      if (count > 0 && count < smallest) withhold(one, i);
    });
  const ordered = out.toSorted((a, b) => (keyText(a.key) < keyText(b.key) ? -1 : 1));
  const families = rules.flatMap((rule) => familiesOf(ordered, rule));
  // What is suppressed in one family may stand alone in another.
  for (let changed = true; changed; )
    changed = families.map((family) => complete(family)).some((more) => more);
  return out;
};

/** A sum and its parts. */
interface Family {
  readonly total: CountSeries;
  readonly parts: readonly CountSeries[];
}

const familiesOf = (series: readonly CountSeries[], rule: SumRule): readonly Family[] => {
  const byKey = new Map(series.map((one) => [keyText(one.key), one]));
  return series.flatMap((total) => {
    const members = rule.parts[total.key[rule.dimension] ?? ''];
    if (members === undefined) return [];
    const parts = members.flatMap(
      (member) => byKey.get(keyText({ ...total.key, [rule.dimension]: member })) ?? [],
    );
    return [{ total, parts }];
  });
};

/** Suppresses a second cell wherever one would stand alone; whether anything was changed. */
const complete = ({ total, parts }: Family): boolean => {
  let changed = false;
  for (let i = 0; i < total.counts.length; i += 1) {
    const period = total.start + i;
    const cells = [total, ...parts].map((one) => ({ one, i: period - one.start }));
    const inside = cells.filter(({ one, i: at }) => at >= 0 && at < one.counts.length);
    const hidden = inside.filter(({ one, i: at }) => one.statuses[at] === SUPPRESSED);
    const unknown = inside.filter(({ one, i: at }) => one.statuses[at] === NOT_REPORTED);
    if (hidden.length !== 1 || unknown.length > 0 || inside.length < cells.length) continue;
    const shown = inside
      .filter(({ one, i: at }) => (one.counts[at] ?? 0) > 0)
      .map((cell) => ({ ...cell, count: cell.one.counts[cell.i] ?? 0 }))
      .sort((a, b) => a.count - b.count || (keyText(a.one.key) < keyText(b.one.key) ? -1 : 1));
    const next = shown.find(({ one }) => one !== total) ?? shown[0];
    if (next === undefined) continue;
    withhold(next.one, next.i);
    changed = true;
  }
  return changed;
};

const NOT_REPORTED = cellStatuses.indexOf('not-reported');

const withhold = ({ counts, statuses }: CountSeries, i: number): void => {
  counts[i] = Number.NaN;
  statuses[i] = SUPPRESSED;
};
