import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type IndexEntry, NameIndex } from '@amirani/names/index';
import { Refusal, systemReason } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';
import { SeenIds } from './match-ids.ts';
import { type Line, Lines } from './match-lines.ts';
import { isRejected, PersonRows, type RejectedReason } from './match-rows.ts';

/** Bytes that are read at a time. */
const PIECE = 1 << 20;

/** Rejected rows that are named one by one; the others are counted. */
const NAMED = 20;

/** The rows of a file that were not used: the first of them, and how many for each reason. */
export class Rejections {
  readonly first: { readonly line: number; readonly reason: RejectedReason }[] = [];
  readonly counts = new Map<RejectedReason, number>();
  total = 0;

  add(line: number, reason: RejectedReason): void {
    if (this.first.length < NAMED) this.first.push({ line, reason });
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + 1);
    this.total += 1;
  }
}

/** A list that has been read. */
export interface ReadList {
  readonly index: NameIndex;
  readonly rejections: Rejections;
}

/**
 * Reads a list and builds its index, piece by piece: beside the index no more than a piece of the file is held. Says how
 * far it is where a person watches.
 * @throws Refusal (exit code 2) where the file cannot be read, has no usable row, or is more than an index can hold.
 */
export const readList = (path: string, terminal: Terminal): ReadList => {
  const rejections = new Rejections();
  const file = opened(path);
  try {
    const index = NameIndex.build(entriesOf(path, file, terminal, rejections));
    if (index.size > 0) return { index, rejections };
  } catch (error) {
    if (error instanceof RangeError)
      throw new Refusal(
        2,
        `${path} is more than one index can hold: ${error.message}`,
        'nothing was stored or changed.',
        'split the list, and search its parts one by one.',
      );
    if (error instanceof Refusal) throw error;
    throw unreadable(path, error);
  } finally {
    closeSync(file);
  }
  const [most] = [...rejections.counts].sort((a, b) => b[1] - a[1]);
  throw new Refusal(
    2,
    most === undefined
      ? `${path} is empty`
      : `${path} has no usable row: ${most[1]} of ${rejections.total} are ${most[0]}`,
    'nothing was stored or changed.',
    'give a CSV file in UTF-8 with a row for each person: id,name[,birthDate,nationality,document].',
  );
};

const opened = (path: string): number => {
  try {
    const file = openSync(path, 'r');
    if (!fstatSync(file).isDirectory()) return file;
    closeSync(file);
  } catch (error) {
    throw unreadable(path, error);
  }
  throw unreadable(path, { code: 'EISDIR' });
};

const unreadable = (path: string, error: unknown): Refusal =>
  new Refusal(
    2,
    `${path} cannot be read: ${systemReason(error)}`,
    'nothing was stored or changed.',
    'check the name and the permissions.',
  );

function* entriesOf(
  path: string,
  file: number,
  { err, watched }: Terminal,
  rejections: Rejections,
): Generator<IndexEntry, void, undefined> {
  const { size } = fstatSync(file);
  const rows = new PersonRows(true);
  const seen = new SeenIds();
  let count = 0;
  for (const { lines, done } of linesOf(file)) {
    for (const line of lines) {
      const row = rows.read(line);
      if (row === undefined) continue;
      if (isRejected(row)) rejections.add(row.line, row.reason);
      else if (!seen.add(row.id)) rejections.add(row.line, 'match.row.id-repeated');
      else {
        count += 1;
        yield row;
      }
    }
    if (watched) err(`\r${path}  ${percent(done, size)} %  ${count} entries\u001b[K`);
  }
  if (watched) err('\n');
}

function* linesOf(file: number): Generator<{ lines: readonly Line[]; done: number }> {
  const lines = new Lines();
  for (let done = 0; ; ) {
    const piece = Buffer.allocUnsafe(PIECE);
    const read = readSync(file, piece, 0, PIECE, null);
    if (read === 0) {
      yield { lines: lines.end(), done };
      return;
    }
    done += read;
    yield { lines: lines.push(piece.subarray(0, read)), done };
  }
}

const percent = (done: number, size: number): number =>
  size === 0 ? 100 : Math.min(100, Math.floor((100 * done) / size));
