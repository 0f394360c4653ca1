import { randomUUID } from 'node:crypto';
import { discoveriesInTree, type Hypothesis, rankSignals } from '@amirani/risk/change';
import { keyText } from '@amirani/risk/series';
import type { RiskDetectionSettings, RiskSeriesKey, RiskWarning } from '../../api/types.ts';
import { type RiskMethod, said } from '../methods.ts';
import { keyBy } from '../series/aggregate.ts';
import type { NewWarning } from './store.ts';

/** One judged period of one series. */
export interface Judged {
  readonly key: RiskSeriesKey;
  readonly level: readonly string[];
  readonly period: number;
  readonly method: RiskMethod;
  readonly count: number;
  readonly expected: number;
  readonly upperBound: number;
  readonly score: number;
  readonly pValue: number;
  readonly alarm: boolean;
  /** How it reads beside the effort, where there is any. */
  readonly reading: NonNullable<RiskWarning['reading']> | undefined;
}

/** What stands, in its order. */
export interface Ranked {
  readonly warnings: NewWarning[];
  readonly expectedFalse: number;
  readonly withP: boolean;
}

type Kept = Judged & { readonly adjusted: number };

/**
 * The warnings that stand, in their order: those with p-values by the false discovery rate, then the alarms of other methods.
 * The baseline that is aware of regimes is one of these: what makes it an alarm is more than its p-value says
 * (docs/reference/detection.md).
 */
export const ranked = (judged: readonly Judged[], settings: RiskDetectionSettings): Ranked => {
  const { floor } = settings;
  const hasRate = ({ pValue, method }: Judged): boolean =>
    !Number.isNaN(pValue) && method !== 'regime-aware';
  const withP = judged.filter(hasRate);
  const { kept, expectedFalse } =
    settings.control === 'tree' ? byTree(withP, settings) : byLevels(withP, settings);
  const others = judged
    .filter((one) => !hasRate(one) && one.alarm && one.count >= floor)
    .sort((a, b) => b.score - a.score || b.count - b.expected - (a.count - a.expected));
  const warnings = [...kept, ...others.map((one) => ({ ...one, adjusted: Number.NaN }))].map(
    (one, place): NewWarning => ({
      id: randomUUID(),
      key: one.key,
      keyText: keyText(one.key),
      level: [...one.level],
      period: one.period,
      method: one.method,
      rank: place + 1,
      count: one.count,
      // A chart has no bound of its own in counts: there the count itself is where it began to matter.
      expected: said(one.expected) ?? 0,
      upperBound: said(one.upperBound) ?? one.count,
      score: said(one.score) ?? 0,
      pValue: said(one.pValue),
      adjusted: said(one.adjusted),
      reading: one.reading,
    }),
  );
  return { warnings, expectedFalse, withP: withP.length > 0 };
};

interface Stands {
  readonly kept: readonly Kept[];
  readonly expectedFalse: number;
}

/** Each level of the hierarchy for itself (Benjamini and Hochberg 1995). */
const byLevels = (judged: readonly Judged[], { share, floor }: RiskDetectionSettings): Stands => {
  const { signals, expectedFalse } = rankSignals(
    judged.map(({ key, level, ...one }) => ({
      ...one,
      level: level.join('\u0000'),
      series: `${keyText(key)}\u0000${one.period}`,
      key,
      dimensions: level,
    })),
    { share, floor },
  );
  const kept = signals.map((signal) => {
    const one = signal as typeof signal & Judged & { readonly dimensions: readonly string[] };
    return { ...one, level: one.dimensions };
  });
  return { kept, expectedFalse };
};

/** A place of the hierarchy in one period; its own series is absent where it could not be judged. */
interface Place {
  own: Judged | undefined;
  readonly below: Map<string, Place>;
}

/**
 * Down the hierarchy (Bogomolov, Peterson, Benjamini and Sabatti 2021): on top the periods, below each its places. A place may
 * stand because of what lies below it; only where its own series is above what the level of its family allows is it listed.
 */
const byTree = (judged: readonly Judged[], { share, floor }: RiskDetectionSettings): Stands => {
  const levels = [...new Map(judged.map(({ level }) => [level.join('\u0000'), level])).values()];
  levels.sort((a, b) => a.length - b.length);
  const top = new Map<string, Place>();
  const within = (places: Map<string, Place>, name: string): Place => {
    const place = places.get(name) ?? { own: undefined, below: new Map() };
    places.set(name, place);
    return place;
  };
  for (const one of judged) {
    let place = within(top, String(one.period));
    for (const level of levels.filter(({ length }) => length <= one.level.length))
      place = within(place.below, keyText(keyBy(one.key, level)));
    place.own = one;
  }
  const { findings, expectedFalse } = discoveriesInTree(hypotheses(top), { share });
  const kept = findings.flatMap(({ path, level, stands }): Kept[] => {
    let place: Place | undefined;
    for (const name of path) place = (place?.below ?? top).get(name);
    const own = place?.own;
    const isListed = stands && own !== undefined && own.pValue <= level;
    if (!isListed || own.count < floor || own.count <= own.expected) return [];
    // At most the share where, and only where, it is at most the level of its family.
    return [{ ...own, adjusted: (own.pValue * share) / level }];
  });
  kept.sort(
    (a, b) =>
      a.adjusted - b.adjusted ||
      b.count - b.expected - (a.count - a.expected) ||
      a.period - b.period,
  );
  const most = expectedFalse.slice(1).reduce((sum, one) => sum + one, 0);
  return { kept, expectedFalse: Math.min(most, kept.length) };
};

const hypotheses = (places: ReadonlyMap<string, Place>): Hypothesis[] =>
  [...places].map(([name, { own, below }]) => ({
    name,
    pValue: own?.pValue ?? Number.NaN,
    children: hypotheses(below),
  }));
