import { fillDateOfExpiry } from '../dates.ts';
import type { Layout } from '../layout.ts';
import { makeLayout } from '../make-layout.ts';
import { fillWholeName } from '../names.ts';
import { fillDocumentCode, fillDocumentNumber } from '../plain-fields.ts';
import { fillIssuingState } from '../states.ts';

/**
 * The French driving licence since 2013, one line of 30 characters: the digit of the number covers everything before it, and
 * the surname is cut to eight places. No public rule is known; this is the layout that npm `mrz` 5.0.2 took from specimens
 * (cheminfo/mrz, issue 54).
 */
export const frenchLicence: Layout = makeLayout(
  'FR-DL',
  [30],
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
    {
      name: 'dateOfExpiry',
      at: [1, 16, 21],
      alphabet: 'digits-and-fillers',
      fill: fillDateOfExpiry,
    },
    {
      name: 'primaryIdentifier',
      at: [1, 22, 29],
      alphabet: 'letters-and-fillers',
      fill: fillWholeName,
    },
  ],
  [
    { name: 'documentNumber', at: [1, 15], over: [[1, 1, 14]] },
    { name: 'composite', at: [1, 30], over: [[1, 1, 29]] },
  ],
  { documentCodes: { first: 'ABD', second: '0123456789' } },
);
