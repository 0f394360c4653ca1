import { type CountImport, CountReader, readJsonStat, readWorkbook } from '@amirani/risk/import';
import { BeyondLimit, type FileBytes } from '@platform/server/apart/task.ts';
import type { CountArgs, CountItem } from './reading.ts';

/** A workbook or JSON is read as a whole, so it must not be larger, in bytes. */
const MOST_WHOLE = 64 * 1024 * 1024;

/**
 * A table of counts as its series, and what is wrong with it. A table as text is read in pieces: what is held is twenty bytes a
 * row, however long the rows are. Runs in a limited process.
 */
export async function* read(
  bytes: FileBytes,
  { options, format }: CountArgs,
): AsyncGenerator<CountItem> {
  let reader: CountReader | undefined;
  const decoder = new TextDecoder();
  const whole: Uint8Array[] = [];
  let done = 0;
  let kind = format;
  for await (const part of bytes) {
    kind ??= formatOf(Buffer.from(part));
    done += part.length;
    if (kind !== 'csv') {
      if (done > MOST_WHOLE) throw new BeyondLimit(`bytes ${MOST_WHOLE}`);
      whole.push(part);
      continue;
    }
    reader ??= new CountReader(options);
    reader.push(decoder.decode(part, { stream: true }));
    yield { rows: reader.rows, done };
  }
  const all = Buffer.concat(whole);
  if (kind === 'xlsx') yield* itemsOf(readWorkbook(all, options));
  else if (kind === 'json-stat') yield* itemsOf(readJsonStat(decoder.decode(all), options));
  else {
    reader ??= new CountReader(options);
    reader.push(decoder.decode());
    yield* itemsOf(reader.end());
  }
}

function* itemsOf({ series, problems, ...rest }: CountImport): Generator<CountItem> {
  const beyond = problems.find(({ code }) => code === 'risk.table.limit');
  if (beyond !== undefined) throw new BeyondLimit(beyond.value);
  for (const { key, start, counts, statuses } of series)
    yield { series: { key, start, counts: Array.from(counts, orNull), statuses: [...statuses] } };
  for (const problem of problems) yield { problem };
  yield { summary: { ...rest, counts: { ...rest.counts } } };
}

/** JSON cannot carry NaN. */
const orNull = (count: number): number | null => (Number.isNaN(count) ? null : count);

/** What a file is by how it begins: a zip archive, an object of JSON, or text. */
const formatOf = (first: Buffer): 'xlsx' | 'json-stat' | 'csv' => {
  if (first.subarray(0, 2).toString('latin1') === 'PK') return 'xlsx';
  const begins = first
    .subarray(0, 200)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart();
  return begins.startsWith('{') ? 'json-stat' : 'csv';
};
