import type { CivilDate, Result } from '@amirani/core';
import { cellStatuses } from '../series/count-series.ts';
import type { Frequency, PeriodFault, PeriodLabel } from '../series/period.ts';
import { firstDayOf, firstDayOfLabel, parsePeriodLabel, periodOf } from '../series/period.ts';
import { assemble } from './assemble.ts';
import { type Columns, type CountColumn, columnsOf } from './columns.ts';
import type { CountImport, ImportOptions } from './count-import.ts';
import { parseCount } from './count-text.ts';
import type { CsvRecord } from './csv.ts';
import { frequencyOf } from './frequency.ts';
import type { RowFault, RowProblem } from './row-problem.ts';

const EARLIEST = '1990-01-01' as CivilDate;

/**
 * Takes the records of a table one by one, the heading first, and makes series of them at the end. What is held of a row is
 * twenty bytes, and of each date and key one copy.
 */
export class CountTable {
  readonly #options: ImportOptions;
  readonly #problems: RowProblem[] = [];
  readonly #counts: Partial<Record<RowFault, number>> = {};
  #heading: readonly string[] | undefined;
  #columns: Columns | undefined;
  #rows = 0;
  readonly #lines = new Grown((length) => new Float64Array(length));
  readonly #cells = new Grown((length) => new Float64Array(length));
  readonly #labels = new Grown((length) => new Int32Array(length));
  readonly #keys = new Grown((length) => new Int32Array(length));
  readonly #dates: { readonly text: string; readonly label: PeriodLabel }[] = [];
  readonly #dateAt = new Map<string, Result<number, PeriodFault>>();
  readonly #names: (readonly string[])[] = [];
  readonly #nameAt = new Map<string, number>();

  /** A table that is read as the options say. */
  constructor(options: ImportOptions = {}) {
    this.#options = options;
  }

  /** Rows so far, the heading not counted. */
  get rows(): number {
    return this.#rows;
  }

  /** The next record. */
  push({ fields, line }: CsvRecord): void {
    if (this.#heading === undefined) {
      this.#heading = fields;
      const columns = columnsOf(fields, this.#options.mapping ?? {});
      if ('missing' in columns)
        this.#say({
          line,
          column: columns.missing,
          value: fields.join(','),
          code: 'risk.table.column-missing',
        });
      else this.#columns = columns;
      return;
    }
    if (this.#columns === undefined) return;
    this.#rows += 1;
    if (fields.length === this.#heading.length) this.#row(fields, line, this.#columns);
    else this.#say({ line, column: '', value: fields.join(','), code: 'risk.row.columns' });
  }

  /** The series, or every problem. */
  end(): CountImport {
    if (this.#heading === undefined)
      this.#say({ line: 1, column: '', value: '', code: 'risk.table.empty' });
    const columns = this.#columns;
    if (columns === undefined) return this.#result([], 'day');
    const labels = this.#dates.map(({ label }) => label);
    const frequency = this.#options.frequency ?? frequencyOf(labels);
    const series = assemble(
      {
        rows: this.#lines.length,
        lines: this.#lines.values,
        periods: this.#periods(columns, frequency),
        cells: this.#cells.values,
        keys: this.#keys.values,
        names: this.#names,
      },
      columns,
      frequency,
      this.#options.absent ?? 'not-reported',
      (problem) => this.#say(problem),
    );
    return this.#result(series, frequency);
  }

  #row(fields: readonly string[], line: number, columns: Columns): void {
    const key = columns.keysAt.map((at) => fields[at] ?? '');
    for (const column of columns.counts)
      this.#cell(fields, line, columns, column, columns.isAcross ? [...key, column.name] : key);
  }

  #cell(
    fields: readonly string[],
    line: number,
    columns: Columns,
    { at, name, isPeriod }: CountColumn,
    key: readonly string[],
  ): void {
    const dateText = isPeriod ? name : (fields[columns.dateAt] ?? '');
    const countText = fields[at] ?? '';
    const date = this.#dateOf(dateText);
    const count = parseCount(countText, this.#options);
    if (!date.ok)
      for (const code of date.issues)
        this.#say({ line, column: columns.date, value: dateText, code });
    if (!count.ok)
      for (const code of count.issues) this.#say({ line, column: name, value: countText, code });
    if (!date.ok || !count.ok) return;
    this.#lines.push(line);
    this.#labels.push(date.value);
    this.#cells.push(
      typeof count.value === 'number' ? count.value : -cellStatuses.indexOf(count.value),
    );
    this.#keys.push(this.#keyOf(key));
  }

