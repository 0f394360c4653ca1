import { stream } from '../random/stream.ts';
import type { CultureFacts, Tail } from './cultures/facts.ts';
import { cultures } from './cultures/index.ts';
import { type Draw, mix32 } from './draw.ts';
import { rankWeights, weightedPlaces } from './weights.ts';

/** One word of a name, as everybody who bears it shares it. */
export interface NamePart {
  /** Capitals of the passport: A to Z, blank, hyphen, apostrophe. */
  readonly latin: string;
  /** In the letters of its people; for Latin letters, with their marks. */
  readonly native: string;
  /** What systems of romanisation read. */
  readonly spelling: string;
  readonly culture: CultureFacts;
  /** A word that names nobody: al, bin, de la. */
  readonly particle: boolean;
  /** A number of its words, the same in whatever order they stand. */
  readonly mark: number;
}

/** Names to draw from: the common ones by rank, then the rare ones that are put together. */
export interface Stock {
  readonly draw: (draw: Draw) => number;
  readonly size: number;
  /** The part at a place; the same object each time. */
  readonly part: (place: number) => NamePart;
}

/** All stocks of a culture. */
export interface CultureStock {
  readonly facts: CultureFacts;
  readonly surnames: readonly [female: Stock, male: Stock];
  readonly givens: readonly [female: Stock, male: Stock];
  /** By the place of the father's given name. */
  readonly patronymics: readonly [female: Stock, male: Stock];
  readonly middles: readonly [female: Stock, male: Stock];
  readonly particle: (word: string) => NamePart;
}

/** The rank shift of Mandelbrot's law: how much the first names stand out. */
export const rankShift = { surnames: 14, givens: 6 } as const;

/** The name stocks of a culture. They do not depend on a seed: only the assignment of names to persons is drawn. */
export const stockOf = (code: string): CultureStock => {
  const stock = stocks.get(code) ?? makeStock(code);
  stocks.set(code, stock);
  return stock;
};

const stocks = new Map<string, CultureStock>();

const makeStock = (code: string): CultureStock => {
  const facts = cultures.find((one) => one.code === code);
  if (facts === undefined) throw new RangeError(`scenario/lists: no naming culture ${code}`);
  const { feminine = same, patronymic, pattern } = facts;
  const surnames = spellings(`${code}/surnames`, facts.surnames, facts.surnameTail);
  const female = spellings(`${code}/female`, facts.female, facts.femaleTail);
  const male = spellings(`${code}/male`, facts.male, facts.maleTail);
  const fathers = (son: 0 | 1): Spellings => ({
    size: male.size,
    at: (place) => patronymic?.(male.at(place))[son] ?? male.at(place),
  });
  const [middleFemale, middleMale] = pattern.middleWords ?? [[], []];
  const particles = new Map<string, NamePart>();
  return {
    facts,
    surnames: [
      stock(facts, rankShift.surnames, {
        ...surnames,
        at: (place) => feminine(surnames.at(place)),
      }),
      stock(facts, rankShift.surnames, surnames),
    ],
    givens: [stock(facts, rankShift.givens, female), stock(facts, rankShift.givens, male)],
    patronymics: [
      stock(facts, rankShift.givens, fathers(1)),
      stock(facts, rankShift.givens, fathers(0)),
    ],
    middles: [
      stock(facts, 1, middleFemale.length > 0 ? listed(middleFemale) : female),
      stock(facts, 1, middleMale.length > 0 ? listed(middleMale) : male),
    ],
    particle: (word) => {
      const found = particles.get(word) ?? partOf(facts, word, true);
      particles.set(word, found);
      return found;
    },
  };
};

const same = (word: string): string => word;

interface Spellings {
  readonly size: number;
  readonly at: (place: number) => string;
}

const listed = (list: readonly string[]): Spellings => ({
  size: list.length,
  at: (place) => list[place] ?? '',
});

/** The listed names by rank, then the tail in an order of its own, drawn once for all seeds. */
const spellings = (path: string, list: readonly string[], tail?: Tail): Spellings => {
  if (tail === undefined) return listed(list);
  const { starts, middles = [''], ends } = tail;
  const size = starts.length * middles.length * ends.length;
  const order = Uint32Array.from({ length: size }, (_, place) => place);
  const source = stream(`lists/tail/${path}`);
  for (let left = size - 1; left > 0; left--) {
    const other = source.below(left + 1);
    const kept = order[left] ?? 0;
    order[left] = order[other] ?? 0;
    order[other] = kept;
  }
  const composed = (number: number): string => {
    const end = ends[number % ends.length] ?? '';
    const rest = Math.floor(number / ends.length);
    const middle = middles[rest % middles.length] ?? '';
    return (starts[Math.floor(rest / middles.length)] ?? '') + middle + end;
  };
  return {
    size: list.length + size,
    at: (place) => list[place] ?? composed(order[place - list.length] ?? 0),
  };
};

const stock = (facts: CultureFacts, shift: number, names: Spellings): Stock => {
  const parts: (NamePart | undefined)[] = Array.from({ length: names.size });
  let draw: ((draw: Draw) => number) | undefined;
  return {
    size: names.size,
    draw: (source) => {
      draw ??= weightedPlaces(rankWeights(names.size, shift));
      return draw(source);
    },
    part: (place) => {
      const made = parts[place] ?? partOf(facts, names.at(place), false);
      parts[place] = made;
      return made;
    },
  };
};

/** Two parts written as one word, or with a hyphen. */
export const linked = (first: NamePart, second: NamePart, between: '' | '-'): NamePart => {
  const { culture } = first;
  const lower = between === '' ? second.spelling.toLowerCase() : second.spelling;
  const passport = first.latin + between + second.latin;
  return {
    latin: passport,
    native: first.native + between + (between === '' ? second.native.toLowerCase() : second.native),
    spelling: first.spelling + between + lower,
    culture,
    particle: false,
    mark: markOf(passport),
  };
};

/** FNV-1a of each word, added up: the order of words does not tell. */
const markOf = (latin: string): number => {
  let sum = 0;
  for (const word of latin.split(/[ -]/)) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < word.length; at++)
      hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
    sum = (sum + mix32(hash)) | 0;
  }
  return sum;
};

/** A part of a spelling; `latinOf` of the culture or its first system gives the passport's letters. */
const partOf = (facts: CultureFacts, spelling: string, particle: boolean): NamePart => {
  const [passport] = facts.systems;
  const written = facts.latinOf?.get(spelling) ?? spelling;
  const latin = passport === undefined ? written.toUpperCase() : passport.write(written);
  return {
    latin,
    native: facts.inLetters?.(spelling) ?? spelling,
    spelling: written,
    culture: facts,
    particle,
    mark: markOf(latin),
  };
};
