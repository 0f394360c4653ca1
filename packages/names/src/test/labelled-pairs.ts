import { sampleRows } from './samples.ts';

/** A labelled pair of names of persons. */
export interface LabelledPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly group: string;
}

/** The pairs of persons of `nomenklatura/cases.csv`. */
export const labelledPairs = (): readonly LabelledPair[] =>
  sampleRows('nomenklatura/cases.csv')
    .filter((row) => row['schema'] === 'Person')
    .map((row) => ({
      a: row['name1'] ?? '',
      b: row['name2'] ?? '',
      same: row['is_match'] === 'true',
      group: row['case_group'] ?? '',
    }));

/** A pair with its score. */
export interface Scored extends LabelledPair {
  readonly score: number;
}

/** Precision, recall and their harmonic mean at a threshold. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const qualityOf = (decided: readonly { same: boolean; said: boolean }[]): Quality => {
  const right = decided.filter(({ same, said }) => same && said).length;
  const precision = right / Math.max(1, decided.filter(({ said }) => said).length);
  const recall = right / Math.max(1, decided.filter(({ same }) => same).length);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
};

/** The threshold at which a set of pairs has its best F1. */
export const bestThreshold = (pairs: readonly Scored[]): number => {
  let best = { threshold: 1, f1: 0 };
  for (const threshold of new Set(pairs.map(({ score }) => score))) {
    const { f1 } = qualityOf(pairs.map(({ same, score }) => ({ same, said: score >= threshold })));
    if (f1 > best.f1) best = { threshold, f1 };
  }
  return best.threshold;
};

/** Decisions for all pairs, each by the threshold of the four folds that it is not in. */
export const fiveFold = (
  pairs: readonly Scored[],
): readonly (Scored & { said: boolean; threshold: number })[] =>
  Array.from({ length: 5 }, (_, fold) => {
    const threshold = bestThreshold(pairs.filter((pair) => foldOf(pair) !== fold));
    return pairs
      .filter((pair) => foldOf(pair) === fold)
      .map((pair) => ({ ...pair, said: pair.score >= threshold, threshold }));
  }).flat();

/** FNV-1a of the pair. */
const foldOf = ({ a, b }: LabelledPair): number => {
  let hash = 0x811c9dc5;
  for (const character of `${a}\n${b}`)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % 5;
};

/** The chance that a pair of one person scores above a pair of two (area under the ROC curve). */
export const areaUnderCurve = (pairs: readonly Scored[]): number => {
  const yes = pairs.filter(({ same }) => same);
  const no = pairs.filter(({ same }) => !same);
  let wins = 0;
  for (const { score } of yes)
    for (const { score: other } of no) wins += score > other ? 1 : score === other ? 0.5 : 0;
  return wins / (yes.length * no.length);
};
