import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Refusal } from '@platform/cli/refusal.ts';

const BUILD = fileURLToPath(new URL('../../../web/ensure-build.ts', import.meta.url));

/**
 * Builds the pages of the workbench if their sources are newer, in a separate process: the caller makes the database
 * meanwhile. Resolves when they are ready; the process ends with this one.
 * @throws Refusal (exit code 1) if they cannot be built; standard error has the reason.
 */
export const buildPages = (script = BUILD): Promise<void> => {
  const child = spawn(process.execPath, ['--conditions=@amirani/source', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  // Both are awaited, and the database with its world takes longer: the build has what is left of the cores.
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const end = (): unknown => child.kill();
  process.once('exit', end);
  const built = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('exit', end);
      if (code === 0) resolve();
      else
        reject(
          new Refusal(
            1,
            'the pages of the workbench could not be built',
            'nothing listens; what was made of the database is kept.',
            'see the lines above, and try again.',
          ),
        );
    });
  });
  // It may fail before anybody waits for it.
  built.catch(() => undefined);
  return built;
};
