import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type ExitCode, Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** One command of `amirani`. */
export interface Command {
  /** What `amirani NAME --help` prints. */
  readonly help: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** Commands by name: a line for `amirani --help`, and the code, which is loaded only when it is called. */
export type Commands = Readonly<
  Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>
>;

/** Options as `node:util` parses them. */
export type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses a command's arguments strictly: an unknown option is refused, and so is a second value of one that takes one, which
 * would take the place of the first without a word.
 * @throws Refusal (exit code 1) with what was wrong.
 */
export const parse = <const O extends Options>(
  command: string,
  args: readonly string[],
  options: O,
) => {
  const config = { args: [...args], options, allowPositionals: true, strict: true } as const;
  let parsed: ReturnType<typeof parseArgs<typeof config & { readonly tokens: true }>>;
  try {
    parsed = parseArgs({ ...config, tokens: true });
  } catch (error) {
    throw usage(command, error instanceof Error ? (error.message.split('. ')[0] ?? '') : '');
  }
  const given = new Set<string>();
  for (const token of parsed.tokens) {
    if (token.kind !== 'option' || token.value === undefined) continue;
    if (given.has(token.name) && options[token.name]?.multiple !== true)
      throw usage(command, `--${token.name} is given twice, and takes one value`);
    given.add(token.name);
  }
  return parsed;
};

/** A wrong call of a command. */
export const usage = (command: string, what: string): Refusal =>
  new Refusal(1, what, 'nothing was read or changed.', `see \`amirani ${command} --help\`.`);
