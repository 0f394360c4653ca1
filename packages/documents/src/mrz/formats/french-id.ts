import { fillDateOfBirth, fillMonthOfIssue } from '../dates.ts';
import type { Layout } from '../layout.ts';
import { makeLayout } from '../make-layout.ts';
import { fillGivenNames, fillWholeName } from '../names.ts';
import { fillDocumentCode, fillDocumentNumber, fillPlain, fillSex } from '../plain-fields.ts';
import { fillIssuingState } from '../states.ts';

/**
 * The French national identity card until 2021, two lines of 36 characters and not a TD2: the number holds year and month of
 * issue and the department, expiry is absent, and the last digit covers both lines. Source:
 * https://fr.wikipedia.org/wiki/Carte_nationale_d%27identité_en_France, "Codage bande à lecture optique".
 */
export const frenchId: Layout = makeLayout(
  'FR-ID-old',
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
      at: [1, 6, 30],
      alphabet: 'letters-and-fillers',
      fill: fillWholeName,
    },
    // Department and office; cards of later years leave it empty.
    { name: 'issuingOffice', at: [1, 31, 36], alphabet: 'any', fill: fillPlain },
    {
      name: 'documentNumber',
      at: [2, 1, 12],
      alphabet: 'any',
      fill: fillDocumentNumber,
      check: 'documentNumber',
    },
    { name: 'dateOfIssue', at: [2, 1, 4], alphabet: 'digits', fill: fillMonthOfIssue },
    {
      name: 'secondaryIdentifier',
      at: [2, 14, 27],
      alphabet: 'letters-and-fillers',
      fill: fillGivenNames,
    },
    {
      name: 'dateOfBirth',
      at: [2, 28, 33],
      alphabet: 'digits-and-fillers',
      fill: fillDateOfBirth,
      check: 'dateOfBirth',
    },
    { name: 'sex', at: [2, 35, 35], alphabet: 'letters-and-fillers', fill: fillSex },
  ],
  [
    { name: 'documentNumber', at: [2, 13], over: [[2, 1, 12]] },
    { name: 'dateOfBirth', at: [2, 34], over: [[2, 28, 33]] },
    {
      name: 'composite',
      at: [2, 36],
      over: [
        [1, 1, 36],
        [2, 1, 35],
      ],
    },
  ],
  { documentCodes: { first: 'I', second: 'D' } },
);
