/**
 * What may be said about a name while it is transliterated, written or read: stable codes, whose texts live
 * in catalogues.
 */
export const nameIssueCodes = [
  'name.character.not-in-table',
  'name.character.unknown',
  'name.character.not-encoded',
  'name.character.digit',
  'name.punctuation.omitted',
  'name.component.empty',
  'name.script.mixed',
  'name.length.exceeded',
  'name.primary.empty',
  'name.field.character',
  'name.field.filler',
  'name.truncation.last-not-letter',
  'name.truncation.secondary-missing',
  'name.truncation.not-needed',
] as const;

/** One of {@link nameIssueCodes}. */
export type NameIssueCode = (typeof nameIssueCodes)[number];

/** Something that a name loses or breaks on its way. */
export interface NameIssue {
  readonly code: NameIssueCode;
  /** Index into the text (UTF-16 units, after canonical composition), or of the field. */
  readonly at: number;
  /** The original text. */
  readonly text: string;
  /** What it became; empty where nothing stands for it. */
  readonly became: string;
}
