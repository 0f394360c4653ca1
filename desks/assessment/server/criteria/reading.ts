import type { CivilDate } from '@amirani/core';
import {
  type Criterion,
  formatCriterion,
  type Issue,
  readCriterion,
  readCriterionJson,
} from '@amirani/targeting/criteria';
import { isRefused, lintCriterion } from '@amirani/targeting/lint';
import { digestOf } from './digest.ts';

/** A text linted by language and law on a day. */
export interface HeldText {
  /** Absent where it could not be read. */
  readonly criterion?: Criterion;
  readonly issues: readonly Issue[];
  readonly refused: boolean;
  /** Of its text form; of the text as it came where it could not be read. */
  readonly digest: string;
}

/** Reads a criterion in either form and lints it. */
export const holdText = (text: string, on: CivilDate): HeldText => {
  const { criterion, issues, places } = text.trimStart().startsWith('{')
    ? readCriterionJson(text)
    : readCriterion(text);
  if (criterion === undefined) return { issues, refused: true, digest: digestOf(text) };
  const objections = lintCriterion(criterion, { on, places });
  return {
    criterion,
    issues: objections,
    refused: isRefused(objections),
    digest: digestOf(formatCriterion(criterion)),
  };
};
