import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { ContentRow, PieceRow } from './rows.ts';

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
export const piecesOf = async (
  tx: Transaction,
  examination: string,
): Promise<readonly PieceRow[]> => {
  const { rows } = await sql<PieceRow>`select * from document.piece
    where examination = ${examination} order by position`.execute(tx);
  return rows;
};

/** Stores a piece and its bytes. */
export const insertPiece = async (
  tx: Transaction,
  row: PieceRow,
  content: Uint8Array,
): Promise<void> => {
  await sql`insert into document.piece (id, examination, document, kind, part, light, shows, format, width, height,
      sha256, bytes, aborted, added_at, added_by, source, state, supersedes, reason, face)
    values (${row.id}, ${row.examination}, ${row.document}, ${row.kind}, ${row.part}, ${row.light}, ${row.shows},
      ${row.format}, ${row.width}, ${row.height}, ${row.sha256}, ${row.bytes}, ${row.aborted}, ${row.added_at},
      ${row.added_by}, ${row.source}, ${row.state}, ${row.supersedes}, ${row.reason}, ${row.face})`.execute(
    tx,
  );
  await sql`insert into ${sql.table(`document.${roomOf(row)}`)} (piece, content)
    values (${row.id}, ${Buffer.from(content)})`.execute(tx);
};

/** Says that a piece stands no more. */
export const endPiece = async (
  tx: Transaction,
  id: string,
  state: 'superseded' | 'withdrawn',
  reason: string | null,
): Promise<void> => {
  await sql`update document.piece set state = ${state}, reason = ${reason} where id = ${id}`.execute(
    tx,
  );
};

/** The bytes of pieces, by their id; those that were erased are not among them. */
export const contentsOf = async (
  tx: Transaction,
  pieces: readonly Pick<PieceRow, 'id' | 'kind' | 'part'>[],
): Promise<ReadonlyMap<string, Buffer>> => {
  const found = new Map<string, Buffer>();
  for (const [room, list] of Map.groupBy(pieces, roomOf)) {
    const { rows } =
      await sql<ContentRow>`select piece, content from ${sql.table(`document.${room}`)}
      where piece = any (${list.map(({ id }) => id)}::uuid[])`.execute(tx);
    for (const { piece, content } of rows) found.set(piece, content);
  }
  return found;
};
