import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { lockExamination, setChip } from '../examinations/store.ts';
import type { PieceRow } from '../sql/tables.gen.ts';
import { isOneOfSeveral, type NewPiece, sha256 } from './add.ts';

import { piecesOf } from './store.ts';

/** Files that were handed in came from a chip that was read, unless somebody said how the reading went. */
export const markChipRead = async (
  tx: Transaction,
  examination: string,
  document: PieceRow['document'],
): Promise<void> => {
  const { chips } = mustFind(await lockExamination(tx, examination));
  if (chips[document] === undefined) await setChip(tx, examination, document, 'read');
};

/**
 * Filters the pieces of an archive that are new. Files with the same bytes stay. If other files exist, the whole archive
 * replaces them, provided that `supersedes` names one of them.
 * @throws Problem `document.piece.duplicate`, `document.piece.not-standing`
 */
export const withoutKnown = async (
  tx: Transaction,
  examination: string,
  pieces: readonly NewPiece[],
  supersedes: string | undefined,
): Promise<readonly NewPiece[]> => {
  const known = await piecesOf(tx, examination);
  // What is kept aside takes nobody's place: it is known where it lies aside already, too.
  const like = ({ document, kind, part, isAside }: NewPiece): readonly PieceRow[] =>
    known.filter(
      (one) =>
        one.document === document &&
        one.kind === kind &&
        one.part === part &&
        (isAside === true || one.state === 'standing'),
    );
  const counting = pieces.filter(({ isAside }) => isAside !== true);
  if (
    supersedes !== undefined &&
    !counting.some((piece) => like(piece).some(({ id }) => id === supersedes))
  )
    throw new Problem('document.piece.not-standing');
  return pieces.flatMap((piece) => {
    const all = like(piece);
    if (all.some((one) => one.sha256.equals(sha256(piece.bytes)))) return [];
    if (piece.isAside === true) return [piece];
    const [old] = isOneOfSeveral(piece.kind) ? all.filter(({ id }) => id === supersedes) : all;
    if (old === undefined) return [piece];
    if (supersedes === undefined) throw new Problem('document.piece.duplicate');
    return [{ ...piece, supersedes: old.id }];
  });
};
