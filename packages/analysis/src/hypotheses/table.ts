import { standingOf } from '../grading/index.ts';
import type { ConsistencyMark, HypothesisMatrix, MatrixProblem } from './matrix.ts';
import { type Weighting, weightOf } from './weights.ts';

/** A matrix as rows of marks in the order of its lists: `marks[piece][hypothesis]`, undefined where not judged. */
export interface MarkTable {
  readonly hypotheses: readonly string[];
  readonly evidence: readonly string[];
  readonly weights: readonly number[];
  readonly marks: readonly (readonly (ConsistencyMark | undefined)[])[];
  readonly problems: readonly MatrixProblem[];
}

/**
 * Lays a matrix out. Of several hypotheses, pieces or marks with one id the first stands; the others are named in the
 * problems, as are marks for what is not in the lists, so that nothing is lost unseen.
 */
export const markTable = (matrix: HypothesisMatrix, weighting: Weighting): MarkTable => {
  const hypotheses = firsts(matrix.hypotheses);
  const pieces = firsts(matrix.evidence);
  const given = new Map<string, ConsistencyMark>();
  const unknown: string[] = [];
  const twice = [...repeated(matrix.hypotheses), ...repeated(matrix.evidence)];
  for (const { evidence, hypothesis, mark } of matrix.cells) {
    const key = `${evidence}/${hypothesis}`;
    if (!pieces.has(evidence) || !hypotheses.has(hypothesis)) unknown.push(key);
    else if (given.has(key)) twice.push(key);
    else given.set(key, mark);
  }
  const rows = [...pieces.values()];
  const names = [...hypotheses.keys()];
  const open = rows.flatMap(({ id }) =>
    names.filter((name) => !given.has(`${id}/${name}`)).map((name) => `${id}/${name}`),
  );
  const ungraded = rows.filter(({ grade }) => !standingOf(grade).judged).map(({ id }) => id);
  return {
    hypotheses: names,
    evidence: rows.map(({ id }) => id),
    weights: rows.map((piece) => weightOf(piece, weighting)),
    marks: rows.map(({ id }) => names.map((name) => given.get(`${id}/${name}`))),
    problems: [
      ...problem('analysis.matrix.too-few', names.length < 2 ? names : undefined),
      ...problem('analysis.matrix.duplicate', some(twice)),
      ...problem('analysis.matrix.unknown', some(unknown)),
      ...problem('analysis.matrix.not-judged', some(open)),
      ...problem('analysis.matrix.ungraded', weighting === 'graded' ? some(ungraded) : undefined),
    ],
  };
};

const firsts = <T extends { readonly id: string }>(list: readonly T[]): Map<string, T> => {
  const found = new Map<string, T>();
  for (const one of list) if (!found.has(one.id)) found.set(one.id, one);
  return found;
};

const repeated = (list: readonly { readonly id: string }[]): string[] => {
  const ids = list.map(({ id }) => id);
  return ids.filter((id, i) => ids.indexOf(id) < i);
};

const some = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;

const problem = (
  code: MatrixProblem['code'],
  about: readonly string[] | undefined,
): readonly MatrixProblem[] => (about === undefined ? [] : [{ code, about }]);
