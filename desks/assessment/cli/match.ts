import { createReadStream } from 'node:fs';
import type { IndexHit, NameIndex } from '@amirani/names/index';
import { type Command, parse, usage } from '@platform/cli/command.ts';
import { type ExitCode, Refusal, systemReason } from '@platform/cli/refusal.ts';
import type { Terminal } from '@platform/cli/terminal.ts';
import { explainMatch, explainRejections } from './explain/match.ts';
import { type Line, Lines } from './match-lines.ts';
import { Rejections, readList } from './match-list.ts';
import { isRejected, type PersonRow, PersonRows, type RejectedRow } from './match-rows.ts';

/** Finds who of a list may be meant by each query, and says why; keeps nothing. */
export const match: Command = {
  help: `Usage: amirani match --list FILE.csv [--queries FILE.csv] [--top K] [--json]

Searches a list of persons for each query, in any of seven scripts, with slips, other spellings and words in another
order, and says of every hit what met and how. A hit is no finding about anybody: a person decides.

  --list FILE     id,name[,birthDate,nationality,document] one person a line, UTF-8; a first line may name the columns.
                  Rows that cannot be used, and ids that were there before, are named with their line.
  --queries FILE  the same, the id may be missing; or one name a line. Without it, or with -, standard input is read
  --top K         the most hits of a query: 1 to 1000 (default: 10)
  --json          one line of JSON a query; its schema is docs/reference/match.schema.json

score: from 0 to 1, what the pair looks like by itself. chance: how many entries of a list of this size would look as
much like the query if nobody on it were meant; above 1, such a hit is what the list gives to anybody.

Exit code 2 where the list or the queries have no usable row. What is found never changes the exit code.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parse('match', args, {
      list: { type: 'string' },
      queries: { type: 'string', default: '-' },
      top: { type: 'string', default: '10' },
      json: { type: 'boolean', default: false },
    });
    if (positionals.length > 0) throw usage('match', `${positionals[0]} belongs to no option`);
    if (values.list === undefined) throw usage('match', '--list FILE is needed');
    const top = Number(values.top);
    if (!Number.isInteger(top) || top < 1 || top > 1000)
      throw usage('match', `--top must be a whole number from 1 to 1000, not ${values.top}`);
    const { queries } = values;
    if (queries === '-' && terminal.stdin.isTTY)
      throw usage('match', 'no queries are given: name a file, or pipe them in');
    const { index, rejections } = readList(values.list, terminal);
    terminal.err(explainRejections(values.list, rejections));
    const answer = values.json ? jsonLine : explainMatch;
    const asked = { rows: new PersonRows(false), read: 0, rejected: new Rejections() };
    const source = queries === '-' ? 'standard input' : queries;
    for await (const lines of linesOf(queries, terminal))
      await terminal.out(answersTo(lines, index, top, answer, asked));
    terminal.err(explainRejections(source, asked.rejected));
    if (asked.read > 0) return 0 satisfies ExitCode;
    throw new Refusal(
      2,
      asked.rejected.total === 0
        ? `${source} has no query`
        : `${source} has no usable row of ${asked.rejected.total}`,
      'nothing was stored or changed.',
      'give a row for each person: id,name[,birthDate,nationality,document], or one name a line.',
    );
  },
};

/** Writes one answer: the hits of a query, or why it was not searched for. */
type Answer = (query: PersonRow | RejectedRow, hits: readonly IndexHit[], size: number) => string;

async function* linesOf(queries: string, { stdin }: Terminal): AsyncGenerator<readonly Line[]> {
  const lines = new Lines();
  const pieces: AsyncIterator<Buffer> = (queries === '-' ? stdin : createReadStream(queries))[
    Symbol.asyncIterator
  ]();
  // Queries are answered as they come: who pipes them one by one gets answers one by one.
  for (;;) {
    const next = await pieces.next().catch((error: unknown) => {
      throw new Refusal(
        2,
        `${queries} cannot be read: ${systemReason(error)}`,
        'nothing was stored or changed.',
        'check the name and the permissions.',
      );
    });
    if (next.done === true) break;
    yield lines.push(next.value);
  }
  yield lines.end();
}

/** Queries so far: how they are read, how many were, and what was not used. */
interface Asked {
  readonly rows: PersonRows;
  read: number;
  readonly rejected: Rejections;
}

const answersTo = (
  lines: readonly Line[],
  index: NameIndex,
  top: number,
  answer: Answer,
  asked: Asked,
): string => {
  let text = '';
  for (const line of lines) {
    const row = asked.rows.read(line);
    if (row === undefined) continue;
    if (isRejected(row)) asked.rejected.add(row.line, row.reason);
    else asked.read += 1;
    text += answer(row, isRejected(row) ? [] : index.query(row, { top }), index.size);
  }
  return text;
};

/** A query that was not searched for has no `hits`: nothing found must not look like not looked for. */
const jsonLine: Answer = (query, hits) => {
  if (isRejected(query))
    return `${JSON.stringify({ query: { line: query.line }, rejected: query.reason })}\n`;
  const { line: _, id, ...rest } = query;
  return `${JSON.stringify({ query: id === '' ? rest : { id, ...rest }, hits })}\n`;
};
