/** How a machine readable zone came to the bench. */
export type ZoneSource = 'scanned' | 'pasted' | 'typed' | 'file';

/** The fields of the visual zone that the examiner types off the page. */
export const visualFields = [
  'documentCode',
  'issuingState',
  'documentNumber',
  'primaryIdentifier',
  'secondaryIdentifier',
  'nationality',
  'dateOfBirth',
  'sex',
  'dateOfIssue',
  'dateOfExpiry',
  'personalNumber',
] as const;

/** One of {@link visualFields}. */
export type VisualField = (typeof visualFields)[number];

/** What the examiner says of the page: the fields that are typed, and the symbol of electronic documents. */
export const pageFields = [...visualFields, 'biometricSymbol'] as const;

/** One of {@link pageFields}. */
export type PageField = (typeof pageFields)[number];

/**
 * What the page says, as it was typed; what was not typed is not compared. The symbol is `true` where it is printed,
 * `false` where it was looked for and is not there.
 */
export type Visual = Readonly<Partial<Record<PageField, string>>>;

/** A machine readable zone on the bench. */
export interface ZoneExhibit {
  readonly text: string;
  readonly how: ZoneSource;
  /** What was read before the examiner took a correction. */
  readonly original?: string;
}
