import { type DetectionMethod, type DetectionOptions, detect } from '@amirani/risk/detect';
import type { RouteSeries } from '../forecast/frontex-series.ts';

/** The settings that R's shares of alarms on the Frontex flows were recorded with: months, a window of one. */
const stock: Readonly<Record<string, readonly [DetectionMethod, DetectionOptions]>> = {
  'flexible, default 0.05': ['farrington-flexible', { w: 1 }],
  'flexible, nbPlugin 0.01': ['farrington-flexible', monthly('nbPlugin')],
  'flexible, muan 0.01': ['farrington-flexible', monthly('muan')],
  'original 0.01': ['farrington', { b: 3, w: 3, alpha: 0.01 }],
  'EARS C1': ['ears-c1', {}],
};

function monthly(thresholdMethod: 'nbPlugin' | 'muan'): DetectionOptions {
  return {
    w: 1,
    alpha: 0.01,
    noPeriods: 4,
    pThresholdTrend: 1,
    pastWeeksNotIncluded: 3,
    thresholdMethod,
  };
}

/** How often a setting warns. */
export interface StockShare {
  readonly setting: string;
  readonly points: number;
  readonly alarms: number;
  /** Alarms over points. */
  readonly share: number;
}

/** The share of months with an alarm under stock settings, over all series. */
export const stockShares = (series: readonly RouteSeries[]): readonly StockShare[] =>
  Object.entries(stock).map(([setting, [method, options]]) => {
    let points = 0;
    let alarms = 0;
    for (const { counts } of series) {
      const { alarm } = detect({ counts, perYear: 12 }, method, options);
      points += alarm.length;
      alarms += alarm.filter((one) => one === 1).length;
    }
    return { setting, points, alarms, share: alarms / points };
  });
