import { fillDateOfBirth, fillDateOfExpiry } from '../dates.ts';
import type { Layout } from '../layout.ts';
import { makeLayout } from '../make-layout.ts';
import { fillPrimary, fillSecondary } from '../names.ts';
import {
  fillDocumentCode,
  fillDocumentNumber,
  fillOptionalRest,
  fillSex,
} from '../plain-fields.ts';
import { fillIssuingState, fillNationality } from '../states.ts';

/** TD2, two lines of 36 characters (Doc 9303-6, 4.2.2). */
export const td2: Layout = makeLayout(
  'TD2',
  [36, 36],
  [
    { name: 'documentCode', at: [1, 1, 2], alphabet: 'any', fill: fillDocumentCode },
    {
      name: 'issuingState',
      at: [1, 3, 5],
      alphabet: 'letters-and-fillers',
      fill: fillIssuingState,
    },
    {
      name: 'primaryIdentifier',
      at: [1, 6, 36],
      alphabet: 'letters-and-fillers',
      fill: fillPrimary,
    },
    {
      name: 'secondaryIdentifier',
      at: [1, 6, 36],
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
    {
      name: 'nationality',
      at: [2, 11, 13],
      alphabet: 'letters-and-fillers',
      fill: fillNationality,
    },
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
    { name: 'optionalData', at: [2, 29, 35], alphabet: 'any', fill: fillOptionalRest },
  ],
  [
    { name: 'documentNumber', at: [2, 10], over: [[2, 1, 9]] },
    { name: 'dateOfBirth', at: [2, 20], over: [[2, 14, 19]] },
    { name: 'dateOfExpiry', at: [2, 28], over: [[2, 22, 27]] },
    {
      name: 'composite',
      at: [2, 36],
      over: [
        [2, 1, 10],
        [2, 14, 20],
        [2, 22, 35],
      ],
    },
  ],
  { documentCodes: { first: 'ACI' }, continuation: [2, 29, 35] },
);
