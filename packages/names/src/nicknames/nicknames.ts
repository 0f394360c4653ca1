import { nicknameGroups } from './nicknames-data.ts';

/** The groups of a word: their numbers, or nothing. Two words of one group may be one person's given name. */
export const nicknameGroupsOf = (word: string): readonly number[] => GROUPS.get(word) ?? NONE;

/** The other words of the groups of a word. */
export const nicknamesOf = (word: string): readonly string[] =>
  [...new Set(nicknameGroupsOf(word).flatMap((group) => MEMBERS[group] ?? []))].filter(
    (other) => other !== word,
  );

/** Whether two lists of groups have one in common. */
export const sharesGroup = (a: readonly number[], b: readonly number[]): boolean => {
  for (const one of a) for (const other of b) if (one === other) return true;
  return false;
};

const NONE: readonly number[] = [];

const MEMBERS: readonly (readonly string[])[] = nicknameGroups
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/:?\s+/));

const GROUPS: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>();
  MEMBERS.forEach((members, at) => {
    for (const word of members) {
      const known = groups.get(word);
      if (known === undefined) groups.set(word, [at]);
      else known.push(at);
    }
  });
  return groups;
})();

/** Every word that is of a group. */
export const nicknameWords = (): Iterable<string> => GROUPS.keys();
