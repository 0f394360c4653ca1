import { sharesGroup } from '../nicknames/nicknames.ts';
import { exchange, isVowel } from '../sound/costs.ts';
import { soundDistance } from '../sound/distance.ts';
import { letterEdits, MAX_LETTERS } from '../sound/letter-edits.ts';
import { UNIT_COUNT } from '../sound/units.ts';
import { INITIAL, NAME, type NameBuffer, PARTICLE, PATRONYMIC, TITLE } from './name-buffer.ts';

/** How two words meet, by number. */
export const NOT_ALIKE = 0;
export const SAME = 1;
export const VARIANT = 2;
export const SPELLING = 3;
export const INITIAL_OF = 4;
export const TRUNCATED = 5;
export const NICKNAME = 6;
export const JOINED = 7;
export const JOINED_WITH_MORE = 8;

/** What {@link relate} found: the relation, and how alike the words are, from 0 to 1. */
export const found: { relation: number; alike: number } = { relation: NOT_ALIKE, alike: 0 };

/**
 * How like two words of a length in units are that differ by a cost in hundredths of a letter: a letter weighs
 * more in a short word, where one changes the name.
 */
export const likeness = (cost: number, units: number): number => {
  const scale = 100 * (LIKENESS_BASE + LIKENESS_LENGTH * units);
  const left = 1 - cost / scale;
  return left < LEAST_ALIKE ? 0 : left;
};

const LIKENESS_BASE = 0.5;
const LIKENESS_LENGTH = 0.34;

/** Below this two words are not alike at all. */
const LEAST_ALIKE = 0.3;

/** The cost beyond which words of a length are not alike. */
export const costLimit = (units: number): number =>
  Math.floor(100 * (LIKENESS_BASE + LIKENESS_LENGTH * units) * (1 - LEAST_ALIKE));

/**
 * Relates word `i` of a name to word `j` of another, into {@link found}, as if neither were cut. `soundsFar` says that
 * a quick look has shown their sounds to be too far apart to be measured.
 */
export const relate = (
  a: NameBuffer,
  i: number,
  b: NameBuffer,
  j: number,
  soundsFar = false,
): void => {
  found.relation = NOT_ALIKE;
  found.alike = 0;
  if (a.ids[i] === b.ids[j]) {
    found.relation = SAME;
    found.alike = 1;
    return;
  }
  const first = a.kind[i] as number;
  const second = b.kind[j] as number;
  if (first === INITIAL || second === INITIAL) {
    if (isNameLike(first) && isNameLike(second) && beginsAlike(a, i, b, j)) {
      found.relation = INITIAL_OF;
      found.alike = ALIKE_INITIAL;
    }
    return;
  }
  if (!isOneKind(first, second)) return;
  if (!soundsFar) bySound(a, i, b, j);
  byLetters(a, i, b, j);
  if (found.alike < ALIKE_WITHIN) asPart(a, i, b, j);
  if (found.alike < ALIKE_NICKNAME && sharesGroup(a.nicknames[i] ?? [], b.nicknames[j] ?? [])) {
    found.relation = NICKNAME;
    found.alike = ALIKE_NICKNAME;
  }
};

/**
 * Adds to {@link found} what two words are where a name may be cut: a word of that name may be the beginning of the
 * other. A short word is only one where its name ends, or every ALI of a long name would begin some ALIYEV.
 */
export const relateCut = (a: NameBuffer, i: number, b: NameBuffer, j: number): void => {
  if (found.alike >= ALIKE_TRUNCATED || a.length[i] === b.length[j]) return;
  const [cut, at] = (a.length[i] as number) < (b.length[j] as number) ? [a, i] : [b, j];
  if (!cut.cut || ((cut.letters[at] as number) < MOST_SHORT && at + 1 < cut.count)) return;
  if (!beginsWith(a, i, b, j)) return;
  if (!isOneKind(a.kind[i] as number, b.kind[j] as number)) return;
  found.relation = TRUNCATED;
  found.alike = ALIKE_TRUNCATED;
};

/** Letters from which a word inside a name may be one that was shortened. */
const MOST_SHORT = 5;

/** A particle or a title only meets its like. */
const isOneKind = (first: number, second: number): boolean =>
  (first === PARTICLE) === (second === PARTICLE) && (first === TITLE) === (second === TITLE);

const ALIKE_INITIAL = 0.9;
export const ALIKE_NICKNAME = 0.72;
export const ALIKE_TRUNCATED = 0.93;

