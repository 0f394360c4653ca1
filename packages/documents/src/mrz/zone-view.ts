import type { FieldDraft } from './field-draft.ts';
import type { MrzFindingCode } from './finding-codes.ts';
import type { Layout } from './layout.ts';
import type { MrzCheck, MrzFieldName, MrzFinding, MrzName, MrzOptions, MrzPlace } from './model.ts';

/** What the findings are made of. */
export interface ZoneView {
  readonly layout: Layout;
  readonly lines: readonly string[];
  /** Lines have their lengths, and no character stands where it may not. */
  readonly ordinary: boolean;
  readonly joined: boolean;
  readonly tidied: boolean;
  readonly tail: number;
  readonly options: MrzOptions;
  readonly drafts: readonly FieldDraft[];
  readonly checks: readonly MrzCheck[];
  readonly name: MrzName;
}

/** A text that is not a zone. */
export interface NoZoneView {
  readonly layout: undefined;
  readonly lines: readonly string[];
  readonly tidied: boolean;
}

/** Takes a finding. */
export type Say = (
  code: MrzFindingCode,
  more?: {
    readonly field?: MrzFieldName;
    readonly place?: MrzPlace;
    readonly facts?: MrzFinding['facts'];
  },
) => void;
