import type { Layout } from '../layout.ts';
import { makeLayout } from '../make-layout.ts';
import { fillPlain } from '../plain-fields.ts';
import { identityRows } from './identity-rows.ts';

/**
 * TD3, two lines of 44 characters (Doc 9303-4, 4.2.2); the single-sheet emergency travel document of
 * Doc 9303-8 is one with the code PU.
 */
export const td3: Layout = makeLayout(
  'TD3',
  [44, 44],
  [
    ...identityRows(44),
    {
      name: 'personalNumber',
      at: [2, 29, 42],
      alphabet: 'any',
      fill: fillPlain,
      check: 'personalNumber',
    },
  ],
  [
    { name: 'documentNumber', at: [2, 10], over: [[2, 1, 9]] },
    { name: 'dateOfBirth', at: [2, 20], over: [[2, 14, 19]] },
    { name: 'dateOfExpiry', at: [2, 28], over: [[2, 22, 27]] },
    { name: 'personalNumber', at: [2, 43], over: [[2, 29, 42]], optional: true },
    {
      name: 'composite',
      at: [2, 44],
      over: [
        [2, 1, 10],
        [2, 14, 20],
        [2, 22, 43],
      ],
    },
  ],
  { documentCodes: { first: 'P' } },
);
