import type { Language } from '@amirani/core/languages';
import type { Say } from '@amirani/core/words';
import type {
  BackTest,
  BackTestLimits,
  Cell,
  GroupEffects,
  Tally,
} from '@amirani/targeting/backtest';
import type { Issue } from '@amirani/targeting/criteria';
import { targetingSay } from '@amirani/targeting/node';
import { describeCode } from '@amirani/targeting/texts';
import { columns } from '@platform/cli/print/columns.ts';
import { printable } from '@platform/cli/print/printable.ts';
import type { CliWord } from '@platform/cli/words.gen.ts';
import { cliSay } from '@platform/cli/words.ts';
import type { HeldCriterion } from '../reads.ts';
import { issueLines } from './criteria-lint.ts';

/** Request and result of `amirani criteria backtest`. */
export interface BackTestReport {
  readonly held: HeldCriterion;
  readonly limits: BackTestLimits;
  readonly test: BackTest;
  readonly groups: readonly GroupEffects[];
  /** Lines of journeys and groups that were left out. */
  readonly left: readonly { readonly file: string; readonly issue: Issue }[];
}

/** The back-test for a person. */
export const explainBackTest = (report: BackTestReport, language: Language): string => {
  const say = cliSay(language);
  const { held, test, groups, left } = report;
  return `${[
    printable(
      `${test.criterion} ${say('cli.criteria.version')} ${test.version}: ${test.passed ? say('cli.criteria.passed') : say('cli.criteria.failed')}`,
    ),
    part(
      say('cli.criteria.remarks'),
      [
        ...held.issues.map(({ code, severity, facts }) => ({ code, severity, facts })),
        ...test.remarks,
      ].map(({ code, severity, facts }) => [
        say(`cli.criteria.${severity}`),
        describeCode(code, targetingSay(language), facts),
        code,
      ]),
    ),
    columns(figures(test, say)),
    part(say('cli.criteria.without'), effects(test, say)),
    part(
      say('cli.criteria.overlap'),
      test.overlaps.map(({ other, both, onlyThis, onlyOther }) => [
        other,
        `${say('cli.criteria.both')} ${both}`,
        `${say('cli.criteria.only-this')} ${onlyThis}`,
        `${say('cli.criteria.only-other')} ${onlyOther}`,
      ]),
    ),
    ...groups.map((one) =>
      part(`${say('cli.criteria.groups')} ${dimension(one, say)}`, groupRows(one, say)),
    ),
    left.length === 0
      ? ''
      : `${say('cli.criteria.left')}: ${left.length}\n${left
          .slice(0, MOST_SAID)
          .map(({ file, issue }) => issueLines(file, issue, language, say))
          .join('\n')}${left.length > MOST_SAID ? '\n…' : ''}`,
    say('cli.criteria.person'),
  ]
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
};

/** A file of the wrong kind is wrong on every line: `--json` has them all. */
const MOST_SAID = 20;

const part = (heading: string, rows: readonly string[][]): string =>
  rows.length === 0 ? '' : `${heading}\n${columns(rows)}`;

const figures = (
  { journeys, result, marked, found, flights }: BackTest,
  say: Say<CliWord>,
): string[][] => [
  [say('cli.criteria.journeys'), `${journeys}`],
  [say('cli.criteria.marked'), shareText(marked, say)],
  [say('cli.criteria.undetermined'), `${result.undetermined}`],
  [say('cli.criteria.confirmed'), `${result.confirmed}`],
  [say('cli.criteria.refuted'), `${result.refuted}`],
  [say('cli.criteria.precision'), shareText(result.precision, say)],
  [say('cli.criteria.found'), shareText(found, say)],
  [say('cli.criteria.flights'), `${flights.all}`],
  [say('cli.criteria.flights-with-hits'), `${flights.withHits}`],
  [say('cli.criteria.hits-per-flight'), flights.mean.toFixed(3)],
  [say('cli.criteria.most-on-one'), `${flights.most}`],
];

const effects = ({ result, effects: found }: BackTest, say: Say<CliWord>): string[][] => {
  const row = (name: string, tally: Tally): string[] => [
    name,
    `${say('cli.criteria.marked')} ${tally.marked}`,
    `${say('cli.criteria.confirmed')} ${tally.confirmed}`,
    `${say('cli.criteria.refuted')} ${tally.refuted}`,
    `${say('cli.criteria.precision')} ${shareText(tally.precision, say)}`,
  ];
  return [
    row(say('cli.criteria.all'), result),
    ...found.map(({ place, condition, without }) =>
      row(`${place.side} ${place.clause + 1}: ${condition}`, without),
    ),
  ];
};

const groupRows = ({ groups }: GroupEffects, say: Say<CliWord>): string[][] =>
  groups.map(({ group, travellers, marked, refuted, markedShare, refutedRatio, balance }) => [
    group.map((name) => (name === 'unknown' ? say('cli.criteria.unknown') : name)).join(', '),
    `${say('cli.criteria.travellers')} ${cell(travellers, say)}`,
    `${say('cli.criteria.marked')} ${cell(marked, say)}${markedShare === undefined ? '' : ` (${range(markedShare)})`}`,
    `${say('cli.criteria.refuted')} ${cell(refuted, say)}`,
    refutedRatio === undefined
      ? ''
      : `${say('cli.criteria.ratio')}: ${refutedRatio.ratio.toFixed(2)} (${refutedRatio.interval.lower.toFixed(2)}–${refutedRatio.interval.upper.toFixed(2)})`,
    say(`cli.criteria.${balance}`),
  ]);

const dimension = ({ by }: GroupEffects, say: Say<CliWord>): string =>
  by.map((one) => say(`cli.criteria.${one === 'ageBand' ? 'age-band' : one}`)).join(', ');

const cell = (value: Cell, say: Say<CliWord>): string =>
  value === 'hidden' ? say('cli.criteria.hidden') : `${value}`;

type Share = NonNullable<BackTest['marked']>;

const shareText = (share: Share | undefined, say: Say<CliWord>): string =>
  share === undefined
    ? say('cli.criteria.unknown')
    : `${share.count} ${say('cli.criteria.of')} ${share.of}: ${range(share)}`;

const range = ({ share, interval }: Share): string =>
  `${percent(share)} %, 95 %: ${percent(interval.lower)}–${percent(interval.upper)} %`;

const percent = (share: number): string => `${Number((share * 100).toPrecision(3))}`;
