import { fileKind } from '@amirani/core/file-kind';

const HEAD = 8192;

/** The headings of a table that is a text, to be chosen from; none of a workbook, which the server opens. */
export const headingsOf = async (file: Blob): Promise<readonly string[]> => {
  const bytes = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  return fileKind(bytes) === undefined ? headingsIn(new TextDecoder().decode(bytes)) : [];
};

/** The fields of the first line of a text; empty without a separator, as in JSON. */
export const headingsIn = (text: string): readonly string[] => {
  const [line = ''] = text.replace(/^\ufeff/, '').split(/\r?\n/, 1);
  if (/^\s*[[{]/.test(line)) return [];
  const sign = [',', ';', '\t'].toSorted((a, b) => countOf(line, b) - countOf(line, a))[0] ?? ',';
  const fields = line.match(new RegExp(`"(?:[^"]|"")*"|[^${sign}]+`, 'g')) ?? [];
  const names = fields.map((field) => field.replace(/^"|"$/g, '').replaceAll('""', '"').trim());
  return names.length < 2 ? [] : [...new Set(names.filter((name) => name !== ''))];
};

const countOf = (line: string, sign: string): number => line.split(sign).length;

const DATES = /^(?:date|t|period|time_period)$/i;
const COUNTS = /^(?:count|n|value|obs_value)$/i;
const PERIOD = /^\d{4}(?:-(?:\d{2}|W\d{2}|Q\d)(?:-\d{2})?)?$/;

/** Whether a table says by its headings where date and count are: else a person chooses them before it is read. */
export const sayThemselves = (headings: readonly string[]): boolean =>
  headings.some((name) => PERIOD.test(name)) ||
  (headings.some((name) => DATES.test(name)) && headings.some((name) => COUNTS.test(name)));
