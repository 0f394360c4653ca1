import type { ContextRule, TransliterationSystem } from './system.ts';

/**
 * A text in Latin letters by one system. Capitals follow the source: a word in capitals stays so, a capital
 * letter that becomes two gives one capital (`Щ` in `Щедрин` is `Shch`, in `ЩЕДРИН` `SHCH`). What the system
 * has no row for stays as it is. Never throws.
 */
export const romanise = (text: string, system: TransliterationSystem): string => {
  const { byFirst, form } = compiled(system);
  const source = text.normalize(form);
  const lower = lowerOf(source);
  let result = '';
  for (let at = 0; at < source.length; ) {
    const found = byFirst.get(lower.charAt(at))?.find((entry) => applies(entry, lower, at));
    if (found === undefined) {
      result += source.charAt(at);
      at += 1;
    } else {
      result += cased(found.to, source, lower, at, at + found.letters.length);
      at += found.letters.length;
    }
  }
  return result.normalize('NFC');
};

interface Compiled {
  readonly byFirst: ReadonlyMap<string, readonly ContextRule[]>;
  readonly form: 'NFC' | 'NFD';
}

const cache = new WeakMap<TransliterationSystem, Compiled>();

const compiled = (system: TransliterationSystem): Compiled => {
  const known = cache.get(system);
  if (known !== undefined) return known;
  const form = system.form ?? 'NFC';
  const all: ContextRule[] = [
    ...(system.rules ?? []),
    ...Object.entries(system.letters).map(([letters, to]) => ({ letters, to })),
  ].map((rule) => ({ ...rule, letters: rule.letters.normalize(form) }));
  const byFirst = new Map<string, ContextRule[]>();
  for (const rule of all) {
    const first = rule.letters.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), rule]);
  }
  for (const entries of byFirst.values())
    entries.sort((a, b) => b.letters.length - a.letters.length); // stable: rules stay before rows
  const made = { byFirst, form };
  cache.set(system, made);
  return made;
};

const applies = ({ letters, after, before }: ContextRule, lower: string, at: number): boolean =>
  lower.startsWith(letters, at) &&
  (after === undefined || holds(after, '^', previousLetter(lower, at))) &&
  (before === undefined || holds(before, '$', letterAt(lower, at + letters.length)));

const holds = (set: string, edge: string, letter: string): boolean =>
  letter === '' ? set.includes(edge) : set.includes(letter);

/** The letter before a place, over marks; empty at the start of a word. */
const previousLetter = (text: string, at: number): string => letterAt(text, at - 1);

const letterAt = (text: string, at: number): string => {
  const character = text.charAt(at);
  return WORD.test(character) ? character : '';
};

/** Apostrophes inside a word do not end it. */
const WORD = /^[\p{L}\p{M}'’ʼ]$/u;

/** Lower case of equal length, so that places agree (`İ` and final sigma would change). */
const lowerOf = (text: string): string => {
  const whole = text.toLowerCase();
  return whole.length === text.length
    ? whole
    : [...text].map((c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
};

const cased = (to: string, source: string, lower: string, from: number, end: number): string => {
  const piece = source.slice(from, end);
  if (piece === lower.slice(from, end) || to === '') return to;
  const neighbours = [source.charAt(from - 1), source.charAt(end), piece.slice(1)].join('');
  const low = [lower.charAt(from - 1), lower.charAt(end), lower.slice(from + 1, end)].join('');
  const alone = !/\p{L}/u.test(neighbours);
  const capitals = neighbours !== low && !hasLower(neighbours);
  if (capitals || (alone && to.length === 1)) return to.toUpperCase();
  const [first = ''] = to;
  const lead = /\p{L}/u.test(first) ? 1 : 2; // an apostrophe first: the capital is the letter after it
  return to.slice(0, lead).toUpperCase() + to.slice(lead);
};

const hasLower = (text: string): boolean => /\p{Ll}/u.test(text);
