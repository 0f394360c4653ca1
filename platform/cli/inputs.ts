import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { systemReason } from './refusal.ts';

/** A file that was asked for: its bytes, or why they cannot be had. */
export interface Input {
  /** The name as it was given; below a folder, the folder and the path in it; `-` for standard input. */
  readonly name: string;
  /** Found in a folder, not named by itself: it may be something else than a message. */
  readonly found: boolean;
  readonly bytes?: Uint8Array;
  readonly problem?: string;
}

/** Reads what is named, one after the other: files, folders (with their sub-folders, by name), `-`. */
export async function* readInputs(
  names: readonly string[],
  stdin: NodeJS.ReadStream,
): AsyncGenerator<Input> {
  for (const name of names) {
    if (name === '-') yield { name, found: false, bytes: await buffer(stdin) };
    else yield* readPath(name);
  }
}

/** Every file that is named, without reading it; hidden files and folders inside a folder are left out. */
export async function* listInputs(names: readonly string[]): AsyncGenerator<Omit<Input, 'bytes'>> {
  for (const name of names) {
    try {
      if ((await stat(name)).isDirectory()) yield* walk(name);
      else yield { name, found: false };
    } catch (error) {
      yield { name, found: false, problem: systemReason(error) };
    }
  }
}

async function* readPath(name: string): AsyncGenerator<Input> {
  for await (const input of listInputs([name])) {
    if (input.problem !== undefined) yield input;
    else
      try {
        yield { ...input, bytes: await readFile(input.name) };
      } catch (error) {
        yield { ...input, problem: systemReason(error) };
      }
  }
}

async function* walk(folder: string): AsyncGenerator<Omit<Input, 'bytes'>> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { name: folder, found: true, problem: systemReason(error) };
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const name = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* walk(name);
    else if (entry.isFile()) yield { name, found: true };
  }
}
