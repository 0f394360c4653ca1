import { createHash, randomUUID } from 'node:crypto';
import type { Examination, StateProfile, Verdict } from '@amirani/documents/verdict';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Config } from '@platform/server/settings/config.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import { version } from '@platform/server/version.ts';
import type { StoredVerdict } from '../../api/types.ts';
import { findExamination, lockExamination } from '../examinations/store.ts';
import { contentsOf, piecesOf } from '../pieces/store.ts';
import { withAlerts } from '../register/alerts.ts';
import type { DocumentsRoom } from '../room.ts';
import type { ExaminationRow, PieceRow, VerdictRow } from '../sql/tables.gen.ts';
import { type Edition, readEdition, referencesOf } from '../trust/edition.ts';
import { anchorsByDigest, listContents } from '../trust/store.ts';
import {
  type Circumstances,
  documentsOf,
  filled,
  piecesIn,
  type Sources,
} from './circumstances.ts';
import { storedHead } from './rows.ts';
import { carriedOf, findStateData, insertVerdict, keepStateData, verdictHeads } from './store.ts';

/** The name under which verdicts are stored. */
export const PRODUCT = 'amirani';

/** What examining needs beside the transaction. */
export interface ExamineNeeds {
  readonly config: Pick<Config, 'profile' | 'timeZone'>;
  readonly room: Pick<DocumentsRoom, 'states' | 'trust'>;
  readonly readers: Readers;
}

/** Everything that a verdict rests on, as it stood when it was asked for. */
interface Ground {
  readonly row: ExaminationRow;
  readonly edition: Edition;
  readonly circumstances: Circumstances;
  readonly inputs: StoredVerdict['inputs'];
  readonly states: readonly StateProfile[];
  readonly examination: Examination;
  readonly now: Date;
}

/** A verdict that is not stored yet. */
export interface Judged {
  readonly ground: Ground;
  readonly verdict: Verdict;
}

/**
 * Runs every check on what stands, with the trust store and the register as they are. Gives what is to be called once the
 * transaction is over: nobody waits for the database meanwhile. @throws Problem `http.not-found`; `reader.*` of what it gives
 */
export const judging = async (
  tx: Transaction,
  needs: ExamineNeeds,
  id: string,
  now: Date,
): Promise<() => Promise<Judged>> => {
  const ground = await groundOf(tx, needs, mustFind(await findExamination(tx, id)), now);
  return () => judge(needs, ground);
};

const judge = async ({ room, readers }: ExamineNeeds, ground: Ground): Promise<Judged> => ({
  ground,
  verdict: await room.trust.judge(readers, ground.examination, {
    of: ground.row.id,
    edition: ground.edition.digest.toString('hex'),
  }),
});

/**
 * Stores the verdict on an examination; an earlier one is superseded and remains. It is judged in the transaction where nobody did
 * so before, or something came or went since.
 * @throws Problem `http.not-found`, `reader.*`
 */
export const examineDocument = async (
  tx: Transaction,
  needs: ExamineNeeds,
  id: string,
  by: string,
  now: Date,
  before?: Judged,
): Promise<StoredVerdict> => {
  const row = mustFind(await lockExamination(tx, id));
  const { ground, verdict } =
    before !== undefined && (await stillStands(tx, before.ground, row))
      ? before
      : await judge(needs, await groundOf(tx, needs, row, now));
  await keepStates(tx, ground.states, ground.now);
  const [superseded] = await verdictHeads(tx, id);
  const stored: VerdictRow = {
    id: randomUUID(),
    examination: id,
    at: ground.now,
    madeBy: by,
    product: PRODUCT,
    version,
    contentVersion: row.contentVersion,
    inputs: ground.inputs,
    trust: ground.edition.digest,
    ...(superseded === undefined ? {} : { supersedes: superseded.id }),
    colour: verdict.colour,
    verdict: JSON.stringify(verdict),
    circumstances: JSON.stringify(ground.circumstances),
  };
  await insertVerdict(tx, stored);
  await publish(tx, [{ kind: 'examination', id }]);
  return { ...storedHead(stored), verdict };
};

const stillStands = async (
  tx: Transaction,
  ground: Ground,
  row: ExaminationRow,
): Promise<boolean> =>
  ground.row.id === row.id &&
  ground.row.contentVersion === row.contentVersion &&
  ground.edition.digest.equals((await readEdition(tx)).digest);

const groundOf = async (
  tx: Transaction,
  needs: ExamineNeeds,
  row: ExaminationRow,
  now: Date,
): Promise<Ground> => {
  const pieces = await piecesOf(tx, row.id);
  const edition = await readEdition(tx);
  const today = localDay(now, needs.config.timeZone);
  const states = await withAlerts(tx, needs.room.states(), row.issuer, today);
  const known = states.length === 0 ? undefined : digestOf(JSON.stringify(states)).toString('hex');
  const circumstances = circumstancesNow(needs, row, pieces, edition, known, now);
  const sources = await sourcesNow(tx, needs, pieces, edition, states);
  const examination = filled(circumstances, sources);
  return {
    row,
    edition,
    circumstances,
    states,
    examination,
    now,
    inputs: inputsOf(circumstances, pieces),
  };
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
  const digest = digestOf(content);
  await keepStateData(tx, digest, content, now);
  return digest.toString('hex');
};

const digestOf = (content: string): Buffer => createHash('sha256').update(content).digest();

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
