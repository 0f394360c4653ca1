import type { Mark, Piece, StoredVerdict } from '@amirani/contract/documents';

type Certificate = NonNullable<StoredVerdict['verdict']['documents'][number]['chain']>[number];

/** What the record calls things that the verdict names by codes: the words of the desk. */
export interface RecordNames {
  /** Checks by name; of what stands in no data group. */
  readonly checks: Readonly<Record<string, string>>;
  /** `{group}` is the data group. */
  readonly hashOf: string;
  readonly contentOf: string;
  readonly shows: Readonly<Record<NonNullable<Piece['shows']>, string>>;
  readonly lights: Readonly<Record<NonNullable<Piece['light']>, string>>;
  readonly certificates: Readonly<Record<Certificate['role'], string>>;
  readonly trust: Readonly<Record<Certificate['trust'], string>>;
  readonly shapes: Readonly<Record<Mark['shape'], string>>;
}

/** What a check is called; its own name where none is known, so that nothing hides. */
export const checkNameOf = (names: RecordNames, check: string): string => {
  const text = names.checks[check];
  if (text !== undefined) return text;
  const [, group = '', kind] = /^(dg\d{1,2})\.(hash|content)$/.exec(check) ?? [];
  if (group === '') return check;
  const pattern = kind === 'hash' ? names.hashOf : names.contentOf;
  return pattern.replace('{group}', group.toUpperCase());
};
