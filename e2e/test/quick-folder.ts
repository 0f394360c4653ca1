import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const SHARED_MEMORY = '/dev/shm';
const ROOM = 2 * 1024 ** 3;

/**
 * The folder in which a test makes the data folders of its servers: in memory where there is room for them, since nobody has to
 * wait there until each commit is on the disk.
 */
export const quickFolder = (): string => {
  if (!existsSync(SHARED_MEMORY)) return tmpdir();
  const { bavail, bsize } = statfsSync(SHARED_MEMORY);
  return bavail * bsize < ROOM ? tmpdir() : SHARED_MEMORY;
};
