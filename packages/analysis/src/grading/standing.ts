import { credibilities, reliabilities } from './admiralty.ts';
import type { InformationCode4, SourceCode4 } from './four-by-four.ts';
import type { Grade } from './grade.ts';

/**
 * How much a grade is taken to be worth, 1 to 5 on each axis, and the weaker of the two as its standing.
 *
 * Our choice, since no published scale has numbers: A and 1 are worth 5, each step one less, and the weaker letter
 * decides, so that a good source does not lift what is improbable. What cannot be judged (F, 6, X) is worth as little as
 * the weakest that can: it is not known to be better, and `judged` is false so that a screen can ask for a grade.
 * The 4 of 4x4 is a 1: neither known personally nor corroborated.
 */
export interface Standing {
  readonly source: number;
  readonly information: number;
  /** The smaller of the two. */
  readonly both: number;
  /** False where either side says that it cannot be judged. */
  readonly judged: boolean;
}

/** The standing of a grade. Ungraded evidence has that of `F6`, which cannot be judged. */
export const standingOf = (grade: Grade | undefined): Standing => {
  if (grade === undefined) return { source: 1, information: 1, both: 1, judged: false };
  const [source, information] =
    grade.scale === '6x6'
      ? [
          Math.max(1, 5 - reliabilities.indexOf(grade.reliability)),
          Math.max(1, 5 - credibilities.indexOf(grade.credibility)),
        ]
      : [WORTH_OF_SOURCE[grade.source], WORTH_OF_INFORMATION[grade.information]];
  const judged =
    grade.scale === '6x6'
      ? grade.reliability !== 'F' && grade.credibility !== '6'
      : grade.source !== 'X';
  return { source, information, both: Math.min(source, information), judged };
};

/** C says "mostly unreliable", which D and E of the Admiralty system say together: the weaker is taken. */
const WORTH_OF_SOURCE: Readonly<Record<SourceCode4, number>> = {
  A: 5,
  B: 4,
  C: 1,
  X: 1,
};

const WORTH_OF_INFORMATION: Readonly<Record<InformationCode4, number>> = {
  1: 5,
  2: 3,
  3: 3,
  4: 1,
};
