import { randomUUID } from 'node:crypto';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { sql } from 'kysely';
import type { Mark } from '../../api/types.ts';
import { lockExamination } from '../examinations/store.ts';
import { piecesOf } from '../pieces/store.ts';
import { markTable } from '../sql/tables.gen.ts';

/** A mark as it is drawn. */
export interface NewMark extends Pick<Mark, 'sha256' | 'shape' | 'points' | 'note' | 'piece'> {
  readonly measure?: Mark['measure'] | undefined;
}

/** How many points make a shape: at least, at most. */
const POINTS: Readonly<Record<Mark['shape'], readonly [number, number]>> = {
  point: [1, 1],
  line: [2, 2],
  rectangle: [2, 2],
  ellipse: [2, 2],
  // The vertex is the second of the three points.
  angle: [3, 3],
  outline: [3, 200],
};

/**
 * Binds a mark to a picture by its digest.
 * @throws Problem `http.not-found`; `document.piece.not-standing` where the piece is not a standing picture of that
 * digest; `document.mark.outside`
 */
export const addMark = async (
  tx: Transaction,
  examination: string,
  drawn: NewMark,
  by: string,
  now: Date,
): Promise<Mark> => {
  mustFind(await lockExamination(tx, examination));
  const piece = mustFind((await piecesOf(tx, examination)).find(({ id }) => id === drawn.piece));
  if (
    piece.state !== 'standing' ||
    piece.kind !== 'picture' ||
    piece.sha256.toString('hex') !== drawn.sha256
  )
    throw new Problem('document.piece.not-standing');
  const [least, most] = POINTS[drawn.shape];
  const isInside = ([x, y]: readonly [number, number]): boolean =>
    x >= 0 && y >= 0 && x <= (piece.width ?? 0) && y <= (piece.height ?? 0);
  if (drawn.points.length < least || drawn.points.length > most || !drawn.points.every(isInside))
    throw new Problem('document.mark.outside');
  const mark: Mark = {
    id: randomUUID(),
    ...pick(drawn, 'piece', 'sha256', 'shape', 'points', 'note', 'measure'),
    by,
    at: now.toISOString(),
    withdrawn: false,
  };
  await insertMark(tx, examination, mark);
  await publish(tx, [{ kind: 'examination', id: examination }]);
  return mark;
};

/** Withdraws a mark. It stays stored. @throws Problem `http.not-found` without such a current mark */
export const withdrawMark = async (
  tx: Transaction,
  examination: string,
  id: string,
): Promise<void> => {
  const withdrawn = await markTable.update(
    tx,
    { withdrawn: true },
    sql`where id = ${id} and examination = ${examination} and not withdrawn`,
  );
  if (withdrawn === 0) throw new Problem('http.not-found');
  await publish(tx, [{ kind: 'examination', id: examination }]);
};

/** The marks of an examination in the order in which they were drawn, withdrawn ones included. */
export const marksOf = async (tx: Transaction, examination: string): Promise<Mark[]> => {
  const rows = await markTable.all(tx, sql`where examination = ${examination} order by at, id`);
  return rows.map(({ madeBy, measure, at, sha256, ...row }) => ({
    ...pick(row, 'id', 'piece', 'shape', 'points', 'note'),
    sha256: sha256.toString('hex'),
    ...(measure === undefined ? {} : { measure }),
    by: madeBy,
    at: at.toISOString(),
    withdrawn: row.withdrawn,
  }));
};

const insertMark = async (tx: Transaction, examination: string, mark: Mark): Promise<void> => {
  await markTable.insert(tx, {
    id: mark.id,
    examination,
    piece: mark.piece,
    sha256: Buffer.from(mark.sha256, 'hex'),
    ...pick(mark, 'shape', 'points', 'note'),
    measure: mark.measure,
    madeBy: mark.by,
    at: new Date(mark.at),
  });
};
