import { type FileBytes, wholeFile } from '@platform/server/apart/task.ts';
import { tableTextOf } from '../evidence/text.ts';
import type { PassengerItem } from './reading.ts';
import { journeyRows } from './rows.ts';

/** Gives the passengers of a table; nothing if the file is not a table. Runs in a limited process. */
export async function* read(
  bytes: FileBytes,
  { exhibit }: { readonly exhibit: string },
): AsyncGenerator<PassengerItem> {
  const table = journeyRows(tableTextOf(await wholeFile(bytes)).text, exhibit);
  if (table === undefined) return;
  for (const row of table.rows) yield { row };
  yield { incomplete: table.incomplete };
}
