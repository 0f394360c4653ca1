export type { AdmiraltyGrade, Credibility, Reliability } from './admiralty.ts';
export { admiraltySource, credibilities, reliabilities } from './admiralty.ts';
export type { Conversion, ConvertedGrade, GradeLossCode } from './convert.ts';
export {
  credibilityTo4,
  informationTo6,
  reliabilityTo4,
  sourceTo6,
  toAdmiralty,
  toFourByFour,
} from './convert.ts';
export type { FourByFourGrade, InformationCode4, SourceCode4 } from './four-by-four.ts';
export { fourByFourSource, informationCodes4, sourceCodes4 } from './four-by-four.ts';
export type { Grade, GradeFault, GradeScale } from './grade.ts';
export { allGrades, gradeScales, gradeText, readGrade } from './grade.ts';
export type { Standing } from './standing.ts';
export { standingOf } from './standing.ts';
