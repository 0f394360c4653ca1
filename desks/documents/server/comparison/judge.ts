import { civilDateOf } from '@amirani/core';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Face, Judgement } from '../../api/types.ts';
import { findExamination, lockExamination } from '../examinations/store.ts';
import { readFace } from '../pieces/reading.ts';
import { contentsOf, piecesOf } from '../pieces/store.ts';
import type { PieceRow } from '../sql/tables.gen.ts';
import { type FacesRow, facesOf, insertJudgement, judgementsOf } from './store.ts';

/** The two faces and nothing else; the account's own judgement once it is given. */
export interface Comparison {
  readonly portrait: Face;
  readonly live: Face;
  readonly own?: Judgement;
}

/** A face where it is stored. */
interface StoredFace {
  readonly row: PieceRow;
  readonly from: Face['from'];
  readonly digest: Buffer;
  readonly bytes: Uint8Array;
}

/**
 * The faces that an account has to compare. Gives what is to be called once the transaction is over: the face in a chip is found in
 * a limited process.
 * @throws Problem `http.not-found`, `document.faces.absent`, `document.content.erased`; `reader.*` of what it gives
 */
export const readComparison = async (
  tx: Transaction,
  examination: string,
  account: string,
  now: Date,
): Promise<(readers: Readers) => Promise<Comparison>> => {
  mustFind(await findExamination(tx, examination));
  const faces = await currentFaces(tx, examination, account);
  const rows = await piecesOf(tx, examination);
  const face = async (id: string, from: Face['from'], digest: Buffer): Promise<StoredFace> => {
    const row = mustFind(rows.find((one) => one.id === id));
    const bytes = (await contentsOf(tx, [row])).get(row.id);
    if (bytes === undefined) throw new Problem('document.content.erased');
    return { row, from, digest, bytes };
  };
  const own = (await judgementsOf(tx, examination)).find(
    ({ by, portrait, live }) =>
      by === account &&
      portrait === faces.portrait.toString('hex') &&
      live === faces.live.toString('hex'),
  );
  const portrait = await face(faces.portraitPiece, faces.portraitFrom, faces.portrait);
  const live = await face(faces.livePiece, 'picture', faces.live);
  return async (readers) => ({
    portrait: await faceOf(readers, portrait, now),
    live: await faceOf(readers, live, now),
    ...(own === undefined ? {} : { own }),
  });
};

/**
 * Stores an account's own judgement of the two faces, once.
 * @throws Problem `http.not-found`, `document.faces.absent`; `document.faces.changed` where they are not those that
 * were looked at; `document.judgement.given`
 */
export const judgeFaces = async (
  tx: Transaction,
  examination: string,
  judgement: Judgement,
): Promise<void> => {
  mustFind(await lockExamination(tx, examination));
  const { portrait, live } = await currentFaces(tx, examination, judgement.by);
  if (judgement.portrait !== portrait.toString('hex') || judgement.live !== live.toString('hex'))
    throw new Problem('document.faces.changed');
  if (!(await insertJudgement(tx, examination, judgement)))
    throw new Problem('document.judgement.given');
  await publish(tx, [{ kind: 'examination', id: examination }]);
};

const currentFaces = async (
  tx: Transaction,
  examination: string,
  account: string,
): Promise<FacesRow> => {
  const [faces] = await facesOf(tx, [examination], account);
  if (faces === undefined) throw new Problem('document.faces.absent');
  return faces;
};

const faceOf = async (
  readers: Readers,
  { row, from, digest, bytes }: StoredFace,
  now: Date,
): Promise<Face> => {
  const found =
    from === 'chip'
      ? await readFace(readers, bytes, civilDateOf(now), row.examination)
      : { image: bytes, format: row.format };
  if (found === undefined || found.format === undefined) throw new Problem('document.faces.absent');
  return {
    piece: row.id,
    from,
    format: found.format,
    sha256: digest.toString('hex'),
    content: Buffer.from(found.image).toString('base64'),
  };
};
