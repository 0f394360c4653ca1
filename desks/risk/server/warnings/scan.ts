import { setImmediate } from 'node:timers/promises';
import {
  earsDefaults,
  farringtonDefaults,
  farringtonFlexibleDefaults,
  regimeDefaults,
} from '@amirani/risk/detect';
import { effortReading } from '@amirani/risk/detect/effort';
import { periodsPerYear } from '@amirani/risk/series';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { RiskDetectionSettings, RiskSeriesKey } from '../../api/types.ts';
import { periodFrom, seriesOf } from '../cells.ts';
import { type Standing, standingAt } from '../datasets/datasets.ts';
import { findHeads } from '../datasets/figure-store.ts';
import { methodsFor, type RiskMethod, readOptions, runMethod } from '../methods.ts';
import { addedUp } from '../series/aggregate.ts';
import { figuresOf, groupsOf, mustHave } from '../series/explore.ts';
import type { Running } from '../tasks.ts';
import { type EffortOf, effortFor, judgesRates } from './effort.ts';
import { type Judged, ranked } from './rank.ts';
import { findDetection, insertFound } from './store.ts';

/** Series read and judged between two progress reports. */
const BATCH = 200;
/** More periods of series than these are not judged in one scan. */
const MOST_JUDGED = 2_000_000;

interface Tally {
  readonly judged: Judged[];
  series: number;
  unjudged: number;
  expectedAlarms: number | undefined;
}

/** A series of a level, by the ids of what it adds up. */
interface Scanned {
  readonly key: RiskSeriesKey;
  readonly level: readonly string[];
  readonly ids: readonly bigint[];
}

/** Scans all series of a data set and raises warnings; nothing is kept before the end. */
export const scan = async (running: Running): Promise<void> => {
  const { id, within, progress, platform } = running;
  const row = await within((tx) => findDetection(tx, id));
  if (row === undefined || row.found !== undefined) return;
  const { settings } = row;
  const standing = await within((tx) => standingAt(tx, row.dataset, row.vintage));
  const span = spanOf(standing, settings);
  const effort = await within((tx) => effortFor(tx, standing, settings));
  const all = await within((tx) => findHeads(tx, row.dataset, row.vintage));
  const { levels = [standing.dataset.dimensions] } = settings;
  const scanned = levels.flatMap((level): Scanned[] => {
    mustHave(standing.dataset, [...level, ...Object.keys(settings.where)]);
    return [...groupsOf(all, settings.where, level).values()].map((group) => ({ ...group, level }));
  });
  if (scanned.length * (span.to - span.from + 1) > MOST_JUDGED)
    throw new Problem('risk.detection.too-large');
  const tally: Tally = { judged: [], series: scanned.length, unjudged: 0, expectedAlarms: 0 };
  for (let from = 0; from < scanned.length; from += BATCH) {
    const part = scanned.slice(from, from + BATCH);
    const figures = await within((tx) =>
      figuresOf(
        tx,
        row.vintage,
        part.flatMap(({ ids }) => ids),
      ),
    );
    for (const one of part) {
      const sum = addedUp(one.ids.flatMap((series) => figures.get(series) ?? []));
      if (sum !== undefined) judge(tally, standing, settings, span, one, sum, effort);
      await setImmediate();
    }
    await progress(Math.min(scanned.length, from + BATCH), scanned.length);
  }
  const { warnings, expectedFalse, withP } = ranked(tally.judged, settings);
  await within(async (tx) => {
    await insertFound(
      tx,
      {
        detection: id,
        dataset: row.dataset,
        vintage: row.vintage,
        frequency: standing.dataset.frequency,
        raisedAt: platform.clock(),
      },
      {
        series: tally.series,
        unjudged: tally.unjudged,
        judged: tally.judged.length,
        alarms: tally.judged.filter(({ alarm }) => alarm).length,
        ...(tally.expectedAlarms === undefined ? {} : { expectedAlarms: tally.expectedAlarms }),
        warnings: warnings.length,
        ...(withP ? { expectedFalse } : {}),
      },
      warnings,
    );
    await publish(tx, [{ kind: 'risk', id: row.dataset }]);
  });
};

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The periods to judge; the latest alone where none is named. @throws Problem `risk.period` */
export const spanOf = (
  { dataset, vintage }: Standing,
  { from, to }: Pick<RiskDetectionSettings, 'from' | 'to'>,
): Span => {
  const last = to === undefined ? vintage.lastPeriod : periodFrom(to, dataset.frequency);
  const first = from === undefined ? last : periodFrom(from, dataset.frequency);
  if (first === undefined || last === undefined || first > last) throw new Problem('risk.period');
  return { from: first, to: last };
};

