import { tableRows } from '@amirani/network/graph';
import { type FileBytes, wholeFile } from '@platform/server/apart/task.ts';
import { tableTextOf } from '../evidence/text.ts';
import type { AuthorisationRow } from '../sql/tables.gen.ts';

import type { Plan, Planning } from './plan.ts';
import { planCalls } from './plan-calls.ts';
import { planFtm } from './plan-ftm.ts';
import { planStatements } from './plan-statements.ts';
import type { PlanArgs, PlanItem } from './reading.ts';

/** What an import of an exhibit would store, item by item. Runs in a limited process. */
export async function* read(bytes: FileBytes, args: PlanArgs): AsyncGenerator<PlanItem> {
  const { text, unread } = tableTextOf(await wholeFile(bytes));
  const plan = planBy(text, args);
  if (plan === undefined) return;
  yield { rows: plan.rows, refused: plan.refused };
  for (const problem of plan.problems) yield { problem };
  for (const field of unread) yield { problem: { code: 'network.format.not-read', field } };
  for (const statement of plan.statements) yield { statement };
}

const planBy = (text: string, args: PlanArgs): Plan | undefined => {
  const { mapping, mark, exhibit, by, at } = args;
  const planning: Planning = {
    exhibit,
    by,
    at: new Date(at),
    // Ids are keyed, and the key stays where the server is: it makes them of these words.
    idOf: (kind, ...parts) => mark + JSON.stringify([kind, ...parts]),
  };
  if (mapping.kind === 'statements') return planStatements(text, mapping, planning);
  if (mapping.kind === 'ftm') return planFtm(text, mapping.grading, planning);
  return planCalls(text, mapping, authorisationFrom(args), planning);
};

const authorisationFrom = ({ authorisation }: PlanArgs): AuthorisationRow => {
  if (authorisation === undefined) throw new Error('call records without an authorisation');
  const { fromTime, toTime, recordedAt, ...rest } = authorisation;
  return {
    ...rest,
    fromTime: new Date(fromTime),
    toTime: new Date(toTime),
    recordedAt: new Date(recordedAt),
  };
};

const MOST_ROWS = 20;

/** The heading and the first rows of a table; undefined if it has no rows. */
export const peekAt = (text: string) => {
  const rows = [];
  for (const row of tableRows(text)) {
    rows.push(row);
    if (rows.length > MOST_ROWS) break;
  }
  const [heading, ...others] = rows;
  if (heading === undefined) return undefined;
  const plain = heading.fields.map((name) => name.toLowerCase());
  const has = (...words: readonly string[]): boolean =>
    words.some((word) => plain.some((name) => name.includes(word)));
  const suggested = has('caller', 'imsi', 'imei', 'callee')
    ? 'calls'
    : heading.fields.length > 1
      ? 'statements'
      : 'none';
  return {
    columns: [...heading.fields],
    rows: others.map(({ fields }) => [...fields]),
    suggested: suggested as 'calls' | 'statements' | 'none',
  };
};
