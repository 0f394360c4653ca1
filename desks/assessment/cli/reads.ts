import { buffer } from 'node:stream/consumers';
import { type CivilDate, parseCivilDate } from '@amirani/core';
import { type Language, languages } from '@amirani/core/languages';
import {
  type Criterion,
  type Issue,
  type Place,
  readCriterion,
  readCriterionJson,
} from '@amirani/targeting/criteria';
import { isRefused, lintCriterion } from '@amirani/targeting/lint';
import { usage } from '@platform/cli/command.ts';
import { readGivenFile } from '@platform/cli/given-file.ts';
import { type ExitCode, Refusal } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';
import { today } from '@platform/cli/today.ts';

/** A criterion linted by the language and, if readable, by the legal rules. */
export interface HeldCriterion {
  readonly file: string;
  readonly on: CivilDate;
  /** Absent where it could not be read. */
  readonly criterion?: Criterion;
  readonly issues: readonly Issue[];
  readonly refused: boolean;
  /** Positions of its parts in the text. */
  readonly places: ReadonlyMap<string, Place>;
}

/**
 * Reads a criterion and lints it.
 * @throws Refusal (exit code 2) where the file cannot be had or is empty.
 */
export const heldCriterion = async (
  file: string,
  on: CivilDate,
  terminal: Terminal,
): Promise<HeldCriterion> => {
  const text = await textOf(file, { what: 'criterion', most: 1 << 20 }, terminal);
  const { criterion, issues, places } = text.trimStart().startsWith('{')
    ? readCriterionJson(text)
    : readCriterion(text);
  if (criterion === undefined) return { file, on, issues, refused: true, places };
  const objections = lintCriterion(criterion, { on, places });
  return { file, on, criterion, issues: objections, refused: isRefused(objections), places };
};

/** A text that breaks the language could not be read; one that the law refuses was read and found wanting. */
export const exitCodeOf = ({ issues }: Pick<HeldCriterion, 'issues'>): ExitCode =>
  issues.some(({ code }) => code.startsWith('targeting.read.')) ? 2 : 0;

/** The text of a file, or of standard input for `-`. */
export const textOf = async (
  file: string,
  given: { readonly what: string; readonly most: number },
  { stdin }: Pick<Terminal, 'stdin'>,
): Promise<string> => {
  const bytes = file === '-' ? await buffer(stdin) : await readGivenFile(file, given);
  const text = new TextDecoder().decode(bytes);
  if (text.trim() !== '') return text;
  throw new Refusal(
    2,
    `${file} is empty`,
    'nothing was stored or changed.',
    `give a file that holds the ${given.what}.`,
  );
};

/** The one file that was named. */
export const onlyFile = (positionals: readonly string[]): string => {
  const [file, more] = positionals;
  if (file === undefined) throw usage('criteria', 'give the FILE of a criterion');
  if (more !== undefined) throw usage('criteria', `one criterion at a time, not also ${more}`);
  return file;
};

/** The day that was given, or today where the command runs. */
export const dayOf = (text: string | undefined): CivilDate => {
  if (text === undefined) return today();
  const date = parseCivilDate(text);
  if (!date.ok) throw usage('criteria', `--on must be a day such as 2026-03-31, not ${text}`);
  return date.value;
};

/** One of the six languages. */
export const languageOf = (text: string): Language => {
  const language = languages.find((one) => one === text);
  if (language === undefined)
    throw usage('criteria', `--lang must be one of ${languages.join(', ')}, not ${text}`);
  return language;
};
