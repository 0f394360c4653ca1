import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfProject } from '../copy-of-project.ts';

/** A copy of the project with one planted fault. */
export interface MutatedServer {
  readonly root: string;
  readonly remove: () => void;
}

/** A planted fault: in which file, what, becomes what. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

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
 * Copies the project and plants faults in the copy.
 * @throws where an edit no longer finds its place: the mutant must follow the code, not fall silent.
 */
export const plant = (edits: readonly Edit[]): MutatedServer => {
  const root = copyOfProject();
  for (const edit of edits) writeFileSync(join(root, edit.file), edited(root, edit));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
};
