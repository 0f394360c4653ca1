import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MONITORED, type SimulatedSeries } from './design.ts';

/** How R draws its bound. */
export type RThreshold = 'delta' | 'nbPlugin';

/** What R said of some series. */
export interface AnswerOfR {
  readonly version: string;
  /** CPU seconds R took, when it was asked. */
  readonly cpu: number;
  /** Of each series, the weeks with an alarm, from 0. */
  readonly alarms: readonly ReadonlySet<number>[];
  /** How many of the questions had been answered by an earlier run on the very same series and script. */
  readonly kept: number;
}

const script = join(import.meta.dirname, 'flexible.R');

/** Whether R and its package surveillance are installed. */
export const haveR = (): boolean => {
  try {
    execFileSync('Rscript', ['-e', 'stopifnot(requireNamespace("surveillance"))'], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
};

/**
 * R's flexible method on series, scenario by scenario and on the lowest priority. It takes the better part of an hour: an
 * answer is kept in the folder for temporary files under the digest of script and series, so that a run that was stopped
 * goes on where it was.
 */
export const flexibleOfR = (series: readonly SimulatedSeries[], method: RThreshold): AnswerOfR => {
  const folder = join(tmpdir(), 'amirani-detection-of-r');
  mkdirSync(folder, { recursive: true });
  const alarms: Set<number>[] = [];
  let version = '';
  let cpu = 0;
  let kept = 0;
  for (const scenario of new Set(series.map((one) => one.scenario))) {
    const own = series.filter((one) => one.scenario === scenario).map(({ counts }) => counts);
    const question = JSON.stringify({ monitored: MONITORED, method, series: own });
    const digest = createHash('sha256').update(readFileSync(script)).update(question).digest('hex');
    const answer = join(folder, `${digest}.json`);
    if (existsSync(answer)) kept += 1;
    else {
      const asked = join(folder, `${digest}.question`);
      writeFileSync(asked, question);
      execFileSync('nice', ['Rscript', script, asked, `${answer}.part`], { stdio: 'ignore' });
      renameSync(`${answer}.part`, answer);
    }
    const said = JSON.parse(readFileSync(answer, 'utf8')) as {
      version: string;
      cpu: number;
      alarms: (readonly number[])[];
    };
    version = said.version;
    cpu += said.cpu;
    for (const weeks of said.alarms) alarms.push(new Set(weeks.map((week) => week - 1)));
  }
  return { version, cpu, alarms, kept };
};
