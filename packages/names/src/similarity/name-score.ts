import { type Alignment, isAside } from './align.ts';
import { INITIAL, MAX_TOKENS, type NameBuffer } from './name-buffer.ts';
import { JOINED } from './relate.ts';

/** How much the parts of a comparison count. Set on the labelled pairs, and the same for every list. */
export interface NameScoring {
  /** A word that the other name leaves out, by the share of what it tells. */
  readonly missing: number;
  /** Where both names have a word that the other lacks, they contradict each other: by the share of both. */
  readonly contradicted: number;
  /** The same for the words of descent: the name of the father before that of the child. */
  readonly reversedDescent: number;
  /** Bits that a name must bring to be worth its likeness. */
  readonly doubt: number;
}

/** The scoring that the index and the comparison of two names use. */
const nameScoring: NameScoring = {
  missing: 0.22,
  contradicted: 1.8,
  reversedDescent: 16,
  doubt: 4,
};

const first = new Float64Array(MAX_TOKENS);
const second = new Float64Array(MAX_TOKENS);

/**
 * How alike two aligned names are, from 0 to 1, where 1 is what a name has against itself: the weighted mean
 * likeness of the words that meet, with those that are missing on one side counted a little and those that
 * contradict each other counted in full. The same both ways.
 */
export const nameLikeness = (
  a: NameBuffer,
  b: NameBuffer,
  alignment: Alignment,
  scoring: NameScoring = nameScoring,
): number => {
  let met = 0;
  let all = 0;
  let whole = 0;
  let missing = 0;
  for (let i = 0; i < a.count; i += 1) {
    const weight = a.weight[i] as number;
    whole += weight;
    const j = alignment.partner[i] as number;
    if (j < 0) {
      if (isAside(a.kind[i] as number)) all += weight * ASIDE;
      else first[missing++] = weight;
      continue;
    }
    const pair = pairWeight(a, i, b, j, alignment);
    met += pair * (alignment.alike[i] as number);
    all += pair;
  }
  let lacking = 0;
  for (let j = 0; j < b.count; j += 1) {
    const weight = b.weight[j] as number;
    whole += weight;
    if ((alignment.partnerOfSecond[j] as number) >= 0) continue;
    if (isAside(b.kind[j] as number)) all += weight * ASIDE;
    else second[lacking++] = weight;
  }
  all += unmet(missing, lacking, scoring);
  if (reversesDescent(a, b, alignment)) all += scoring.reversedDescent;
  if (all === 0 || whole === 0) return 0;
  return Math.min(1, (met / (all + scoring.doubt)) * (1 + (2 * scoring.doubt) / whole));
};

/** What a particle or title counts that the other name lacks. */
const ASIDE = 0.1;

/** What words count that have no partner: the heaviest of both names contradict, the others are missing. */
const unmet = (missing: number, lacking: number, scoring: NameScoring): number => {
  const contradictions = Math.min(missing, lacking);
  if (contradictions > 0) {
    sortDown(first, missing);
    sortDown(second, lacking);
  }
  let all = 0;
  for (let k = 0; k < missing; k += 1)
    all += unmetWeight(first[k] as number, k < contradictions, scoring);
  for (let k = 0; k < lacking; k += 1)
    all += unmetWeight(second[k] as number, k < contradictions, scoring);
  return all;
};

/** An initial tells little where it agrees, and as much as a word where it does not. */
const unmetWeight = (weight: number, contradicts: boolean, scoring: NameScoring): number =>
  contradicts
    ? 0.5 * scoring.contradicted * Math.max(weight, LEAST_AGAINST)
    : scoring.missing * weight;

const LEAST_AGAINST = 6;

/** What two words tell together: of an initial and a name, hardly more than the initial. */
const pairWeight = (
  a: NameBuffer,
  i: number,
  b: NameBuffer,
  j: number,
  alignment: Alignment,
): number => {
  const one = a.weight[i] as number;
  if (alignment.relation[i] === JOINED) return one;
  const other = b.weight[j] as number;
  if (a.kind[i] === INITIAL || b.kind[j] === INITIAL) return Math.min(one, other);
  return 0.5 * (one + other);
};

const sortDown = (values: Float64Array, count: number): void => {
  for (let k = 1; k < count; k += 1) {
    const value = values[k] as number;
    let at = k;
    for (; at > 0 && (values[at - 1] as number) < value; at -= 1)
      values[at] = values[at - 1] as number;
    values[at] = value;
  }
};

/** Whether both names say `son of`, and of the words that meet around it, those before come after. */
const reversesDescent = (a: NameBuffer, b: NameBuffer, { partner }: Alignment): boolean => {
  const at = descentOf(a);
  const other = descentOf(b);
  if (at < 1 || other < 1 || at + 1 >= a.count || other + 1 >= b.count) return false;
  const child = partner[at - 1] as number;
  const father = partner[at + 1] as number;
  return child > other && father >= 0 && father < other;
};

const descentOf = ({ sonOf, count }: NameBuffer): number => {
  for (let at = 0; at < count; at += 1) if (sonOf[at] === 1) return at;
  return -1;
};
