import { err, ok, type Result } from '@amirani/core';
import { type AdmiraltyGrade, credibilities, reliabilities } from './admiralty.ts';
import { type FourByFourGrade, informationCodes4, sourceCodes4 } from './four-by-four.ts';

/** The scales in which information is graded. */
export const gradeScales = ['6x6', '4x4'] as const;

/** One of {@link gradeScales}. */
export type GradeScale = (typeof gradeScales)[number];

/** A grade in either scale. */
export type Grade = AdmiraltyGrade | FourByFourGrade;

/** Why a text is not a grade. */
export type GradeFault = 'analysis.grade.shape';

/** Reads `B2` as a grade of a scale, in either case and with blanks around or between. */
export const readGrade = (text: string, scale: GradeScale): Result<Grade, GradeFault> => {
  const [who = '', what = '', ...more] = text.replaceAll(/\s/g, '').toUpperCase();
  if (more.length > 0) return err('analysis.grade.shape');
  if (scale === '6x6') {
    const reliability = reliabilities.find((one) => one === who);
    const credibility = credibilities.find((one) => one === what);
    return reliability && credibility
      ? ok({ scale, reliability, credibility })
      : err('analysis.grade.shape');
  }
  const source = sourceCodes4.find((one) => one === who);
  const information = informationCodes4.find((one) => one === what);
  return source && information ? ok({ scale, source, information }) : err('analysis.grade.shape');
};

/** `B2`: a grade as it is written. The scale is not in it: a `B2` of one is no `B2` of the other. */
export const gradeText = (grade: Grade): string =>
  grade.scale === '6x6'
    ? `${grade.reliability}${grade.credibility}`
    : `${grade.source}${grade.information}`;

/** Every grade of the two scales: 36 and 16. */
export const allGrades: readonly Grade[] = [
  ...reliabilities.flatMap((reliability) =>
    credibilities.map((credibility) => ({ scale: '6x6', reliability, credibility }) as const),
  ),
  ...sourceCodes4.flatMap((source) =>
    informationCodes4.map((information) => ({ scale: '4x4', source, information }) as const),
  ),
];
