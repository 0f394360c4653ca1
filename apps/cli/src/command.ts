import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type ExitCode, Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';

/** One command of `amirani`. */
export interface Command {
  /** What `amirani NAME --help` prints. */
  readonly help: string;
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
}

/** Options as `node:util` parses them. */
export type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses a command's arguments strictly: an unknown option is refused, never passed over.
 * @throws Refusal (exit code 1) with what was wrong.
 */
export const parse = <const O extends Options>(
  command: string,
  args: readonly string[],
  options: O,
) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw usage(command, error instanceof Error ? (error.message.split('. ')[0] ?? '') : '');
  }
};

/** A wrong call of a command. */
export const usage = (command: string, what: string): Refusal =>
  new Refusal(1, what, 'nothing was read or changed.', `see \`amirani ${command} --help\`.`);
