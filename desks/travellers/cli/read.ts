import { type CivilDate, civilDateOf, parseCivilDate } from '@amirani/core';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { type Input, readInputs } from '@platform/cli/inputs.ts';
import type { ExitCode } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';
import { explain } from './explain/message.ts';
import { type FileEnd, type ReadMessage, readFileBytes } from './read-file.ts';

/** Explains messages to a person, or gives them as JSON; needs no server and keeps nothing. */
export const read: Command = {
  help: `Usage: amirani read FILE... [--json] [--date YYYY-MM-DD]

Reads API and PNR messages (PAXLST, PNRGOV, CUSRES) and explains what they say: segment by segment, then
the travellers with the place of every value, what the privacy gate masked, and what the reader noticed.
FILE may be a folder, which is read with all its files, or - for standard input. Nothing is stored or sent.

  --json      an array, one item a message; its schema is docs/reference/read.schema.json
  --date DAY  the day from which two-digit years are counted where a message names no flight date
              (default: today)

Exit code 2 where a named file cannot be read or holds no message, or a folder holds none at all.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('read', args, {
      json: { type: 'boolean', default: false },
      date: { type: 'string' },
    });
    if (positionals.length === 0) throw usage('read', 'no file is named');
    const date = values.date === undefined ? undefined : parseCivilDate(values.date);
    if (date?.ok === false)
      throw usage('read', `--date must be a day such as 2026-03-31, not ${values.date}`);
    const writer = values.json ? asJson(terminal) : asText(terminal);
    const count = { messages: 0, passedOver: 0, unreadable: 0 };
    for await (const input of readInputs(positionals, terminal.stdin)) {
      const { messages, problems } = await readOne(input, date?.value, writer);
      count.messages += messages;
      for (const problem of problems) terminal.err(`amirani read: ${input.name}: ${problem}\n`);
      if (messages > 0) continue;
      if (input.found && input.problem === undefined) count.passedOver += 1;
      else count.unreadable += 1;
    }
    await writer.end();
    if (count.passedOver > 0)
      terminal.err(`amirani read: passed over ${files(count.passedOver)} without a message.\n`);
    const unread = count.unreadable > 0 || count.messages === 0;
    if (unread) terminal.err(REMEDY);
    return (unread ? 2 : 0) satisfies ExitCode;
  },
};

const REMEDY = `  Kept: the files are as they were; every other file was read.
  Do: check the path, and that the file is the message itself: it begins with UNA, UNB or an address header.
`;

const files = (count: number): string => `${count} ${count === 1 ? 'file' : 'files'}`;

const readOne = async (
  { name, found, bytes, problem }: Input,
  date: CivilDate | undefined,
  writer: Writer,
): Promise<{ readonly messages: number; readonly problems: readonly string[] }> => {
  if (bytes === undefined)
    return { messages: 0, problems: [`cannot be read: ${problem ?? 'it gave no bytes'}`] };
  const reader = readFileBytes(name, bytes, date ?? civilDateOf(new Date()));
  let messages = 0;
  for (;;) {
    const next = reader.next();
    if (next.done === true) return { messages, problems: problemsOf(next.value, bytes, found) };
    messages += 1;
    await writer.message(name, next.value);
  }
};

const problemsOf = (
  { diagnostics, dropped }: FileEnd,
  bytes: Uint8Array,
  found: boolean,
): readonly string[] => {
  const empty = diagnostics.some(({ code }) => code === 'message.envelope.no-interchange');
  if (empty && found) return [];
  const masked = Object.entries(dropped).map(([kind, count]) => `${kind} ${count}`);
  return [
    ...diagnostics.map(({ code, text }) => `${text} [${code}]`),
    ...(empty && bytes.length > 0
      ? [`its ${bytes.length} bytes${bytes.includes(0) ? ' are binary and' : ''} were not kept`]
      : []),
    ...(masked.length > 0 && !empty
      ? [`outside its messages the privacy gate masked: ${masked.join(', ')}`]
      : []),
  ];
};

interface Writer {
  readonly message: (file: string, message: ReadMessage) => Promise<void>;
  readonly end: () => Promise<void>;
}

const asText = ({ out }: Terminal): Writer => {
  let first = true;
  return {
    message: async (file, { reading, record }) => {
      await out(`${first ? '' : `\n${'─'.repeat(72)}\n\n`}${explain(file, reading, record)}`);
      first = false;
    },
    end: async () => undefined,
  };
};

/** One message a line, so that a million of them need no more memory than one. */
const asJson = ({ out }: Terminal): Writer => {
  let first = true;
  return {
    message: async (_file, { record }) => {
      await out(`${first ? '[\n' : ',\n'}${JSON.stringify(record)}`);
      first = false;
    },
    end: async () => out(first ? '[]\n' : '\n]\n'),
  };
};
