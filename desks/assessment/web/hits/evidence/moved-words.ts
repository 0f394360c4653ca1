import type { HitEvidenceView } from '../../../api/hits/types.ts';

type Words = Extract<HitEvidenceView, { kind: 'watch-list' }>['words'];

/**
 * Which rows of a comparison stand in another place: as the two names are shown, a word before it meets one further on, or one
 * after it one further back. A booking and a list may each put the surname first, and a comparison puts the given name first;
 * so what the comparison itself says counts only of a word that one of the shown names lacks.
 */
export const movedWords = (
  words: Words,
  traveller: string,
  entries: readonly string[],
): readonly boolean[] => {
  const shown = wordsOf(traveller);
  const entry = entries
    .map(wordsOf)
    .find((name) => words.every(({ entry: [first] }) => first === undefined || has(name, first)));
  const places = words.map(({ query: [one], entry: [other] }) => ({
    at: one === undefined ? -1 : shown.indexOf(formOf(one)),
    meets: other === undefined || entry === undefined ? -1 : entry.indexOf(formOf(other)),
  }));
  return words.map(({ moved }, row) => {
    const own = places[row];
    if (own === undefined || own.at < 0 || own.meets < 0) return moved;
    return places.some(
      ({ at, meets }) =>
        at >= 0 && meets >= 0 && at < own.at !== meets < own.meets && at !== own.at,
    );
  });
};

const formOf = (word: string): string => word.toUpperCase();
const wordsOf = (name: string): readonly string[] =>
  formOf(name)
    .split(/[\s,]+/)
    .filter(Boolean);
const has = (name: readonly string[], word: string): boolean => name.includes(formOf(word));
