import type { Piece } from '../../api/types.ts';
import type { PieceRow } from './rows.ts';

/** A piece as the contract shows it. */
export const pieceOf = (row: PieceRow): Piece => ({
  id: row.id,
  document: row.document,
  kind: row.kind,
  ...(row.part === null ? {} : { part: row.part }),
  ...(row.light === null ? {} : { light: row.light }),
  ...(row.shows === null ? {} : { shows: row.shows }),
  ...(row.format === null ? {} : { format: row.format }),
  ...(row.width === null ? {} : { width: row.width }),
  ...(row.height === null ? {} : { height: row.height }),
  sha256: row.sha256.toString('hex'),
  bytes: row.bytes,
  addedAt: row.added_at.toISOString(),
  addedBy: row.added_by,
  source: row.source,
  state: row.state,
  ...(row.supersedes === null ? {} : { supersedes: row.supersedes }),
  ...(row.reason === null ? {} : { reason: row.reason }),
});

/** Whether a piece is an image: what `getEvidence` leaves to `getPiece`. */
export const isPicture = ({ kind }: Pick<PieceRow, 'kind'>): boolean => kind === 'picture';
