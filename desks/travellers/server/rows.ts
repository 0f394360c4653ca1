import type { ApiMessageRow } from '@platform/server/sql/tables.gen.ts';

/** A message of `api.message` or `pnr.message` without its text. */
export interface MessageRow
  extends Pick<
    ApiMessageRow,
    | 'id'
    | 'flightId'
    | 'type'
    | 'version'
    | 'function'
    | 'status'
    | 'part'
    | 'sender'
    | 'said'
    | 'receivedAt'
    | 'travellers'
  > {
  readonly bytes: number;
  readonly diagnostics: number;
}
