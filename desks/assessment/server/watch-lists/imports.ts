import { randomUUID } from 'node:crypto';
import { civilDateOf } from '@amirani/core';
import { changedFields, checkEntry, type WatchListEntry } from '@amirani/targeting/watch-lists';
import type { ReadSummary } from '@amirani/targeting/watch-lists/reading';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Moment } from '@platform/server/time/moment.ts';
import type {
  ListChange,
  ListImport,
  ListVersion,
  WatchList,
} from '../../api/watch-lists/types.ts';
import * as content from './content-store.ts';
import { importDecision } from './decisions.ts';
import * as store from './import-store.ts';
import { findList, findVersion, lockList, updateStanding } from './list-store.ts';
import { moveList, mustOwn, said } from './lists.ts';
import { stageEntries, type Within } from './read-file.ts';
import { type ImportRow, importOf, stepsOf, versionOf } from './rows.ts';

const DAY = 24 * 60 * 60_000;

/** Days until an unconfirmed import is discarded. */
const IMPORT_DAYS = 7;

/** Largest file, in bytes. */
const MOST_BYTES = 4 * 1024 ** 3;

/**
 * Opens an import.
 * @throws Problem `http.not-found`, `watch-list.import.not-open` where the list is retired
 */
export const beginImport = async (
  tx: Transaction,
  caller: Caller,
  list: string,
  given: Pick<ListImport, 'label'> & {
    readonly format?: ListImport['format'] | undefined;
    readonly encoding?: ListImport['encoding'] | undefined;
  },
  moment: Moment,
): Promise<ListImport> => {
  const row = mustFind(await findList(tx, list, moment.today));
  if (row.state === 'retired') throw new Problem('watch-list.import.not-open');
  const id = randomUUID();
  await store.insertImport(tx, {
    ...{ id, list, label: given.label, format: given.format ?? null },
    ...{ encoding: given.encoding ?? null, begun_by: caller.actor, begun_at: moment.now },
    erases_at: new Date(moment.now.getTime() + IMPORT_DAYS * DAY),
  });
  await publish(tx, [{ kind: 'watch-list', list }]);
  return readImport(tx, id);
};

/**
 * Keeps the next part of a file.
 * @throws Problem `http.not-found`, `watch-list.import.not-open`, `.empty`, `.too-large`
 */
export const addPart = async (
  tx: Transaction,
  id: string,
  position: number,
  bytes: Buffer,
): Promise<{ readonly parts: number; readonly bytes: number }> => {
  mustBeIn(mustFind(await store.lockImport(tx, id)), 'receiving');
  if (bytes.length === 0) throw new Problem('watch-list.import.empty');
  await store.insertPart(tx, id, position, bytes);
  const seen = await store.seeParts(tx, id);
  if (seen.bytes > MOST_BYTES) throw new Problem('watch-list.import.too-large');
  return { parts: seen.parts, bytes: seen.bytes };
};

/**
 * Reads the file of an import and stages what it holds, before the transaction of the dry run.
 * @throws Problem `http.not-found`, `watch-list.import.not-open`, `.empty`, `.parts-missing`, `reader.*`
 */
export const readWaiting = async (
  readers: Readers,
  within: Within,
  id: string,
  moment: Moment,
): Promise<ReadSummary> => {
  // A second request is refused at once: this import is being read.
  if (reading.has(id)) throw new Problem('watch-list.import.not-open');
  reading.add(id);
  try {
    const { row, list } = await within(async (tx) => {
      const found = mustFind(await store.lockImport(tx, id));
      mustBeIn(found, 'receiving');
      const seen = await store.seeParts(tx, id);
      if (seen.parts === 0) throw new Problem('watch-list.import.empty');
      if (!seen.whole) throw new Problem('watch-list.import.parts-missing');
      await store.eraseStaged(tx, id);
      const { format, encoding } = found;
      return {
        row: { id, format, encoding, bytes: seen.bytes },
        list: mustFind(await findList(tx, found.list, moment.today)),
      };
    });
    return await stageEntries(readers, within, row, list, moment);
  } finally {
    reading.delete(id);
  }
};

const reading = new Set<string>();

/**
 * The dry run of what was staged. The bytes go; what can become the next version waits.
 * @throws Problem `http.not-found`, `watch-list.import.not-open`
 */
export const dryRun = async (
  tx: Transaction,
  id: string,
  read: ReadSummary,
  moment: Moment,
): Promise<ListImport> => {
  const row = mustFind(await store.lockImport(tx, id));
  mustBeIn(row, 'receiving');
  const usable = read.whole && read.format !== undefined;
  await store.eraseParts(tx, id);
  if (!usable) await store.eraseStaged(tx, id);
  await store.updateRead(tx, {
    ...{ id, state: usable ? 'read' : 'unusable', format: read.format ?? row.format },
    ...{ bytes: read.bytes, read_at: moment.now, entries: usable ? read.entries : 0 },
    ...{ refused: read.refused, refused_without_id: read.refusedWithoutId },
    refused_ids: [...read.refusedIds],
    problems: read.problems.map((problem) => ({ ...problem, facts: { ...problem.facts } })),
    counts: { ...read.counts },
  });
  await publish(tx, [{ kind: 'watch-list', list: row.list }]);
  return readImport(tx, id);
};

/** An import with its dry run, against the list as it stands moment.now. @throws Problem `http.not-found` */
export const readImport = async (tx: Transaction, id: string): Promise<ListImport> =>
  shown(tx, mustFind(await store.findImport(tx, id)));

/** The imports of a list that wait. */
export const openImports = async (tx: Transaction, list: string): Promise<ListImport[]> => {
  const all: ListImport[] = [];
  for (const row of await store.findOpenImports(tx, list)) all.push(await shown(tx, row));
  return all;
};

