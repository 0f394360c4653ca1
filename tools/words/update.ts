import type { Entry } from './catalogue.ts';

/**
 * A language after its English has changed. A text whose English is another one keeps its translation, marked for review
 * beside the English that was translated; a new code that says what a dropped one said takes over its translation, marked too.
 */
export const updated = (
  english: readonly Entry[],
  translated: readonly Entry[],
): readonly Entry[] => {
  const byCode = new Map(translated.map((entry) => [entry.code, entry]));
  const codes = new Set(english.map(({ code }) => code));
  const dropped = new Map(
    translated.filter(({ code }) => !codes.has(code)).map((entry) => [entry.english, entry]),
  );
  return english.map(({ code, english: now, notes }) => {
    const own = byCode.get(code);
    if (own !== undefined) return { ...changed(own, now), notes };
    const kept = dropped.get(now);
    const none = { english: now, text: '', fuzzy: false, comments: [] };
    return { ...(kept === undefined ? none : { ...kept, fuzzy: kept.text !== '' }), code, notes };
  });
};

const changed = (own: Entry, now: string): Entry => {
  const { previous, ...rest } = own;
  if (own.english === now) return own;
  if (own.text === '') return { ...rest, english: now };
  const before = previous ?? own.english;
  // Changed and changed back: the translation fits the current text.
  if (before === now) return { ...rest, english: now, fuzzy: false };
  return { ...rest, english: now, fuzzy: true, previous: before };
};
