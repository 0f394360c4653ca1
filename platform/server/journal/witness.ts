import { join } from 'node:path';
import { parseCheckpoint } from '@amirani/journal';
import { consistencyProof } from '@amirani/journal/log';
import { nodeSha256 } from '@amirani/journal/node';
import { withAccess } from '../database/access.ts';
import type { Database } from '../database/open.ts';
import { writeDurably } from '../durable-file.ts';
import { type Head, SEQUENCER } from './sequence.ts';
import { withTree } from './tree-store.ts';

/** Takes a checkpoint to a place outside; gives the cosignatures it answered with, if it is one that signs. */
type Witness = (head: Head, seen: number) => Promise<string>;

/**
 * The witness at a place: a folder on another machine, or the address of a C2SP tlog-witness.
 * A folder gets `checkpoint`, and `checkpoint.<size>` beside it, so that a rewritten history shows.
 */
const witnessAt = (database: Database, place: string): Witness =>
  /^https?:\/\//.test(place) ? overHttp(database, place) : inFolder(place);

/**
 * Brings the head to the witness and remembers that it was there; gives the checkpoint with what the witness
 * signed below it. Undefined where it has seen a log of this size already.
 * @throws rejects where the witness cannot be reached, or refuses.
 */
export const deliver = async (
  database: Database,
  place: string,
  head: Head,
  at: Date,
): Promise<string | undefined> => {
  const seen = await seenBy(database, place);
  if (seen >= head.size) return undefined;
  const cosignatures = await witnessAt(database, place)(head, seen);
  const row = { size: BigInt(head.size), witnessed_at: at, cosignatures };
  await withAccess(database, SEQUENCER, 'amirani_sequencer', (tx) =>
    tx
      .insertInto('journal.witness')
      .values({ place, ...row })
      .onConflict((conflict) => conflict.column('place').doUpdateSet(row))
      .execute(),
  );
  return `${head.checkpoint}${cosignatures}`;
};

const seenBy = (database: Database, place: string): Promise<number> =>
  withAccess(database, SEQUENCER, 'amirani_sequencer', async (tx) => {
    const row = await tx
      .selectFrom('journal.witness')
      .select('size')
      .where('place', '=', place)
      .executeTakeFirst();
    return row === undefined ? 0 : Number(row.size);
  });

const inFolder =
  (folder: string): Witness =>
  async ({ size, checkpoint }) => {
    await writeDurably(join(folder, `checkpoint.${size}`), checkpoint);
    await writeDurably(join(folder, 'checkpoint'), checkpoint);
    return '';
  };

/** `POST /add-checkpoint` with a consistency proof from what the witness saw last (C2SP tlog-witness). */
const overHttp =
  (database: Database, address: string): Witness =>
  async (head, seen) => {
    let answer = await post(database, address, head, seen);
    const size = await sizeOfConflict(answer);
    if (size !== undefined) {
      if (size > head.size)
        throw new Error(`the witness saw ${size} entries, and the log has ${head.size}`);
      answer = await post(database, address, head, size);
    }
    if (!answer.ok) throw new Error(`the witness answered ${answer.status}`);
    const signed = await answer.text();
    if (signed === '' || parseCheckpoint(`${head.checkpoint}${signed}`) === undefined)
      throw new Error('the witness answered with no signature');
    return signed;
  };

/** It saw another size than we remember, and says which. Another root at the same size is not such an answer. */
const sizeOfConflict = async (answer: Response): Promise<number | undefined> => {
  const type = answer.headers.get('content-type') ?? '';
  if (answer.status !== 409 || !type.startsWith('text/x.tlog.size')) return undefined;
  const text = (await answer.text()).trim();
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
};

const post = async (
  database: Database,
  address: string,
  { size, checkpoint }: Head,
  seen: number,
): Promise<Response> => {
  const proof = await withAccess(database, SEQUENCER, 'amirani_sequencer', (tx) =>
    withTree(tx, size, (read) => consistencyProof(seen, size, read, nodeSha256)),
  );
  const lines = proof.map((hash) => `${Buffer.from(hash).toString('base64')}\n`).join('');
  return fetch(new URL('add-checkpoint', address.endsWith('/') ? address : `${address}/`), {
    method: 'POST',
    body: `old ${seen}\n${lines}\n${checkpoint}`,
    signal: AbortSignal.timeout(10_000),
  });
};
