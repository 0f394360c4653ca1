import type { DocumentKind, NameKind, ObjectKind, WatchListEntry } from '../model.ts';

/** A name as a file has it. */
export interface RawName {
  readonly full?: string | undefined;
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly kind: NameKind;
}

/** A document as a file has it. */
export interface RawDocument {
  readonly number: string;
  readonly kind: DocumentKind;
  readonly issuer?: string | undefined;
}

/** A record before any check: the common form of all formats. Texts are unchanged. */
export interface RawEntry {
  readonly kind: WatchListEntry['kind'];
  readonly id: string;
  readonly reference?: string | undefined;
  readonly names?: readonly RawName[];
  /** Texts, as `readSoughtDate` reads them. */
  readonly births?: readonly string[];
  readonly documents?: readonly RawDocument[];
  readonly states?: readonly string[];
  readonly places?: readonly string[];
  readonly holder?: string | undefined;
  readonly object?: ObjectKind;
  readonly registrations?: readonly string[];
  readonly label?: string | undefined;
  readonly ground?: string | undefined;
  readonly instruction?: string | undefined;
  readonly validFrom?: string | undefined;
  readonly expires?: string | undefined;
}
