import type { Pattern } from './cultures/facts.ts';
import type { Draw } from './draw.ts';
import { type CultureStock, linked, type NamePart } from './stock.ts';

/** A full name in parts, in the order in which its people write each identifier. */
export interface FullName {
  /** Doc 9303's primary identifier: surnames with their particles, or a single name. */
  readonly primary: readonly NamePart[];
  /** Given names, father's names. */
  readonly secondary: readonly NamePart[];
}

/** Draws a full name of a culture. */
export const drawName = (stock: CultureStock, female: boolean, draw: Draw): FullName => {
  const { pattern } = stock.facts;
  const sex = female ? 0 : 1;
  const given = stock.givens[sex];
  const first = given.part(given.draw(draw));
  if (pattern.single !== undefined && draw.chance(pattern.single))
    return { primary: [first], secondary: [] };
  return {
    primary: drawSurnames(stock, female, draw),
    secondary: drawGivens(stock, first, female, draw),
  };
};

/** The surnames of a family: with them a sister or a child is named too. */
const drawSurnames = (stock: CultureStock, female: boolean, draw: Draw): NamePart[] => {
  const { pattern } = stock.facts;
  const surnames = stock.surnames[female ? 0 : 1];
  const one = (): NamePart => surnames.part(surnames.draw(draw));
  const parts: NamePart[] = [];
  if (pattern.particles !== undefined && draw.chance(pattern.particles[0]))
    parts.push(stock.particle(draw.pick(pattern.particles[1])));
  const first = one();
  parts.push(happens(pattern.hyphened, draw) ? linked(first, one(), '-') : first);
  if (happens(pattern.secondSurname, draw)) parts.push(one());
  return parts;
};

/** Given names after a first one, with what follows it in the culture. */
export const drawGivens = (
  stock: CultureStock,
  first: NamePart,
  female: boolean,
  draw: Draw,
): NamePart[] => {
  const { pattern } = stock.facts;
  const sex = female ? 0 : 1;
  const given = stock.givens[sex];
  const parts = [first];
  if (happens(pattern.second, draw)) {
    const middles = pattern.lastGiven === true ? stock.middles[sex] : given;
    const second = middles.part(middles.draw(draw));
    if (pattern.lastGiven === true) parts.unshift(second);
    else if (second !== first) parts.push(second);
  }
  if (happens(pattern.joinedGiven, draw))
    parts[0] = linked(first, given.part(given.draw(draw)), '');
  addFathers(parts, stock, female, draw);
  return parts;
};

const addFathers = (parts: NamePart[], stock: CultureStock, female: boolean, draw: Draw): void => {
  const { patronymic, childOf, fathers, beforeFather }: Pattern = stock.facts.pattern;
  if (happens(patronymic, draw)) {
    const names = stock.patronymics[female ? 0 : 1];
    parts.push(names.part(names.draw(draw)));
    if (childOf !== undefined && draw.chance(childOf[0]))
      parts.push(stock.particle(female ? childOf[2] : childOf[1]));
  }
  if (fathers === undefined || !draw.chance(fathers[0])) return;
  const [, men] = stock.givens;
  if (beforeFather !== undefined && draw.chance(beforeFather[0]))
    parts.push(stock.particle(female ? beforeFather[2] : beforeFather[1]));
  parts.push(men.part(men.draw(draw)));
  if (draw.chance(fathers[1])) parts.push(men.part(men.draw(draw)));
};

const happens = (permille: number | undefined, draw: Draw): boolean =>
  permille !== undefined && draw.chance(permille);

/** A number of all words of a name, whatever their order. */
export const markOfName = ({ primary, secondary }: FullName): number => {
  let sum = 0;
  for (const { mark } of primary) sum = (sum + mark) | 0;
  for (const { mark } of secondary) sum = (sum + mark) | 0;
  return sum;
};
