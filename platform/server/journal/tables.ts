import type { ColumnType } from 'kysely';

type Fixed<T> = ColumnType<T, T, never>;

/** The journal (migration 0020). */
export interface JournalTables {
  readonly 'journal.pending': {
    readonly id: ColumnType<bigint, never, never>;
    readonly leaf: Fixed<Buffer>;
    readonly written_at: ColumnType<Date, never, never>;
  };
  readonly 'journal.entry': {
    readonly index: Fixed<bigint>;
    readonly leaf: Fixed<Buffer>;
    readonly leaf_hash: Fixed<Buffer>;
    readonly at: Fixed<Date>;
    readonly operation: Fixed<string>;
    readonly actor: Fixed<string>;
    readonly outcome: Fixed<string>;
    readonly subjects: Fixed<string[]>;
  };
  readonly 'journal.tile': {
    readonly level: Fixed<number>;
    readonly index: Fixed<bigint>;
    readonly hashes: Buffer;
  };
  readonly 'journal.head': {
    readonly one: ColumnType<boolean, boolean | undefined, never>;
    readonly origin: string;
    readonly size: bigint;
    readonly root: Buffer;
    readonly checkpoint: string;
    readonly integrated_at: Date;
    /** Entries that are known to be in the files of the data folder. */
    readonly published: ColumnType<bigint, bigint | undefined, bigint>;
  };
  readonly 'journal.witness': {
    readonly place: Fixed<string>;
    readonly size: bigint;
    readonly witnessed_at: Date;
    readonly cosignatures: ColumnType<string, string | undefined, string>;
  };
}
