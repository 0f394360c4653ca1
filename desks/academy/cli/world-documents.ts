import { join } from 'node:path';
import type { DocumentFactory, DocumentFile } from '@amirani/scenario/documents';
import {
  documentLedger,
  examinerFiles,
  exhibitFiles,
  exhibitsOf,
} from '@amirani/scenario/documents';
import { columns } from '@platform/cli/print/columns.ts';

/** Yields the files of the documents, one exhibit at a time. A chip is released once it is written. */
export function* documentWorldFiles(
  factory: DocumentFactory,
  count: number,
): Generator<DocumentFile, void, undefined> {
  yield* examinerFiles(factory);
  const exhibits = [...exhibitsOf(factory, count)];
  yield documentLedger(factory, exhibits);
  while (exhibits.length > 0) {
    const exhibit = exhibits.pop();
    if (exhibit !== undefined) yield* exhibitFiles(exhibit);
  }
}

/** What was written, and where. */
export const documentSummary = (
  { seed, referenceDate }: DocumentFactory,
  count: number,
  folder: string,
): string =>
  `${columns(
    [
      ['documents', `seed ${seed}, ${referenceDate}`],
      ['exhibits', `${count} in ${join(folder, 'exhibits')}`],
      ['trust', join(folder, 'trust')],
      ['truth', join(folder, 'ledger.json')],
    ],
    { indent: 0 },
  )}\n`;
