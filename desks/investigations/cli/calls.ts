import {
  type CallTable,
  type CallTableOptions,
  type ReplacedPhones,
  readCallRows,
  readCalls,
  readWindow,
  replacedPhones,
  type Window,
} from '@amirani/network/calls';
import { readSheets } from '@amirani/network/formats';
import { networkSay } from '@amirani/network/node';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { readGivenFile } from '@platform/cli/given-file.ts';
import { Refusal } from '@platform/cli/refusal.ts';
import { explainReplaced, replacedRecord } from './calls-record.ts';

const TABLE = { what: 'table of calls', most: 1 << 29 };

/** Rows that are named one by one on standard error; the others are counted. */
const NAMED = 20;

/** Looks for replaced phones in a table of calls; keeps nothing. */
export const calls: Command = {
  help: `Usage: amirani calls replaced CALLS.csv --before A..B --after C..D [--json]

Says which numbers fell silent after the first period and came up again as other numbers in the second, by their
contacts, also through other replaced phones. A pair is a finding for a person to judge; what is not clear is said
to be unsure. How much a number calls says nothing of who its user is.

  CALLS.csv         caller,callee,start,duration[,cell,imei,imsi,kind] one call a line; start as 2006-06-01T00:08.
                    Other columns are passed over; the order does not matter. Or the first sheet of an .xlsx file.
  --before A..B     first period, ends included: 2006-06-01..2006-06-07, or with times 2006-06-01T00:00
  --after C..D      second period
  --country CODE    country code of numbers that begin with a national 0: 995
  --zone +HH:MM     how far the clock of rows without a zone is ahead of UTC
  --json            one object; its schema is docs/reference/calls-replaced.schema.json

Nothing is kept. What is kept in a case needs an authorisation that covers it: docs/reference/calls.md.
Rows that cannot be used are named on standard error. Exit code 2 where no row can be used.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('calls', args, {
      before: { type: 'string' },
      after: { type: 'string' },
      country: { type: 'string' },
      zone: { type: 'string' },
      json: { type: 'boolean', default: false },
    });
    const [act, path, ...more] = positionals;
    if (act !== 'replaced') throw usage('calls', 'the only act is replaced');
    if (path === undefined) throw usage('calls', 'a table of calls is needed');
    if (more.length > 0) throw usage('calls', `${more[0]} is one file too many`);
    const before = period('--before', values.before);
    const after = period('--after', values.after);
    if (before.until > after.from)
      throw usage('calls', 'the second period must begin after the end of the first');
    const table = tableOf(path, await readGivenFile(path, TABLE), {
      ...(values.country === undefined ? {} : { countryCode: values.country }),
      ...(values.zone === undefined ? {} : { offset: zone(values.zone) }),
    });
    if (table.calls.length === 0) throw unusable(path, table);
    terminal.err(problemLines(path, table));
    const found: ReplacedPhones = replacedPhones(table.calls, before, after);
    await terminal.out(
      values.json
        ? `${JSON.stringify(replacedRecord(table, found), null, 1)}\n`
        : explainReplaced(table, found),
    );
    return 0;
  },
};

/** CSV, or the first sheet of a workbook. */
const tableOf = (path: string, bytes: Uint8Array, options: CallTableOptions): CallTable =>
  path.toLowerCase().endsWith('.xlsx')
    ? readCallRows(readSheets(bytes).sheets[0]?.rows ?? [], options)
    : readCalls(new TextDecoder().decode(bytes), options);

const period = (option: string, text: string | undefined): Window => {
  const window = text === undefined ? undefined : readWindow(text);
  if (window === undefined)
    throw usage('calls', `${option} must be a period as 2006-06-01..2006-06-07`);
  return window;
};

const zone = (text: string): number => {
  const match = /^([+-])(\d{2}):(\d{2})$/.exec(text);
  if (match === null) throw usage('calls', '--zone must be as +04:00');
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
};

const unusable = (path: string, { problems }: CallTable): Refusal => {
  const [first] = problems;
  const said = first === undefined ? 'no call' : saidOf(first);
  return new Refusal(
    2,
    `${path} has no row that can be used: ${said}`,
    'nothing was compared.',
    'give a CSV or Excel file with a heading: caller,callee,start,duration.',
  );
};

const problemLines = (path: string, { problems }: CallTable): string => {
  const named = problems.slice(0, NAMED).map((one) => `${path}: row ${one.row}: ${saidOf(one)}\n`);
  const others = problems.length - named.length;
  return named.join('') + (others > 0 ? `${path}: ${others} more rows were not used\n` : '');
};

const saidOf = ({ code, column }: CallTable['problems'][number]): string =>
  column === undefined ? networkSay('en')(code) : `${networkSay('en')(code)} (${column})`;
