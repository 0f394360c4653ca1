import { createHash, randomUUID } from 'node:crypto';
import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { RiskDataset, RiskImport, RiskImportOptions, RiskVintage } from '../../api/types.ts';
import { totalOf } from '../cells.ts';
import type { ImportRow } from '../sql/tables.gen.ts';
import { findTasks, requestTask } from '../tasks.ts';
import * as datasets from './dataset-store.ts';
import { readDataset } from './datasets.ts';
import { importDecision } from './decisions.ts';
import { findFiguresOf, insertFigures, type NewFigures } from './figure-store.ts';
import * as store from './import-store.ts';
import { merged } from './merge.ts';
import { importOf, vintageOf } from './rows.ts';

/** Days until an unconfirmed import is discarded. */
const IMPORT_DAYS = 7;
const DAY = 24 * 60 * 60_000;
/** Largest file, in bytes. */
const MOST_BYTES = 1024 ** 3;
/** Series written in one statement. */
const BATCH = 500;

/** Opens an import. @throws Problem `http.not-found` */
export const beginImport = async (
  tx: Transaction,
  caller: Caller,
  dataset: string,
  { label, options }: { readonly label: string; readonly options: RiskImportOptions },
  now: Date,
): Promise<RiskImport> => {
  mustFind(await datasets.findDataset(tx, dataset));
  const id = randomUUID();
  await store.insertImport(tx, {
    id,
    dataset,
    label,
    options,
    begunBy: caller.actor,
    begunAt: now,
    erasesAt: new Date(now.getTime() + IMPORT_DAYS * DAY),
  });
  await publish(tx, [{ kind: 'risk', id: dataset }]);
  return readImport(tx, id);
};

/** Takes a part of the file. @throws Problem `http.not-found`, `risk.import.not-open`, `risk.import.too-large` */
export const addPart = async (
  tx: Transaction,
  id: string,
  position: number,
  bytes: Buffer,
): Promise<{ readonly parts: number; readonly bytes: number }> => {
  const row = mustFind(await store.lockImport(tx, id));
  mustBeIn(row, 'receiving');
  await store.insertPart(tx, { import: id, position, bytes });
  const seen = await store.seeParts(tx, id);
  if (seen.bytes > MOST_BYTES) throw new Problem('risk.import.too-large');
  return { parts: seen.parts, bytes: seen.bytes };
};

/** Asks for the dry run. @throws Problem `http.not-found`, `risk.import.not-open`, `risk.import.incomplete` */
export const requestReading = async (
  tx: Transaction,
  id: string,
  options: RiskImportOptions | undefined,
  now: Date,
): Promise<RiskImport> => {
  const row = mustFind(await store.lockImport(tx, id));
  // A reading that failed can be asked for again.
  const task = (await findTasks(tx, [id])).get(id);
  if (task?.state !== 'failed') mustBeIn(row, 'receiving', 'read', 'unusable');
  else mustBeIn(row, 'receiving', 'reading', 'read', 'unusable');
  const { whole, bytes } = await store.seeParts(tx, id);
  if (!whole) throw new Problem('risk.import.incomplete');
  await store.updateImport(tx, {
    id,
    state: 'reading',
    options: options ?? row.options,
    bytes,
    dryRun: undefined,
  });
  await requestTask(tx, id, 'import', now);
  return readImport(tx, id);
};

/** An import with its dry run. @throws Problem `http.not-found` */
export const readImport = async (tx: Transaction, id: string): Promise<RiskImport> =>
  presented(tx, mustFind(await store.findImport(tx, id)));

/** The imports of a data set that wait. */
export const openImports = async (tx: Transaction, dataset: string): Promise<RiskImport[]> => {
  const all: RiskImport[] = [];
  for (const row of await store.findOpenImports(tx, dataset)) all.push(await presented(tx, row));
  return all;
};

const presented = async (tx: Transaction, row: ImportRow): Promise<RiskImport> =>
  importOf(
    row,
    (await findTasks(tx, [row.id])).get(row.id),
    await readAllDecisions(tx, importDecision, [row.id]),
  );

/** What somebody says who takes an import over. */
export interface TakeOver {
  readonly reason: string;
  readonly against: number;
  readonly recordedAt?: string | undefined;
}

/**
 * Makes what was read the next vintage, in one transaction: all of it or nothing.
 * @throws Problem `http.not-found`, `risk.import.not-open`, `risk.import.changed`, `risk.import.recorded`, `decision.reason.missing`
 */
