import type { MatchRecord } from './record.ts';
import type { Truth } from './truth.ts';

/** Characters after which a chunk is handed out. */
const chunk = 65_536;

/**
 * JSON lines: a record or a truth a line, in chunks of about 64 KiB, each ending with a line. The members are in a fixed
 * order, so the same list is the same bytes (UTF-8).
 */
export function* jsonLines(
  items: Iterable<MatchRecord | Truth>,
): Generator<string, void, undefined> {
  yield* chunked(items, (item) => `${JSON.stringify(item)}\n`);
}

/**
 * The columns `id,name,birthDate,nationality,document` of `amirani match`, with a heading; the first
 * name in full, the first of each of the others. Fields are quoted where RFC 4180 asks for it.
 */
export function* csvLines(records: Iterable<MatchRecord>): Generator<string, void, undefined> {
  yield 'id,name,birthDate,nationality,document\n';
  yield* chunked(
    records,
    ({ id, names, birthDates, states, documents }) =>
      `${id},${quoted(names[0]?.full ?? '')},${birthDates[0] ?? ''},${states[0] ?? ''},${documents[0]?.number ?? ''}\n`,
  );
}

const quoted = (field: string): string =>
  /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

function* chunked<T>(
  items: Iterable<T>,
  line: (item: T) => string,
): Generator<string, void, undefined> {
  let text = '';
  for (const item of items) {
    text += line(item);
    if (text.length < chunk) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}
