import type { JourneyRow } from '@amirani/network/journeys';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { wholeOf } from '../evidence/bytes.ts';
import { mustBeTable } from '../evidence/must-be-table.ts';
import { findExhibit } from '../evidence/store.ts';
import { disclosuresOf, type ShownDisclosure } from './disclosures.ts';
import { type PassengerFile, readPassengers } from './reading.ts';
import type { JourneyTable } from './rows.ts';

/** Largest table of passengers, in bytes. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * An exhibit of passengers, to be read once the transaction is over.
 * @throws Problem `http.not-found`, `investigation.exhibit.not-complete`, `investigation.import.too-large`
 */
export const passengerFile = async (
  tx: Transaction,
  caseId: string,
  id: string,
  key: Uint8Array,
): Promise<PassengerFile> => {
  const exhibit = mustFind(await findExhibit(tx, caseId, id));
  if (exhibit.state !== 'complete') throw new Problem('investigation.exhibit.not-complete');
  const bytes = await wholeOf(tx, exhibit, key, MOST_BYTES);
  mustBeTable(bytes);
  return { exhibit: id, bytes };
};

/** What was disclosed to a case, and all rows of the exhibits that hold it. */
export interface Disclosed {
  readonly disclosures: readonly ShownDisclosure[];
  readonly exhibits: readonly string[];
  readonly rows: readonly JourneyRow[];
  readonly incomplete: number;
}

/**
 * Fetches every exhibit of which something was disclosed to a case; what it gives reads them once the transaction is over.
 * @throws Problem as of {@link passengerFile}; as of {@link readPassengers} of what it gives
 */
export const disclosedTo = async (
  tx: Transaction,
  caseId: string,
  key: Uint8Array,
): Promise<(readers: Readers) => Promise<Disclosed>> => {
  const disclosures = await disclosuresOf(tx, caseId);
  const exhibits = [...new Set(disclosures.map(({ exhibit }) => exhibit))];
  const files: PassengerFile[] = [];
  for (const exhibit of exhibits) files.push(await passengerFile(tx, caseId, exhibit, key));
  return async (readers) => {
    const tables: JourneyTable[] = [];
    for (const file of files) tables.push(await readPassengers(readers, file));
    return {
      disclosures,
      exhibits,
      rows: tables.flatMap((table) => table.rows),
      incomplete: tables.reduce((sum, { incomplete }) => sum + incomplete, 0),
    };
  };
};
