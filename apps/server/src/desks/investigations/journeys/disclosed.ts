import type { JourneyRow } from '@amirani/network/journeys';
import type { Transaction } from '../../../platform/database/open.ts';
import { Problem } from '../../../platform/http/problems.ts';
import { wholeOf } from '../evidence/bytes.ts';
import { findExhibit } from '../evidence/store.ts';
import { tableTextOf } from '../evidence/text.ts';
import { mustFind } from '../steps.ts';
import { disclosuresOf, type ShownDisclosure } from './disclosures.ts';
import { type JourneyTable, journeyRows } from './rows.ts';

/** A table of passengers has at most so many bytes. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * The passengers of an exhibit.
 * @throws Problem `http.not-found`, `investigation.exhibit.not-complete`, `investigation.import.unreadable`
 */
export const tableIn = async (
  tx: Transaction,
  caseId: string,
  id: string,
  key: Uint8Array,
): Promise<JourneyTable> => {
  const exhibit = mustFind(await findExhibit(tx, caseId, id));
  if (exhibit.state !== 'complete') throw new Problem('investigation.exhibit.not-complete');
  const table = journeyRows(tableTextOf(await wholeOf(tx, exhibit, key, MOST_BYTES)).text, id);
  if (table === undefined) throw new Problem('investigation.import.unreadable');
  return table;
};

/** What was disclosed to a case, and all rows of the exhibits that hold it. */
export interface Disclosed {
  readonly disclosures: readonly ShownDisclosure[];
  readonly exhibits: readonly string[];
  readonly rows: readonly JourneyRow[];
  readonly incomplete: number;
}

/** Reads every exhibit of which something was disclosed to a case. @throws Problem as of {@link tableIn} */
export const disclosedTo = async (
  tx: Transaction,
  caseId: string,
  key: Uint8Array,
): Promise<Disclosed> => {
  const disclosures = await disclosuresOf(tx, caseId);
  const exhibits = [...new Set(disclosures.map(({ exhibit }) => exhibit))];
  const tables: JourneyTable[] = [];
  for (const exhibit of exhibits) tables.push(await tableIn(tx, caseId, exhibit, key));
  return {
    ...{ disclosures, exhibits, rows: tables.flatMap((table) => table.rows) },
    incomplete: tables.reduce((sum, { incomplete }) => sum + incomplete, 0),
  };
};
