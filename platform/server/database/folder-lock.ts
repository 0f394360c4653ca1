import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** The folder is held by another process. */
export class FolderInUse extends Error {
  readonly code = 'database.folder.in-use';
  constructor(folder: string) {
    super(`${folder} is in use by another process: stop that one first`);
  }
}

/**
 * Takes a folder for this process alone; gives the function that lets it go.
 * PGlite would let two processes open one folder and then lose what one of them wrote.
 *
 * The lock is the kernel's own (SQLite's exclusive file lock beside the folder): it ends with the process
 * however that dies, and neither a number that a later process wears again nor a container in which every
 * process is number 1 can fool it.
 * @throws FolderInUse
 */
export const lockFolder = (folder: string): (() => void) => {
  mkdirSync(dirname(folder), { recursive: true });
  const lock = new DatabaseSync(`${folder}.lock`, { timeout: 0 });
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch {
    lock.close();
    throw new FolderInUse(folder);
  }
  return () => lock.close();
};
