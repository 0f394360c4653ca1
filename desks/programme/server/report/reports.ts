import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { monthNumber, publicProgramme, readingsOf } from '@amirani/academy/programme';
import type { CivilDate } from '@amirani/core';
import type { Language } from '@amirani/core/languages';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { actOf, decide, readAllDecisions } from '@platform/server/decisions/decide.ts';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { renderPdf } from '@platform/server/print/pdf.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import type { ProgrammeReport } from '../../api/types.ts';
import { reportDecision } from '../decisions.ts';
import { type Ground, lastEdition } from '../programmes.ts';
import type { ReportRow } from '../sql/tables.gen.ts';
import * as store from '../store.ts';
import { visibilityOf } from '../visibility/visibility.ts';
import { programmeSay } from '../words.ts';
import { reportContent } from './content.ts';
import { frozen, thawed } from './frozen.ts';

const template = readFileSync(new URL('report.typ', import.meta.url), 'utf8');

/**
 * Freezes the edition that stands and its readings of a day, with emblem and line as they are set.
 * @throws Problem `http.not-found`, `programme.id-taken`, `programme.report.day`, `programme.emblem.unreadable`,
 * `programme.lines.unreadable`
 */
export const composeReport = async (
  tx: Transaction,
  ground: Ground,
  { actor }: Pick<Caller, 'actor'>,
  programme: string,
  { id, on }: { readonly id: string; readonly on: CivilDate },
): Promise<ProgrammeReport> => {
  const { content: edition, number } = await lastEdition(tx, programme);
  const { clock, config, results } = ground;
  if (on > localDay(clock(), config.timeZone) || monthNumber(edition.start, on) < 1)
    throw new Problem('programme.report.day');
  const readings = readingsOf(edition, await results(tx, edition, on, config.timeZone), on);
  const content = frozen({ programme: edition, readings, on, visibility: visibilityOf(config) });
  const kept = await store.insertReport(tx, {
    id,
    programme,
    edition: number,
    madeOn: on,
    content,
    digest: createHash('sha256').update(content).digest(),
    composedBy: actor,
    composedAt: clock(),
  });
  if (!kept) throw new Problem('programme.id-taken');
  return told(tx, id, programme);
};

/** Reports of a programme, latest first. @throws Problem `http.not-found` */
export const listReports = async (
  tx: Transaction,
  programme: string,
): Promise<ProgrammeReport[]> => {
  await lastEdition(tx, programme);
  return presented(tx, await store.findReports(tx, programme));
};

const presented = async (
  tx: Transaction,
  rows: readonly Omit<ReportRow, 'content'>[],
): Promise<ProgrammeReport[]> => {
  const ids = rows.map(({ id }) => id);
  const decisions = Map.groupBy(
    await readAllDecisions(tx, reportDecision, ids),
    ({ subject }) => subject,
  );
  return rows.map((row) => ({
    ...pick(row, 'id', 'programme', 'edition'),
    on: row.madeOn,
    ...pick(row, 'state', 'version', 'composedBy'),
    composedAt: row.composedAt.toISOString(),
    digest: row.digest.toString('hex'),
    steps: stepsOf(decisions.get(row.id) ?? []),
  }));
};

const stepsOf = (decisions: readonly StoredDecision[]): ProgrammeReport['steps'] =>
  decisions
    .flatMap(({ steps }) =>
      steps.map(({ act, by, at, reason }) => ({ act, by, reason, at: at.toISOString() })),
    )
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));

/** A report as PDF: the same report and language give the same bytes. @throws Problem `http.not-found` */
export const printReport = async (
  tx: Transaction,
  id: string,
  language: Language,
): Promise<{ readonly content: string; readonly sha256: string; readonly name: string }> => {
  const row = await must(tx, id, 'read');
  const content = reportContent(thawed(row.content), programmeSay(language));
  const pdf = renderPdf(template, content);
  return {
    content: pdf.toString('base64'),
    sha256: createHash('sha256').update(pdf).digest('hex'),
    name: `programme-${row.madeOn}-${language}.pdf`,
  };
};

/** Publishes a report on the public page and replaces the previous one. @throws Problem `http.not-found`, `decision.*` */
export const publishReport = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  said: { readonly reason: string; readonly version: number },
  now: Date,
): Promise<ProgrammeReport> => {
  const row = await must(tx, id, 'lock');
  if (row.version !== said.version || row.state !== 'composed')
    throw new Problem('decision.version.stale', { version: row.version });
  const before = await store.lockPublished(tx, row.programme);
  if (before !== undefined) await withdraw(tx, caller, before, said.reason, now);
  const seen = { report: id, digest: row.digest.toString('hex') };
  const { id: decision } = await decide(
    tx,
    reportDecision,
    { subject: id },
    actOf(caller, 'publish', { reason: said.reason, version: 0, seen }, now),
  );
  await store.updateReport(tx, id, 'published', decision);
  const { programme, readings, on, visibility } = thawed(row.content);
  await store.putPublication(tx, {
    programme: row.programme,
    report: id,
    at: now,
    content: JSON.stringify({ programme: publicProgramme(programme, readings, on), visibility }),
  });
  return told(tx, id, row.programme);
};

/** Takes a report off the public page. @throws Problem `http.not-found`, `decision.*` */
export const withdrawReport = async (
  tx: Transaction,
  caller: Caller,
  id: string,
  said: { readonly reason: string; readonly version: number },
  now: Date,
): Promise<ProgrammeReport> => {
  const row = await must(tx, id, 'lock');
  if (row.version !== said.version || row.state !== 'published')
    throw new Problem('decision.version.stale', { version: row.version });
  await withdraw(tx, caller, row, said.reason, now);
  await store.removePublication(tx, row.programme);
  return told(tx, id, row.programme);
};

const withdraw = async (
  tx: Transaction,
  caller: Caller,
  row: ReportRow,
  reason: string,
  now: Date,
): Promise<void> => {
  const seen = { report: row.id, digest: row.digest.toString('hex') };
  const decision = row.decision ?? '';
  await decide(
    tx,
    reportDecision,
    { decision },
    actOf(caller, 'withdraw', { reason, version: 1, seen }, now),
  );
  await store.updateReport(tx, row.id, 'withdrawn', decision);
};

const must = async (tx: Transaction, id: string, lock: 'lock' | 'read'): Promise<ReportRow> => {
  const row = await store.findReport(tx, id, lock);
  if (row === undefined) throw new Problem('http.not-found');
  return row;
};

const told = async (tx: Transaction, id: string, programme: string): Promise<ProgrammeReport> => {
  await publish(tx, [{ kind: 'programme', id: programme }]);
  const [report] = await presented(tx, [await must(tx, id, 'read')]);
  if (report === undefined) throw new Problem('http.not-found');
  return report;
};
