import type { Credibility, Reliability } from '@amirani/analysis/grading';

/** Facts and personal assessments are kept apart (LED, Directive (EU) 2016/680, Article 7(1)). */
export const statementKinds = ['fact', 'assessment'] as const;

/** One of {@link statementKinds}. */
export type StatementKind = (typeof statementKinds)[number];

/** Where a statement was read: an item of the case (an exhibit, a file, a report), and the place in it. */
export interface SourceItem {
  readonly item: string;
  /** Row, page, segment, byte range: whatever leads back to the place. */
  readonly locator?: string;
}

/**
 * The stored truth of a case: somebody states, on the ground of a source, that a subject has a property of a value. It is
 * never edited. Subjects, links and everything drawn are views of statements.
 */
export interface Statement {
  readonly id: string;
  /** Whom or what it is about, by the id under which the source knew it; merging does not change it. */
  readonly subject: string;
  /** What kind of subject that is. */
  readonly schema: string;
  /** A property of the schema, or `id` for the mere existence of the subject (as in FollowTheMoney). */
  readonly property: string;
  /** As text; the id of a subject where the property is of type entity. */
  readonly value: string;
  /** As the source wrote it, where that differs. */
  readonly original?: string;
  /** ISO 639 code of the language of the value. */
  readonly language?: string;
  /** From when, and until when, it holds: ISO 8601, as exact as it is known. */
  readonly from?: string;
  readonly until?: string;
  readonly source: SourceItem;
  /** Who states it. */
  readonly by: string;
  /** The instant at which it was stated, ISO 8601. */
  readonly at: string;
  readonly kind: StatementKind;
  /** Of the source: A to F. */
  readonly reliability: Reliability;
  /** Of the information: 1 to 6. */
  readonly credibility: Credibility;
}

/** The property that says nothing but that its subject exists. */
export const EXISTENCE = 'id';
