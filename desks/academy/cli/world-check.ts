import { type Language, languages } from '@amirani/core/languages';
import { type ModuleReading, readModule } from '@amirani/scenario/modules';
import { scenarioSay } from '@amirani/scenario/say';
import { onlyFile, textOf } from '@desk/assessment/cli/reads.ts';
import { parse, usage } from '@platform/cli/command.ts';
import type { ExitCode } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';

/** No module is larger. */
const MODULE = { what: 'module', most: 1 << 20 };

/** A module file, read; refused (exit code 2) where it cannot be had or is empty. */
export const givenModule = async (
  file: string,
  terminal: Pick<Terminal, 'stdin'>,
): Promise<ModuleReading> => readModule(await textOf(file, MODULE, terminal));

/** Reads a module and says everything that is wrong with it. */
export const worldCheck = async (
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> => {
  const { values, positionals } = parse('world', args, {
    lang: { type: 'string', default: 'en' },
    json: { type: 'boolean', default: false },
  });
  const language = languages.find((one) => one === values.lang);
  if (language === undefined)
    throw usage('world', `--lang must be one of ${languages.join(', ')}, not ${values.lang}`);
  const file = onlyFile(positionals);
  const reading = await givenModule(file, terminal);
  await terminal.out(
    values.json
      ? `${JSON.stringify(checkRecord(file, reading, language), null, 2)}\n`
      : `${checkText(file, reading, language)}\n`,
  );
  return reading.problems.some(({ code }) => code === 'module.json.unreadable') ? 2 : 0;
};

/** What `--json` prints: docs/reference/world-check.schema.json. */
const checkRecord = (
  file: string,
  { module, problems, numbers }: ModuleReading,
  language: Language,
) => ({
  file,
  module:
    module === undefined
      ? null
      : { id: module.id, title: module.title, states: Object.keys(module.states).length },
  numbers,
  problems: problems.map(({ code, at, ...problem }) => ({
    code,
    at,
    text: scenarioSay(language)(code, problem.facts),
  })),
});

/** What a person reads: each problem with its place, or what the module is. */
export const checkText = (
  file: string,
  { module, problems, numbers }: ModuleReading,
  language: Language,
): string =>
  module === undefined
    ? problems
        .map(
          (problem) =>
            `${file}${problem.at === '' ? '' : ` ${problem.at}`}: ${scenarioSay(language)(problem.code, problem.facts)} [${problem.code}]`,
        )
        .join('\n')
    : `${file}: ${module.id}, ${Object.keys(module.states).length} states; ${numbers.assumed} of ${numbers.all} numbers assumed`;
