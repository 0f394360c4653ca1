import type { HitEvidenceView } from '../../../api/hits/types.ts';

type Words = Extract<HitEvidenceView, { kind: 'watch-list' }>['words'];

/**
 * Finds the rows of a comparison whose words have another order in the two shown names. A booking and a list may each put the
 * surname first, but a comparison puts the given name first. A word that is missing in one of the shown names does not count.
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
    at: one === undefined ? -1 : placeIn(shown, one),
    meets: other === undefined || entry === undefined ? -1 : placeIn(entry, other),
  }));
  return words.map((_, row) => {
    const own = places[row];
    if (own === undefined || own.at < 0 || own.meets < 0) return false;
    return places.some(
      ({ at, meets }) =>
        at >= 0 && meets >= 0 && at < own.at !== meets < own.meets && at !== own.at,
    );
  });
};

const formOf = (word: string): string => word.toUpperCase();
/** A name is split at every sign but letters and digits, as a comparison splits it: `AL-HADI`, `O'BRIEN`, `SMITH/JOHN`. */
const wordsOf = (name: string): readonly string[] =>
  formOf(name)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
/** The place of a word of a comparison in a shown name; a booking may have glued a title to it. */
const placeIn = (name: readonly string[], word: string): number => {
  const at = name.indexOf(formOf(word));
  return at >= 0 ? at : name.findIndex((one) => one.startsWith(formOf(word)));
};
const has = (name: readonly string[], word: string): boolean => placeIn(name, word) >= 0;
