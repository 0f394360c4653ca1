import { type DetectionMethod, type DetectionOptions, detect } from '@amirani/risk/detect';
import { referenceText } from './reference.ts';

/** One simulated series: ten years and more of weeks with past outbreaks, and one in the last 49 weeks. */
interface Simulated {
  readonly scenario: number;
  readonly rep: number;
  readonly y: readonly number[];
}

interface Alarms {
  readonly scenario: number;
  readonly rep: number;
  readonly alarms?: number | readonly number[];
}

/** Positions that are monitored: the last 49 of 624. */
const range: readonly number[] = Array.from({ length: 49 }, (_, i) => 576 + i);

const flexible = {
  alpha: 0.01,
  noPeriods: 10,
  pThresholdTrend: 1,
  pastWeeksNotIncluded: 26,
} as const;

/** R's methods on the simulation and ours, by the names of the reference. */
const compared: Readonly<Record<string, readonly [DetectionMethod, DetectionOptions]>> = {
  FF_np10_delta_a01: ['farrington-flexible', { ...flexible, thresholdMethod: 'delta' }],
  FF_np10_nbPlugin_a01: ['farrington-flexible', { ...flexible, thresholdMethod: 'nbPlugin' }],
  FF_np10_muan_a01: ['farrington-flexible', { ...flexible, thresholdMethod: 'muan' }],
  farrington_original_a01: ['farrington', { alpha: 0.01 }],
  ears_C1: ['ears-c1', {}],
  ears_C2: ['ears-c2', {}],
  ears_C3: ['ears-c3', { alpha: 0.025 }],
  cusum_rossi_glm: ['cusum', { trans: 'rossi', m: 'glm' }],
  glrnb_c5_S1_trend: ['glr-nb', { mu0: { S: 1, trend: true }, ret: 'value' }],
};

/** How our alarms on the simulation compare with R's. */
export interface SimulationAgreement {
  readonly method: string;
  readonly series: number;
  readonly alarms: number;
  /** Weeks in which only one of the two warns. */
  readonly different: number;
}

/**
 * The 42 scenarios of Noufaily et al. 2013 as they were simulated for the reference: every alarm of every method that R
 * was run with, on the shared repetitions.
 */
export const simulationAgreements = (): readonly SimulationAgreement[] => {
  const { series } = JSON.parse(referenceText('simulation/noufaily_style_simulations.json')) as {
    series: Simulated[];
  };
  const byName = new Map(series.map((one) => [`${one.scenario} ${one.rep}`, one]));
  const theirs = JSON.parse(
    referenceText('simulation/R_surveillance_alarms_reps1-2.json'),
  ) as Record<string, Alarms[]>;
  return Object.entries(compared).map(([method, [name, options]]) => {
    const runs = theirs[method] ?? [];
    let alarms = 0;
    let different = 0;
    for (const run of runs) {
      const simulated = byName.get(`${run.scenario} ${run.rep}`);
      if (simulated === undefined) throw new Error(`no series ${run.scenario} ${run.rep}`);
      const counts = Float64Array.from(simulated.y);
      const { at, alarm } = detect({ counts, perYear: 52 }, name, { ...options, range });
      const own = new Set([...at].filter((_, i) => alarm[i] === 1).map((k) => k + 1));
      const r = new Set([run.alarms ?? []].flat());
      alarms += r.size;
      different += [...own].filter((week) => !r.has(week)).length;
      different += [...r].filter((week) => !own.has(week)).length;
    }
    return { method, series: runs.length, alarms, different };
  });
};
