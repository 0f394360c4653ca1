import { fillDateOfBirth, fillDateOfExpiry } from '../dates.ts';
import type { Layout } from '../layout.ts';
import { makeLayout } from '../make-layout.ts';
import { fillPrimary, fillSecondary } from '../names.ts';
import {
  fillDocumentCode,
  fillDocumentNumber,
  fillOptionalRest,
  fillPlain,
  fillSex,
} from '../plain-fields.ts';
import { fillIssuingState, fillNationality } from '../states.ts';

/** TD1, three lines of 30 characters (Doc 9303-5, 4.2.2); the crew member certificate is one with the code AC. */
export const td1: Layout = makeLayout(
  'TD1',
  [30, 30, 30],
  [
    { name: 'documentCode', at: [1, 1, 2], alphabet: 'any', fill: fillDocumentCode },
    {
      name: 'issuingState',
      at: [1, 3, 5],
      alphabet: 'letters-and-fillers',
      fill: fillIssuingState,
    },
    {
      name: 'documentNumber',
      at: [1, 6, 14],
      alphabet: 'any',
      fill: fillDocumentNumber,
      check: 'documentNumber',
    },
    { name: 'optionalData1', at: [1, 16, 30], alphabet: 'any', fill: fillOptionalRest },
    {
      name: 'dateOfBirth',
      at: [2, 1, 6],
      alphabet: 'digits-and-fillers',
      fill: fillDateOfBirth,
      check: 'dateOfBirth',
    },
    { name: 'sex', at: [2, 8, 8], alphabet: 'letters-and-fillers', fill: fillSex },
    {
      name: 'dateOfExpiry',
      at: [2, 9, 14],
      alphabet: 'digits-and-fillers',
      fill: fillDateOfExpiry,
      check: 'dateOfExpiry',
    },
    {
      name: 'nationality',
      at: [2, 16, 18],
      alphabet: 'letters-and-fillers',
      fill: fillNationality,
    },
    { name: 'optionalData2', at: [2, 19, 29], alphabet: 'any', fill: fillPlain },
    {
      name: 'primaryIdentifier',
      at: [3, 1, 30],
      alphabet: 'letters-and-fillers',
      fill: fillPrimary,
    },
    {
      name: 'secondaryIdentifier',
      at: [3, 1, 30],
      alphabet: 'letters-and-fillers',
      fill: fillSecondary,
    },
  ],
  [
    { name: 'documentNumber', at: [1, 15], over: [[1, 6, 14]] },
    { name: 'dateOfBirth', at: [2, 7], over: [[2, 1, 6]] },
    { name: 'dateOfExpiry', at: [2, 15], over: [[2, 9, 14]] },
    {
      name: 'composite',
      at: [2, 30],
      over: [
        [1, 6, 30],
        [2, 1, 7],
        [2, 9, 15],
        [2, 19, 29],
      ],
    },
  ],
  { documentCodes: { first: 'ACI' }, continuation: [1, 16, 30] },
);
