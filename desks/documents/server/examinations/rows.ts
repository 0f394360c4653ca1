import type { DocumentDecision, Examination, Piece } from '../../api/types.ts';

/** What a document is to the others on the table. */
export type DocumentRole = Piece['document'];

/** How the reading of a chip went. */
export type ChipState = Examination['chips'][number]['state'];

/** A row of `document.examination`. */
export interface ExaminationRow {
  readonly id: string;
  readonly line: Examination['line'];
  readonly place: string;
  readonly equipment: Examination['equipment'];
  readonly opened_at: Date;
  readonly opened_by: string;
  readonly document_code: string | null;
  readonly issuer: string | null;
  readonly number: string | null;
  readonly chips: Readonly<Partial<Record<DocumentRole, ChipState>>>;
  /** Documents on which seals were searched for to the end. */
  readonly seals_searched: readonly DocumentRole[];
  /** Documents on which the last scan for seals was cut off. */
  readonly seals_cut: readonly DocumentRole[];
  readonly content_version: number;
  readonly pictures_erase_at: Date;
  readonly chip_erases_at: Date;
  readonly erases_at: Date;
  readonly kept_because: string | null;
}

/** A line of the list: the examination with what a list tells of it. */
export interface ListedRow extends ExaminationRow {
  readonly pieces: number;
  readonly colour: Examination['colour'] | null;
  readonly decision: DocumentDecision['state'] | null;
}
