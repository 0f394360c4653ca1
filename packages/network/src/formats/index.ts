export { readCase } from './case-read.ts';
export { writeCase } from './case-write.ts';
export type { Chart, ChartLink, ChartNode, Spell } from './chart.ts';
export { chartOf } from './chart-of.ts';
export type { Format } from './convert.ts';
export { formatOf, formats, readAs, writeAs } from './convert.ts';
export { readCsv, writeCsv } from './csv.ts';
export type {
  Exchange,
  FormatFault,
  FormatProblem,
  ReadExchange,
  Stating,
  Written,
} from './exchange.ts';
export { readFollowTheMoney } from './followthemoney-read.ts';
export { writeFollowTheMoney } from './followthemoney-write.ts';
export { exchangeOfChart } from './from-chart.ts';
export { readGexf } from './gexf-read.ts';
export { writeGexf } from './gexf-write.ts';
export type { ReadChart } from './graphml.ts';
export { readGraphml, writeGraphml } from './graphml.ts';
export type { ReadSheets } from './xlsx-read.ts';
export { readSheets, readXlsx } from './xlsx-read.ts';
export type { Sheet } from './xlsx-write.ts';
export { writeSheets, writeXlsx } from './xlsx-write.ts';
