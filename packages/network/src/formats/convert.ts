import { keysOf } from '@amirani/core';
import { strFromU8, strToU8 } from 'fflate';
import { readCase } from './case-read.ts';
import { writeCase } from './case-write.ts';
import { chartOf } from './chart-of.ts';
import { readCsv, writeCsv } from './csv.ts';
import type { Exchange, ReadExchange, Stating, Written } from './exchange.ts';
import { readFollowTheMoney } from './followthemoney-read.ts';
import { writeFollowTheMoney } from './followthemoney-write.ts';
import { exchangeOfChart } from './from-chart.ts';
import { readGexf } from './gexf-read.ts';
import { writeGexf } from './gexf-write.ts';
import { type ReadChart, readGraphml, writeGraphml } from './graphml.ts';
import { readXlsx } from './xlsx-read.ts';
import { writeXlsx } from './xlsx-write.ts';

/** The formats of exchange, by the ending of a file. */
export const formats = {
  csv: 'CSV of statements, or a list of links (source,target)',
  xlsx: 'Excel workbook of statements',
  ftm: 'FollowTheMoney, JSON lines (also .json and .jsonl)',
  jsonld: 'CASE/UCO, JSON-LD',
  graphml: 'GraphML',
  gexf: 'GEXF 1.3',
} as const;

/** One of {@link formats}. */
export type Format = keyof typeof formats;

/** The format that the name of a file says; JSON may be either, and `readAs` looks. */
export const formatOf = (name: string): Format | undefined => {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'json' || ending === 'jsonl') return 'ftm';
  return keysOf(formats).find((format) => format === ending);
};

/** Reads a file of a format to statements and decisions. */
export const readAs = (format: Format, bytes: Uint8Array, stating: Stating): ReadExchange => {
  if (format === 'xlsx') return readXlsx(bytes);
  const text = strFromU8(bytes);
  if (format === 'csv') return readCsv(text, stating);
  if (
    format === 'jsonld' ||
    (format === 'ftm' && /"@(?:graph|context)"/.test(text.slice(0, 4_096)))
  )
    return readCase(text, stating);
  if (format === 'ftm') return readFollowTheMoney(text, stating);
  const { chart, problems }: ReadChart =
    format === 'graphml' ? readGraphml(bare(text)) : readGexf(bare(text));
  const read = exchangeOfChart(chart, stating);
  return { ...read, problems: [...problems, ...read.problems] };
};

/** Writes statements and decisions as a file of a format. */
export const writeAs = (format: Format, exchange: Exchange): Written<Uint8Array> => {
  if (format === 'xlsx') return writeXlsx(exchange);
  const { content, losses } = written(format, exchange);
  return { content: strToU8(content), losses };
};

const written = (format: Exclude<Format, 'xlsx'>, exchange: Exchange): Written<string> => {
  if (format === 'csv') return writeCsv(exchange);
  if (format === 'ftm') return writeFollowTheMoney(exchange);
  if (format === 'jsonld') return writeCase(exchange);
  return format === 'graphml' ? writeGraphml(chartOf(exchange)) : writeGexf(chartOf(exchange));
};

const bare = (text: string): string => text.replace(/^\uFEFF/, '');
