import { formatCitation } from '@amirani/core';
import {
  type Decided,
  type History,
  isDecided,
  type RejectedRow,
  type StayAnswers,
  stayLimit,
} from '@amirani/schengen';
import type { MemberRow } from '@amirani/schengen/data';
import { schengenSay } from '@amirani/schengen/node';
import { columns } from '@platform/cli/print/columns.ts';
import { printable } from '@platform/cli/print/printable.ts';

/** Request and result of `amirani stay`. */
export interface StayReport {
  readonly on: string;
  readonly entry: string;
  readonly days: number;
  readonly history: History;
  readonly answers: StayAnswers;
  /** States of the area whose row should have been checked again by the day asked about. */
  readonly stale: readonly MemberRow[];
  readonly rejected: readonly (RejectedRow & { readonly file: string })[];
}

/** The answers for a person, each figure under its own name. */
export const explainStay = ({
  on,
  entry,
  days,
  history,
  answers,
  stale,
  rejected,
}: StayReport): string => {
  const unread = rejected.length > 0;
  const unlawful = [
    ['Days used', of90(answers.used), `in the 180 days up to ${on}`],
    ['Longest stay', shown(answers.remaining), `from ${entry}, with what drops out meanwhile`],
    [
      '... sparing later stays',
      shown(answers.remainingWithBookings),
      'none booked may become unlawful',
    ],
    [
      'First possible entry',
      shown(answers.firstEntryFor),
      `for ${days} ${days === 1 ? 'day' : 'days'}, from ${entry} on, sparing what is booked`,
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
    // Of a history of which nothing could be read there is nothing to say.
    history.stays.length === 0 && unread ? '' : columns(unlawful),
    unread ? 'No figure is given while a row that could change it could not be read.' : '',
    part(
      'To know',
      history.remarks.map(({ code, stay }) => {
        const of = stay === undefined ? undefined : history.stays[stay];
        return [
          of === undefined ? 'all' : `${of.entry} to ${of.open ? '?' : of.exit}`,
          schengenSay('en')(code),
        ];
      }),
    ),
    part(
      'States of the area that should be checked again',
      bySource(stale).map(({ states, row: { source, checkedOn, staleAfter } }) => [
        `after ${staleAfter}`,
        `looked at ${checkedOn}`,
        states,
        source,
      ]),
    ),
    part(
      'Not used',
      rejected.map(({ file, line, reason, facts }) => [
        printable(`${file}${line === undefined ? '' : `, line ${line}`}`),
        schengenSay('en')(reason, facts),
      ]),
    ),
  ]
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
};

/** Rows of one act and day of checking in one line. */
const bySource = (rows: readonly MemberRow[]) =>
  [...Map.groupBy(rows, ({ source, staleAfter }) => `${staleAfter} ${source}`).values()].flatMap(
    ([row, ...more]) =>
      row === undefined
        ? []
        : [{ row, states: [row, ...more].map(({ state }) => state).join(' ') }],
  );

const of90 = (used: Decided<number>): string =>
  isDecided(used) ? `${used} of ${stayLimit.days}` : shown(used);

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
  stale,
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
    return { code, ...(line === undefined ? {} : { line }), text: schengenSay('en')(code) };
  }),
  stale: stale.map(({ state, source, checkedOn, staleAfter }) => ({
    state,
    source,
    checkedOn,
    staleAfter,
  })),
  rejected: rejected.map(({ file, line, reason, facts }) => ({
    file,
    ...(line === undefined ? {} : { line }),
    reason,
    text: schengenSay('en')(reason, facts),
  })),
});
