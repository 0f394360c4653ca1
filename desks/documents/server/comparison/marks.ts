import { randomUUID } from 'node:crypto';
import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { sql } from 'kysely';
import type { Mark } from '../../api/types.ts';
import { lockExamination } from '../examinations/store.ts';
import { mustFind } from '../must-find.ts';
import { piecesOf } from '../pieces/store.ts';

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
  // Of an angle the vertex stands in the middle.
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
    piece: drawn.piece,
    sha256: drawn.sha256,
    shape: drawn.shape,
    points: drawn.points,
    note: drawn.note,
    ...(drawn.measure === undefined ? {} : { measure: drawn.measure }),
    by,
    at: now.toISOString(),
    withdrawn: false,
  };
  await insertMark(tx, examination, mark);
  await publish(tx, [{ kind: 'examination', id: examination }]);
  return mark;
};

/**
 * Withdraws a mark; it stays stored.
 * @throws Problem `http.not-found` where there is none that stands
 */
export const withdrawMark = async (
  tx: Transaction,
  examination: string,
  id: string,
): Promise<void> => {
  const { numAffectedRows } = await sql`update document.mark set withdrawn = true
    where id = ${id} and examination = ${examination} and not withdrawn`.execute(tx);
  if ((numAffectedRows ?? 0n) === 0n) throw new Problem('http.not-found');
  await publish(tx, [{ kind: 'examination', id: examination }]);
};

/** The marks of an examination in the order in which they were drawn, withdrawn ones included. */
export const marksOf = async (tx: Transaction, examination: string): Promise<Mark[]> => {
  const { rows } = await sql<MarkRow>`select * from document.mark
    where examination = ${examination} order by at, id`.execute(tx);
  return rows.map(({ made_by, measure, at, sha256, ...row }) => ({
    id: row.id,
    piece: row.piece,
    shape: row.shape,
    points: row.points,
    note: row.note,
    sha256: sha256.toString('hex'),
    ...(measure === null ? {} : { measure }),
    by: made_by,
    at: at.toISOString(),
    withdrawn: row.withdrawn,
  }));
};

interface MarkRow extends Pick<Mark, 'id' | 'piece' | 'shape' | 'points' | 'note' | 'withdrawn'> {
  readonly sha256: Buffer;
  readonly measure: NonNullable<Mark['measure']> | null;
  readonly made_by: string;
  readonly at: Date;
}

const insertMark = async (tx: Transaction, examination: string, mark: Mark): Promise<void> => {
  const measure = mark.measure === undefined ? null : JSON.stringify(mark.measure);
  await sql`insert into document.mark (id, examination, piece, sha256, shape, points, note, measure, made_by, at)
    values (${mark.id}, ${examination}, ${mark.piece}, ${Buffer.from(mark.sha256, 'hex')}, ${mark.shape},
      ${JSON.stringify(mark.points)}::jsonb, ${mark.note}, ${measure}::jsonb, ${mark.by}, ${mark.at})`.execute(
    tx,
  );
};
