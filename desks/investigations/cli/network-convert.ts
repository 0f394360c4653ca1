import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type Format,
  type FormatProblem,
  formatOf,
  formats,
  readAs,
  writeAs,
} from '@amirani/network/formats';
import { networkSay } from '@amirani/network/node';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { readGivenFile } from '@platform/cli/given-file.ts';
import { Refusal, systemReason } from '@platform/cli/refusal.ts';

const NETWORK = { what: 'network or case', most: 1 << 29 };

/** Problems that are named one by one; the others are counted. */
const NAMED = 20;

const listed = Object.entries(formats)
  .map(([ending, what]) => `  .${ending.padEnd(9)} ${what}`)
  .join('\n');

/** Writes a network in another format; says what could not be read and what the format cannot hold. */
export const networkConvert: Command = {
  help: `Usage: amirani network convert IN OUT [--by NAME] [--at TIME]

Reads a network or the statements of a case and writes them in another format, which the endings say:

${listed}

Statements that a file carries come back as they were. What another program wrote becomes statements of that file,
graded F6 (cannot be judged), by --by (default: the file's name) at --at (default: 1970-01-01T00:00:00Z, so that the
same file gives the same result). What could not be read, and what the format cannot hold, is named on standard error.
OUT is not overwritten.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('network convert', args, {
      by: { type: 'string' },
      at: { type: 'string' },
    });
    const [from, to, ...more] = positionals;
    if (from === undefined || to === undefined)
      throw usage('network convert', 'name the file to read and the one to write');
    if (more.length > 0) throw usage('network convert', `${more[0]} is one file too many`);
    const [source, target] = [from, to].map(formatFrom) as [Format, Format];
    const item = basename(from);
    const at = values.at ?? '1970-01-01T00:00:00Z';
    if (Number.isNaN(Date.parse(at))) throw usage('network convert', `${at} is no time`);
    const bytes = await readGivenFile(from, NETWORK);
    const read = readAs(source, bytes, { item, by: values.by ?? item, at });
    if (read.statements.length === 0)
      throw new Refusal(
        2,
        `${from} holds no network that can be read${said(read.problems)}`,
        'nothing was written.',
        'check the file and its ending; `amirani network convert --help` lists the formats.',
      );
    const { content, losses } = writeAs(target, read);
    await written(to, content);
    terminal.err(lines(from, read.problems) + lines(to, losses));
    await terminal.out(
      `${to}: ${read.statements.length} statements, ${read.decisions.length} decisions\n`,
    );
    return 0;
  },
};

const formatFrom = (path: string): Format => {
  const format = formatOf(path);
  if (format === undefined)
    throw usage('network convert', `${path} must end in ${Object.keys(formats).join(', ')}`);
  return format;
};

const written = async (path: string, content: Uint8Array): Promise<void> => {
  try {
    await writeFile(path, content, { flag: 'wx' });
  } catch (error) {
    const there = (error as { code?: string } | null)?.code === 'EEXIST';
    throw new Refusal(
      1,
      `${path} cannot be written: ${there ? 'there is such a file' : systemReason(error)}`,
      'nothing was changed.',
      'name a new file.',
    );
  }
};

const said = ([first]: readonly FormatProblem[]): string =>
  first === undefined ? '' : `: ${networkSay('en')(first.code)} (${first.at})`;

const lines = (path: string, problems: readonly FormatProblem[]): string => {
  const named = problems
    .slice(0, NAMED)
    .map(({ code, at }) => `${path}: ${at}: ${networkSay('en')(code)}\n`);
  const others = problems.length - named.length;
  return named.join('') + (others > 0 ? `${path}: ${others} more of these\n` : '');
};
