import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import { type ChipContentRow, type PieceRow, pieceTable } from '../sql/tables.gen.ts';

/** Where the bytes of pieces stand, apart by how long they may be kept. */
type Room = 'text_content' | 'chip_content' | 'picture_content';

/** Biometrics go with the pictures: faces, fingers, irises, the displayed portrait and the signature. */
const BIOMETRIC: ReadonlySet<string> = new Set(['DG2', 'DG3', 'DG4', 'DG5', 'DG6', 'DG7']);

/** The room of a piece's bytes: by how long the law lets them stay. */
const roomOf = ({ kind, part }: Pick<PieceRow, 'kind' | 'part'>): Room => {
  if (kind === 'picture') return 'picture_content';
  if (kind !== 'chip-file') return 'text_content';
  return BIOMETRIC.has(part ?? '') ? 'picture_content' : 'chip_content';
};

/** Every piece of an examination in the order in which they came, without their bytes. */
export const piecesOf = (tx: Transaction, examination: string): Promise<readonly PieceRow[]> =>
  pieceTable.all(tx, sql`where examination = ${examination} order by position`);

/** Stores a piece and its bytes. */
export const insertPiece = async (
  tx: Transaction,
  row: Omit<PieceRow, 'position'>,
  content: Uint8Array,
): Promise<void> => {
  await pieceTable.insert(tx, row);
  await sql`insert into ${sql.table(`document.${roomOf(row)}`)} (piece, content)
    values (${row.id}, ${Buffer.from(content)})`.execute(tx);
};

/** Says that a piece stands no more. */
export const endPiece = (
  tx: Transaction,
  id: string,
  state: 'superseded' | 'withdrawn',
  reason?: string,
): Promise<number> => pieceTable.update(tx, { state, reason }, sql`where id = ${id}`);

/** The bytes of pieces, by their id; those that were erased are not among them. */
export const contentsOf = async (
  tx: Transaction,
  pieces: readonly Pick<PieceRow, 'id' | 'kind' | 'part'>[],
): Promise<ReadonlyMap<string, Buffer>> => {
  const found = new Map<string, Buffer>();
  for (const [room, list] of Map.groupBy(pieces, roomOf)) {
    const rows = await all<ChipContentRow>(
      tx,
      sql`select piece, content from ${sql.table(`document.${room}`)}
      where piece = any (${list.map(({ id }) => id)}::uuid[])`,
    );
    for (const { piece, content } of rows) found.set(piece, content);
  }
  return found;
};
