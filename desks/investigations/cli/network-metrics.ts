import { nodeCount } from '@amirani/network/graph';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import type { Terminal } from '@platform/cli/terminal.ts';
import { readLinkFile, readNames } from './link-table.ts';
import { explainMetrics, type MetricsRecord, metricsRecord } from './network-metrics-record.ts';

/** Nodes above which all distances take more than a minute. */
const MANY = 20_000;

/** Computes every measure of a network in a file. */
export const networkMetrics: Command = {
  help: `Usage: amirani network metrics EDGES.csv [--directed] [--weighted] [--nodes FILE] [--victims FILE]
               [--pivots N [--seed N]] [--json]

Computes the measures of a network. Central is not guilty: a measure tells how the links in the data lie.

  EDGES.csv       source,target[,weight], one link a line; repeated pairs are one link with the sum of their weights
  --directed      links go from source to target only
  --weighted      measures that take weights into account stand beside those that set them aside
  --nodes FILE    names, one a line, of those who may have no link
  --victims FILE  names, one a line, of persons marked as victims: they are in no row, and the result says how many
  --pivots N      betweenness from N sampled nodes, with its error; closeness and harmonic are left out
  --seed N        what the sample is drawn by (default: 1)
  --json          one object; its schema is docs/reference/network-metrics.schema.json

Definitions and sources: docs/reference/network.md. Rows that cannot be used are named on standard error and counted;
exit code 2 where none can.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('network metrics', args, {
      directed: { type: 'boolean', default: false },
      weighted: { type: 'boolean', default: false },
      nodes: { type: 'string' },
      victims: { type: 'string' },
      pivots: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    });
    const path = onlyFile('network metrics', positionals);
    const pivots =
      values.pivots === undefined ? undefined : wholeFrom('--pivots', values.pivots, 2);
    const seed = wholeFrom('--seed', values.seed, 0);
    const victims = values.victims === undefined ? [] : await readNames(values.victims);
    const { directed, weighted, nodes } = values;
    const reading = await readLinkFile(path, { directed, nodes }, terminal);
    if (pivots === undefined && nodeCount(reading.graph) > MANY)
      terminal.err('so many nodes take minutes to hours; --pivots N samples betweenness\n');
    const record = metricsRecord(reading, {
      weighted,
      victims,
      ...(pivots === undefined ? {} : { sample: { pivots, seed } }),
    });
    if (values.json) await writeRecord(record, terminal);
    else await terminal.out(explainMetrics(record));
    return 0;
  },
};

/** Nodes that are written at once: a million of them are longer than a text may be. */
const CHUNK = 10_000;

/** Writes the record as one object, a node a line. */
const writeRecord = async (
  { nodes, ...head }: MetricsRecord,
  terminal: Terminal,
): Promise<void> => {
  const text = JSON.stringify(head, null, 1);
  await terminal.out(`${text.slice(0, -'\n}'.length)},\n "nodes": [`);
  for (let from = 0; from < nodes.length; from += CHUNK) {
    const lines = nodes.slice(from, from + CHUNK).map((node) => `\n  ${JSON.stringify(node)}`);
    await terminal.out(`${from === 0 ? '' : ','}${lines.join(',')}`);
  }
  await terminal.out('\n ]\n}\n');
};

/** Returns the only file of a command. @throws Refusal (exit code 1) for none or several. */
export const onlyFile = (command: string, [path, ...more]: readonly string[]): string => {
  if (path === undefined) throw usage(command, 'a table of links is needed');
  if (more.length > 0) throw usage(command, `${more[0]} is one file too many`);
  return path;
};

/** Parses a whole number. @throws Refusal (exit code 1) if it is invalid or below the least. */
export const wholeFrom = (option: string, text: string, least: number): number => {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least)) throw usage('network', `${option} must be a whole number from ${least}`);
  return value;
};
