import { exchange } from '../sound/costs.ts';
import { soundDistance } from '../sound/distance.ts';
import { MAX_UNITS } from '../sound/encode.ts';
import { letterEdits, MAX_LETTERS } from '../sound/letter-edits.ts';
import { UNIT_COUNT } from '../sound/units.ts';
import { MAX_TOKENS, type NameBuffer, PARTICLE, TITLE } from './name-buffer.ts';
import { found, JOINED, likeness, NOT_ALIKE, relate, relateCut } from './relate.ts';

/** The alignment of two names: which words meet, and how. Arrays refilled by {@link align}. */
export class Alignment {
  /** The word of the second name that a word of the first meets, or -1. */
  readonly partner: Int8Array = new Int8Array(MAX_TOKENS);
  readonly relation: Uint8Array = new Uint8Array(MAX_TOKENS);
  readonly alike: Float64Array = new Float64Array(MAX_TOKENS);
  /** The word of the first name that a word of the second meets, or -1. */
  readonly partnerOfSecond: Int8Array = new Int8Array(MAX_TOKENS);
  /** Words of the first name that are joined with the one before into one of the second, and the reverse. */
  readonly joinedFirst: Uint8Array = new Uint8Array(MAX_TOKENS);
  readonly joinedSecond: Uint8Array = new Uint8Array(MAX_TOKENS);
}

const STATES = 256;
const gain = new Float64Array(MAX_TOKENS * MAX_TOKENS);
const kinds = new Uint8Array(MAX_TOKENS * MAX_TOKENS);
const alikes = new Float64Array(MAX_TOKENS * MAX_TOKENS);
const best = new Float64Array((MAX_TOKENS + 1) * STATES);
const choice = new Int8Array((MAX_TOKENS + 1) * STATES);

/**
 * Aligns the words of two names so that what they tell together is greatest: first words that only meet when
 * written together or apart, then one to one, exactly up to eight words, greedily beyond. Order does not
 * matter here. `cut` says that words may be truncated.
 */
export const align = (a: NameBuffer, b: NameBuffer, cut: boolean, result: Alignment): void => {
  for (let i = 0; i < a.count; i += 1)
    for (let j = 0; j < b.count; j += 1) {
      relate(a, i, b, j);
      if (cut) relateCut(a, i, b, j);
      setRelation(a, i, b, j);
    }
  alignRelated(a, b, result);
};

/** Notes what {@link relate} left in `found` as the relation of two words. */
export const setRelation = (a: NameBuffer, i: number, b: NameBuffer, j: number): void => {
  const at = i * MAX_TOKENS + j;
  kinds[at] = found.relation;
  alikes[at] = found.alike;
  gain[at] = found.alike * Math.min(a.weight[i] as number, b.weight[j] as number);
};

/** Aligns two names whose words have been related one by one with {@link setRelation}. */
export const alignRelated = (a: NameBuffer, b: NameBuffer, result: Alignment): void => {
  result.partner.fill(-1);
  result.partnerOfSecond.fill(-1);
  result.relation.fill(NOT_ALIKE);
  result.joinedFirst.fill(0);
  result.joinedSecond.fill(0);
  if (!allMeet(a, b)) joinWords(a, b, result);
  else if (assignPlainly(a, b, result)) return;
  if (b.count <= 8) assign(a, b, result);
  else assignGreedily(a, b, result);
};

const bestOfSecond = new Float64Array(MAX_TOKENS);

/** Whether every word of the shorter name has one in the other that is nearly the same: then none is joined. */
const allMeet = (a: NameBuffer, b: NameBuffer): boolean => {
  bestOfSecond.fill(0);
  for (let i = 0; i < a.count; i += 1) {
    let most = 0;
    for (let j = 0; j < b.count; j += 1) {
      const alike = alikes[i * MAX_TOKENS + j] as number;
      if (alike > most) most = alike;
      if (alike > (bestOfSecond[j] as number)) bestOfSecond[j] = alike;
    }
    if (a.count <= b.count && most < NEARLY_SAME) return false;
  }
  if (a.count <= b.count) return true;
  for (let j = 0; j < b.count; j += 1) if ((bestOfSecond[j] as number) < NEARLY_SAME) return false;
  return true;
};