const shown = async (tx: Transaction, row: ImportRow): Promise<ListImport> => {
  const steps = stepsOf(await readAllDecisions(tx, importDecision, [row.id]));
  if (row.state !== 'read' && row.state !== 'unusable') return importOf(row, undefined, steps);
  // Of the list only its content is told here, which no day changes.
  const list = mustFind(await findList(tx, row.list, civilDateOf(row.begun_at)));
  const effect =
    row.state === 'read'
      ? await content.effectOfImport(tx, row)
      : { added: 0, changed: 0, removed: 0, unchanged: list.entries, kept: 0 };
  return importOf(row, { effect, against: list.content ?? 0 }, steps);
};

/** What somebody took over: the list, and its new version. */
export interface TakenOver {
  readonly list: WatchList;
  readonly version: ListVersion;
}

/**
 * Makes what was read the next version of its list. Of a draft it proposes the list to a second person, and until then
 * nothing counts; of an active list it counts at once.
 * @throws Problem `http.not-found`, `watch-list.not-owner`, `watch-list.import.not-open`, `.unusable`, `.changed` where the
 * list is no longer as the dry run showed, `decision.*`
 */
export const takeOverImport = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  saw: { readonly reason: string; readonly against: number; readonly removed: number },
  moment: Moment,
): Promise<TakenOver> => {
  const row = mustFind(await store.lockImport(tx, id));
  if (row.state === 'unusable') throw new Problem('watch-list.import.unusable');
  mustBeIn(row, 'read');
  const list = mustFind(await lockList(tx, row.list, moment.today));
  mustOwn(list, caller);
  if (list.state === 'retired') throw new Problem('watch-list.import.not-open');
  // What is proposed stays as the second person sees it.
  if (list.state === 'proposed') throw new Problem('watch-list.not-draft');
  const effect = await content.effectOfImport(tx, row);
  if ((list.content ?? 0) !== saw.against || effect.removed !== saw.removed)
    throw new Problem('watch-list.import.changed');
  const number = (list.content ?? 0) + 1;
  const seen = { import: id, list: list.id, against: saw.against, effect };
  const act = actOf(caller, 'take-over', { reason: saw.reason, version: 0, seen }, moment.now);
  const decision = await decide(tx, importDecision, { subject: id }, act);
  await content.takeOver(tx, row, number, moment.now);
  // Kept entries, and entries read before the list's description changed, must meet its current terms (R3, R22).
  const standing = await content.groundsOfContent(tx, list.id);
  if (standing.some((entry) => checkEntry(entry, list) !== undefined))
    throw new Problem('watch-list.import.changed');
  await content.insertVersion(tx, {
    ...{ list: list.id, number, taken_by: caller.actor, taken_at: moment.now, reason: saw.reason },
    ...{ label: row.label, format: row.format ?? 'csv', refused: row.refused ?? 0, ...effect },
    ...(await content.seeContent(tx, list.id)),
    decision: decision.id,
  });
  await store.endImport(tx, id, 'taken');
  const next = { ...list, content: number };
  const proposes = list.state === 'draft';
  await updateStanding(
    tx,
    proposes
      ? {
          ...next,
          state: 'proposed',
          decision: await moveList(tx, caller, next, 'propose', saw.reason, moment.now),
        }
      : next,
    moment.now,
  );
  const version = mustFind(await findVersion(tx, list.id, number));
  return { list: await said(tx, list.id, moment), version: versionOf(version) };
};

/**
 * Lets an import go.
 * @throws Problem `http.not-found`, `watch-list.import.not-open`, `decision.reason.missing`
 */
export const discardImport = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  reason: string,
  moment: Moment,
): Promise<ListImport> => {
  const row = mustFind(await store.lockImport(tx, id));
  if (row.state === 'taken' || row.state === 'discarded')
    throw new Problem('watch-list.import.not-open');
  const seen = { import: id, list: row.list };
  await decide(
    tx,
    importDecision,
    { subject: id },
    actOf(caller, 'discard', { reason, version: 0, seen }, moment.now),
  );
  await store.endImport(tx, id, 'discarded');
  await publish(tx, [{ kind: 'watch-list', list: row.list }]);
  return readImport(tx, id);
};

/** A page of a difference, with its list. */
export interface Changes {
  readonly list: string;
  readonly changes: ListChange[];
  readonly more: boolean;
}

/** What an import would do, entry by entry. @throws Problem `http.not-found`, `watch-list.import.not-open` */
export const showImportDifference = async (
  tx: Transaction,
  id: string,
  page: content.Page,
): Promise<Changes> => {
  const row = mustFind(await store.findImport(tx, id));
  mustBeIn(row, 'read');
  return changesOf(row.list, await content.changesOfImport(tx, row, page), page.limit);
};

/** What a version did, entry by entry. @throws Problem `http.not-found` */
export const showVersionDifference = async (
  tx: Transaction,
  list: string,
  number: number,
  page: content.Page,
): Promise<Changes> => {
  mustFind(await findVersion(tx, list, number));
  return changesOf(list, await content.changesOfVersion(tx, list, number, page), page.limit);
};

const changesOf = (list: string, rows: readonly content.ChangeRow[], limit: number): Changes => ({
  list,
  changes: rows.slice(0, limit).map(({ id, before, after }) => ({
    id,
    ...(before === null ? {} : { before }),
    ...(after === null ? {} : { after }),
    fields:
      before === null || after === null
        ? []
        : [...changedFields(before as WatchListEntry, after as WatchListEntry)],
  })),
  more: rows.length > limit,
});

const mustBeIn = ({ state }: Pick<ImportRow, 'state'>, expected: ImportRow['state']): void => {
  if (state !== expected) throw new Problem('watch-list.import.not-open');
};
