import { formatCitation } from '@amirani/core';
import type { Language } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import type { Issue } from '@amirani/targeting/criteria';
import { targetingSay } from '@amirani/targeting/node';
import { describeCode } from '@amirani/targeting/texts';
import { printable } from '@platform/cli/print/printable.ts';
import type { CliWord } from '@platform/cli/words.gen.ts';
import { cliSay } from '@platform/cli/words.ts';
import type { HeldCriterion } from '../reads.ts';

/** What language and law have against a criterion, for a person: a line for each place, and why below it. */
export const explainLint = (held: HeldCriterion, language: Language): string => {
  const say = cliSay(language);
  const { criterion, file, issues, refused } = held;
  const name =
    criterion === undefined
      ? file
      : `${criterion.id} ${say('cli.criteria.version')} ${criterion.version}`;
  const verdict =
    criterion === undefined
      ? say('cli.criteria.unread')
      : refused
        ? say('cli.criteria.refused')
        : say('cli.criteria.not-refused');
  return `${[
    printable(`${name}: ${verdict}`),
    ...issues.map((issue) => issueLines(file, issue, language, say)),
  ].join('\n\n')}\n`;
};

/** An issue with its place in a file, its words and its rule. */
export const issueLines = (
  file: string,
  { at, severity, code, facts, rule }: Issue,
  language: Language,
  say: Say<CliWord>,
): string =>
  [
    `${file}${at === undefined ? '' : `:${at.line}:${at.column}`}: ${say(`cli.criteria.${severity}`)}: ${describeCode(code, targetingSay(language), facts)}`,
    `  ${code}, ${formatCitation(rule).trim()}`,
  ]
    .map(printable)
    .join('\n');