const NEARLY_SAME = 0.85;

/** Gives each word its best partner, where no two want the same: no other way is better. */
const assignPlainly = (a: NameBuffer, b: NameBuffer, result: Alignment): boolean => {
  let taken = 0;
  for (let i = 0; i < a.count; i += 1) {
    let most = 0;
    let at = -1;
    for (let j = 0; j < b.count; j += 1) {
      const more = gain[i * MAX_TOKENS + j] as number;
      if (more > most) {
        most = more;
        at = j;
      }
    }
    if (at < 0) continue;
    if (taken & (1 << at)) {
      result.partner.fill(-1);
      result.partnerOfSecond.fill(-1);
      result.relation.fill(NOT_ALIKE);
      return false;
    }
    taken |= 1 << at;
    pair(i, at, result);
  }
  return true;
};

/** Finds runs of words of one name that are one word of the other. */
const joinWords = (a: NameBuffer, b: NameBuffer, result: Alignment): void => {
  if (a.count === 1 && b.count === 1) return;
  for (let j = 0; j < b.count; j += 1) joinInto(a, b, j, result, false);
  for (let i = 0; i < a.count; i += 1)
    if ((result.partner[i] as number) < 0) joinInto(b, a, i, result, true);
};

/** What joined words may differ in, in hundredths of a letter; a long one in a letter more. */
const JOINED_COST = 60;
const A_SLIP = 50;
const LONG = 8;

/** Joined words are spelt with little difference: they begin alike. */
const FAR_START = 45;

const run = new Uint8Array(MAX_TOKENS * MAX_UNITS);

const joinInto = (
  parts: NameBuffer,
  whole: NameBuffer,
  j: number,
  result: Alignment,
  swapped: boolean,
): void => {
  const target = whole.length[j] as number;
  if (target < 4 || (whole.kind[j] as number) === TITLE) return;
  const most = target < LONG ? JOINED_COST : JOINED_COST + A_SLIP;
  const single = singleBest(j, parts, swapped);
  if (single > 0.9) return;
  const taken = swapped ? result.partnerOfSecond : result.partner;
  for (let i = 0; i + 1 < parts.count; i += 1) {
    let length = 0;
    let last = 0;
    for (let k = i; k < parts.count && k < i + 4; k += 1) {
      if ((taken[k] as number) >= 0) break;
      for (let u = 0; u < (parts.length[k] as number) && length < run.length; u += 1) {
        const one = parts.units[(parts.from[k] as number) + u] as number;
        if (one !== last || whole.abjad[j] === 1) run[length++] = one;
        last = one;
      }
      if (length > target + 2) break;
      if (k === i || length < target - 2) continue;
      if (longestPart(parts, i, k) + 1 > target) continue;
      const first = whole.units[whole.from[j] as number] as number;
      if ((exchange[(run[0] as number) * UNIT_COUNT + first] as number) > FAR_START) continue;
      const abjad = (parts.abjad[i] as number) | ((whole.abjad[j] as number) << 1);
      const cost = soundDistance(
        run,
        0,
        Math.min(length, MAX_UNITS),
        whole.units,
        whole.from[j] as number,
        target,
        abjad,
        most,
      );
      const alike =
        0.99 *
        Math.max(cost <= most ? likeness(cost, target) : 0, byLetters(parts, i, k, whole, j));
      if (alike > 0 && alike > single + 0.02) {
        takeJoin(i, k, j, alike, result, swapped);
        return;
      }
    }
  }
};

const joinedLetters = new Uint16Array(MAX_LETTERS);

/** How like words are by their letters when written together: a letter of the end and one of the start make one sound. */
const byLetters = (
  parts: NameBuffer,
  from: number,
  to: number,
  whole: NameBuffer,
  j: number,
): number => {
  const letters = whole.letters[j] as number;
  let length = 0;
  for (let k = from; k <= to; k += 1) {
    const more = parts.letters[k] as number;
    if (length + more > MAX_LETTERS) return 0;
    const start = parts.codesFrom[k] as number;
    joinedLetters.set(parts.codes.subarray(start, start + more), length);
    length += more;
  }
  if (letters > MAX_LETTERS) return 0;
  const most = letters < A_SLIP_IN ? 0 : letters < 2 * A_SLIP_IN ? 1 : 2;
  const start = whole.codesFrom[j] as number;
  const edits = letterEdits(joinedLetters, 0, length, whole.codes, start, letters, most);
  return edits > most ? 0 : likeness(edits * 100, letters);
};

