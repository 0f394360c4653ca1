import { type Classification, classifications, type Level } from './levels.ts';
import { type TlpLabel, tlpLabels } from './tlp.ts';

/** How a piece of information may be handled. */
export interface HandlingMark {
  readonly tlp: TlpLabel;
  /** Code of a classification; absent where it is not classified. */
  readonly classification?: string | undefined;
}

/** What has a mark, or should have one. */
export interface Marked {
  readonly id: string;
  readonly mark?: HandlingMark | undefined;
}

/** Why a product has no mark, or may not be here. */
export type MarkFault =
  | 'analysis.mark.unmarked'
  | 'analysis.mark.unknown-classification'
  | 'analysis.mark.classified';

/** A fault and the sources it is about. */
export interface MarkProblem {
  readonly code: MarkFault;
  readonly about: readonly string[];
}

/** The mark that follows from the sources. */
export interface ProductMark {
  /** Absent without a source, or if a source has no mark or an unknown one: unknown never looks clear. */
  readonly mark: HandlingMark | undefined;
  /** What of the sources is known already asks for this much. */
  readonly atLeast: HandlingMark | undefined;
  /** The sources that have the label or the level of `atLeast`: without them it would be lower. */
  readonly decidedBy: readonly string[];
  /** Every classification of the highest level, in the words of its issuer. Each issuer must agree to a release. */
  readonly classifications: readonly Classification[];
  readonly problems: readonly MarkProblem[];
}

/** The level of a mark; undefined where its classification is not known. */
export const levelOf = ({ classification }: HandlingMark): Level | undefined =>
  classification === undefined ? 0 : known(classification)?.level;

/**
 * The mark of a product: the highest of its sources, label and level each for itself (specs: a product's mark is the
 * maximum of its parts). From level 1 upward the problem `analysis.mark.classified` says that the thing may be kept only in
 * a system accredited for it (Council Decision 2013/488/EU, Art. 10), which this one is not by itself.
 */
export const productMark = (sources: readonly Marked[]): ProductMark => {
  const unmarked = sources.filter(({ mark }) => mark === undefined).map(({ id }) => id);
  const marked = sources.flatMap(({ id, mark }) => (mark ? [{ id, mark }] : []));
  const unknown = marked.filter(({ mark }) => levelOf(mark) === undefined).map(({ id }) => id);
  const label = Math.max(...marked.map(({ mark }) => tlpLabels.indexOf(mark.tlp)));
  const level = Math.max(...marked.map(({ mark }) => levelOf(mark) ?? 0));
  const top = [...new Set(marked.map(({ mark }) => mark.classification))]
    .flatMap((code) => (code === undefined ? [] : (known(code) ?? [])))
    .filter((one) => one.level === level)
    .sort((a, b) => classifications.indexOf(a) - classifications.indexOf(b));
  const tlp = tlpLabels[label];
  const atLeast = tlp && { tlp, ...(top[0] && { classification: top[0].code }) };
  const classified = marked.filter(({ mark }) => (levelOf(mark) ?? 0) > 0).map(({ id }) => id);
  const problems: MarkProblem[] = [];
  if (unmarked.length > 0 || sources.length === 0)
    problems.push({ code: 'analysis.mark.unmarked', about: unmarked });
  if (unknown.length > 0)
    problems.push({ code: 'analysis.mark.unknown-classification', about: unknown });
  if (classified.length > 0) problems.push({ code: 'analysis.mark.classified', about: classified });
  return {
    mark: unmarked.length === 0 && unknown.length === 0 ? atLeast : undefined,
    atLeast,
    decidedBy: marked
      .filter(
        ({ mark }) =>
          tlpLabels.indexOf(mark.tlp) === label || (level > 0 && levelOf(mark) === level),
      )
      .map(({ id }) => id),
    classifications: top,
    problems,
  };
};

/** Whether somebody cleared for `most` may receive what has this mark. What has an unknown classification goes to nobody. */
export const isWithin = (mark: HandlingMark, most: HandlingMark): boolean => {
  const [level, limit] = [levelOf(mark), levelOf(most)];
  if (level === undefined || limit === undefined) return false;
  return tlpLabels.indexOf(mark.tlp) <= tlpLabels.indexOf(most.tlp) && level <= limit;
};

const known = (code: string): Classification | undefined =>
  classifications.find((one) => one.code === code);
