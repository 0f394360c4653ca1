import { propertiesOf } from '@amirani/network/schema';
import type { Statement } from '@amirani/network/statements';
import { pick } from '@platform/server/database/pick.ts';
import type { Statement as ShownStatement } from '../../api/types.ts';
import type { StatementRow as StoredStatementRow } from '../sql/tables.gen.ts';

/** A statement as it is stored. */
export type StatementRow = {
  readonly [K in keyof SelectedRow]:
    | SelectedRow[K]
    | (undefined extends SelectedRow[K] ? undefined : never);
} & {
  /** The number of the exhibit in its case. */
  readonly number?: number | undefined;
};

type SelectedRow = Omit<StoredStatementRow, 'caseId' | 'position' | 'import'>;

/** A statement that is to be stored. */
export type NewStatement = Pick<
  StatementRow,
  | 'id'
  | 'subject'
  | 'schema'
  | 'property'
  | 'value'
  | 'kind'
  | 'reliability'
  | 'credibility'
  | 'exhibit'
  | 'locator'
  | 'said'
> &
  Partial<Pick<StatementRow, 'original' | 'language' | 'fromTime' | 'untilTime'>>;

/** Converts a row for the views. An ungraded statement is F6: cannot be judged. */
export const pureOf = (row: StatementRow): Statement => ({
  ...pick(row, 'id', 'subject', 'schema', 'property', 'value', 'kind'),
  by: row.byAccount,
  at: row.at.toISOString(),
  ...(row.fromTime === undefined ? {} : { from: row.fromTime }),
  ...(row.untilTime === undefined ? {} : { until: row.untilTime }),
  source: {
    item: row.exhibit ?? `person:${row.byAccount}`,
    ...(row.locator === undefined ? {} : { locator: row.locator }),
  },
  reliability: row.reliability ?? 'F',
  credibility: row.credibility ?? '6',
});

/** How a value is shown. */
export interface ShownValue {
  readonly value: string;
  readonly masked: boolean;
  readonly refersTo?: ShownStatement['refersTo'];
}

/** A statement as it is shown. */
export const statementOf = (row: StatementRow, shown: ShownValue): ShownStatement => ({
  ...pick(row, 'id', 'subject', 'schema', 'property'),
  value: shown.value,
  masked: shown.masked,
  kind: row.kind,
  refersTo: shown.refersTo,
  from: row.fromTime,
  to: row.untilTime,
  ...(row.reliability === undefined || row.credibility === undefined
    ? {}
    : { grading: { source: row.reliability, information: row.credibility } }),
  source:
    row.exhibit === undefined
      ? { kind: 'person', said: row.said ?? '' }
      : {
          kind: 'exhibit',
          exhibit: row.exhibit,
          number: row.number ?? 0,
          locator: row.locator ?? '',
        },
  by: row.byAccount,
  at: row.at.toISOString(),
  state: row.state,
  ...(row.withdrawnAt === undefined
    ? {}
    : {
        withdrawn: {
          act: 'withdraw',
          by: row.withdrawnBy ?? '',
          at: row.withdrawnAt.toISOString(),
          reason: row.withdrawnReason ?? '',
        },
      }),
});

/** Whether the value of a property is another entity. */
export const refers = ({ schema, property }: Pick<StatementRow, 'schema' | 'property'>): boolean =>
  propertiesOf(schema).get(property)?.type === 'entity';
