import { createHash, randomUUID } from 'node:crypto';
import type { StoredVerdict } from '@amirani/contract/documents';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { examine, type StateProfile } from '@amirani/documents/verdict';
import type { Config } from '../../../platform/config/config.ts';
import type { Transaction } from '../../../platform/database/open.ts';
import { publish } from '../../../platform/jobs/outbox.ts';
import { localDay } from '../../../platform/local-day.ts';
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
import { storedHead, type VerdictRow } from './rows.ts';
import { carriedOf, findStateData, insertVerdict, keepStateData, verdictHeads } from './store.ts';

/** The name under which verdicts are stored. */
export const PRODUCT = 'amirani';

/** What examining needs beside the transaction. */
export interface ExamineNeeds {
  readonly config: Pick<Config, 'profile' | 'timeZone'>;
  readonly room: Pick<DocumentsRoom, 'states' | 'trust'>;
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
  const today = localDay(now, needs.config.timeZone);
  const states = await withAlerts(tx, needs.room.states(), row.issuer, today);
  const kept = await keepStates(tx, states, now);
  const circumstances = circumstancesNow(needs, row, pieces, edition, kept, now);
  const examination = filled(circumstances, await sourcesNow(tx, needs, pieces, edition, states));
  const store = needs.room.trust.store(edition, examination);
  const verdict = runNow(examine(examination, store), nodeCrypto);
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
  return { ...storedHead(stored), verdict };
};

/** Everything that a verdict would rest on now; `states` is the digest of what is known of them. */
const circumstancesNow = (
  { config }: ExamineNeeds,
  row: ExaminationRow,
  pieces: readonly PieceRow[],
  edition: Edition,
  states: string | undefined,
  now: Date,
): Circumstances => ({
  id: row.id,
  // Documents expire by the day at the border, which is not that of UTC for some hours of the night.
  inspectedOn: localDay(now, config.timeZone),
  inspectedAt: now.toISOString(),
  equipment: row.equipment,
  trustProfile: config.profile,
  documents: documentsOf(row, pieces),
  trust: referencesOf(edition),
  ...(states === undefined ? {} : { states }),
});

/** The bytes of what stands now; those of the trust store are fetched once an edition. */
const sourcesNow = async (
  tx: Transaction,
  { room }: ExamineNeeds,
  pieces: readonly PieceRow[],
  edition: Edition,
  states: readonly StateProfile[],
): Promise<Sources> => {
  const standing = pieces.filter(({ state }) => state === 'standing');
  const contents = await contentsOf(tx, standing);
  const lists = await room.trust.lists(tx, edition);
  const anchors = new Map(
    edition.anchors.map(({ sha256, certificate }) => [sha256.toString('hex'), certificate]),
  );
  return {
    piece: (id) => contents.get(id),
    // What came with a replay file enters no store: of what stands now nothing is carried.
    trust: (one) => {
      if ('list' in one) return lists.get(one.list);
      return 'anchor' in one ? anchors.get(one.anchor) : undefined;
    },
    states,
  };
};

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
