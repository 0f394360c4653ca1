import { join } from 'node:path';
import { openDatabase } from '@platform/server/database/open.ts';
import { inspectJournal } from '../chaos/check.ts';
import type { GateBook } from './book.ts';

/** Compares the final content of database and journal with the records of the officers. */
export interface GateFindings {
  readonly checks: number;
  /** Checks that nobody opened, or that were opened twice. */
  readonly checksDoubled: number;
  readonly acknowledged: number;
  /** Acknowledged, and not there with the same act and person. */
  readonly missing: number;
  /** There, and acknowledged to nobody. */
  readonly unknown: number;
  /** Steps of decisions without an act of a booth, and the other way round. */
  readonly stepsAstray: number;
  /** Checks whose state, count of steps or verdict is not what their acts make of them. */
  readonly halfDone: number;
  /** Refusals whose proposal and confirmation are of one person, or that have no proposal before them. */
  readonly refusedByOne: number;
  readonly refused: number;
  readonly referralsMissing: number;
  readonly journalSound: boolean;
  readonly journalEntries: number;
  readonly receipts: number;
  /** Of them those whose entry is not in the journal: every decision has one, and every check and every paper given. */
  readonly receiptsMissing: number;
}

interface ActRow {
  readonly key: string;
  readonly check_id: string;
  readonly act: string;
  readonly done_by: string;
  readonly step: number;
}

interface CheckState {
  readonly id: string;
  readonly state: string;
  readonly steps: number;
  readonly version: number;
  readonly verdicts: number;
  readonly latest: boolean;
}

/** Where an act leads. */
const leadsTo: Readonly<Record<string, string>> = {
  pass: 'passed',
  hold: 'held',
  'second-line': 'second-line',
  'propose-refusal': 'refusal-proposed',
  'confirm-refusal': 'refused',
  'return-refusal': 'second-line',
};

/** Looks behind the scenes: the server must have ended before. */
export const inspectGate = async (
  book: GateBook,
  opened: ReadonlySet<string>,
  dataFolder: string,
  databaseUrl?: string,
): Promise<GateFindings> => {
  const database = await openDatabase(
    databaseUrl === undefined ? { dataDir: join(dataFolder, 'database') } : { url: databaseUrl },
  );
  const seen = await read(database);
  await database.close();
  const byCheck = Map.groupBy(seen.acts, ({ check_id }) => check_id);
  const known = new Map(book.decisions.map((one) => [one.key, one]));
  const stored = new Map(seen.acts.map((one) => [one.key, one]));
  const referred = new Set(seen.referrals.map(({ id }) => id));
  const refusals = seen.acts.filter(({ act }) => act === 'confirm-refusal');
  return {
    checks: seen.checks.length,
    checksDoubled:
      seen.checks.filter(({ id }) => !opened.has(id)).length +
      [...opened].filter((id) => !seen.checks.some((check) => check.id === id)).length,
    acknowledged: known.size,
    missing: book.decisions.filter(({ key, act, by, check }) => {
      const row = stored.get(key);
      return row?.act !== act || row.check_id !== check || !row.done_by.endsWith(by);
    }).length,
    unknown: seen.acts.filter(({ key }) => !known.has(key)).length,
    stepsAstray: astray(seen.acts, seen.steps),
    halfDone: seen.checks.filter((check) => isHalfDone(check, byCheck.get(check.id) ?? [])).length,
    refused: refusals.length,
    refusedByOne: refusals.filter((row) => {
      const proposed = byCheck.get(row.check_id)?.find(({ step }) => step === row.step - 1);
      return proposed?.act !== 'propose-refusal' || proposed.done_by === row.done_by;
    }).length,
    referralsMissing: book.referrals.filter((id) => !referred.has(id)).length,
    receipts: book.receipts.length + book.decisions.length,
    ...(await inspectJournal(
      [...book.receipts, ...book.decisions.map(({ receipt }) => receipt)],
      dataFolder,
    )),
  };
};

const isHalfDone = (check: CheckState, acts: readonly ActRow[]): boolean => {
  const last = acts.at(-1);
  const state = last === undefined ? 'open' : leadsTo[last.act];
  const inOrder = acts.every(({ step }, at) => step === at + 1);
  return (
    check.state !== state ||
    check.steps !== acts.length ||
    !inOrder ||
    check.verdicts !== check.version ||
    !check.latest
  );
};

const astray = (
  acts: readonly ActRow[],
  steps: readonly { readonly subject: string; readonly act: string; readonly n: number }[],
): number => {
  const counted = new Map<string, number>();
  for (const { check_id, act } of acts) {
    const key = `${check_id} ${act}`;
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  for (const { subject, act, n } of steps) {
    const key = `${subject} ${act}`;
    counted.set(key, (counted.get(key) ?? 0) - n);
  }
  return [...counted.values()].reduce((sum, n) => sum + Math.abs(n), 0);
};

const read = (database: Awaited<ReturnType<typeof openDatabase>>) =>
  database.administer(async (client) => {
    const rows = async <T>(text: string, values: unknown[] = []): Promise<readonly T[]> =>
      (await client.query(text, values)).rows as T[];
    return {
      acts: await rows<ActRow>(
        'select key::text, check_id::text, act, done_by, step from checkpoint.act order by check_id, step',
      ),
      checks: await rows<CheckState>(
        `select id::text, state, steps, version,
             (select count(*)::int from checkpoint.verdict v where v.check_id = c.id) as verdicts,
             exists (select from checkpoint.verdict v where v.id = c.verdict and v.check_id = c.id
               and v.version = c.version and v.word = c.word) as latest
           from checkpoint.check c`,
      ),
      steps: await rows<{ readonly subject: string; readonly act: string; readonly n: number }>(
        `select one.subject as subject, step.act, count(*)::int as n
           from decision.step step join decision.decision one on one.id = step.decision
           where one.subject in (select id::text from checkpoint.check) group by 1, 2`,
      ),
      referrals: await rows<{ readonly id: string }>('select id::text from referral.referral'),
    };
  });
