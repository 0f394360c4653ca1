import { nativeScript, scripts, transliterated } from './script.ts';
import { added, dropped, initials, joinedOrSplit, reordered, tokens } from './tokens.ts';
import { truncated, truncation } from './truncation.ts';
import { oneTypo, twoTypos, typing } from './typing.ts';
import { sameWriting, type Writer, type Writing } from './writing.ts';

/** The twelve ways in which a name reaches a matcher, by code. */
export type CorruptionCode =
  | 'exact'
  | 'one-typo'
  | 'two-typos'
  | 'order'
  | 'dropped'
  | 'extra'
  | 'initials'
  | 'joined'
  | 'truncated'
  | 'transliterated'
  | 'native'
  | 'combined';

/** One of the twelve. */
export interface Corruption {
  readonly code: CorruptionCode;
  /** What happens in life that it stands for. */
  readonly standsFor: string;
  /** The numbers it draws by. */
  readonly parameters: Readonly<Record<string, number>>;
  /**
   * The altered name, or undefined if it cannot be altered in this way: a name of two words cannot lose one, a short one is
   * never cut, a French one does not have another script.
   */
  readonly alter: (writing: Writing, writer: Writer) => Writing | undefined;
}

const single: readonly Corruption[] = [
  {
    code: 'exact',
    standsFor: 'the passport read by machine and the list made from a passport',
    parameters: {},
    alter: (writing) => writing,
  },
  {
    code: 'one-typo',
    standsFor: 'a name typed by hand, with one error',
    parameters: typing,
    alter: oneTypo,
  },
  {
    code: 'two-typos',
    standsFor: 'a name typed twice on its way, or in haste',
    parameters: typing,
    alter: twoTypos,
  },
  {
    code: 'order',
    standsFor: 'a form that asks in another order, or has one field for the whole name',
    parameters: { fieldsExchanged: tokens.fieldsExchanged },
    alter: reordered,
  },
  {
    code: 'dropped',
    standsFor:
      'a second given name, a father’s name or a second surname that the booking does not have',
    parameters: { optionalDropped: tokens.optionalDropped },
    alter: dropped,
  },
  {
    code: 'extra',
    standsFor:
      'a title, another given name or the surname of a marriage that the list does not have',
    parameters: {},
    alter: added,
  },
  {
    code: 'initials',
    standsFor: 'given names shortened to their first letters',
    parameters: { allInitials: tokens.allInitials },
    alter: initials,
  },
  {
    code: 'joined',
    standsFor: 'blanks and hyphens lost or put in: ABDUL RAHMAN and ABDULRAHMAN',
    parameters: { split: tokens.split },
    alter: joinedOrSplit,
  },
  {
    code: 'truncated',
    standsFor: 'a name longer than the name field of the machine readable zone',
    parameters: truncation,
    alter: truncated,
  },
  {
    code: 'transliterated',
    standsFor: 'another state’s or another year’s romanisation of the same letters',
    parameters: scripts,
    alter: transliterated,
  },
  {
    code: 'native',
    standsFor: 'a source that keeps names in their own script',
    parameters: {},
    alter: nativeScript,
  },
];

/** What may come together, in the order in which it happens on the way from a register to a booking. */
const chain: readonly CorruptionCode[] = [
  'transliterated',
  'dropped',
  'extra',
  'order',
  'joined',
  'initials',
  'one-typo',
  'truncated',
];

const oneOf = (code: CorruptionCode): Corruption => {
  const found = single.find((kind) => kind.code === code);
  if (found === undefined) throw new RangeError(`scenario/lists: no corruption ${code}`);
  return found;
};

/** Two of the chain, one after the other. */
const combined = (writing: Writing, writer: Writer): Writing | undefined => {
  const { draw } = writer;
  const first = draw.below(chain.length - 1);
  const second = draw.between(first + 1, chain.length - 1);
  const half = changedBy(chain[first], writing, writer);
  return half === undefined ? undefined : changedBy(chain[second], half, writer);
};

const changedBy = (
  code: CorruptionCode | undefined,
  writing: Writing,
  writer: Writer,
): Writing | undefined => {
  const changed = code === undefined ? undefined : oneOf(code).alter(writing, writer);
  return changed === undefined || sameWriting(changed, writing) ? undefined : changed;
};

/**
 * The twelve kinds of query of the project's measurement (issue 5), fixed here before the index that
 * is measured by them. A matcher's author may read them; changing them after a measurement is a
 * change of the measurement, and says so in `docs/reference/lists.md`.
 */
export const corruptions: readonly Corruption[] = [
  ...single,
  {
    code: 'combined',
    standsFor: 'two of them on one way: another romanisation, and a name left out',
    parameters: {},
    alter: combined,
  },
];

/** How often a kind is tried on one name before another name is taken. */
const tries = 12;

/** The name altered by a kind; undefined where it does not apply. Unless the kind is `exact`, something has changed. */
export const corrupted = (
  kind: Corruption,
  writing: Writing,
  writer: Writer,
): Writing | undefined => {
  if (kind.code === 'exact') return writing;
  for (let left = tries; left > 0; left--) {
    const changed = kind.alter(writing, writer);
    if (changed !== undefined && !sameWriting(changed, writing)) return changed;
  }
  return undefined;
};
