import { filesOf, roomProblems, rooms } from '../words/rooms.ts';
import type { Problem } from './problem.ts';
import type { Repository } from './repository.ts';

/**
 * Texts by code: every language is what `npm run words` makes of it, has every text of the English, read by somebody since the
 * English changed, and names the same facts; and each code is in one room.
 */
export const words = (repo: Repository): readonly Problem[] => {
  const all = rooms(repo);
  const known = new Map<string, string>();
  return all.flatMap((room) => [
    ...[...filesOf(room)]
      .filter(([path, text]) => !repo.files.includes(path) || repo.read(path) !== text)
      .map(([at]) => ({ at, text: 'not up to date with words/en.po: npm run words' })),
    ...roomProblems(room).map(([at, text]) => ({ at, text })),
    ...room.entries.en.flatMap(({ code }) => {
      const first = known.get(code);
      known.set(code, room.folder);
      return first === undefined
        ? []
        : [{ at: `${room.folder}/words/en.po`, text: `${code} stands in ${first} too` }];
    }),
  ]);
};
