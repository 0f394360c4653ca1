import type { FormatReader, ReaderTells } from '../reading/reader.ts';
import { csvReader } from './csv.ts';
import { euReader } from './eu.ts';
import { ftmReader } from './ftm.ts';
import { ofacAdvancedReader } from './ofac-advanced.ts';
import { ofacSdnReader } from './ofac-sdn.ts';
import { unReader } from './un.ts';

/** The formats in which lists are read. */
export const listFormats = ['csv', 'ftm', 'ofac-sdn', 'ofac-advanced', 'un', 'eu'] as const;

/** One of {@link listFormats}. */
export type ListFormat = (typeof listFormats)[number];

/** The reader of each format. */
export const formatReaders: Readonly<Record<ListFormat, (tells: ReaderTells) => FormatReader>> = {
  csv: csvReader,
  ftm: ftmReader,
  'ofac-sdn': ofacSdnReader,
  'ofac-advanced': ofacAdvancedReader,
  un: unReader,
  eu: euReader,
};

const ROOTS: readonly (readonly [root: RegExp, format: ListFormat])[] = [
  [/<(?:[\w-]+:)?sdnList[\s>]/, 'ofac-sdn'],
  [/<(?:[\w-]+:)?Sanctions[\s>]/, 'ofac-advanced'],
  [/<(?:[\w-]+:)?CONSOLIDATED_LIST[\s>]/, 'un'],
  [/<(?:[\w-]+:)?export[\s>]/, 'eu'],
];

/** The format that the beginning of a file has; undefined for XML of no list that is known. */
export const formatOf = (head: string): ListFormat | undefined => {
  const text = head.trimStart();
  if (text.startsWith('{')) return 'ftm';
  if (!text.startsWith('<')) return 'csv';
  return ROOTS.find(([root]) => root.test(text))?.[1];
};
