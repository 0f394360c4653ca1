import { readSheets } from '@amirani/network/formats';
import { BeyondLimit } from '@platform/server/apart/task.ts';

/** The table of an exhibit as delimited text, and what of the exhibit is not in it. */
export interface TableText {
  readonly text: string;
  /** Sheets of a workbook that were not read: the table is the first that has rows. */
  readonly unread: readonly string[];
}

/** Whether bytes are those of a workbook (ECMA-376): it can be read only whole. */
export const isWorkbook = ([a, b, c, d]: Uint8Array): boolean =>
  a === 0x50 && b === 0x4b && c === 3 && d === 4;

/**
 * The table of an exhibit: its text, or the first sheet of a workbook that has rows, each row in a line of its own. Cells are as
 * they are stored: a day that a program keeps as a number is that number, and is named where a day is asked for.
 * @throws BeyondLimit where the workbook has more than is read
 */
export const tableTextOf = (bytes: Uint8Array): TableText => {
  if (!isWorkbook(bytes)) return { text: textOf(bytes), unread: [] };
  const { sheets, problems } = readSheets(bytes);
  const beyond = problems.find(({ code }) => code === 'network.format.limit');
  if (beyond !== undefined) throw new BeyondLimit(beyond.at);
  const [table, ...others] = sheets.filter(({ rows }) => rows.some((row) => row.length > 0));
  return {
    text: linesOf(table?.rows ?? []),
    unread: others.map(({ name }) => name),
  };
};

/**
 * Decodes the text of an exhibit: UTF-16 with a byte order mark, otherwise UTF-8. PostgreSQL cannot store a zero byte, so it
 * becomes the replacement character.
 */
export const textOf = (bytes: Uint8Array): string =>
  plain(new TextDecoder(encodingOf(bytes)).decode(bytes));

/** Cells of a table once its rows are as long as the longest of them. */
const MOST_CELLS = 5_000_000;

/** A workbook leaves out cells without a value at the end of a row; a row of none stays a line, so that rows keep their numbers. */
const linesOf = (rows: readonly (readonly string[])[]): string => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = rows.reduce((sum, row) => sum + (row.length > 0 ? 1 : 0), 0);
  if (filled * width > MOST_CELLS) throw new BeyondLimit(`cells ${MOST_CELLS}`);
  return rows
    .map((row) =>
      row.every((cell) => cell === '')
        ? ''
        : Array.from({ length: width }, (_, at) => quoted(row[at] ?? '')).join(','),
    )
    .join('\n');
};

const plain = (text: string): string => text.replaceAll('\u0000', '\ufffd');

/** A cell in quotes, and in one line: rows are counted by lines. */
const quoted = (cell: string): string =>
  `"${plain(cell).replaceAll(/\r?\n/g, ' ').replaceAll('"', '""')}"`;

const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
};
