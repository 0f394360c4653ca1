import type { Generated } from 'kysely';

/** What the platform keeps about itself. */
export interface PlatformTables {
  readonly 'platform.migration': {
    readonly name: string;
    readonly digest: string;
    readonly applied_at: Generated<Date>;
  };
}
