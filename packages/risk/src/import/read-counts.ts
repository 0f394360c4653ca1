import type { CivilDate, Result } from '@amirani/core';
import type { Cell, CountSeries } from '../series/count-series.ts';
import type { Frequency, PeriodFault, PeriodLabel } from '../series/period.ts';
import { firstDayOf, parsePeriodLabel, periodOf } from '../series/period.ts';
import { assemble, type Observation } from './assemble.ts';
import { type ColumnMapping, columnsOf } from './columns.ts';
import { type NumberFormat, parseCount } from './count-text.ts';
import { type CsvRecord, csvRecords } from './csv.ts';
import { frequencyOf } from './frequency.ts';
import type { RowFault, RowProblem } from './row-problem.ts';

/** How a table is read. */
export interface ImportOptions extends NumberFormat {
  /** Which columns mean what; the usual names where left out. */
  readonly mapping?: Partial<ColumnMapping>;
  /** Length of a period; by the labels where left out. */
  readonly frequency?: Frequency | undefined;
  /** Earlier days are taken for a mistake; 1990-01-01 where left out. */
  readonly earliest?: CivilDate;
  /** Periods that begin after this day are a mistake; none where left out. */
  readonly today?: CivilDate | undefined;
  /** What a period means that has no row between the first and the last of the table: by itself it is not reported. */
  readonly absent?: 'not-reported' | 'zero';
}

/** What a table of counts holds. */
export interface CountImport {
  /** The series, by key; none where there is any problem: a series without its bad row would be judged wrongly. */
  readonly series: readonly CountSeries[];
  readonly problems: readonly RowProblem[];
  /** Rows under the heading. */
  readonly rows: number;
  readonly frequency: Frequency;
  /** Whether weeks and months stand under their names (`2026-W14`) or their first days: how they are best written again. */
  readonly written: 'names' | 'days';
}

const EARLIEST = '1990-01-01' as CivilDate;

/**
 * Reads a table of counts, one a row: `date,count` and any further columns, which tell series apart. Dates are days
 * (`2026-03-31`), ISO weeks (`2026-W14` or its Monday) or months (`2026-03`). Rows may stand in any order. Either every
 * row is used, or none and all problems are listed; nothing is changed by reading.
 */
export const readCounts = (text: string, options: ImportOptions = {}): CountImport =>
  readRecords(csvRecords(text), options);

/** The same of records, whatever they were written in; the first one is the heading. */
export const readRecords = (
  records: Iterator<CsvRecord> & Iterable<CsvRecord>,
  options: ImportOptions,
): CountImport => {
  const { mapping = {}, earliest = EARLIEST, today } = options;
  const problems: RowProblem[] = [];
  const found: Row[] = [];
  const heading = records.next();
  if (heading.done === true)
    return nothing({ line: 1, column: '', value: '', code: 'risk.table.empty' });
  const columns = columnsOf(heading.value.fields, mapping);
  if ('missing' in columns)
    return nothing({
      line: heading.value.line,
      column: columns.missing,
      value: heading.value.fields.join(','),
      code: 'risk.table.column-missing',
    });
  const readLabel = remembered(parsePeriodLabel);
  let rows = 0;
  for (const { fields, line } of records) {
    rows += 1;
    if (fields.length !== heading.value.fields.length) {
      problems.push({ line, column: '', value: fields.join(','), code: 'risk.row.columns' });
      continue;
    }
    const dateText = fields[columns.dateAt] ?? '';
    const countText = fields[columns.countAt] ?? '';
    const label = readLabel(dateText);
    const count = parseCount(countText, options);
    if (!label.ok) problems.push(...issues(line, columns.date, dateText, label));
    if (!count.ok) problems.push(...issues(line, columns.count, countText, count));
    if (label.ok && count.ok)
      found.push({
        line,
        text: dateText,
        label: label.value,
        cell: count.value,
        key: columns.keysAt.map((at) => fields[at] ?? ''),
      });
  }
  const frequency = options.frequency ?? frequencyOf(found.map(({ label }) => label));
  const observations = found.flatMap((row): Observation[] => {
    const code = dateFault(row.label, frequency, earliest, today);
    if (code !== undefined) {
      problems.push({ line: row.line, column: columns.date, value: row.text, code });
      return [];
    }
    return [{ ...row, period: periodOf(firstDay(row.label), frequency) }];
  });
  const made = assemble(observations, columns, frequency, options.absent ?? 'not-reported');
  problems.push(...made.problems);
  return {
    series: problems.length === 0 ? made.series : [],
    problems: problems.sort((a, b) => a.line - b.line),
    rows,
    frequency,
    written: found.some(({ label }) => label.kind !== 'day') ? 'names' : 'days',
  };
};

interface Row {
  readonly line: number;
  readonly text: string;
  readonly label: PeriodLabel;
  readonly cell: Cell;
  readonly key: readonly string[];
}

/** A table that cannot be read at all. */
export const nothing = (problem: RowProblem): CountImport => ({
  series: [],
  problems: [problem],
  rows: 0,
  frequency: 'day',
  written: 'days',
});

const issues = (
  line: number,
  column: string,
  value: string,
  read: { readonly issues: readonly RowFault[] },
): RowProblem[] => read.issues.map((code) => ({ line, column, value, code }));

/** The same few dates stand in many rows. */
const remembered = (
  parse: (text: string) => Result<PeriodLabel, PeriodFault>,
): ((text: string) => Result<PeriodLabel, PeriodFault>) => {
  const known = new Map<string, Result<PeriodLabel, PeriodFault>>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const read = parse(text);
    known.set(text, read);
    return read;
  };
};

const firstDay = (label: PeriodLabel): CivilDate =>
  label.kind === 'day' ? label.day : label.kind === 'week' ? label.monday : label.first;

const dateFault = (
  label: PeriodLabel,
  frequency: Frequency,
  earliest: CivilDate,
  today: CivilDate | undefined,
): RowFault | undefined => {
  const day = firstDay(label);
  if (day < earliest) return 'risk.row.date-early';
  if (today !== undefined && day > today) return 'risk.row.date-future';
  if (label.kind !== 'day') return label.kind === frequency ? undefined : 'risk.row.date-mixed';
  // A day stands for its week or month only where it is the first one of it.
  return firstDayOf(periodOf(day, frequency), frequency) === day
    ? undefined
    : 'risk.row.date-not-first';
};
