import { pick } from '@platform/server/database/pick.ts';
import type { Piece } from '../../api/types.ts';
import type { PieceRow } from '../sql/tables.gen.ts';

/** A piece as the contract shows it. */
export const pieceOf = (row: Omit<PieceRow, 'position'>): Piece => ({
  ...pick(row, 'id', 'document', 'kind'),
  ...pick(row, 'part', 'light', 'shows', 'format', 'width', 'height'),
  sha256: row.sha256.toString('hex'),
  bytes: row.bytes,
  addedAt: row.addedAt.toISOString(),
  ...pick(row, 'addedBy', 'source', 'state'),
  supersedes: row.supersedes,
  reason: row.reason,
});

/** Whether a piece is an image: what `getEvidence` leaves to `getPiece`. */
export const isPicture = ({ kind }: Pick<PieceRow, 'kind'>): boolean => kind === 'picture';
