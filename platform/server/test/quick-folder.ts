import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const SHARED_MEMORY = '/dev/shm';
const ROOM = 2 * 1024 ** 3;

/**
 * The folder in which a test makes databases: in memory where there is room for them. Each is hundreds of files, and to make
 * these on a disk, and wait until each commit is there, takes longer than all that is asked of them.
 */
export const quickFolder = (): string => {
  if (!existsSync(SHARED_MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(SHARED_MEMORY);
  return bavail * bsize < ROOM ? tmpdir() : SHARED_MEMORY;
};
