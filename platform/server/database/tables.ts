import type { Change } from '@platform/api/events.ts';
import type { ColumnType, Generated } from 'kysely';

/** What the platform keeps about itself. */
export interface PlatformTables {
  readonly 'platform.migration': {
    readonly name: string;
    readonly digest: string;
    readonly applied_at: Generated<Date>;
  };
  readonly 'platform.outbox': {
    readonly id: ColumnType<bigint, never, never>;
    readonly transaction: Generated<string>;
    readonly change: ColumnType<Change, string, never>;
    readonly at: Generated<Date>;
  };
}
