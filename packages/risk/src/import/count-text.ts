import { err, ok, type Result } from '@amirani/core';
import type { Cell } from '../series/count-series.ts';

/** What is wrong with the text of a count. */
export type CountFault =
  | 'risk.row.count-shape'
  | 'risk.row.count-separator'
  | 'risk.row.count-fraction'
  | 'risk.row.count-negative'
  | 'risk.row.count-large';

/** How numbers are written in a table. */
export interface NumberFormat {
  /** What parts groups of three digits; none where left out. */
  readonly thousands?: ',' | '.' | ' ' | "'" | undefined;
}

/** The largest accepted count: a larger figure is a wrong column. */
const MOST = 1_000_000_000;

/** Words for a cell without a count: Eurostat's flags and what R, spreadsheets and tables of authorities write. */
const withoutCount: Readonly<Record<string, Cell>> = {
  '': 'not-reported',
  ':': 'not-reported',
  na: 'not-reported',
  nan: 'not-reported',
  null: 'not-reported',
  '..': 'not-reported',
  z: 'not-applicable',
  ': z': 'not-applicable',
  'n/a': 'not-applicable',
  'not applicable': 'not-applicable',
  c: 'suppressed',
  ': c': 'suppressed',
  suppressed: 'suppressed',
};

/**
 * Reads a count: whole and not negative. Nothing written is not reported, never zero; `z` is not applicable, `c` and
 * `<5` are suppressed. `12,0` and `12.0` are twelve; a figure in groups of three, `18,420`, is taken only where the
 * format says which sign parts them, as it may be eighteen and a bit.
 */
export const parseCount = (
  text: string,
  { thousands }: NumberFormat = {},
): Result<Cell, CountFault> => {
  const word = withoutCount[text.toLowerCase()];
  if (word !== undefined) return ok(word);
  if (/^<\s*\d+$/.test(text)) return ok('suppressed');
  const grouped = /^\d{1,3}([,.' \u00A0\u202F])\d{3}(?:\1\d{3})*$/.exec(text);
  if (grouped !== null && normal(grouped[1]) === thousands)
    return whole(text.replaceAll(grouped[1] ?? '', ''));
  if (grouped !== null) return err('risk.row.count-separator');
  return whole(text.replace(',', '.'));
};

const normal = (separator: string | undefined): string | undefined =>
  separator === '\u00A0' || separator === '\u202F' ? ' ' : separator;

const whole = (text: string): Result<Cell, CountFault> => {
  if (!/^[+-]?\d+(?:\.\d*)?$/.test(text)) return err('risk.row.count-shape');
  const value = Number(text);
  if (value < 0) return err('risk.row.count-negative');
  if (!Number.isInteger(value)) return err('risk.row.count-fraction');
  return value > MOST ? err('risk.row.count-large') : ok(value === 0 ? 0 : value);
};
