import type { CivilDate } from '@amirani/core';
import { readMrz, repairMrz } from '@amirani/documents/mrz';
import { type Random, randomOf } from '../fuzz/random.ts';
import { ALIKE } from './alike.ts';
import { makeZone } from './generate.ts';

/** Results for zones with the given number of misread characters. */
export interface RepairAccuracy {
  readonly misread: number;
  readonly zones: number;
  /** One correction, and it is what was written. */
  readonly right: number;
  /** Several corrections, what was written among them. */
  readonly amongSeveral: number;
  /** Corrections without what was written, but every character that is wrong in them is named as undecidable. */
  readonly undecidable: number;
  /** Nothing looks wrong, for every misread character is named as undecidable. */
  readonly invisible: number;
  /** No correction: another state that exists was read, which no digit covers, or nothing explains what was read. */
  readonly none: number;
  /** Several corrections, what was written not among them: fewer edits explain what was read. */
  readonly severalWithout: number;
  /** One correction, another than what was written, and nothing says so: fewer edits explain what was read. */
  readonly wrong: number;
}

const options = { referenceDate: '2026-11-25' as CivilDate };

/** Misreads characters of the second line of a number of passports, and repairs them. */
export const repairAccuracy = (seed: number, misread: number, zones: number): RepairAccuracy => {
  const count = {
    right: 0,
    amongSeveral: 0,
    undecidable: 0,
    invisible: 0,
    none: 0,
    severalWithout: 0,
    wrong: 0,
  };
  for (let zone = 0; zone < zones; zone++) {
    const random = randomOf(seed + zone);
    const written = makeZone(random, 'TD3', 'synthetic');
    count[outcome(written, damaged(written, random, misread))]++;
  }
  return { misread, zones, ...count };
};

const damaged = (
  [first = '', second = '']: readonly string[],
  random: Random,
  misread: number,
): readonly string[] => {
  const places = [...second].flatMap((sign, at) => (ALIKE[sign] === undefined ? [] : [at]));
  const signs = [...second];
  for (let times = 0; times < misread && places.length > 0; times++) {
    const [at = 0] = places.splice(random.below(places.length), 1);
    signs[at] = random.pick([...(ALIKE[second.charAt(at)] ?? '')]);
  }
  return [first, signs.join('')];
};

const outcome = (
  written: readonly string[],
  read: readonly string[],
): Exclude<keyof RepairAccuracy, 'misread' | 'zones'> => {
  const { candidates, undecidable } = repairMrz(readMrz(read, options), options);
  const differsOnlyWhereNamed = (lines: readonly string[]): boolean =>
    [...(lines[1] ?? '')].every(
      (sign, at) =>
        sign === written[1]?.charAt(at) ||
        undecidable.some(
          ({ line, position, also }) =>
            line === 2 && position === at + 1 && also === written[1]?.charAt(at),
        ),
    );
  if (candidates.length === 0) return differsOnlyWhereNamed(read) ? 'invisible' : 'none';
  if (candidates.some(({ lines }) => lines[1] === written[1]))
    return candidates.length === 1 ? 'right' : 'amongSeveral';
  if (candidates.some(({ lines }) => differsOnlyWhereNamed(lines))) return 'undecidable';
  return candidates.length === 1 ? 'wrong' : 'severalWithout';
};
