import { pick } from '@platform/server/database/pick.ts';
import type { Fraud } from '../../api/types.ts';
import type { FraudRow } from '../sql/tables.gen.ts';

/** A register entry as the contract shows it. */
export const fraudOf = (row: FraudRow): Fraud => ({
  ...pick(row, 'id', 'kind', 'issuer', 'documentCode', 'technique', 'place'),
  date: row.day,
  ...(row.firstNumber === undefined || row.lastNumber === undefined
    ? {}
    : { numbers: { first: row.firstNumber, last: row.lastNumber } }),
  ...pick(row, 'numbersAre', 'examination', 'state', 'version'),
  steps: [...row.steps],
});