const isNameLike = (kind: number): boolean =>
  kind === NAME || kind === INITIAL || kind === PATRONYMIC;

const bySound = (a: NameBuffer, i: number, b: NameBuffer, j: number): void => {
  if (a.length[i] === 0 || b.length[j] === 0) return; // a script without table: equal only if written alike
  const units = Math.max(a.length[i] as number, b.length[j] as number);
  const limit = costLimit(units);
  const abjad = (a.abjad[i] as number) | ((b.abjad[j] as number) << 1);
  const cost = soundDistance(
    a.units,
    a.from[i] as number,
    a.length[i] as number,
    b.units,
    b.from[j] as number,
    b.length[j] as number,
    abjad,
    limit,
  );
  if (cost > limit) return;
  found.alike = likeness(cost, units);
  if (found.alike > 0) found.relation = relationOf(cost, units, abjad);
};

/** Words that a slip of the hand or two made of each other; short ones would become other names. */
const byLetters = (a: NameBuffer, i: number, b: NameBuffer, j: number): void => {
  const one = a.letters[i] as number;
  const other = b.letters[j] as number;
  const longer = Math.max(one, other);
  const shorter = Math.min(one, other);
  if (shorter < ONE_SLIP || longer > MAX_LETTERS) return;
  const most = shorter < TWO_SLIPS ? 1 : 2;
  if (found.alike >= likeness(SLIP, longer)) return;
  const edits = letterEdits(
    a.codes,
    a.codesFrom[i] as number,
    one,
    b.codes,
    b.codesFrom[j] as number,
    other,
    most,
  );
  if (edits > most) return;
  const alike = likeness(edits * SLIP, longer);
  if (alike <= found.alike) return;
  found.relation = SPELLING;
  found.alike = alike;
};

/** A word with another name joined to its end or its beginning, which the other person's name lacks. */
const asPart = (a: NameBuffer, i: number, b: NameBuffer, j: number): void => {
  const one = a.letters[i] as number;
  const other = b.letters[j] as number;
  const part = Math.min(one, other);
  if (part < PART || Math.max(one, other) < part + REST) return;
  const p = a.codesFrom[i] as number;
  const q = b.codesFrom[j] as number;
  if (!isSame(a, p, b, q, part) && !isSame(a, p + one - part, b, q + other - part, part)) return;
  found.relation = JOINED_WITH_MORE;
  found.alike = ALIKE_WITHIN;
};

const isSame = (a: NameBuffer, p: number, b: NameBuffer, q: number, length: number): boolean => {
  for (let at = 0; at < length; at += 1) if (a.codes[p + at] !== b.codes[q + at]) return false;
  return true;
};

/** Letters of a word that is part of another, and of the rest. */
const PART = 5;
const REST = 3;
const ALIKE_WITHIN = 0.5;

/** Letters of a word that may differ in one, and in two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 7;
/** What a slip costs, in hundredths of a letter. */
const SLIP = 100;

/** A difference that the near sounds of letters explain is a variant; one that costs whole letters a slip. */
const relationOf = (cost: number, units: number, abjad: number): number =>
  cost <= (abjad === 0 ? 28 + 3 * units : 80) && cost <= 9 * units + 12 ? VARIANT : SPELLING;

/** Whether the first letters of two words are the same or their sounds near, of which one is an initial. */
const beginsAlike = (a: NameBuffer, i: number, b: NameBuffer, j: number): boolean => {
  if (a.codes[a.codesFrom[i] as number] === b.codes[b.codesFrom[j] as number]) return true;
  if ((a.length[i] as number) === 0 || (b.length[j] as number) === 0) return false;
  const one = a.units[a.from[i] as number] as number;
  const other = b.units[b.from[j] as number] as number;
  if (isVowel[one] === 1 && isVowel[other] === 1 && a.abjad[i] === b.abjad[j])
    return (exchange[one * UNIT_COUNT + other] as number) <= 12;
  return (exchange[one * UNIT_COUNT + other] as number) <= 25;
};

/** Whether the shorter word, of three units and more, begins the longer. */
const beginsWith = (a: NameBuffer, i: number, b: NameBuffer, j: number): boolean => {
  const length = Math.min(a.length[i] as number, b.length[j] as number);
  if (length < 3) return false;
  const p = a.from[i] as number;
  const q = b.from[j] as number;
  for (let at = 0; at < length; at += 1) if (a.units[p + at] !== b.units[q + at]) return false;
  return true;
};
