import { formatCitation } from '@amirani/core';
import {
  type Decided,
  type History,
  isDecided,
  type RejectedRow,
  type StayAnswers,
  stayLimit,
} from '@amirani/schengen';
import { rejectionTexts, remarkTexts } from '@amirani/schengen/texts';
import { columns } from './columns.ts';
import { printable } from './printable.ts';

/** What `amirani stay` was asked, and what came of it. */
export interface StayReport {
  readonly on: string;
  readonly entry: string;
  readonly days: number;
  readonly history: History;
  readonly answers: StayAnswers;
  readonly rejected: readonly (RejectedRow & { readonly file: string })[];
}

/** The answers for a person, each figure under its own name. */
export const explainStay = ({
  on,
  entry,
  days,
  history,
  answers,
  rejected,
}: StayReport): string => {
  const unlawful = [
    ['Days used', `${shown(answers.used)} of ${stayLimit.days}`, `in the 180 days up to ${on}`],
    ['Longest stay', shown(answers.remaining), `from ${entry}, with what drops out meanwhile`],
    [
      '... sparing later stays',
      shown(answers.remainingWithBookings),
      'none booked may become unlawful',
    ],
    [
      'First possible entry',
      shown(answers.firstEntryFor),
      `for ${days} ${days === 1 ? 'day' : 'days'}, from ${entry} on`,
    ],
    ['First unlawful day', shown(answers.firstUnlawfulDay), ''],
    [
      'Unlawful days',
      shown(answers.unlawfulDays),
      'days of stay with more than 90 in their window',
    ],
    ['Excess at the last exit', shown(answers.excessAtExit), 'another figure than the days before'],
    ['Highest figure', shown(answers.peak), 'of any day of stay'],
    ...(history.elsewhere.size === 0
      ? []
      : [
          [
            'In other States',
            `${history.elsewhere.size}`,
            'on a permit or long-stay visa: counted apart',
          ],
        ]),
  ];
  return `${[
    `Days of stay: ${formatCitation(stayLimit.rule)}`,
    columns(unlawful),
    part(
      'To know',
      history.remarks.map(({ code, stay }) => {
        const of = stay === undefined ? undefined : history.stays[stay];
        return [
          of === undefined ? 'all' : `${of.entry} to ${of.open ? '?' : of.exit}`,
          remarkTexts[code],
        ];
      }),
    ),
    part(
      'Not used',
      rejected.map(({ file, line, reason }) => [
        printable(`${file}${line === undefined ? '' : `, line ${line}`}`),
        rejectionTexts[reason],
      ]),
    ),
  ]
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
};

const part = (heading: string, rows: readonly string[][]): string =>
  rows.length === 0 ? '' : `${heading}\n${columns(rows)}`;

const shown = (answer: Decided<number | string | null>): string =>
  isDecided(answer) ? `${answer ?? 'none'}` : 'undetermined';

/** What `amirani stay --json` prints; its schema is `docs/reference/stay.schema.json`. */
export const stayRecord = ({
  on,
  entry,
  days,
  history,
  answers,
  rejected,
}: StayReport): object => ({
  on,
  entry,
  days,
  ...answers,
  elsewhere: history.elsewhere.size,
  standing: history.standing,
  rule: stayLimit.rule,
  remarks: history.remarks.map(({ code, stay }) => {
    const line = stay === undefined ? undefined : history.stays[stay]?.line;
    return { code, ...(line === undefined ? {} : { line }), text: remarkTexts[code] };
  }),
  rejected: rejected.map(({ file, line, reason }) => ({
    file,
    ...(line === undefined ? {} : { line }),
    reason,
    text: rejectionTexts[reason],
  })),
});
