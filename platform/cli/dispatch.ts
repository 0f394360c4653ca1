import type { Commands } from './command.ts';
import { type ExitCode, Refusal, refusalLines } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** Runs the command that the arguments name, and gives the code that the process ends with. */
export const dispatch = async (
  commands: Commands,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> => {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    await terminal.out(overview(commands));
    return args.length === 0 ? 1 : 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry === undefined) {
    terminal.err(
      refusalLines(
        'amirani',
        new Refusal(1, `there is no command ${name}`, 'nothing was done.', 'see `amirani --help`.'),
      ),
    );
    return 1;
  }
  const command = await entry.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    await terminal.out(command.help);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    terminal.err(refusalLines(`amirani ${name}`, error));
    return error.exitCode;
  }
};

/** What `amirani --help` prints. */
const overview = (commands: Commands): string => {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`,
  );
  return `Usage: amirani COMMAND [...]

${lines.join('\n')}

\`amirani COMMAND --help\` explains each.
Exit codes: 0 ran, 1 wrong use or a refused act, 2 input that cannot be read. What is found never changes it.
`;
};
