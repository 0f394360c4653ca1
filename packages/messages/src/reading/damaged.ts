import type { TagCode, Tokens } from '../edifact/index.ts';
import { tagCode, tagText } from '../edifact/index.ts';

/** A segment that others depend on: what its tag is, and whether the values of a segment are such as it has. */
interface Shape {
  readonly tag: TagCode;
  readonly fits: (value: (element: number, component: number) => string, size: number) => boolean;
}

const PERSON = /^(FL|FM|DDU|DDT|ZZZ)$/;
const AIRPORT = /^[A-Z]{3}$/;

const shapes = (rows: readonly (readonly [string, Shape['fits']])[]): readonly Shape[] =>
  rows.map(([tag, fits]) => ({ tag: tagCode(tag), fits }));

const PAXLST: readonly Shape[] = shapes([
  ['NAD', (value) => PERSON.test(value(0, 0))],
  ['DOC', (value, size) => size === 2 && /^[A-Z]{1,2}$/.test(value(0, 0)) && value(1, 0) !== ''],
]);

const PNRGOV: readonly Shape[] = shapes([
  [
    'TIF',
    (value, size) =>
      (size === 1 || size === 2) &&
      /^[^\d\s]/.test(value(0, 0)) &&
      /^(|A|ADT|C|CHD|CNN|IN|INF|G)$/.test(value(1, 1)),
  ],
  ['SRC', (_, size) => size === 0],
  [
    'TVL',
    (value, size) =>
      size >= 4 &&
      /^(\d{6})?$/.test(value(0, 0)) &&
      AIRPORT.test(value(1, 0)) &&
      AIRPORT.test(value(2, 0)),
  ],
  ['TRI', (value, size) => size === 2 && value(0, 0) === '' && value(1, 3) !== ''],
  ['ABI', (value, size) => size >= 2 && /^\d{1,2}$/.test(value(0, 0)) && value(1, 0) !== ''],
]);

/** Tags of other segments that are one letter from one of these. */
const ALIKE: ReadonlySet<TagCode> = new Set(['NAT', 'LOC', 'TRA', 'SAC'].map(tagCode));
const [SRC, SAC, NAT] = ['SRC', 'SAC', 'NAT'].map(tagCode) as [TagCode, TagCode, TagCode];

/**
 * The tag that a segment was sent with, where one letter of it is lost, put, changed or exchanged with its
 * neighbour, so that it is another or none, and its values are those of the segment that it was: `NAO+FL+++DOE`
 * is a NAD. The tag as it is in all other cases. `isKnown`: whether the message type has the tag.
 */
export const sentAs = (
  tokens: Tokens,
  segment: number,
  type: 'PAXLST' | 'PNRGOV',
  isKnown: boolean,
): TagCode => {
  const tag = tokens.tag(segment);
  if (isKnown && !ALIKE.has(tag) && tag !== SRC) return tag;
  const size = tokens.elements(segment);
  const value = (element: number, component: number): string =>
    tokens.text(tokens.token(segment, element, component)).trim();
  // SRC has no elements, and SAC always has some: either is the other with one letter changed.
  if (tag === SRC) return size > 0 && AIRPORT_OF_NONE.test(value(0, 0)) ? SAC : tag;
  if (tag === NAT && value(0, 0) === '2') return tag;
  const text = tokens.tagText(segment);
  for (const shape of type === 'PAXLST' ? PAXLST : PNRGOV) {
    if (isNear(text, tagText(shape.tag)) && shape.fits(value, size)) return shape.tag;
  }
  return tag;
};

/** SAC e0 holds a code or nothing. */
const AIRPORT_OF_NONE = /^[A-Z0-9]{0,3}$/;

/** Whether two texts differ by one letter lost, put, changed or exchanged with its neighbour. */
export const isNear = (text: string, other: string): boolean => {
  if (text === other || Math.abs(text.length - other.length) > 1) return false;
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  if (text.length > other.length) return text.slice(at + 1) === other.slice(at);
  if (text.length < other.length) return text.slice(at) === other.slice(at + 1);
  const changed = text.slice(at + 1) === other.slice(at + 1);
  const exchanged =
    text[at] === other[at + 1] &&
    text[at + 1] === other[at] &&
    text.slice(at + 2) === other.slice(at + 2);
  return changed || exchanged;
};
