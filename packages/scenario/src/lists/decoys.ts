import type { CivilDate, EpochDay } from '@amirani/core';
import { fromEpochDay, toEpochDay } from '@amirani/core';
import type { Draw } from './draw.ts';
import { drawGivens, type FullName } from './naming.ts';
import type { SyntheticPerson } from './person.ts';
import { type CultureStock, type NamePart, type Stock, stockOf } from './stock.ts';
import type { DecoyKind } from './truth.ts';

/** How many of a thousand travellers who are not sought are of which kind. */
export const decoyShares: Readonly<Record<DecoyKind, number>> = {
  ordinary: 880,
  namesake: 30,
  'near-name': 30,
  twin: 10,
  sibling: 20,
  generation: 10,
  counterpart: 20,
};

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
  today: EpochDay,
  draw: Draw,
): SyntheticPerson => {
  const stock = stockOf(entry.culture);
  const { culture, sex, state } = entry;
  const document = { ...base.document, issuer: state };
  const one = { ...base, culture, sex, state, document };
  if (kind === 'namesake')
    return { ...one, name: entry.name, birthDate: unlike(entry, base.birthDate, today, draw) };
  if (kind === 'near-name') {
    const name = nearName(entry, stock, draw);
    return { ...one, name, birthDate: unlike(entry, base.birthDate, today, draw) };
  }
  if (kind === 'generation')
    return { ...one, name: entry.name, birthDate: apart(entry, [18 * 365, 40 * 365], today, draw) };
  const birthDate = kind === 'twin' ? entry.birthDate : apart(entry, [300, 12 * 365], today, draw);
  return { ...one, name: siblingName(entry, stock, draw), birthDate };
};

/** The day if it is in another year and another month than the entry's; otherwise another. */
export const unlike = (
  { birthDate }: SyntheticPerson,
  drawn: CivilDate,
  today: EpochDay,
  draw: Draw,
): CivilDate => {
  let date = drawn;
  while (date.slice(0, 4) === birthDate.slice(0, 4) || date.slice(5, 7) === birthDate.slice(5, 7))
    date = fromEpochDay((today - draw.below(80 * 365)) as EpochDay);
  return date;
};

/** So many days before or after, never after today. */
const apart = (
  { birthDate }: SyntheticPerson,
  [low, high]: readonly [number, number],
  today: EpochDay,
  draw: Draw,
): CivilDate => {
  const days = draw.between(low, high);
  const born = toEpochDay(birthDate);
  const later = draw.chance(500) && born + days < today;
  return fromEpochDay((later ? born + days : born - days) as EpochDay);
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
