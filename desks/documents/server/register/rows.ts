import type { Fraud } from '../../api/types.ts';

/** A row of `document.fraud`. */
export interface FraudRow {
  readonly id: string;
  readonly kind: Fraud['kind'];
  readonly issuer: string;
  readonly document_code: string;
  readonly technique: string;
  readonly place: string;
  readonly day: string;
  readonly first_number: string | null;
  readonly last_number: string | null;
  readonly numbers_are: NonNullable<Fraud['numbersAre']> | null;
  readonly examination: string | null;
  readonly state: Fraud['state'];
  readonly version: number;
  readonly steps: Fraud['steps'];
  readonly decision: string;
  readonly proposed_at: Date;
}

/** A register entry as the contract shows it. */
export const fraudOf = (row: FraudRow): Fraud => ({
  id: row.id,
  kind: row.kind,
  issuer: row.issuer,
  documentCode: row.document_code,
  technique: row.technique,
  place: row.place,
  date: row.day,
  ...(row.first_number === null || row.last_number === null
    ? {}
    : { numbers: { first: row.first_number, last: row.last_number } }),
  ...(row.numbers_are === null ? {} : { numbersAre: row.numbers_are }),
  ...(row.examination === null ? {} : { examination: row.examination }),
  state: row.state,
  version: row.version,
  steps: [...row.steps],
});
