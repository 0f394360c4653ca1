import { civilDateOf } from '@amirani/core';
import {
  type AccessContext,
  type DatabaseRole,
  withAccess,
} from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { errorFacts } from '@platform/server/log/log.ts';
import type { Platform } from '@platform/server/needs.ts';
import { findExamination, setChip, setSealsCut, setSealsSearched } from '../examinations/store.ts';
import { addPieces, isOneOfSeveral, type KeptPiece, type NewPiece, sha256 } from '../pieces/add.ts';
import { piecesOf } from '../pieces/store.ts';
import type { ReadingListener } from './hub.ts';
import {
  abortReading,
  documentOf,
  type HelloMessage,
  type ReaderPart,
  type Reading,
  readerParts,
  receive,
  startReading,
} from './protocol.ts';
import { moveReading } from './store.ts';
import { chipStateOf, piecesBefore, type SortedReading, sortReading, takePart } from './take.ts';

/** A reading that somebody asked for. */
export interface Asked {
  readonly id: string;
  readonly examination: string;
  readonly hello: HelloMessage;
  /** In whose name what comes is stored: who asked, why and for what. */
  readonly context: AccessContext;
  readonly role: DatabaseRole;
  /** Called once, when the last of it is stored. */
  readonly over: () => void;
}

/** Milliseconds without a word after which a reader counts as unplugged. */
const SILENCE = 60_000;

/** The document that a reading is of. */
const ROLE = 'travel-document';

/**
 * Follows a reading to its end. Each part that came to its end is stored at once, in one transaction with its journal
 * entry; what an aborted reading had brought is stored then. Nothing that came is lost, save by the end of the process.
 */
export const followReading = (platform: Platform, asked: Asked): ReadingListener => {
  let reading: Reading = startReading(asked.hello, asked.id);
  let stored = new Set<ReaderPart>();
  let queue = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const later = (work: () => Promise<void>): void => {
    queue = queue.then(work).catch((error: unknown) => {
      platform.log.error('readers.not-stored', errorFacts(error));
    });
  };
  const isOver = (): boolean => reading.state === 'complete' || reading.state === 'aborted';
  const step = (next: Reading): void => {
    if (isOver()) return;
    const wasWaiting = reading.state === 'waiting';
    reading = next;
    clearTimeout(timer);
    if (isOver()) {
      later(() => store(platform, asked, next, leftOf(next, stored), true).finally(asked.over));
      return;
    }
    timer = setTimeout(() => step(abortReading(reading, 'the reader fell silent')), SILENCE);
    timer.unref();
    const ended = next.ended.filter((part) => !stored.has(part));
    if (ended.length === 0 && !wasWaiting) return;
    stored = new Set([...stored, ...ended]);
    later(() => store(platform, asked, next, ended, false));
  };
  return {
    message: (message) => step(receive(reading, message)),
    gone: () => step(abortReading(reading)),
  };
};

/** Parts that brought something and are not stored yet. */
const leftOf = (reading: Reading, stored: ReadonlySet<ReaderPart>): readonly ReaderPart[] =>
  readerParts.filter((part) => !stored.has(part) && reading.begun.includes(part));

const store = async (
  platform: Platform,
  asked: Asked,
  reading: Reading,
  parts: readonly ReaderPart[],
  last: boolean,
): Promise<void> => {
  const { database, clock } = platform;
  const now = clock();
  const sorting = last ? [...new Set([...parts, 'chip' as const])] : parts;
  // Before any transaction: a chip may bring whatever it likes.
  const sorted = await sortReading(
    ...([platform.readers, reading, sorting, asked.examination, civilDateOf(now)] as const),
  );
  // A part that cannot be stored takes no other with it.
  for (const part of parts)
    await withAccess(database, asked.context, asked.role, (tx) =>
      storePart(platform, tx, asked, reading, part, sorted),
    ).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
      platform.log.warn('readers.part.refused', { part, code: error.code });
    });
  await withAccess(database, asked.context, asked.role, async (tx) => {
    if (last) await sayChip(tx, asked.examination, reading, sorted);
    if (last) await setSealsCut(tx, asked.examination, ROLE, isSealCut(reading));
    await moveReading(tx, asked.id, reading.state, [], last ? now : undefined);
    await publish(tx, [{ kind: 'examination', id: asked.examination }]);
    if (last) await journal(platform, tx, asked, `reading ${reading.state}`);
  });
};

const storePart = async (
  platform: Platform,
  tx: Transaction,
  asked: Asked,
  reading: Reading,
  part: ReaderPart,
  sorted: SortedReading,
): Promise<void> => {
  const now = platform.clock();
  const { examination } = asked;
  const addition = { examination, by: asked.context.account, source: 'reader' as const, now };
  const added: KeptPiece[] = [];
  const before = piecesBefore(reading, part, ROLE, sorted);
  const { pieces: taken, left } = takePart(reading, part, ROLE, sorted);
  for (const came of [...before.map((one) => [one]), taken]) {
    const pieces = await notThereYet(tx, examination, came);
    if (pieces.length > 0) added.push(...(await addPieces(tx, addition, pieces)));
  }
  if (left.length > 0) platform.log.warn('readers.files.left', { what: left.join(', ') });
  if (part === 'chip') await sayChip(tx, examination, reading, sorted);
  if (part === 'seal' && reading.ended.includes('seal'))
    await setSealsSearched(tx, examination, ROLE);
  const ids = added.map(({ id }) => id);
  await moveReading(tx, asked.id, 'reading', ids, undefined);
  const without = left.length > 0 ? `, without ${left.length} that cannot be stored` : '';
  await journal(platform, tx, asked, `part ${part}${without}`);
};

/** A reader that reads again takes the place of what stood; what is the same, byte for byte, stays. */
const notThereYet = async (
  tx: Transaction,
  examination: string,
  pieces: readonly NewPiece[],
): Promise<readonly NewPiece[]> => {
  const standing = (await piecesOf(tx, examination)).filter(({ state }) => state === 'standing');
  return pieces.flatMap((piece) => {
    const like = standing.filter(
      (one) =>
        one.document === piece.document && one.kind === piece.kind && one.part === piece.part,
    );
    if (like.some((one) => one.sha256.equals(sha256(piece.bytes)))) return [];
    const [old] = isOneOfSeveral(piece.kind) ? [] : like;
    return [old === undefined ? piece : { ...piece, supersedes: old.id }];
  });
};

/** How the reading of the chip went, as far as the reader came to it. */
const sayChip = async (
  tx: Transaction,
  examination: string,
  reading: Reading,
  sorted: SortedReading,
): Promise<void> => {
  const state = chipStateOf(
    reading,
    documentOf(reading, { id: ROLE, role: ROLE }).chip?.state,
    sorted,
  );
  const row = await findExamination(tx, examination);
  if (state !== undefined && row !== undefined && row.chips[ROLE] !== state)
    await setChip(tx, examination, ROLE, state);
};

const isSealCut = (reading: Reading): boolean =>
  (documentOf(reading, { id: ROLE, role: ROLE }).seals ?? []).some(
    ({ aborted }) => aborted === true,
  );

const journal = async (
  platform: Platform,
  tx: Transaction,
  { context, examination }: Asked,
  reason: string,
): Promise<void> => {
  await platform.journal.record(tx, {
    operation: 'collection',
    action: 'storeReading',
    outcome: 'done',
    reason,
    actor: context.account,
    ...pick(context, 'role', 'purpose', 'reference'),
    subjects: [examination],
  });
};
