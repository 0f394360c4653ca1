import { createHash } from 'node:crypto';
import { keyText } from '@amirani/risk/series';
import type { Transaction } from '@platform/server/database/open.ts';
import { actOf, decide } from '@platform/server/decisions/decide.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { RiskCell, RiskDataset, RiskSeriesKey, RiskVintage } from '../../api/types.ts';
import { NOT_REPORTED, periodFrom, shownCell, storedCell, totalOf } from '../cells.ts';
import { mustBeSeen } from '../must.ts';
import * as store from './dataset-store.ts';
import { readDataset, standingAt } from './datasets.ts';
import { figureDecision, figureSubject } from './decisions.ts';
import { findFiguresOf, insertFigures } from './figure-store.ts';
import { cellOf, withCell } from './merge.ts';
import { vintageOf } from './rows.ts';

/** A figure that somebody puts right. */
export interface Amendment {
  readonly key: RiskSeriesKey;
  readonly period: string;
  readonly cell: RiskCell;
  readonly reason: string;
  /** The vintage that was seen. */
  readonly against: number;
}

/**
 * Puts one figure right in a vintage of its own, and keeps the earlier one: whatever cites a vintage before says what it said. A
 * count may be taken back, which a file cannot do.
 * @throws Problem `http.not-found`, `decision.version.stale`, `risk.period`, `risk.figure.unchanged`, `decision.reason.missing`
 */
export const amendFigure = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  { key, period, cell, reason, against }: Amendment,
  now: Date,
): Promise<{ readonly dataset: RiskDataset; readonly vintage: RiskVintage }> => {
  mustFind(await store.lockDataset(tx, id));
  const { dataset, vintage } = await standingAt(tx, id, undefined);
  mustBeSeen(vintage.number, against);
  const at = periodFrom(period, dataset.frequency);
  if (at === undefined || at < vintage.firstPeriod || at > vintage.lastPeriod)
    throw new Problem('risk.period');
  const [found] = await findFiguresOf(tx, id, vintage.number, [keyText(key)]);
  const known = mustFind(found);
  const before = cellOf(known, at);
  const after = storedCell(cell);
  if (before === after) throw new Problem('risk.figure.unchanged');
  const seen = { dataset: id, vintage: against, key, period, before: shownCell(before), cell };
  const number = against + 1;
  const decision = await decide(
    tx,
    figureDecision,
    { subject: figureSubject(id, number) },
    actOf(caller, 'amend', { reason, version: 0, seen }, now),
  );
  const figures = withCell(known, at, after);
  await insertFigures(tx, id, number, [
    { ...figures, key, keyText: known.keyText, total: totalOf(figures.cells) },
  ]);
  const isAdded = before === NOT_REPORTED;
  await store.updateVintage(tx, id, {
    frequency: dataset.frequency,
    dimensions: dataset.dimensions,
    vintage: number,
    cellsKnown: dataset.cellsKnown + Number(isAdded) - Number(after === NOT_REPORTED),
  });
  const figure = JSON.stringify([known.keyText, figures.firstPeriod, figures.cells]);
  const made = {
    dataset: id,
    number,
    recordedAt: now,
    takenAt: now,
    takenBy: caller.actor,
    reason,
    label: labelOf(key, period, before, after),
    rows: 1,
    series: vintage.series,
    added: Number(isAdded),
    changed: Number(!isAdded),
    firstPeriod: vintage.firstPeriod,
    lastPeriod: vintage.lastPeriod,
    digest: createHash('sha256').update(figure).digest(),
  };
  await store.insertVintage(tx, { ...made, decision: decision.id });
  await publish(tx, [{ kind: 'risk', id }]);
  return { dataset: await readDataset(tx, id), vintage: vintageOf(made, dataset.frequency) };
};

/** What stands where a vintage of a file has the name of the file. */
const labelOf = (key: RiskSeriesKey, period: string, before: number, after: number): string =>
  `${[...Object.values(key), period].join(' · ')}: ${[before, after].map(signOf).join(' → ')}`;

const signOf = (cell: number): string => (cell >= 0 ? String(cell) : '–');
