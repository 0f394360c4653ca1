import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Report } from '../../api/types.ts';

/** What speaks against issuing a report, at a sentence (R41, R42). */
export const reportProblemTexts: Readonly<
  Record<Report['problems'][number]['code'], MessageDescriptor>
> = {
  'fact-without-statement': msg`A fact rests on a statement: tie one to it, or call it an assessment.`,
  'statement-withdrawn': msg`A statement that it rests on was withdrawn.`,
  'statement-ungraded': msg`A statement that it rests on is not graded.`,
  'assessment-as-fact': msg`What it rests on is an assessment: call the sentence one, too.`,
};