/** Letters of a joined word from which one may be wrong; from twice as many, two. */
const A_SLIP_IN = 7;

const longestPart = (name: NameBuffer, from: number, to: number): number => {
  let longest = 0;
  for (let k = from; k <= to; k += 1) longest = Math.max(longest, name.length[k] as number);
  return longest;
};

const singleBest = (j: number, parts: NameBuffer, swapped: boolean): number => {
  let most = 0;
  for (let i = 0; i < parts.count; i += 1) {
    const at = swapped ? j * MAX_TOKENS + i : i * MAX_TOKENS + j;
    if ((alikes[at] as number) > most) most = alikes[at] as number;
  }
  return most;
};

const takeJoin = (
  from: number,
  to: number,
  whole: number,
  alike: number,
  result: Alignment,
  swapped: boolean,
): void => {
  for (let k = from; k <= to; k += 1) {
    const first = swapped ? whole : k;
    const second = swapped ? k : whole;
    if (swapped) {
      result.partnerOfSecond[second] = first;
      if (k > from) result.joinedSecond[second] = 1;
    } else {
      result.partner[first] = second;
      if (k > from) result.joinedFirst[first] = 1;
    }
    result.relation[first] = JOINED;
    result.alike[first] = alike;
  }
  if (swapped) result.partner[whole] = from;
  else result.partnerOfSecond[whole] = from;
};

/** One to one, the best of all ways: by the set of words of the second name that are taken. */
const assign = (a: NameBuffer, b: NameBuffer, result: Alignment): void => {
  const full = 1 << b.count;
  for (let i = 0; i <= a.count; i += 1) best.fill(-1, i * STATES, i * STATES + full);
  best[0] = 0;
  for (let i = 0; i < a.count; i += 1) {
    const row = i * STATES;
    const next = row + STATES;
    for (let mask = 0; mask < full; mask += 1) {
      const value = best[row + mask] as number;
      if (value < 0) continue;
      if (value > (best[next + mask] as number)) {
        best[next + mask] = value;
        choice[next + mask] = -1;
      }
      if ((result.partner[i] as number) >= 0) continue;
      for (let j = 0; j < b.count; j += 1) {
        const more = gain[i * MAX_TOKENS + j] as number;
        if (more === 0 || mask & (1 << j) || (result.partnerOfSecond[j] as number) >= 0) continue;
        const at = next + (mask | (1 << j));
        if (value + more > (best[at] as number)) {
          best[at] = value + more;
          choice[at] = j;
        }
      }
    }
  }
  let mask = 0;
  const end = a.count * STATES;
  for (let one = 1; one < full; one += 1)
    if ((best[end + one] as number) > (best[end + mask] as number)) mask = one;
  for (let i = a.count - 1; i >= 0; i -= 1) {
    const j = choice[(i + 1) * STATES + mask] as number;
    if (j < 0) continue;
    pair(i, j, result);
    mask &= ~(1 << j);
  }
};

const assignGreedily = (a: NameBuffer, b: NameBuffer, result: Alignment): void => {
  for (;;) {
    let most = 0;
    let first = -1;
    let second = -1;
    for (let i = 0; i < a.count; i += 1) {
      if ((result.partner[i] as number) >= 0) continue;
      for (let j = 0; j < b.count; j += 1) {
        const more = gain[i * MAX_TOKENS + j] as number;
        if (more > most && (result.partnerOfSecond[j] as number) < 0) {
          most = more;
          first = i;
          second = j;
        }
      }
    }
    if (first < 0) return;
    pair(first, second, result);
  }
};

const pair = (i: number, j: number, result: Alignment): void => {
  result.partner[i] = j;
  result.partnerOfSecond[j] = i;
  result.relation[i] = kinds[i * MAX_TOKENS + j] as number;
  result.alike[i] = alikes[i * MAX_TOKENS + j] as number;
};

/** Whether a word may be left out of a name without saying that it is another. */
export const isAside = (kind: number): boolean => kind === PARTICLE || kind === TITLE;
