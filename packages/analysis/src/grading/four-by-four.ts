import type { Citation } from '@amirani/core';

/** Evaluation of a source in the 4x4 system of the police, best first; X says that it cannot be assessed. */
export const sourceCodes4 = ['A', 'B', 'C', 'X'] as const;

/** One of {@link sourceCodes4}. */
export type SourceCode4 = (typeof sourceCodes4)[number];

/** Evaluation of information in the 4x4 system: how it is known, and less how true it is. */
export const informationCodes4 = ['1', '2', '3', '4'] as const;

/** One of {@link informationCodes4}. */
export type InformationCode4 = (typeof informationCodes4)[number];

/** A grade of the 4x4 system. */
export interface FourByFourGrade {
  readonly scale: '4x4';
  readonly source: SourceCode4;
  readonly information: InformationCode4;
}

/** Where the scale is published. */
export const fourByFourSource: Citation = {
  act: 'Reg. (EU) 2016/794',
  article: 'Art. 29(2) and (3)',
};
