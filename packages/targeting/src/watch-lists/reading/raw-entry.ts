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

/** A record before anything of it is checked: what every format is brought to. Texts are as they stand in the file. */
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
