import { fillDateOfBirth } from '../dates.ts';
import type { Layout } from '../layout.ts';
import { makeLayout } from '../make-layout.ts';
import { fillPrimary, fillSecondary } from '../names.ts';
import { fillDigits, fillDocumentCode, fillLanguage, fillPlain } from '../plain-fields.ts';
import { fillIssuingState } from '../states.ts';

/**
 * The driving licence of Switzerland and Liechtenstein: lines of 9, 30 and 30 characters without any check
 * digit. The first has the number of the blank and the language; the second the number of the licence (nine
 * digits of the person and three of the version). Source: Federal Roads Office (ASTRA),
 * "Le permis de conduire suisse format carte de crédit".
 */
export const swissLicence: Layout = makeLayout(
  'CH-DL',
  [9, 30, 30],
  [
    { name: 'blankNumber', at: [1, 1, 6], alphabet: 'any', fill: fillPlain },
    { name: 'language', at: [1, 7, 7], alphabet: 'letters', fill: fillLanguage },
    { name: 'documentCode', at: [2, 1, 2], alphabet: 'any', fill: fillDocumentCode },
    {
      name: 'issuingState',
      at: [2, 3, 5],
      alphabet: 'letters-and-fillers',
      fill: fillIssuingState,
    },
    { name: 'documentNumber', at: [2, 6, 17], alphabet: 'digits', fill: fillDigits },
    { name: 'dateOfBirth', at: [2, 20, 25], alphabet: 'digits-and-fillers', fill: fillDateOfBirth },
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
  [],
  {
    documentCodes: { first: 'F', second: 'A' },
    separators: [
      [1, 8, 9],
      [2, 18, 19],
      [2, 26, 30],
    ],
  },
);