  /** The place of a date among the earlier ones; the same few dates occur in many rows. */
  #dateOf(text: string): Result<number, PeriodFault> {
    const known = this.#dateAt.get(text);
    if (known !== undefined) return known;
    const label = parsePeriodLabel(text);
    const place: Result<number, PeriodFault> = label.ok
      ? { ok: true, value: this.#dates.push({ text, label: label.value }) - 1 }
      : label;
    this.#dateAt.set(text, place);
    return place;
  }

  #keyOf(key: readonly string[]): number {
    const name = key.join('\u0000');
    const known = this.#nameAt.get(name);
    if (known !== undefined) return known;
    const place = this.#names.push(key) - 1;
    this.#nameAt.set(name, place);
    return place;
  }

  /** The period of every row; not a number where its date cannot be used, which is said. */
  #periods(columns: Columns, frequency: Frequency): Float64Array {
    const { earliest = EARLIEST, today } = this.#options;
    const faults = this.#dates.map(({ label }) => dateFault(label, frequency, earliest, today));
    const places = this.#dates.map(({ label }) => periodOf(firstDayOfLabel(label), frequency));
    const periods = new Float64Array(this.#lines.length);
    for (let row = 0; row < periods.length; row += 1) {
      const label = this.#labels.values[row] as number;
      const code = faults[label];
      periods[row] = code === undefined ? (places[label] as number) : Number.NaN;
      if (code === undefined) continue;
      const line = this.#lines.values[row] as number;
      this.#say({ line, column: columns.date, value: this.#dates[label]?.text ?? '', code });
    }
    return periods;
  }

  #say(problem: RowProblem): void {
    this.#counts[problem.code] = (this.#counts[problem.code] ?? 0) + 1;
    const { mostProblems = Number.POSITIVE_INFINITY } = this.#options;
    if (this.#problems.length < mostProblems) this.#problems.push(problem);
  }

  #result(series: CountImport['series'], frequency: Frequency): CountImport {
    return {
      series: Object.keys(this.#counts).length === 0 ? series : [],
      problems: this.#problems.sort((a, b) => a.line - b.line),
      counts: this.#counts,
      rows: this.#rows,
      frequency,
      written: this.#dates.some(({ label }) => label.kind !== 'day') ? 'names' : 'days',
    };
  }
}

/** A typed array that doubles as it fills. */
class Grown<A extends Float64Array | Int32Array> {
  readonly #make: (length: number) => A;
  values: A;
  length = 0;
  constructor(make: (length: number) => A) {
    this.#make = make;
    this.values = make(1024);
  }
  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = this.#make(2 * this.length);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }
}

const dateFault = (
  label: PeriodLabel,
  frequency: Frequency,
  earliest: CivilDate,
  today: CivilDate | undefined,
): RowFault | undefined => {
  const day = firstDayOfLabel(label);
  if (day < earliest) return 'risk.row.date-early';
  if (today !== undefined && day > today) return 'risk.row.date-future';
  if (label.kind !== 'day') return label.kind === frequency ? undefined : 'risk.row.date-mixed';
  // A day stands for its week or month only where it is the first one of it.
  return firstDayOf(periodOf(day, frequency), frequency) === day
    ? undefined
    : 'risk.row.date-not-first';
};
