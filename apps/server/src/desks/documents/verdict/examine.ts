import { createHash, randomUUID } from 'node:crypto';
import type { StoredVerdict } from '@amirani/contract/documents';
import { civilDateOf } from '@amirani/core';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { examine, type StateProfile } from '@amirani/documents/verdict';
import type { Config } from '../../../platform/config/config.ts';
import type { Transaction } from '../../../platform/database/open.ts';
import { publish } from '../../../platform/jobs/outbox.ts';
import { version } from '../../../version.ts';
import type { ExaminationRow } from '../examinations/rows.ts';
import { findExamination, lockExamination } from '../examinations/store.ts';
import { mustFind } from '../must-find.ts';
import type { PieceRow } from '../pieces/rows.ts';
import { contentsOf, piecesOf } from '../pieces/store.ts';
import { withAlerts } from '../register/alerts.ts';
import type { DocumentsRoom } from '../room.ts';
import { type Edition, readEdition, referencesOf } from '../trust/edition.ts';
import { anchorsByDigest, listContents } from '../trust/store.ts';
import {
  type Circumstances,
  documentsOf,
  filled,
  piecesIn,
  type Sources,
} from './circumstances.ts';
import { storedVerdict, type VerdictRow } from './rows.ts';
import { carriedOf, findStateData, insertVerdict, keepStateData, verdictHeads } from './store.ts';

/** The name under which verdicts are stored. */
export const PRODUCT = 'amirani';

/** What examining needs beside the transaction. */
export interface ExamineNeeds {
  readonly config: Pick<Config, 'profile'>;
  readonly room: Pick<DocumentsRoom, 'states'>;
}

/**
 * Runs every check on what stands, with the trust store and the register as they are, and stores the verdict; an
 * earlier one is superseded and remains.
 * @throws Problem `http.not-found`
 */
export const examineDocument = async (
  tx: Transaction,
  needs: ExamineNeeds,
  id: string,
  by: string,
  now: Date,
): Promise<StoredVerdict> => {
  const row = mustFind(await lockExamination(tx, id));
  const pieces = await piecesOf(tx, id);
  const edition = await readEdition(tx);
  const circumstances = await circumstancesNow(tx, needs, row, pieces, edition, now);
  const examination = filled(circumstances, await sourcesOf(tx, id, circumstances));
  const verdict = runNow(examine(examination), nodeCrypto);
  const [before] = await verdictHeads(tx, id);
  const stored: VerdictRow = {
    ...{ id: randomUUID(), examination: id, at: now, made_by: by, product: PRODUCT, version },
    content_version: row.content_version,
    inputs: inputsOf(circumstances, pieces),
    trust: edition.digest,
    supersedes: before?.id ?? null,
    colour: verdict.colour,
    verdict: JSON.stringify(verdict),
    circumstances: JSON.stringify(circumstances),
  };
  await insertVerdict(tx, stored);
  await publish(tx, [{ kind: 'examination', id }]);
  return storedVerdict(stored);
};

/** Everything that a verdict would rest on now. */
const circumstancesNow = async (
  tx: Transaction,
  { config, room }: ExamineNeeds,
  row: ExaminationRow,
  pieces: readonly PieceRow[],
  edition: Edition,
  now: Date,
): Promise<Circumstances> => {
  const states = await stateDataOf(tx, room, row, now);
  return {
    id: row.id,
    inspectedOn: civilDateOf(now),
    inspectedAt: now.toISOString(),
    equipment: row.equipment,
    trustProfile: config.profile,
    documents: documentsOf(row, pieces),
    trust: referencesOf(edition),
    ...(states === undefined ? {} : { states }),
  };
};

/** What is known of states and what the register says of their numbers, kept by its digest. */
const stateDataOf = async (
  tx: Transaction,
  room: Pick<DocumentsRoom, 'states'>,
  row: ExaminationRow,
  now: Date,
): Promise<string | undefined> =>
  keepStates(tx, await withAlerts(tx, room.states(), row.issuer, civilDateOf(now)), now);

/** Keeps what is known of states by its digest; undefined where nothing is. */
export const keepStates = async (
  tx: Transaction,
  states: readonly StateProfile[],
  now: Date,
): Promise<string | undefined> => {
  if (states.length === 0) return undefined;
  const content = JSON.stringify(states);
  const digest = createHash('sha256').update(content).digest();
  await keepStateData(tx, digest, content, now);
  return digest.toString('hex');
};

/** The pieces that went in, with their digests. */
export const inputsOf = (
  circumstances: Circumstances,
  pieces: readonly PieceRow[],
): StoredVerdict['inputs'] => {
  const used = new Set(piecesIn(circumstances));
  return pieces
    .filter(({ id }) => used.has(id))
    .map(({ id, sha256 }) => ({ piece: id, sha256: sha256.toString('hex') }));
};

/** The bytes to which circumstances refer, as far as they are still there. */
export const sourcesOf = async (
  tx: Transaction,
  examination: string,
  circumstances: Circumstances,
): Promise<Sources> => {
  mustFind(await findExamination(tx, examination));
  const used = new Set(piecesIn(circumstances));
  const pieces = (await piecesOf(tx, examination)).filter(({ id }) => used.has(id));
  const contents = await contentsOf(tx, pieces);
  const { trust, states } = circumstances;
  const lists = await listContents(
    tx,
    trust.flatMap((one) => ('list' in one ? [one.list] : [])),
  );
  const anchors = await anchorsByDigest(
    tx,
    trust.flatMap((one) => ('anchor' in one ? [Buffer.from(one.anchor, 'hex')] : [])),
  );
  const carried = await carriedOf(tx, examination);
  const known =
    states === undefined ? undefined : await findStateData(tx, Buffer.from(states, 'hex'));
  return {
    piece: (id) => contents.get(id),
    trust: (one) => {
      if ('list' in one) return lists.get(one.list);
      if ('anchor' in one) return anchors.get(one.anchor);
      return carried.find(({ position }) => position === one.carried)?.content;
    },
    states: known === undefined ? [] : JSON.parse(known),
  };
};
