import { cheapestOmission as cheapest, exchange, isVowel } from '../sound/costs.ts';
import { UNIT_COUNT, unit } from '../sound/units.ts';

/** Units that stand for a group each; every other unit is of all groups that it is near to. */
// biome-ignore format: a row of letters
const GROUPS: readonly string[] = [
  'A', 'E', 'I', 'O', 'B', 'P', 'F', 'V', 'T', 'D', 'S', 'TS', 'SH', 'ZH', 'K', 'G', 'H', 'L', 'R', 'M', 'N', 'J',
];

/** How near a unit must be to a group to be of it, in hundredths of a letter. */
const NEAR = 45;

const BITS: Uint32Array = Uint32Array.from({ length: UNIT_COUNT }, (_, one) => {
  let bits = 0;
  for (const [group, name] of GROUPS.entries())
    if (one > 0 && (exchange[one * UNIT_COUNT + unit(name)] as number) <= NEAR) bits |= 1 << group;
  return bits >>> 0;
});

/** The groups of sound that a word has: a quick look at whether another word can be near. */
export const letterMask = (units: Uint8Array, from: number, length: number): number => {
  let mask = 0;
  for (let at = from; at < from + length; at += 1) mask |= BITS[units[at] as number] as number;
  return mask >>> 0;
};

/**
 * How many consonants of a word have no near unit in another, by the other's mask. Each costs something to
 * exchange or to leave out, so that a word with many of them need not be measured.
 */
export const consonantsWithout = (
  units: Uint8Array,
  from: number,
  length: number,
  mask: number,
): number => {
  let without = 0;
  for (let at = from; at < from + length; at += 1) {
    const bits = CONSONANT_BITS[units[at] as number] as number;
    if (bits !== 0 && (bits & mask) === 0) without += 1;
  }
  return without;
};

/** Nothing for vowels and for units that may be left out for little. */
const CONSONANT_BITS: Uint32Array = BITS.map((bits, one) =>
  isVowel[one] === 1 || (cheapest[one] as number) < 60 ? 0 : bits,
);
