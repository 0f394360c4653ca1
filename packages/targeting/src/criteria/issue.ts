import type { Citation, Severity } from '@amirani/core';
import type { Place } from './place.ts';

/** Every reason why a criterion cannot be read. */
export type ReadCode =
  | 'targeting.read.token'
  | 'targeting.read.quote-open'
  | 'targeting.read.json'
  | 'targeting.read.shape'
  | 'targeting.read.key'
  | 'targeting.read.twice'
  | 'targeting.read.missing'
  | 'targeting.read.too-long'
  | 'targeting.read.number'
  | 'targeting.read.day'
  | 'targeting.field.unknown'
  | 'targeting.field.protected'
  | 'targeting.field.operator'
  | 'targeting.value.form'
  | 'targeting.value.protected'
  | 'targeting.list.unknown'
  | 'targeting.list.field'
  | 'targeting.purpose.unknown';

/** Every objection of the linter. */
export type LintCode =
  | 'targeting.lint.no-incriminating'
  | 'targeting.lint.no-exonerating'
  | 'targeting.lint.exoneration-waived'
  | 'targeting.lint.exoneration-empty'
  | 'targeting.lint.exoneration-total'
  | 'targeting.lint.no-link'
  | 'targeting.lint.no-owner'
  | 'targeting.lint.no-title'
  | 'targeting.lint.no-evidence'
  | 'targeting.lint.evidence-unknown'
  | 'targeting.lint.evidence-unused'
  | 'targeting.lint.evidence-future'
  | 'targeting.lint.evidence-old'
  | 'targeting.lint.evidence-thin'
  | 'targeting.lint.review-passed'
  | 'targeting.lint.review-late'
  | 'targeting.lint.impossible'
  | 'targeting.lint.everyone'
  | 'targeting.lint.list-empty'
  | 'targeting.lint.list-unused'
  | 'targeting.lint.places-only'
  | 'targeting.lint.one-agency'
  | 'targeting.lint.one-state'
  | 'targeting.lint.stands-for-group'
  | 'targeting.lint.group-unmeasured';

/** Any code under which something is said of a criterion's text. */
export type IssueCode = ReadCode | LintCode;

/** What is wrong with a criterion, where, and on which rule that rests. An `obstacle` refuses it. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** Where in the criterion: `when[0].conditions[1]`. */
  readonly path: string;
  /** Where in the text, where it was read from one. */
  readonly at?: Place;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly rule: Citation;
}

const language: Citation = { act: 'docs/reference/criteria.md', article: '' };
const prohibition: Citation = { act: 'Directive (EU) 2016/681', article: 'Art. 6(4)' };

/** An issue of reading: always an obstacle. */
export const unreadable = (
  code: ReadCode,
  at: Place,
  facts: Issue['facts'] = {},
  path = '',
): Issue => ({
  code,
  severity: 'obstacle',
  path,
  at,
  facts,
  rule: code.endsWith('.protected') ? prohibition : language,
});
