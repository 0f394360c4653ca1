import { languages } from '@amirani/core/languages';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import type { ExitCode } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';
import { backtest } from './criteria-backtest.ts';
import { explainLint } from './explain/criteria-lint.ts';
import { lintRecord } from './explain/criteria-record.ts';
import { dayOf, exitCodeOf, heldCriterion, languageOf, onlyFile } from './reads.ts';

/** Holds a criterion against the law, and tests it on past journeys; without a server. */
export const criteria: Command = {
  help: `Usage: amirani criteria lint FILE [--on DATE] [--lang LANG] [--json]
       amirani criteria backtest FILE --journeys FILE [--other FILE]... [--groups FILE]
                [--most-marked PERCENT] [--floor PERCENT] [--on DATE] [--lang LANG] [--json]

A criterion says which journeys a person of the passenger data unit looks at. It reads the fields of an allow list and
nothing else; language, fields and codes: docs/reference/criteria.md.

  lint      what the language and the law have against it: line and column, what is wrong, and on which rule that rests.
            An obstacle refuses it.
  backtest  what it would have marked among past journeys: hits, hits a flight, precision with its interval, what each
            condition does, overlap with others, effects on groups. A criterion that the linter refuses is not tested.

  FILE                   the criterion, as text or JSON; - reads standard input
  --journeys FILE        past journeys, one JSON object a line: {"id": "j-1", "flight": "QX 101 2026-05-01",
                         "disposition": "confirmed|refuted|open", "facts": {"payment.kind": "cash"}}
  --other FILE           another criterion to compare marks with
  --groups FILE          groups by journey, one JSON object a line: {"id": "j-1", "nationality": "QMA", "sex": "F",
                         "ageBand": "30-39"}; counts under five are hidden
  --most-marked PERCENT  the most that may be marked of all travellers (default: 0.2)
  --floor PERCENT        the least precision (default: 20)
  --on DATE              the day of the look (default: today)
  --lang LANG            ${languages.join(', ')} (default: en)
  --json                 one object; schemas: docs/reference/criteria-lint.schema.json, criteria-backtest.schema.json

Exit code 2 where the criterion, or every journey, cannot be read. What is found never changes the exit code.
`,
  run: async (args, terminal) => {
    const [name = '', ...rest] = args;
    if (name === 'lint') return lint(rest, terminal);
    if (name === 'backtest') return backtest(rest, terminal);
    throw usage(
      'criteria',
      name === '' ? 'say what to do: lint or backtest' : `there is no ${name}`,
    );
  },
};

const lint = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const { values, positionals } = parse('criteria', args, {
    on: { type: 'string' },
    lang: { type: 'string', default: 'en' },
    json: { type: 'boolean', default: false },
  });
  const language = languageOf(values.lang);
  const file = onlyFile(positionals);
  const held = await heldCriterion(file, dayOf(values.on), terminal);
  await terminal.out(
    values.json
      ? `${JSON.stringify(lintRecord(held, language), null, 2)}\n`
      : explainLint(held, language),
  );
  return exitCodeOf(held);
};
