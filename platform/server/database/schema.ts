import type { DecisionTables } from '../decisions/tables.ts';
import type { IdentityTables } from '../identity/tables.ts';
import type { JournalTables } from '../journal/tables.ts';
import type { PlatformTables } from './tables.ts';

/**
 * All tables as Kysely sees them; the truth is `migrations/*.sql`. Each room declares its own in its
 * `tables.ts` (`interface IngestTables { 'api.flight': … }`, names with their schema) and adds its name here.
 */
export interface Schema extends PlatformTables, IdentityTables, DecisionTables, JournalTables {}
