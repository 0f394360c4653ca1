import { readFile, stat } from 'node:fs/promises';
import { type CivilDate, parseCivilDate } from '@amirani/core';
import { answerStays, type History, readHistory, readStayCsv } from '@amirani/schengen';
import { isStale, type MemberRow, members } from '@amirani/schengen/data';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { type ExitCode, Refusal, systemReason } from '@platform/cli/refusal.ts';
import { explainStay, type StayReport, stayRecord } from './explain/stay.ts';

/** Answers the questions of Art. 6(1) for a travel history; keeps nothing. */
export const stay: Command = {
  help: `Usage: amirani stay --history FILE.csv --on DATE [--entry DATE] [--days N] [--bookings FILE.csv] [--json]

Counts days of stay in the Schengen area (Reg. (EU) 2016/399 Art. 6(1): 90 in any 180) and answers what follows:
the longest stay, the first possible entry, the first unlawful day, and both overstay figures.

  --history FILE   entry,exit[,state[,basis[,source]]] one stay a line, days as 2026-03-31; an empty exit is an
                   open stay. state: ISO 3166-1, left out for somewhere in the area. basis: short-stay,
                   residence-permit, long-stay-visa (with :STATE of issue), local-border-traffic, family-member.
                   source: ees, stamp, own-record, statement. A first line may name the columns; under one that
                   names another nothing is used. While a row could not be read no figure is given.
  --on DAY         the day asked about
  --entry DAY      the day of a planned entry (default: the day asked about)
  --days N         how long a later stay is to be, for the first possible entry: 1 to 90 (default: 1)
  --bookings FILE  stays that are booked, in the same form: later stays and the first possible entry spare them
  --json           one object; its schema is docs/reference/stay.schema.json

Exit code 2 where nothing could be read. What is found never changes the exit code.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('stay', args, {
      history: { type: 'string' },
      on: { type: 'string' },
      entry: { type: 'string' },
      days: { type: 'string', default: '1' },
      bookings: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    if (positionals.length > 0) throw usage('stay', `${positionals[0]} belongs to no option`);
    if (values.history === undefined) throw usage('stay', '--history FILE is needed');
    const on = dayOf('on', values.on);
    if (on === undefined) throw usage('stay', '--on DATE is needed');
    const entry = dayOf('entry', values.entry) ?? on;
    const days = Number(values.days);
    if (!Number.isInteger(days) || days < 1 || days > 90)
      throw usage('stay', `--days must be a whole number from 1 to 90, not ${values.days}`);
    const history = await historyOf(values.history, on);
    const bookings =
      values.bookings === undefined ? undefined : await historyOf(values.bookings, on);
    const report: StayReport = {
      on,
      entry,
      days,
      history,
      stale: staleStates(history, on),
      answers: answerStays(history, { on, entry, days, bookings }),
      rejected: [
        ...history.rejected.map((row) => ({ ...row, file: values.history ?? '' })),
        ...(bookings?.rejected ?? []).map((row) => ({ ...row, file: values.bookings ?? '' })),
      ],
    };
    await terminal.out(
      values.json ? `${JSON.stringify(stayRecord(report), null, 2)}\n` : explainStay(report),
    );
    return (history.stays.length === 0 && history.rejected.length > 0 ? 2 : 0) satisfies ExitCode;
  },
};

/** The States of the history whose membership should have been looked at again by the day asked about. */
const staleStates = (history: History, on: CivilDate): readonly MemberRow[] => {
  const named = new Set(history.stays.map(({ state }) => state));
  return members.filter(
    (row) => isStale(row, on) && (named.has(row.state) || named.has('') || named.size === 0),
  );
};

const dayOf = (option: string, text: string | undefined): CivilDate | undefined => {
  if (text === undefined) return undefined;
  const date = parseCivilDate(text);
  if (!date.ok) throw usage('stay', `--${option} must be a day such as 2026-03-31, not ${text}`);
  return date.value;
};

/** No history of one person fills more. */
const MOST_BYTES = 16 << 20;

const historyOf = async (path: string, on: CivilDate): Promise<History> => {
  const text = await textOf(path);
  if (text.trim() === '')
    throw new Refusal(
      2,
      `${path} is empty`,
      'nothing was stored or changed.',
      'give a file with a line for each stay; for none, a file with the heading entry,exit.',
    );
  const { rows, rejected } = readStayCsv(text);
  const history = readHistory(rows, { on });
  return rejected.length === 0
    ? history
    : { ...history, rejected: [...history.rejected, ...rejected] };
};

const textOf = async (path: string): Promise<string> => {
  try {
    const { size } = await stat(path);
    if (size <= MOST_BYTES) return await readFile(path, 'utf8');
  } catch (error) {
    throw new Refusal(
      2,
      `${path} cannot be read: ${systemReason(error)}`,
      'nothing was stored or changed.',
      'check the name and the permissions.',
    );
  }
  throw new Refusal(
    2,
    `${path} is larger than ${MOST_BYTES} bytes: it is no travel history of one person`,
    'the file is as it was.',
    'give a file that holds the stays of one person.',
  );
};
