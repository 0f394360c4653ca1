/** One way to write names of a script in Latin letters. */
export interface Romaniser {
  /** What it is called in the truth: the standard or the habit. */
  readonly name: string;
  /** Latin capitals, blanks, hyphens and apostrophes. */
  readonly write: (spelling: string) => string;
}

/** Letters, alone or together, and what stands for them; `^x` counts at the start of a word, `x$` at its end. */
export type RomanTable = Readonly<Record<string, string>>;

/**
 * Writes by tables, later ones before earlier ones, the longest match first. What no table has stays,
 * so blanks and hyphens do.
 */
export const byTable = (name: string, ...tables: readonly RomanTable[]): Romaniser => {
  const table = new Map(tables.flatMap((one) => Object.entries(one)));
  const longest = Math.max(...[...table.keys()].map((key) => key.replaceAll(/[\^$]/g, '').length));
  const word = (text: string): string => {
    let out = '';
    for (let at = 0; at < text.length; ) {
      const [letters, roman] = matchAt(table, longest, text, at);
      out += roman;
      at += letters;
    }
    return out;
  };
  const write = (spelling: string): string =>
    spelling
      .toLowerCase()
      .split(/([ -])/)
      .map(word)
      .join('')
      .toUpperCase();
  return { name, write };
};

const matchAt = (
  table: ReadonlyMap<string, string>,
  longest: number,
  text: string,
  at: number,
): readonly [letters: number, roman: string] => {
  for (let letters = Math.min(longest, text.length - at); letters > 0; letters--) {
    const piece = text.slice(at, at + letters);
    const roman =
      (at === 0 ? table.get(`^${piece}`) : undefined) ??
      (at + letters === text.length ? table.get(`${piece}$`) : undefined) ??
      table.get(piece);
    if (roman !== undefined) return [letters, roman];
  }
  return [1, text.charAt(at)];
};
