import type { Face, Judgement } from '@amirani/contract/documents';
import { civilDateOf } from '@amirani/core';
import type { Transaction } from '../../../platform/database/open.ts';
import { Problem } from '../../../platform/http/problems.ts';
import { publish } from '../../../platform/jobs/outbox.ts';
import { findExamination, lockExamination } from '../examinations/store.ts';
import { mustFind } from '../must-find.ts';
import type { PieceRow } from '../pieces/rows.ts';
import { contentsOf, piecesOf } from '../pieces/store.ts';
import { faceFormat, portraitIn } from './portrait.ts';
import { type FacesRow, facesOf, insertJudgement, judgementsOf } from './store.ts';

/** The two faces and nothing else; the account's own judgement once it is given. */
export interface Comparison {
  readonly portrait: Face;
  readonly live: Face;
  readonly own?: Judgement;
}

/**
 * The faces that an account has to compare.
 * @throws Problem `http.not-found`, `document.faces.absent`, `document.content.erased`
 */
export const readComparison = async (
  tx: Transaction,
  examination: string,
  account: string,
  now: Date,
): Promise<Comparison> => {
  mustFind(await findExamination(tx, examination));
  const faces = await currentFaces(tx, examination, account);
  const rows = await piecesOf(tx, examination);
  const face = async (id: string, from: Face['from'], digest: Buffer): Promise<Face> =>
    faceOf(tx, mustFind(rows.find((row) => row.id === id)), from, digest, now);
  const own = (await judgementsOf(tx, examination)).find(
    ({ by, portrait, live }) =>
      by === account &&
      portrait === faces.portrait.toString('hex') &&
      live === faces.live.toString('hex'),
  );
  return {
    portrait: await face(faces.portrait_piece, faces.portrait_from, faces.portrait),
    live: await face(faces.live_piece, 'picture', faces.live),
    ...(own === undefined ? {} : { own }),
  };
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
  tx: Transaction,
  row: PieceRow,
  from: Face['from'],
  digest: Buffer,
  now: Date,
): Promise<Face> => {
  const bytes = (await contentsOf(tx, [row])).get(row.id);
  if (bytes === undefined) throw new Problem('document.content.erased');
  const image = from === 'chip' ? portraitIn(bytes, civilDateOf(now)) : bytes;
  const format = image === undefined ? undefined : faceFormat(image);
  if (image === undefined || format === undefined) throw new Problem('document.faces.absent');
  return {
    piece: row.id,
    from,
    format,
    sha256: digest.toString('hex'),
    content: Buffer.from(image).toString('base64'),
  };
};
