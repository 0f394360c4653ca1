import { randomBytes } from 'node:crypto';
import type { ForeignFile } from '@platform/server/apart/foreign-file.ts';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { ReaderTask } from '@platform/server/apart/task.ts';
import { pick } from '@platform/server/database/pick.ts';
import { z } from 'zod';
import type { AuthorisationRow } from '../sql/tables.gen.ts';

import type { Plan, PlannedStatement, Planning } from './plan.ts';
import type { TableKind } from './table-kind.ts';

/** The first rows of a table, and what they look like. */
const PeekSchema = z.strictObject({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  suggested: z.enum(['calls', 'statements', 'none']),
});

/** See {@link peekExhibit}. */
export type Peek = z.output<typeof PeekSchema>;

const peekTask: ReaderTask<undefined, Peek> = {
  name: 'investigation.peek',
  class: 'table',
  item: PeekSchema,
};

/** The first rows of an exhibit; undefined if it has no rows. @throws Problem `reader.*` */
export const peekExhibit = async (
  readers: Readers,
  file: ForeignFile,
): Promise<Peek | undefined> => {
  for await (const peek of readers.read(peekTask, undefined, file)) return peek;
  return undefined;
};

/** What a planner is told. */
export interface PlanArgs {
  readonly mapping: TableKind;
  /** Prefix of the words of which an id is made; drawn for each file, so that no file can contain it. */
  readonly mark: string;
  readonly exhibit: Planning['exhibit'];
  readonly by: string;
  readonly at: string;
  readonly authorisation?: Wire<AuthorisationRow> | undefined;
}

/** As JSON gives it: instants as text. */
type Wire<T> = { readonly [K in keyof T]: T[K] extends Date ? string : T[K] };

const ProblemSchema = z.strictObject({
  code: z.string().max(100),
  row: z.number().int().optional(),
  field: z.string().optional(),
  facts: z.record(z.string().max(40), z.union([z.string(), z.number()])).optional(),
});

const StatementSchema = z.strictObject({
  subject: z.string(),
  schema: z.string(),
  property: z.string(),
  value: z.string(),
  kind: z.string().max(40),
  original: z.string().optional(),
  language: z.string().optional(),
  fromTime: z.string().optional(),
  untilTime: z.string().optional(),
  reliability: z.string().max(1),
  credibility: z.string().max(1),
  exhibit: z.string().nullable(),
  locator: z.string(),
});

const ItemSchema = z.union([
  z.strictObject({ statement: StatementSchema }),
  z.strictObject({ problem: ProblemSchema }),
  z.strictObject({ rows: z.number().int(), refused: z.record(z.string(), z.number().int()) }),
]);

/** One item of a plan. */
export type PlanItem =
  | { readonly statement: PlannedStatement }
  | { readonly problem: Plan['problems'][number] }
  | Pick<Plan, 'rows' | 'refused'>;

const planTask: ReaderTask<PlanArgs, PlanItem> = {
  name: 'investigation.plan',
  class: 'table',
  item: ItemSchema as unknown as z.ZodType<PlanItem>,
};

/**
 * What importing an exhibit would store and refuse; undefined where it has no such table. @throws Problem `reader.*`
 */
export const planExhibit = async (
  readers: Readers,
  file: ForeignFile,
  args: { readonly mapping: TableKind; readonly authorisation?: AuthorisationRow | undefined },
  planning: Planning,
): Promise<Plan | undefined> => {
  const mark = randomBytes(16).toString('hex');
  const { exhibit, by, at } = planning;
  const { authorisation } = args;
  const statements: PlannedStatement[] = [];
  const problems: Plan['problems'][number][] = [];
  let head: Pick<Plan, 'rows' | 'refused'> | undefined;
  const given: PlanArgs = {
    mapping: args.mapping,
    mark,
    by,
    at: at.toISOString(),
    exhibit: pick(exhibit, 'id', 'number'),
    ...(authorisation === undefined ? {} : { authorisation: wireOf(authorisation) }),
  };
  for await (const item of readers.read(planTask, given, file)) {
    if ('problem' in item) problems.push(item.problem);
    else if ('statement' in item) statements.push(withIds(item.statement, mark, planning.idOf));
    else head = item;
  }
  return head === undefined ? undefined : { ...head, statements, problems };
};

const wireOf = (row: AuthorisationRow): Wire<AuthorisationRow> => ({
  ...row,
  fromTime: row.fromTime.toISOString(),
  toTime: row.toTime.toISOString(),
  recordedAt: row.recordedAt.toISOString(),
});

const WordsSchema = z.tuple([z.string()], z.string());

/** Makes the ids of the words behind the mark. */
const withIds = (
  { subject, value, ...rest }: PlannedStatement,
  mark: string,
  idOf: Planning['idOf'],
): PlannedStatement => {
  const made = (text: string): string => {
    if (!text.startsWith(mark)) return text;
    const [kind, ...parts] = WordsSchema.parse(JSON.parse(text.slice(mark.length)));
    return idOf(kind, ...parts);
  };
  return { subject: made(subject), ...rest, value: made(value) };
};
