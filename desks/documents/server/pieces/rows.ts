import type { Piece } from '../../api/types.ts';

/** A row of `document.piece`. */
export interface PieceRow {
  readonly id: string;
  readonly examination: string;
  readonly document: Piece['document'];
  readonly kind: Piece['kind'];
  readonly part: NonNullable<Piece['part']> | null;
  readonly light: NonNullable<Piece['light']> | null;
  readonly shows: NonNullable<Piece['shows']> | null;
  readonly format: NonNullable<Piece['format']> | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly sha256: Buffer;
  readonly bytes: number;
  readonly aborted: boolean;
  readonly added_at: Date;
  readonly added_by: string;
  readonly source: Piece['source'];
  readonly state: Piece['state'];
  readonly supersedes: string | null;
  readonly reason: string | null;
  /** Of a DG2: the digest of the portrait in it. */
  readonly face: Buffer | null;
}

/** A piece with its bytes. */
export interface ContentRow {
  readonly piece: string;
  readonly content: Buffer;
}
