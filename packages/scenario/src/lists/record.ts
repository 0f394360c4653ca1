import type { NameScript } from './cultures/facts.ts';
import type { FullName } from './naming.ts';
import type { NamePart } from './stock.ts';

/** A name as one source writes it. */
export interface RecordName {
  /** Primary identifier of Doc 9303: the surnames, or a single name; never empty. */
  readonly primary: string;
  /** Secondary identifier: given names and father's names, or "". */
  readonly secondary: string;
  /** Both in the order in which the source writes them. */
  readonly full: string;
  readonly script: NameScript;
  /** The length of the name field of the machine readable zone it was read from, if it was. */
  readonly zone?: 30 | 31 | 39;
}

/** A travel document as a list or a carrier names it. */
export interface RecordDocument {
  readonly kind: 'P' | 'I';
  readonly number: string;
  /** Code of the issuing state. */
  readonly issuer: string;
}

/**
 * What a matcher reads of a list entry or of a traveller, and nothing else. It has no sex, no birth
 * place and no truth.
 */
export interface MatchRecord {
  readonly id: string;
  readonly names: readonly RecordName[];
  /** Civil dates, or as much as is known of one: `1987`, `1987-04`, `1987-04-12`. May be empty. */
  readonly birthDates: readonly string[];
  readonly documents: readonly RecordDocument[];
  /** Codes of nationality. */
  readonly states: readonly string[];
}

/** A name in the passport's Latin letters. */
export const latinName = ({ primary, secondary }: FullName): RecordName =>
  written(latinText(primary), latinText(secondary), 'Latn', surnameFirst(primary));

/** A name in the letters of its people. */
export const nativeName = ({ primary, secondary }: FullName): RecordName =>
  written(
    nativeText(primary),
    nativeText(secondary),
    primary[0]?.culture.script ?? 'Latn',
    surnameFirst(primary),
  );

/** Puts a name together; the full form has the surname first or last. */
export const written = (
  primary: string,
  secondary: string,
  script: NameScript,
  first: boolean,
): RecordName => {
  const full =
    secondary === '' ? primary : first ? `${primary} ${secondary}` : `${secondary} ${primary}`;
  return { primary, secondary, full, script };
};

const surnameFirst = (parts: readonly NamePart[]): boolean =>
  parts[0]?.culture.pattern.surnameFirst === true;

const latinText = (parts: readonly NamePart[]): string => {
  let text = '';
  for (const { latin } of parts) text += text === '' ? latin : ` ${latin}`;
  return text;
};

/** With the Arabic article written together with its word. */
const nativeText = (parts: readonly NamePart[]): string => {
  let text = '';
  let joins = true;
  for (const { native, particle, culture, spelling } of parts) {
    text += joins ? native : ` ${native}`;
    joins = particle && culture.pattern.attached === true && spelling === 'al';
  }
  return text;
};
