import type { CivilDate } from '@amirani/core';
import { daysBetween } from '@amirani/core';
import type { Draw } from './draw.ts';
import { drawGivens, type FullName } from './naming.ts';
import type { SyntheticPerson } from './person.ts';
import { type CultureStock, type NamePart, type Stock, stockOf } from './stock.ts';
import type { DecoyKind } from './truth.ts';

/** Kinds that are made of an entry by changing the person. */
export type LookAlikeKind = Exclude<DecoyKind, 'ordinary' | 'counterpart'>;

/**
 * Somebody else who is easily taken for a person: `base` gives what the kind does not take over, most
 * of all the document. Name culture and sex are the entry's, since a name tells both.
 */
export const lookAlikeOf = (
  kind: LookAlikeKind,
  entry: SyntheticPerson,
  base: SyntheticPerson,
  another: OtherDates,
  draw: Draw,
): SyntheticPerson => {
  const stock = stockOf(entry.culture);
  const { culture, sex, state } = entry;
  const one = { ...base, culture, sex, state, document: { ...base.document, issuer: state } };
  if (kind === 'namesake') return { ...one, name: entry.name, birthDate: unlike(entry, another) };
  if (kind === 'near-name')
    return { ...one, name: nearName(entry, stock, draw), birthDate: unlike(entry, another) };
  if (kind === 'generation')
    return { ...one, name: entry.name, birthDate: apart(entry, [18 * 366, 40 * 365], another) };
  const birthDate = kind === 'twin' ? entry.birthDate : apart(entry, [300, 12 * 365], another);
  return { ...one, name: siblingName(entry, stock, draw), birthDate };
};

/** Birth dates of other people of the seed, one after the other. */
export type OtherDates = () => CivilDate;

/** A birth date in another year and another month than the entry's: the first that is. */
export const unlike = ({ birthDate }: SyntheticPerson, another: OtherDates): CivilDate =>
  firstOf(
    another,
    (date) =>
      date.slice(0, 4) !== birthDate.slice(0, 4) && date.slice(5, 7) !== birthDate.slice(5, 7),
  );

/** A birth date the given number of days from the entry's. */
const apart = (
  { birthDate }: SyntheticPerson,
  [low, high]: readonly [number, number],
  another: OtherDates,
): CivilDate =>
  firstOf(another, (date) => {
    const days = Math.abs(daysBetween(birthDate, date));
    return days >= low && days <= high;
  });

/**
 * Dates are taken from people, not made up, so that look-alikes are as old as everybody else (R69). Of
 * the thousands that are tried one fits; the last is taken if none does.
 */
const firstOf = (another: OtherDates, fits: (date: CivilDate) => boolean): CivilDate => {
  let date = another();
  for (let left = 5_000; left > 0 && !fits(date); left--) date = another();
  return date;
};

/** Another given name; family name, and father's name where there is one, stay. */
const siblingName = ({ name, sex }: SyntheticPerson, stock: CultureStock, draw: Draw): FullName => {
  const { pattern } = stock.facts;
  const names = stock.givens[sex === 'F' ? 0 : 1];
  const at = pattern.lastGiven === true ? name.secondary.length - 1 : 0;
  const own = name.secondary[at] ?? name.primary[0];
  const first = otherThan(own, names, draw);
  // A person with a single name has a sister or brother with a single name.
  if (name.secondary.length === 0) return { primary: [first], secondary: [] };
  if (
    pattern.patronymic === undefined &&
    pattern.fathers === undefined &&
    pattern.lastGiven !== true
  )
    return { ...name, secondary: drawGivens(stock, first, sex === 'F', draw) };
  return { ...name, secondary: name.secondary.map((part, place) => (place === at ? first : part)) };
};

const otherThan = (part: NamePart | undefined, names: Stock, draw: Draw): NamePart => {
  let other = names.part(names.draw(draw));
  while (other.latin === part?.latin) other = names.part(names.draw(draw));
  return other;
};

/** How many names of the stock are looked at for one that is near: more would find nearer ones. */
const looked = 160;

/** One part of the name becomes another name of the same stock that begins and ends much alike. */
const nearName = ({ name, sex }: SyntheticPerson, stock: CultureStock, draw: Draw): FullName => {
  const place = sex === 'F' ? 0 : 1;
  const field = name.secondary.length > 0 && draw.chance(400) ? 'secondary' : 'primary';
  const names =
    field === 'secondary' || name.secondary.length === 0
      ? stock.givens[place]
      : stock.surnames[place];
  const at = name[field].findIndex(({ particle }) => !particle);
  const part = name[field][at];
  if (part === undefined) return name;
  let best = otherThan(part, names, draw);
  for (let left = looked; left > 0; left--) {
    const one = names.part(draw.below(names.size));
    if (
      one.latin !== part.latin &&
      likeness(one.latin, part.latin) > likeness(best.latin, part.latin)
    )
      best = one;
  }
  return { ...name, [field]: name[field].map((old, i) => (i === at ? best : old)) };
};

/** Letters that two names share at the beginning and at the end, less the difference of their lengths. */
const likeness = (one: string, other: string): number => {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charAt(start) === other.charAt(start)) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return start + end - Math.abs(one.length - other.length);
};