export const takeOverImport = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  { reason, against, recordedAt }: TakeOver,
  now: Date,
): Promise<{ readonly dataset: RiskDataset; readonly vintage: RiskVintage }> => {
  const row = mustFind(await store.lockImport(tx, id));
  mustBeIn(row, 'read');
  const dataset = mustFind(await datasets.lockDataset(tx, row.dataset));
  const { dryRun } = row;
  if (dryRun === undefined || (dataset.vintage ?? 0) !== against || dryRun.against !== against)
    throw new Problem('risk.import.changed');
  const recorded = recordedAt === undefined ? now : new Date(recordedAt);
  const latest =
    dataset.vintage === undefined
      ? undefined
      : await datasets.findVintage(tx, dataset.id, dataset.vintage);
  if (recorded > now || (latest !== undefined && recorded < latest.recordedAt))
    throw new Problem('risk.import.recorded');
  const decision = await decide(
    tx,
    importDecision,
    { subject: id },
    actOf(caller, 'take-over', { reason, version: 0, seen: { import: id, dryRun } }, now),
  );
  const number = against + 1;
  const made = await makeFigures(tx, row, dataset.vintage, number);
  await datasets.updateVintage(tx, dataset.id, {
    frequency: dryRun.frequency,
    dimensions: dryRun.dimensions,
    vintage: number,
    cellsKnown: dataset.cellsKnown + made.added,
  });
  const stored = {
    dataset: dataset.id,
    number,
    recordedAt: recorded,
    takenAt: now,
    takenBy: caller.actor,
    reason,
    label: row.label,
    rows: dryRun.rows,
    added: made.added,
    changed: made.changed,
    digest: made.digest,
    firstPeriod: Math.min(made.first, latest?.firstPeriod ?? made.first),
    lastPeriod: Math.max(made.last, latest?.lastPeriod ?? made.last),
  };
  const series = (await datasets.findDataset(tx, dataset.id))?.series ?? 0;
  await datasets.insertVintage(tx, { ...stored, series, decision: decision.id });
  await store.eraseFile(tx, id);
  await store.updateImport(tx, {
    id,
    state: 'taken',
    options: row.options,
    bytes: Number(row.bytes),
    dryRun,
  });
  await publish(tx, [{ kind: 'risk', id: dataset.id }]);
  const vintage = mustFind(await datasets.findVintage(tx, dataset.id, number));
  return {
    dataset: await readDataset(tx, dataset.id),
    vintage: vintageOf(vintage, dryRun.frequency),
  };
};

/** Puts what is staged over what is known; only series of which something changes get figures of the new vintage. */
const makeFigures = async (
  tx: Transaction,
  { id, dataset }: ImportRow,
  known: number | undefined,
  vintage: number,
) => {
  const digest = createHash('sha256');
  let added = 0;
  let changed = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let after: string | undefined; ; ) {
    const staged = await store.findStaged(tx, id, after, BATCH);
    const texts = staged.map(({ keyText }) => keyText);
    const before = new Map(
      (known === undefined ? [] : await findFiguresOf(tx, dataset, known, texts)).map((figures) => [
        figures.keyText,
        figures,
      ]),
    );
    const fresh: NewFigures[] = [];
    for (const file of staged) {
      digest.update(JSON.stringify([file.keyText, file.firstPeriod, file.cells]));
      const now = merged(before.get(file.keyText), file);
      added += now.added;
      changed += now.changed;
      first = Math.min(first, now.firstPeriod);
      last = Math.max(last, now.firstPeriod + now.cells.length - 1);
      if (now.added + now.changed > 0 || !before.has(file.keyText))
        fresh.push({ ...file, ...now, total: totalOf(now.cells) });
    }
    await insertFigures(tx, dataset, vintage, fresh);
    if (staged.length < BATCH) break;
    after = texts.at(-1);
  }
  return { added, changed, first, last, digest: digest.digest() };
};

/** Lets an import go. @throws Problem `http.not-found`, `risk.import.not-open`, `decision.reason.missing` */
export const discardImport = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  reason: string,
  now: Date,
): Promise<RiskImport> => {
  const row = mustFind(await store.lockImport(tx, id));
  mustBeIn(row, 'receiving', 'reading', 'read', 'unusable');
  await decide(
    tx,
    importDecision,
    { subject: id },
    actOf(caller, 'discard', { reason, version: 0, seen: { import: id } }, now),
  );
  await store.eraseFile(tx, id);
  await store.updateImport(tx, {
    id,
    state: 'discarded',
    options: row.options,
    bytes: Number(row.bytes),
    dryRun: undefined,
  });
  await publish(tx, [{ kind: 'risk', id: row.dataset }]);
  return readImport(tx, id);
};

const mustBeIn = (
  { state }: Pick<ImportRow, 'state'>,
  ...expected: readonly ImportRow['state'][]
): void => {
  if (!expected.includes(state)) throw new Problem('risk.import.not-open');
};
