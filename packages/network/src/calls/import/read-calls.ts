import { type TableRow, tableRows } from '../../graph/table-rows.ts';
import type { Call, CallKind } from './call.ts';
import type { CallFault, CallProblem } from './call-problem.ts';
import { type CallColumns, type CallMapping, callColumns } from './mapping.ts';
import { readNumber } from './number.ts';
import { type DateOrder, type ReadStart, readDuration, readStart, serialStart } from './start.ts';

/** How a table is to be read, where it does not say itself. */
export interface CallTableOptions {
  readonly mapping?: Partial<CallMapping>;
  /** Country code of numbers that begin with a national 0: `995`. */
  readonly countryCode?: string;
  readonly dateOrder?: DateOrder;
  /** Minutes that the clock of rows without a zone is ahead of UTC. */
  readonly offset?: number;
}

/** A table of calls as it was read. */
export interface CallTable {
  readonly calls: readonly Call[];
  readonly problems: readonly CallProblem[];
  /** Rows below the heading. */
  readonly rows: number;
  /** How a number was written where it stood first. */
  readonly written: ReadonlyMap<string, string>;
  /** Whether `start` is UTC, or the clock of the table whose zone nobody stated. */
  readonly zone: 'utc' | 'unstated';
}

/** A row that was read, not yet known to be comparable with the others. */
interface Draft extends Omit<Call, 'start' | 'hour' | 'weekday'> {
  readonly begun: ReadStart;
}

/**
 * Reads a table of call records (CSV with a heading). Bad rows are named with what is wrong, never mended and never guessed
 * at: two rows that are equal in everything are one call, a number that calls itself is not a contact, and where some rows
 * state a zone and others do not, the others cannot be put in order with them.
 */
export const readCalls = (text: string, options: CallTableOptions = {}): CallTable =>
  readRows(tableRows(text), options, readStart);

/**
 * The same of the rows of a sheet, the heading first. Blank cells at the end of a row may be missing, and a start may be the
 * serial number by which workbooks store dates.
 */
export const readCallRows = (
  rows: readonly (readonly string[])[],
  options: CallTableOptions = {},
): CallTable => {
  const width = rows[0]?.length ?? 0;
  return readRows(
    sheetRows(rows, width),
    options,
    (text, order) => serialStart(text) ?? readStart(text, order),
  );
};

function* sheetRows(rows: readonly (readonly string[])[], width: number): Generator<TableRow> {
  for (const [at, fields] of rows.entries()) {
    const padded = Array.from(
      { length: Math.max(width, fields.length) },
      (_, c) => fields[c] ?? '',
    );
    if (fields.some((field) => field.trim() !== ''))
      yield { row: at + 1, fields: padded, unclosed: false };
  }
}

/** Reads when a call began. */
type StartReader = typeof readStart;

const readRows = (
  rows: Generator<TableRow>,
  options: CallTableOptions,
  start: StartReader,
): CallTable => {
  const problems: CallProblem[] = [];
  const written = new Map<string, string>();
  const heading = rows.next();
  const nothing = { calls: [], problems, rows: 0, written, zone: 'unstated' as const };
  if (heading.done === true) {
    problems.push({ code: 'network.call.empty', row: 0 });
    return nothing;
  }
  const columns = callColumns(heading.value.fields, options.mapping);
  if ('missing' in columns) {
    problems.push({ code: 'network.call.column-missing', row: 0, column: columns.missing });
    return nothing;
  }
  const drafts: Draft[] = [];
  let count = 0;
  for (const { row, fields, unclosed } of rows) {
    count += 1;
    const fault: CallFault | undefined = unclosed
      ? 'network.call.quote'
      : fields.length !== heading.value.fields.length
        ? 'network.call.columns'
        : undefined;
    if (fault !== undefined) problems.push({ code: fault, row });
    else {
      const draft = draftOf(fields, row, columns, { ...options, start }, written);
      if ('code' in draft) problems.push(draft);
      else drafts.push(draft);
    }
  }
  return { ...settled(drafts, options, problems), problems, rows: count, written };
};

const draftOf = (
  fields: readonly string[],
  row: number,
  columns: CallColumns,
  { countryCode, dateOrder, start }: CallTableOptions & { readonly start: StartReader },
  written: Map<string, string>,
): Draft | CallProblem => {
  const field = (key: keyof CallMapping): string => (fields[columns[key]] ?? '').trim();
  const caller = readNumber(field('caller'), countryCode);
  if ('fault' in caller) return { code: caller.fault, row, column: 'caller' };
  const callee = readNumber(field('callee'), countryCode);
  if ('fault' in callee) return { code: callee.fault, row, column: 'callee' };
  const begun = start(field('start'), dateOrder);
  if (typeof begun === 'string') return { code: begun, row, column: 'start' };
  const duration = readDuration(field('duration'));
  if (Number.isNaN(duration))
    return { code: 'network.call.duration-shape', row, column: 'duration' };
  if (caller.number === callee.number) return { code: 'network.call.self', row };
  if (!written.has(caller.number)) written.set(caller.number, field('caller'));
  if (!written.has(callee.number)) written.set(callee.number, field('callee'));
  const optional = (['cell', 'imei', 'imsi', 'calleeImei', 'calleeImsi'] as const).flatMap((key) =>
    field(key) === '' ? [] : [[key, field(key)] as const],
  );
  return {
    row,
    caller: caller.number,
    callee: callee.number,
    begun,
    kind: kindOf(field('kind')),
    ...(duration === undefined ? {} : { duration }),
    ...Object.fromEntries(optional),
  };
};

/** Puts all rows on one clock, and takes out those that cannot be put there and those that are there already. */
const settled = (
  drafts: readonly Draft[],
  { offset }: CallTableOptions,
  problems: CallProblem[],
): Pick<CallTable, 'calls' | 'zone'> => {
  const stated = drafts.some(({ begun }) => begun.offset !== undefined);
  const utc = stated || offset !== undefined;
  const seen = new Set<string>();
  const calls: Call[] = [];
  for (const { begun, ...draft } of drafts) {
    const ahead = begun.offset ?? offset;
    if (utc && ahead === undefined) {
      problems.push({ code: 'network.call.zone-mixed', row: draft.row, column: 'start' });
      continue;
    }
    const start = begun.clock - (utc ? (ahead ?? 0) * 60 : 0);
    const key = keyOf(start, draft);
    if (seen.has(key)) {
      problems.push({ code: 'network.call.duplicate', row: draft.row });
      continue;
    }
    seen.add(key);
    const days = Math.floor(begun.clock / 86_400);
    calls.push({
      ...draft,
      start,
      hour: Math.floor((begun.clock - days * 86_400) / 3_600),
      weekday: (((days + 3) % 7) + 7) % 7,
    });
  }
  return { calls, zone: utc ? 'utc' : 'unstated' };
};

/** Equal for rows that are equal in everything; parted by a sign that no table holds. */
const keyOf = (start: number, draft: Omit<Draft, 'begun'>): string => {
  const { caller, callee, duration, kind, cell, imei, imsi, calleeImei, calleeImsi } = draft;
  return [start, caller, callee, duration, kind, cell, imei, imsi, calleeImei, calleeImsi].join(
    '\u0000',
  );
};

const kindOf = (text: string): CallKind => {
  const lower = text.toLowerCase();
  if (lower === '' || /voice|call|moc|mtc|tel/.test(lower)) return 'voice';
  if (/sms|mms|text|message/.test(lower)) return 'sms';
  return /data|gprs|internet|ip/.test(lower) ? 'data' : 'other';
};
