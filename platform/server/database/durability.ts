import { PGlite } from '@electric-sql/pglite';

/**
 * PGlite starts with `-F` (no fsync) and its file system has no fsync at all: without both cures a power cut
 * loses commits that were acknowledged. These are its start parameters without the `-F`.
 */
export const durableStartParams: readonly string[] = PGlite.defaultStartParams.flatMap((word) =>
  word === '-F' ? ['-c', 'wal_sync_method=fsync'] : [word],
);

/** Gives the file system of a running PGlite an fsync, which takes the descriptor of the real file. */
export const giveFsync = (db: PGlite, fsync: (descriptor: number) => void): void => {
  const files = db.Module.FS as unknown as {
    open(path: string, mode: string): NodeFileStream;
    close(stream: NodeFileStream): void;
  };
  // The operations are shared by all files of the file system.
  const stream = files.open('/pglite/data/PG_VERSION', 'r');
  stream.stream_ops.fsync = ({ nfd }) => {
    fsync(nfd);
    return 0;
  };
  files.close(stream);
};

interface NodeFileStream {
  readonly nfd: number;
  readonly stream_ops: { fsync?: (stream: NodeFileStream) => number };
}
