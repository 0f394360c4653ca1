import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { decide, readDecisions } from '@platform/server/decisions/decide.ts';
import type { Act } from '@platform/server/decisions/step.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { sql } from 'kysely';
import type { Report } from '../../api/types.ts';
import { type ReportRow, reportTable } from '../sql/tables.gen.ts';
import type { StatementRow } from '../statements/rows.ts';
import { tiedIn } from '../statements/tied.ts';
import { seeCase } from '../statements/view.ts';
import { stepsOf } from '../steps.ts';
import { reportDecision } from './decisions.ts';

type ReportAct = Act<keyof typeof reportDecision.acts>;
type Sections = Report['sections'];

const subjectOf = (caseId: string, id: string): string => `${caseId}:${id}`;

const rowsOf = (tx: Transaction, caseId: string): Promise<readonly ReportRow[]> =>
  reportTable.all(tx, sql`where case_id = ${caseId} order by at desc, id`);

/** Reports of a case, the latest first, without their words. */
export const reportsOf = async (
  tx: Transaction,
  caseId: string,
): Promise<Pick<Report, 'id' | 'title' | 'state' | 'by' | 'at'>[]> =>
  (await rowsOf(tx, caseId)).map(({ id, title, state, writtenBy, at }) => ({
    id,
    title,
    state,
    by: writtenBy,
    at: at.toISOString(),
  }));

/** What speaks against issuing a report, sentence by sentence (R41, R42). */
const problemsOf = (
  sections: Sections,
  statements: ReadonlyMap<string, StatementRow>,
): Report['problems'] =>
  sections.flatMap(({ sentences }, section) =>
    sentences.flatMap((sentence, place) => {
      const rows = sentence.statements.map((id) => statements.get(id));
      const isFact = sentence.kind === 'fact';
      const codes: Report['problems'][number]['code'][] = [];
      if (isFact && rows.length === 0) codes.push('fact-without-statement');
      if (rows.some((row) => row?.state !== 'standing')) codes.push('statement-withdrawn');
      if (rows.some((row) => row !== undefined && row.reliability === undefined))
        codes.push('statement-ungraded');
      if (isFact && rows.some((row) => row?.kind === 'assessment'))
        codes.push('assessment-as-fact');
      return codes.map((code) => ({ code, section, sentence: place }));
    }),
  );

/** The statements that a report rests on, each once. */
export const statementsOfReport = (sections: Sections): readonly string[] => [
  ...new Set(sections.flatMap(({ sentences }) => sentences.flatMap((one) => one.statements))),
];

/** A report with what speaks against issuing it. @throws Problem `http.not-found` */
export const readReport = async (tx: Transaction, caseId: string, id: string): Promise<Report> => {
  const row = mustFind((await rowsOf(tx, caseId)).find((one) => one.id === id));
  const decisions = await readDecisions(tx, reportDecision, subjectOf(caseId, id));
  const seen = await seeCase(tx, caseId);
  const { rows: statements } = seen;
  const order = statementsOfReport(row.sections);
  const numbers = order.flatMap((statement) => statements.get(statement)?.number ?? []);
  return {
    id,
    ...pick(row, 'title', 'sections', 'state'),
    by: row.writtenBy,
    at: row.at.toISOString(),
    version: decisions[0]?.version ?? 0,
    steps: stepsOf(decisions),
    problems: problemsOf(row.sections, statements),
    tied: tiedIn(seen, order),
    exhibits: [...new Set(numbers)].toSorted((a, b) => a - b),
  };
};

/**
 * Creates or updates a draft.
 * @throws Problem `investigation.report.issued`, `http.not-found` if a statement is not from the case, `decision.*`
 */
export const saveReport = async (
  tx: Transaction,
  caseId: string,
  report: Pick<Report, 'id' | 'title' | 'sections'>,
  act: ReportAct,
): Promise<void> => {
  const { rows: statements } = await seeCase(tx, caseId);
  for (const id of statementsOfReport(report.sections)) mustFind(statements.get(id));
  const known = (await rowsOf(tx, caseId)).find(({ id }) => id === report.id);
  if (known?.state === 'issued') throw new Problem('investigation.report.issued');
  const decision = await decide(
    tx,
    reportDecision,
    known === undefined ? { subject: subjectOf(caseId, report.id) } : { decision: known.decision },
    act,
  );
  const sections = JSON.stringify(report.sections);
  await (known === undefined
    ? sql`insert into investigation.report (id, case_id, title, sections, state, decision, written_by, at)
        values (${report.id}, ${caseId}, ${report.title}, ${sections}::jsonb, 'draft', ${decision.id}, ${act.by},
          ${act.at})`.execute(tx)
    : sql`update investigation.report set title = ${report.title}, sections = ${sections}::jsonb, at = ${act.at}
        where id = ${report.id}`.execute(tx));
};

/**
 * Issues a report: every sentence of fact rests on standing, graded statements of fact.
 * @throws Problem `http.not-found`, `investigation.report.not-ready`, `decision.*`
 */
export const issueReport = async (
  tx: Transaction,
  caseId: string,
  id: string,
  act: ReportAct,
): Promise<void> => {
  const row = mustFind((await rowsOf(tx, caseId)).find((one) => one.id === id));
  const { rows: statements } = await seeCase(tx, caseId);
  const problems = problemsOf(row.sections, statements);
  if (row.state === 'draft' && problems.length > 0)
    throw new Problem('investigation.report.not-ready', {
      sentences: new Set(problems.map(({ section, sentence }) => `${section}.${sentence}`)).size,
    });
  await decide(tx, reportDecision, { decision: row.decision }, act);
  await reportTable.update(tx, { state: 'issued', at: act.at }, sql`where id = ${id}`);
};
