import { startJobs } from './platform/jobs/jobs.ts';
import { platformJobs } from './platform/jobs/upkeep.ts';
import type { Platform } from './platform/platform.ts';
import type { Desk } from './platform/registry.ts';
import type { Undo } from './undo.ts';

/** Runs what the platform and the desks do unasked; in one process at a time, however many of server and workers run. */
export const runJobs = async (
  desks: readonly Desk[],
  platform: Platform,
  undo: Undo,
): Promise<void> => {
  const jobs = await startJobs(platform.database, platform.log);
  undo.add(() => jobs.stop());
  await platformJobs(jobs, platform);
  for (const desk of desks) await desk.jobs?.(jobs, platform);
};