/** Charts carry what they have seen from one period to the next: they run over all of it, and what is asked for is picked. */
const CHARTS: ReadonlySet<RiskMethod> = new Set(['cusum', 'glr-pois', 'glr-nb', 'regime-aware']);

const judge = (
  tally: Tally,
  { dataset }: Standing,
  settings: RiskDetectionSettings,
  span: Span,
  { key, level }: Scanned,
  { firstPeriod, cells }: { readonly firstPeriod: number; readonly cells: readonly number[] },
  effort: EffortOf | undefined,
): void => {
  const series = seriesOf(key, dataset.frequency, firstPeriod, cells);
  const perYear = periodsPerYear(dataset.frequency);
  // What comes after the span must not tell of it.
  const counts = series.counts.subarray(0, Math.max(0, span.to - firstPeriod + 1));
  const method =
    settings.method === 'by-history' ? methodsFor(counts.length, perYear)[0] : settings.method;
  const before = tally.judged.length;
  if (method !== undefined && counts.length > 0) {
    const options = readOptions(method, settings.method === 'by-history' ? {} : settings.options);
    const first = Math.max(0, span.from - firstPeriod);
    const range = CHARTS.has(method)
      ? undefined
      : Array.from({ length: counts.length - first }, (_, i) => first + i + 1);
    const alone = runMethod({ counts, perYear }, method, options, range);
    const exposure = judgesRates(method) ? effort?.(key, firstPeriod, counts.length) : undefined;
    const rates =
      exposure === undefined
        ? undefined
        : runMethod({ counts, perYear, exposure }, method, options, range);
    const rateAt = new Map(Array.from(rates?.at ?? [], (place, i) => [place, i]));
    alone.at.forEach((place, i) => {
      const alarm = alone.alarm[i] ?? -1;
      if (alarm < 0 || place < first) return;
      const rate = rateAt.get(place);
      const reading =
        effort === undefined
          ? undefined
          : effortReading(alarm, (rate === undefined ? undefined : rates?.alarm[rate]) ?? -1);
      // Less effort hides a rise: what is told then is the rate, whose bounds are counts under that effort.
      const isHidden = reading === 'hidden' && rates !== undefined && rate !== undefined;
      const [found, k] = isHidden ? [rates, rate] : [alone, i];
      tally.judged.push({
        key,
        level,
        method,
        period: firstPeriod + place,
        reading,
        alarm: isHidden || alarm === 1,
        count: counts[place] as number,
        expected: found.expected[k] as number,
        upperBound: found.upperBound[k] as number,
        score: found.score[k] as number,
        pValue: found.pValue[k] as number,
      });
    });
    const alpha = alphaOf(method, options);
    tally.expectedAlarms =
      alpha === undefined || tally.expectedAlarms === undefined
        ? undefined
        : tally.expectedAlarms + alpha * (tally.judged.length - before);
  }
  if (tally.judged.length === before) tally.unjudged += 1;
};

/** The share of alarms that chance alone gives, where a method has such a level. */
const alphaOf = (
  method: RiskMethod,
  options: Readonly<Record<string, unknown>>,
): number | undefined => {
  // Probability that chance makes a count the highest of its record: at most 1 / (record + 1).
  if (method === 'regime-aware')
    return 1 / (Number(options['record'] ?? regimeDefaults.record) + 1);
  const given = options['alpha'];
  if (typeof given === 'number') return given;
  if (method === 'farrington-flexible') return farringtonFlexibleDefaults.alpha;
  if (method === 'farrington') return farringtonDefaults.alpha;
  return method.startsWith('ears') ? earsDefaults.alpha : undefined;
};
