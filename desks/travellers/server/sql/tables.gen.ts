// Made by `npm run schema` from the migrated database.
import { type Table, table } from '@platform/server/database/rows.ts';

/** A row of platform.unmasking. */
export interface UnmaskingRow { readonly id: bigint; readonly account: string; readonly at: Date }
/** The table platform.unmasking. */
export const unmaskingTable: Table<UnmaskingRow, 'id'> = table('platform.unmasking', ['id', 'account', 'at']);
/** A row of platform.unmasking_release. */
export interface UnmaskingReleaseRow { readonly id: bigint; readonly account: string; readonly at: Date; readonly by: string; readonly reason: string }
/** The table platform.unmasking_release. */
export const unmaskingReleaseTable: Table<UnmaskingReleaseRow, 'id'> = table('platform.unmasking_release', ['id', 'account', 'at', 'by', 'reason']);
