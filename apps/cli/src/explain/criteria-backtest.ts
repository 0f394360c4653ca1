import type { Language } from '@amirani/core/languages';
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
import type { HeldCriterion } from '../commands/criteria-given.ts';
import { columns } from './columns.ts';
import { issueLines } from './criteria-lint.ts';
import { type CriteriaWords, criteriaWords } from './criteria-words.ts';
import { printable } from './printable.ts';

/** What `amirani criteria backtest` was asked, and what came of it. */
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
  const words = criteriaWords(language);
  const { held, test, groups, left } = report;
  return `${[
    printable(
      `${test.criterion} ${words.version} ${test.version}: ${test.passed ? words.passed : words.failed}`,
    ),
    part(
      words.remarks,
      [
        ...held.issues.map(({ code, severity, facts }) => ({ code, severity, facts })),
        ...test.remarks,
      ].map(({ code, severity, facts }) => [
        words[severity],
        describeCode(code, targetingSay(language), facts),
        code,
      ]),
    ),
    columns(figures(test, words)),
    part(words.without, effects(test, words)),
    part(
      words.overlap,
      test.overlaps.map(({ other, both, onlyThis, onlyOther }) => [
        other,
        `${words.both} ${both}`,
        `${words.onlyThis} ${onlyThis}`,
        `${words.onlyOther} ${onlyOther}`,
      ]),
    ),
    ...groups.map((one) => part(`${words.groups} ${dimension(one, words)}`, groupRows(one, words))),
    left.length === 0
      ? ''
      : `${words.left}: ${left.length}\n${left
          .slice(0, MOST_SAID)
          .map(({ file, issue }) => issueLines(file, issue, language, words))
          .join('\n')}${left.length > MOST_SAID ? '\n…' : ''}`,
    words.person,
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
  words: CriteriaWords,
): string[][] => [
  [words.journeys, `${journeys}`],
  [words.marked, shareText(marked, words)],
  [words.undetermined, `${result.undetermined}`],
  [words.confirmed, `${result.confirmed}`],
  [words.refuted, `${result.refuted}`],
  [words.precision, shareText(result.precision, words)],
  [words.found, shareText(found, words)],
  [words.flights, `${flights.all}`],
  [words.flightsWithHits, `${flights.withHits}`],
  [words.hitsPerFlight, flights.mean.toFixed(3)],
  [words.mostOnOne, `${flights.most}`],
];

const effects = ({ result, effects: found }: BackTest, words: CriteriaWords): string[][] => {
  const row = (name: string, tally: Tally): string[] => [
    name,
    `${words.marked} ${tally.marked}`,
    `${words.confirmed} ${tally.confirmed}`,
    `${words.refuted} ${tally.refuted}`,
    `${words.precision} ${shareText(tally.precision, words)}`,
  ];
  return [
    row(words.all, result),
    ...found.map(({ place, condition, without }) =>
      row(`${place.side} ${place.clause + 1}: ${condition}`, without),
    ),
  ];
};

const groupRows = ({ groups }: GroupEffects, words: CriteriaWords): string[][] =>
  groups.map(({ group, travellers, marked, refuted, markedShare, refutedRatio, balance }) => [
    group.map((name) => (name === 'unknown' ? words.unknown : name)).join(', '),
    `${words.travellers} ${cell(travellers, words)}`,
    `${words.marked} ${cell(marked, words)}${markedShare === undefined ? '' : ` (${range(markedShare)})`}`,
    `${words.refuted} ${cell(refuted, words)}`,
    refutedRatio === undefined
      ? ''
      : `${words.ratio}: ${refutedRatio.ratio.toFixed(2)} (${refutedRatio.interval.lower.toFixed(2)}–${refutedRatio.interval.upper.toFixed(2)})`,
    words[balance],
  ]);

const dimension = ({ by }: GroupEffects, words: CriteriaWords): string =>
  by.map((one) => words[one]).join(', ');

const cell = (value: Cell, words: CriteriaWords): string =>
  value === 'hidden' ? words.hidden : `${value}`;

type Share = NonNullable<BackTest['marked']>;

const shareText = (share: Share | undefined, words: CriteriaWords): string =>
  share === undefined ? words.unknown : `${share.count} ${words.of} ${share.of}: ${range(share)}`;

const range = ({ share, interval }: Share): string =>
  `${percent(share)} %, 95 %: ${percent(interval.lower)}–${percent(interval.upper)} %`;

const percent = (share: number): string => `${Number((share * 100).toPrecision(3))}`;
