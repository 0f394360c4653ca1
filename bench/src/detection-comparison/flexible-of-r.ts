import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MONITORED, type SimulatedSeries } from './design.ts';

/** The two ways R draws its bound that are compared. */
export const rThresholds = ['delta', 'nbPlugin'] as const;

/** What R said of some series. */
export interface AnswerOfR {
  readonly version: string;
  /** CPU seconds R took, when it was asked. */
  readonly cpuSeconds: number;
  /** Of each series, the weeks with an alarm, from 0, by how the bound is drawn. */
  readonly alarms: Readonly<Record<(typeof rThresholds)[number], readonly ReadonlySet<number>[]>>;
  /** Scenarios that had been answered by an earlier run on the very same series and script. */
  readonly kept: number;
}

const script = join(import.meta.dirname, 'flexible.R');

/** Whether R and its package surveillance are installed. */
export const haveR = (): boolean => {
  try {
    const packages = 'stopifnot(requireNamespace("surveillance"), requireNamespace("jsonlite"))';
    execFileSync('Rscript', ['-e', packages], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/**
 * R's flexible method on series, scenario by scenario and with low priority. It takes twenty minutes of CPU: an answer is
 * kept in the folder for temporary files under the digest of script and series, so that a run that was stopped goes on
 * where it was.
 */
export const flexibleOfR = (series: readonly SimulatedSeries[]): AnswerOfR => {
  const folder = join(tmpdir(), 'amirani-detection-of-r');
  mkdirSync(folder, { recursive: true });
  const alarms = { delta: [] as Set<number>[], nbPlugin: [] as Set<number>[] };
  let version = '';
  let cpuSeconds = 0;
  let kept = 0;
  for (const scenario of new Set(series.map((one) => one.scenario))) {
    const own = series.filter((one) => one.scenario === scenario).map(({ counts }) => counts);
    const question = JSON.stringify({ monitored: MONITORED, series: own });
    const digest = createHash('sha256').update(readFileSync(script)).update(question).digest('hex');
    const answer = join(folder, `${digest}.json`);
    if (existsSync(answer)) kept += 1;
    else {
      const asked = join(folder, `${digest}.question`);
      writeFileSync(asked, question);
      execFileSync('nice', ['-n', '2', 'Rscript', script, asked, `${answer}.part`], {
        stdio: 'ignore',
      });
      renameSync(`${answer}.part`, answer);
    }
    const said = JSON.parse(readFileSync(answer, 'utf8')) as Said;
    version = said.version;
    cpuSeconds += said.cpu;
    for (const threshold of rThresholds)
      for (const weeks of said[threshold])
        alarms[threshold].push(new Set(weeks.map((week) => week - 1)));
  }
  return { version, cpuSeconds, alarms, kept };
};

/** One answer as the script writes it; its weeks count from 1. */
interface Said {
  readonly version: string;
  readonly cpu: number;
  readonly delta: readonly (readonly number[])[];
  readonly nbPlugin: readonly (readonly number[])[];
}
