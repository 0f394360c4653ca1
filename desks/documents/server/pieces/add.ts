import { createHash, randomUUID } from 'node:crypto';
import { civilDateOf } from '@amirani/core';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { bounds } from '../bounds.ts';
import { lockExamination, touchExamination } from '../examinations/store.ts';
import type { PieceRow } from '../sql/tables.gen.ts';

import { endPiece, insertPiece, piecesOf } from './store.ts';
import { zoneSays } from './zone.ts';

/** A piece as it comes. */
export interface NewPiece extends Pick<PieceRow, 'document' | 'kind'> {
  readonly bytes: Uint8Array;
  readonly part?: NonNullable<PieceRow['part']>;
  readonly light?: NonNullable<PieceRow['light']>;
  readonly shows?: NonNullable<PieceRow['shows']>;
  readonly format?: NonNullable<PieceRow['format']>;
  readonly width?: number;
  readonly height?: number;
  readonly aborted?: boolean;
  readonly face?: Buffer | undefined;
  /** The piece in whose place it stands. */
  readonly supersedes?: string | undefined;
  /** It is kept beside the one that counts, and takes nobody's place. */
  readonly isAside?: boolean;
}

/** To which examination pieces are added, by whom, whence and when. */
export interface Addition {
  readonly examination: string;
  readonly by: string;
  readonly source: PieceRow['source'];
  readonly now: Date;
}

/**
 * Adds pieces to an examination, all or none; gives them as stored. Bytes are stored as they came.
 * @throws Problem `http.not-found`, `document.piece.empty`, `document.examination.full`; `document.piece.duplicate`
 * where one of its sort stands and the new one does not say that it takes its place; `document.piece.not-standing`
 */
export const addPieces = async (
  tx: Transaction,
  addition: Addition,
  pieces: readonly NewPiece[],
): Promise<readonly KeptPiece[]> => {
  mustFind(await lockExamination(tx, addition.examination));
  const known: KeptPiece[] = [...(await piecesOf(tx, addition.examination))];
  if (known.length + pieces.length > bounds.pieces)
    throw new Problem('document.examination.full', { most: bounds.pieces });
  const bytes = [...known, ...pieces.map((piece) => ({ bytes: piece.bytes.length }))];
  if (bytes.reduce((sum, one) => sum + one.bytes, 0) > bounds.examinationBytes)
    throw new Problem('document.examination.full', { most: bounds.examinationBytes });
  const added: KeptPiece[] = [];
  for (const piece of pieces) {
    const superseded = placeFor(piece, known);
    const row = rowOf(piece, addition);
    await insertPiece(tx, row, piece.bytes);
    if (superseded !== undefined) {
      await endPiece(tx, superseded.id, 'superseded');
      known[known.indexOf(superseded)] = { ...superseded, state: 'superseded' };
    }
    known.push(row);
    added.push(row);
  }
  const zone = pieces.findLast(isTravelZone);
  await touchExamination(
    tx,
    addition.examination,
    zone === undefined
      ? undefined
      : zoneSays(Buffer.from(zone.bytes).toString('utf8'), civilDateOf(addition.now)),
  );
  await publish(tx, [{ kind: 'examination', id: addition.examination }]);
  return added;
};

/** Whether a piece is the zone by which the examination goes in lists. */
export const isTravelZone = ({ kind, document }: Pick<PieceRow, 'kind' | 'document'>): boolean =>
  kind === 'mrz' && document === 'travel-document';

/** Kinds that may have several current pieces in one document. All transcripts are kept, because the worse answer of a chip counts. */
const SEVERAL: ReadonlySet<PieceRow['kind']> = new Set(['seal', 'picture', 'transcript']);

/** Whether a document may have several pieces of a kind, each of which counts. */
export const isOneOfSeveral = (kind: PieceRow['kind']): boolean => SEVERAL.has(kind);

/** The piece that the new one takes the place of; undefined where it takes nobody's. */
const placeFor = (piece: NewPiece, known: readonly KeptPiece[]): KeptPiece | undefined => {
  if (piece.bytes.length === 0) throw new Problem('document.piece.empty');
  if (piece.isAside === true) return undefined;
  const isLike = (other: KeptPiece): boolean =>
    other.document === piece.document && other.kind === piece.kind && other.part === piece.part;
  const standing = known.filter((other) => other.state === 'standing' && isLike(other));
  if (piece.supersedes !== undefined) {
    const superseded = standing.find(({ id }) => id === piece.supersedes);
    if (superseded === undefined) throw new Problem('document.piece.not-standing');
    return superseded;
  }
  if (standing.length > 0 && !isOneOfSeveral(piece.kind))
    throw new Problem('document.piece.duplicate');
  return undefined;
};

/** A piece as it is kept, before the database numbers it. */
export type KeptPiece = Omit<PieceRow, 'position'>;

const rowOf = (piece: NewPiece, { examination, by, source, now }: Addition): KeptPiece => ({
  id: randomUUID(),
  examination,
  ...pick(piece, 'document', 'kind', 'part', 'light', 'shows', 'format', 'width', 'height'),
  sha256: sha256(piece.bytes),
  bytes: piece.bytes.length,
  aborted: piece.aborted === true,
  addedAt: now,
  addedBy: by,
  source,
  state: piece.isAside === true ? 'superseded' : 'standing',
  ...pick(piece, 'supersedes', 'face'),
});

/** SHA-256 of bytes. */
export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();
