import type { RiskCollection, RiskRequirement } from '@amirani/contract/risk';

/** Types of columns that SQL does not know. `npm run schema` gives them to the rows of `tables.gen.ts`. */
export interface ColumnTypes {
  readonly 'risk.collection_receipt.grade': NonNullable<
    RiskCollection['receipts'][number]['grade']
  >;
  readonly 'risk.feedback.usefulness': 1 | 2 | 3 | 4 | 5;
  readonly 'risk.requirement.handling': RiskRequirement['handling'];
  readonly 'risk.requirement.horizon': RiskRequirement['horizon'];
}
