import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import type { Warning } from '../../api/types.ts';
import type { FraudRow } from '../sql/tables.gen.ts';
import { isInRange } from './number-range.ts';

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
    .filter((row) => isOfKind(documentCode, row.documentCode) && holds(row, number))
    .flatMap((row) =>
      row.numbersAre === undefined
        ? []
        : [
            {
              fraud: row.id,
              ...pick(row, 'kind', 'issuer', 'documentCode', 'technique'),
              numbersAre: row.numbersAre,
              since: row.day,
            },
          ],
    );

/** An entry on `P` speaks of every passport; one on `PD` of diplomatic ones only (Doc 9303-4, 4.4). */
const isOfKind = (code: string, entry: string): boolean =>
  entry.length === 1 ? code.startsWith(entry) : code === entry;

const holds = ({ firstNumber, lastNumber }: FraudRow, number: string): boolean =>
  firstNumber !== undefined &&
  lastNumber !== undefined &&
  isInRange(number, { first: firstNumber, last: lastNumber });
