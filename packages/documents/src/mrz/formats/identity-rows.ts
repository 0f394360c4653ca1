import { fillDateOfBirth, fillDateOfExpiry } from '../dates.ts';
import type { FieldRow } from '../make-layout.ts';
import { fillPrimary, fillSecondary } from '../names.ts';
import { fillDocumentCode, fillDocumentNumber, fillSex } from '../plain-fields.ts';
import { fillIssuingState, fillNationality } from '../states.ts';

/** What passports (Doc 9303-4) and visas (Doc 9303-7) have in common: all but the end of the second line. */
export const identityRows = (width: number): readonly FieldRow[] => [
  { name: 'documentCode', at: [1, 1, 2], alphabet: 'any', fill: fillDocumentCode },
  { name: 'issuingState', at: [1, 3, 5], alphabet: 'letters-and-fillers', fill: fillIssuingState },
  {
    name: 'primaryIdentifier',
    at: [1, 6, width],
    alphabet: 'letters-and-fillers',
    fill: fillPrimary,
  },
  {
    name: 'secondaryIdentifier',
    at: [1, 6, width],
    alphabet: 'letters-and-fillers',
    fill: fillSecondary,
  },
  {
    name: 'documentNumber',
    at: [2, 1, 9],
    alphabet: 'any',
    fill: fillDocumentNumber,
    check: 'documentNumber',
  },
  { name: 'nationality', at: [2, 11, 13], alphabet: 'letters-and-fillers', fill: fillNationality },
  {
    name: 'dateOfBirth',
    at: [2, 14, 19],
    alphabet: 'digits-and-fillers',
    fill: fillDateOfBirth,
    check: 'dateOfBirth',
  },
  { name: 'sex', at: [2, 21, 21], alphabet: 'letters-and-fillers', fill: fillSex },
  {
    name: 'dateOfExpiry',
    at: [2, 22, 27],
    alphabet: 'digits-and-fillers',
    fill: fillDateOfExpiry,
    check: 'dateOfExpiry',
  },
];
