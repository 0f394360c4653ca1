import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A file as it looked. */
export interface Seen {
  readonly name: string;
  readonly size: number;
  readonly changed: number;
  readonly inode: number;
}

/** The files of a folder by name, without hidden and unfinished ones. */
export const look = async (folder: string): Promise<Map<string, Seen>> => {
  const names = (await readdir(folder)).filter((name) => !/^\.|\.(part|tmp)$/.test(name)).sort();
  const seen = new Map<string, Seen>();
  for (const name of names) {
    const stat = await lstat(join(folder, name)).catch(() => undefined);
    if (stat?.isFile() === true)
      seen.set(name, { name, size: stat.size, changed: stat.mtimeMs, inode: stat.ino });
  }
  return seen;
};

/** Whether a file looks as it did. */
export const isSame = (a: Seen | undefined, b: Seen | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.size === b.size &&
  a.changed === b.changed &&
  a.inode === b.inode;

/**
 * Files of one commit: at most 500 (one by one a disk commits a few hundred a second) and at most 16 MiB, which
 * are in memory at once; a larger file is alone.
 */
export const groupsOf = <T extends Pick<Seen, 'size'>>(
  files: readonly T[],
  { most = 500, bytes = 16 * 1024 * 1024 } = {},
): readonly (readonly T[])[] => {
  const groups: T[][] = [];
  let room = 0;
  for (const file of files) {
    const last = groups.at(-1);
    if (last !== undefined && last.length < most && file.size <= room) last.push(file);
    else {
      groups.push([file]);
      room = bytes;
    }
    room -= file.size;
  }
  return groups;
};

/** Bytes in which the end of an interchange stands, with what a link adds behind it. */
const TAIL = 256;

/** Whether a file ends with the segment that ends an interchange; true where that cannot be read, for the reading says why. */
export const endsWhole = async (path: string): Promise<boolean> => {
  try {
    await using file = await open(path, 'r');
    const { size } = await file.stat();
    const tail = Buffer.alloc(Math.min(TAIL, size));
    await file.read(tail, 0, tail.length, size - tail.length);
    return isEnd(tail.toString('latin1'));
  } catch {
    return true;
  }
};

/** Whether a text ends with UNZ, its elements and a terminator, and at most blanks and control characters behind it. */
export const isEnd = (text: string): boolean => {
  const [, rest] = /UNZ([^A-Za-z0-9].*)$/.exec(text.replaceAll(/[\0-\x20]+/g, '')) ?? [];
  return rest !== undefined && !/UN[ABGH]/.test(rest) && /[A-Za-z0-9][^A-Za-z0-9]$/.test(rest);
};
