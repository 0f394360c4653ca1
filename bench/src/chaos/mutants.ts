import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A copy of the server with one planted fault. */
export interface MutatedServer {
  /** Its root, in the place of `apps/server`. */
  readonly root: string;
  readonly remove: () => void;
}

/** A planted fault: in which file, what, becomes what. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** The server as it is. */
export const serverRoot: string = join(repository, 'apps/server');

/**
 * What a file of a server says once the fault is in it.
 * @throws where the edit does not find its one place.
 */
export const edited = (root: string, { file, from, to }: Edit): string => {
  const text = readFileSync(join(root, file), 'utf8');
  const places = text.split(from).length - 1;
  if (places !== 1) throw new Error(`mutant: ${file} has ${places} places of «${from}», not 1`);
  return text.replace(from, () => to);
};

/**
 * Copies the server and plants faults in the copy.
 * @throws where an edit no longer finds its place: the mutant must follow the code, not fall silent.
 */
export const plant = (edits: readonly Edit[]): MutatedServer => {
  const home = mkdtempSync(join(tmpdir(), 'amirani-mutant-'));
  const root = join(home, 'apps/server');
  cpSync(serverRoot, root, {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  });
  symlinkSync(join(repository, 'node_modules'), join(home, 'node_modules'));
  for (const edit of edits) writeFileSync(join(root, edit.file), edited(root, edit));
  return { root, remove: () => rmSync(home, { recursive: true, force: true }) };
};
