import type { Transaction } from '@platform/server/database/open.ts';
import type { Warning } from '../../api/types.ts';
import { isInRange } from './number-range.ts';
import type { FraudRow } from './rows.ts';
import { fraudsWithNumber } from './store.ts';

/** A document as its zone names it. */
export interface NamedDocument {
  readonly issuer: string;
  readonly documentCode: string;
  readonly number: string;
}

/** What the register says of a document's number: the series and stolen blanks that it lies in. Nothing of a person. */
export const warningsOf = async (
  tx: Transaction,
  { issuer, documentCode, number }: NamedDocument,
): Promise<Warning[]> =>
  (await fraudsWithNumber(tx, issuer, number))
    .filter((row) => isOfKind(documentCode, row.document_code) && holds(row, number))
    .flatMap((row) =>
      row.numbers_are === null
        ? []
        : [
            {
              fraud: row.id,
              kind: row.kind,
              numbersAre: row.numbers_are,
              issuer: row.issuer,
              documentCode: row.document_code,
              technique: row.technique,
              since: row.day,
            },
          ],
    );

/** An entry on `P` speaks of every passport; one on `PD` of diplomatic ones only (Doc 9303-4, 4.4). */
const isOfKind = (code: string, entry: string): boolean =>
  entry.length === 1 ? code.startsWith(entry) : code === entry;

const holds = ({ first_number, last_number }: FraudRow, number: string): boolean =>
  first_number !== null &&
  last_number !== null &&
  isInRange(number, { first: first_number, last: last_number });
