import type { AdmiraltyGrade, Credibility, Reliability } from './admiralty.ts';
import type { FourByFourGrade, InformationCode4, SourceCode4 } from './four-by-four.ts';

/** What a conversion loses. */
export type GradeLossCode =
  | 'analysis.grade.lost-step'
  | 'analysis.grade.lost-lowered'
  | 'analysis.grade.lost-truth'
  | 'analysis.grade.lost-how-known'
  | 'analysis.grade.lost-unjudged';

/** One row of a conversion table: the code it becomes, and what is no longer said. */
export interface Conversion<To> {
  readonly to: To;
  readonly lost: readonly GradeLossCode[];
}

/*
 * Our choice: no published table joins the two. One rule made all four: a conversion never upgrades. Whatever comes back
 * from a round trip stands nowhere better than what went in (a test walks all 52 grades both ways).
 */

/** Admiralty reliability to 4x4, which has no middle between "mostly reliable" and "mostly unreliable". */
export const reliabilityTo4: Readonly<Record<Reliability, Conversion<SourceCode4>>> = {
  A: { to: 'A', lost: [] },
  B: { to: 'B', lost: [] },
  C: { to: 'C', lost: ['analysis.grade.lost-lowered', 'analysis.grade.lost-step'] },
  D: { to: 'C', lost: ['analysis.grade.lost-step'] },
  E: { to: 'C', lost: ['analysis.grade.lost-step'] },
  F: { to: 'X', lost: [] },
};

/** Admiralty credibility to 4x4. Nothing becomes a 2: that the source knows it personally was never asked. */
export const credibilityTo4: Readonly<Record<Credibility, Conversion<InformationCode4>>> = {
  1: { to: '1', lost: ['analysis.grade.lost-truth'] },
  2: { to: '3', lost: ['analysis.grade.lost-truth'] },
  3: {
    to: '4',
    lost: ['analysis.grade.lost-lowered', 'analysis.grade.lost-step', 'analysis.grade.lost-truth'],
  },
  4: { to: '4', lost: ['analysis.grade.lost-step', 'analysis.grade.lost-truth'] },
  5: { to: '4', lost: ['analysis.grade.lost-step', 'analysis.grade.lost-truth'] },
  6: { to: '4', lost: ['analysis.grade.lost-step', 'analysis.grade.lost-unjudged'] },
};

/** 4x4 source to Admiralty reliability. */
export const sourceTo6: Readonly<Record<SourceCode4, Conversion<Reliability>>> = {
  A: { to: 'A', lost: [] },
  B: { to: 'B', lost: [] },
  C: { to: 'E', lost: ['analysis.grade.lost-lowered'] },
  X: { to: 'F', lost: [] },
};

/** 4x4 information to Admiralty credibility: known personally is not confirmed, and 4 says nothing of truth. */
export const informationTo6: Readonly<Record<InformationCode4, Conversion<Credibility>>> = {
  1: { to: '1', lost: [] },
  2: { to: '3', lost: ['analysis.grade.lost-how-known', 'analysis.grade.lost-lowered'] },
  3: { to: '3', lost: ['analysis.grade.lost-how-known'] },
  4: { to: '6', lost: ['analysis.grade.lost-how-known'] },
};

/** A grade in the other scale, with everything that is lost on the way, each loss once. */
export interface ConvertedGrade<To> {
  readonly grade: To;
  readonly lost: readonly GradeLossCode[];
}

/** An Admiralty grade in 4x4. */
export const toFourByFour = ({
  reliability,
  credibility,
}: AdmiraltyGrade): ConvertedGrade<FourByFourGrade> => {
  const [source, information] = [reliabilityTo4[reliability], credibilityTo4[credibility]];
  return {
    grade: { scale: '4x4', source: source.to, information: information.to },
    lost: [...new Set([...source.lost, ...information.lost])],
  };
};

/** A 4x4 grade in the Admiralty system. */
export const toAdmiralty = ({
  source,
  information,
}: FourByFourGrade): ConvertedGrade<AdmiraltyGrade> => {
  const [reliability, credibility] = [sourceTo6[source], informationTo6[information]];
  return {
    grade: { scale: '6x6', reliability: reliability.to, credibility: credibility.to },
    lost: [...new Set([...reliability.lost, ...credibility.lost])],
  };
};
