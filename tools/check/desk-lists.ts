import { deskLists, desksIn, LIST } from '../desks/lists.ts';
import type { Problem } from './problem.ts';
import type { Repository } from './repository.ts';

/** The one list of desks names each folder of a desk once, and the lists of imports are those that it makes. */
export const deskListsAreMade = (repo: Repository): readonly Problem[] => {
  if (!repo.files.includes(LIST)) return [];
  const names = desksIn(repo.read(LIST));
  const folders = new Set(
    repo.files.flatMap((path) => /^desks\/([^/]+)\/package\.json$/.exec(path)?.[1] ?? []),
  );
  return [
    ...names
      .filter((name, at) => !folders.has(name) || names.indexOf(name) !== at)
      .map((name) => ({ at: LIST, text: `${name} is no folder of desks/, or is named twice` })),
    ...[...folders]
      .filter((name) => !names.includes(name))
      .map((name) => ({ at: `desks/${name}`, text: `is not in ${LIST}` })),
    ...Object.entries(deskLists(names))
      .filter(([path, text]) => !repo.files.includes(path) || repo.read(path) !== text)
      .map(([path]) => ({ at: path, text: 'is out of date: npm run desks' })),
  ];
};
