import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { Piece } from '../../api/types.ts';
import { bounds } from '../bounds.ts';
import { isPicture, pieceOf } from './present.ts';
import { contentsOf, piecesOf } from './store.ts';

/** A piece with its bytes, base64. */
export interface PieceWithContent {
  readonly piece: Piece;
  readonly content: string;
}

/**
 * One piece with its bytes.
 * @throws Problem `http.not-found`; `document.content.erased` where only the fact remains
 */
export const readPiece = async (
  tx: Transaction,
  examination: string,
  id: string,
): Promise<PieceWithContent> => {
  const row = mustFind((await piecesOf(tx, examination)).find((one) => one.id === id));
  const content = (await contentsOf(tx, [row])).get(id);
  if (content === undefined) throw new Problem('document.content.erased');
  return { piece: pieceOf(row), content: content.toString('base64') };
};

/** Every standing piece but the pictures, with its bytes: what a browser examines by itself. */
export const readEvidence = async (
  tx: Transaction,
  examination: string,
): Promise<PieceWithContent[]> => {
  const rows = (await piecesOf(tx, examination)).filter(
    (row) => row.state === 'standing' && !isPicture(row),
  );
  if (rows.reduce((sum, { bytes }) => sum + bytes, 0) > bounds.evidenceBytes)
    throw new Problem('document.piece.too-large', { most: bounds.evidenceBytes });
  const contents = await contentsOf(tx, rows);
  return rows.flatMap((row) => {
    const content = contents.get(row.id);
    return content === undefined
      ? []
      : [{ piece: pieceOf(row), content: content.toString('base64') }];
  });
};
