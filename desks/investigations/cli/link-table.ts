import { type LinkReading, readLinkTable } from '@amirani/network/graph';
import { networkSay } from '@amirani/network/node';
import { readGivenFile } from '@platform/cli/given-file.ts';
import { printable } from '@platform/cli/print/printable.ts';
import { Refusal } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';

const TABLE = { what: 'table of links', most: 512 << 20 };
const NAMES = { what: 'list of names', most: 64 << 20 };

/** Problem rows that are printed one by one. */
const SHOWN = 20;

/** How a table of links is read. */
export interface LinkTableOptions {
  readonly directed: boolean;
  /** A file of names, one a line: nodes that may have no link. */
  readonly nodes?: string | undefined;
}

/**
 * Reads a table of links; what was left out is named on standard error.
 * @throws Refusal (exit code 2) where no row gives a link or a node.
 */
export const readLinkFile = async (
  path: string,
  { directed, nodes }: LinkTableOptions,
  terminal: Terminal,
): Promise<LinkReading> => {
  const text = new TextDecoder().decode(await readGivenFile(path, TABLE));
  const reading = readLinkTable(text, {
    directed,
    ...(nodes === undefined ? {} : { nodes: await readNames(nodes) }),
  });
  const said = problemLines(reading);
  if (reading.graph.names.length === 0)
    throw new Refusal(
      2,
      `${path} has no row that can be used${said}`,
      'nothing was computed.',
      'give a table `source,target[,weight]`, one link a line.',
    );
  if (said !== '') terminal.err(`${path}:${said}\n`);
  return reading;
};

/** The names of a file, one a line. */
export const readNames = async (path: string): Promise<readonly string[]> =>
  new TextDecoder()
    .decode(await readGivenFile(path, NAMES))
    .split(/\r?\n/)
    .map((name) => name.trim().normalize())
    .filter((name) => name !== '');

const problemLines = ({ problems, repeated }: LinkReading): string => {
  const shown = problems
    .slice(0, SHOWN)
    .map(
      ({ row, value, code }) =>
        `\n  ${row > 0 ? `row ${row}, ` : ''}${printable(value.slice(0, 60))}: ${networkSay('en')(code)}`,
    );
  const more = problems.length > SHOWN ? `\n  and ${problems.length - SHOWN} more` : '';
  const again =
    repeated.length > 0
      ? `\n  ${repeated.length} rows repeat a pair: their weights were added up`
      : '';
  return shown.join('') + more + again;
};
