import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { lockExamination, touchExamination } from '../examinations/store.ts';
import { isTravelZone } from './add.ts';
import { endPiece, piecesOf } from './store.ts';
import { silent } from './zone.ts';

/**
 * Withdraws a piece that does not belong: it stays stored with the reason, and counts no more.
 * @throws Problem `http.not-found`, `document.piece.not-standing`
 */
export const withdrawPiece = async (
  tx: Transaction,
  examination: string,
  id: string,
  reason: string,
): Promise<void> => {
  mustFind(await lockExamination(tx, examination));
  const piece = mustFind((await piecesOf(tx, examination)).find((one) => one.id === id));
  if (piece.state !== 'standing') throw new Problem('document.piece.not-standing');
  await endPiece(tx, id, 'withdrawn', reason);
  await touchExamination(tx, examination, isTravelZone(piece) ? silent : undefined);
  await publish(tx, [{ kind: 'examination', id: examination }]);
};
