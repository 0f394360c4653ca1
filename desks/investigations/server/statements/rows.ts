import { propertiesOf } from '@amirani/network/schema';
import type { Statement } from '@amirani/network/statements';
import type { Statement as ShownStatement } from '../../api/types.ts';

/** A statement as it is stored. */
export interface StatementRow {
  readonly id: string;
  readonly subject: string;
  readonly schema: string;
  readonly property: string;
  readonly value: string;
  readonly original: string | null;
  readonly language: string | null;
  readonly from_time: string | null;
  readonly until_time: string | null;
  readonly kind: Statement['kind'];
  readonly reliability: Statement['reliability'] | null;
  readonly credibility: Statement['credibility'] | null;
  readonly exhibit: string | null;
  /** The number of the exhibit in its case. */
  readonly number: number | null;
  readonly locator: string | null;
  readonly said: string | null;
  readonly by_account: string;
  readonly at: Date;
  readonly state: 'standing' | 'withdrawn';
  readonly withdrawn_by: string | null;
  readonly withdrawn_at: Date | null;
  readonly withdrawn_reason: string | null;
}

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
  Partial<Pick<StatementRow, 'original' | 'language' | 'from_time' | 'until_time'>>;

/** A statement as the views take it. What nobody graded is F6: nobody can tell. */
export const pureOf = (row: StatementRow): Statement => ({
  ...{ id: row.id, subject: row.subject, schema: row.schema, property: row.property },
  ...{ value: row.value, kind: row.kind, by: row.by_account, at: row.at.toISOString() },
  ...(row.from_time === null ? {} : { from: row.from_time }),
  ...(row.until_time === null ? {} : { until: row.until_time }),
  source: {
    item: row.exhibit ?? `person:${row.by_account}`,
    ...(row.locator === null ? {} : { locator: row.locator }),
  },
  ...{ reliability: row.reliability ?? 'F', credibility: row.credibility ?? '6' },
});

/** How a value is shown. */
export interface ShownValue {
  readonly value: string;
  readonly masked: boolean;
  readonly refersTo?: ShownStatement['refersTo'];
}

/** A statement as it is shown. */
export const statementOf = (row: StatementRow, shown: ShownValue): ShownStatement => ({
  ...{ id: row.id, subject: row.subject, schema: row.schema, property: row.property },
  ...{ value: shown.value, masked: shown.masked, kind: row.kind },
  ...(shown.refersTo === undefined ? {} : { refersTo: shown.refersTo }),
  ...(row.from_time === null ? {} : { from: row.from_time }),
  ...(row.until_time === null ? {} : { to: row.until_time }),
  ...(row.reliability === null || row.credibility === null
    ? {}
    : { grading: { source: row.reliability, information: row.credibility } }),
  source:
    row.exhibit === null
      ? { kind: 'person', said: row.said ?? '' }
      : {
          ...{ kind: 'exhibit', exhibit: row.exhibit, number: row.number ?? 0 },
          locator: row.locator ?? '',
        },
  ...{ by: row.by_account, at: row.at.toISOString(), state: row.state },
  ...(row.withdrawn_at === null
    ? {}
    : {
        withdrawn: {
          ...{ act: 'withdraw', by: row.withdrawn_by ?? '', at: row.withdrawn_at.toISOString() },
          reason: row.withdrawn_reason ?? '',
        },
      }),
});

/** Whether the value of a property is another entity. */
export const refers = ({ schema, property }: Pick<StatementRow, 'schema' | 'property'>): boolean =>
  propertiesOf(schema).get(property)?.type === 'entity';
