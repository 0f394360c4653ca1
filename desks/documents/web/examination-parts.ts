/** The parts of an examination that stand behind tabs. */
export const examinationParts = [
  'checks',
  'compare',
  'zone',
  'chip',
  'seals',
  'pictures',
  'lights',
  'chain',
] as const;

/** One of {@link examinationParts}. */
export type ExaminationPart = (typeof examinationParts)[number];
