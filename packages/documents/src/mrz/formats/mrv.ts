import type { Layout } from '../layout.ts';
import { type CheckRow, makeLayout } from '../make-layout.ts';
import type { MrzFormat } from '../model.ts';
import { fillPlain } from '../plain-fields.ts';
import { identityRows } from './identity-rows.ts';

// Visas have no composite digit: the last places are optional data.
const checks: readonly CheckRow[] = [
  { name: 'documentNumber', at: [2, 10], over: [[2, 1, 9]] },
  { name: 'dateOfBirth', at: [2, 20], over: [[2, 14, 19]] },
  { name: 'dateOfExpiry', at: [2, 28], over: [[2, 22, 27]] },
];

const visa = (format: MrzFormat, width: number): Layout =>
  makeLayout(
    format,
    [width, width],
    [
      ...identityRows(width),
      { name: 'optionalData', at: [2, 29, width], alphabet: 'any', fill: fillPlain },
    ],
    checks,
    { documentCodes: { first: 'V' } },
  );

/** A visa of format A, two lines of 44 characters (Doc 9303-7, 4.2.2). */
export const mrvA: Layout = visa('MRV-A', 44);

/** A visa of format B, two lines of 36 characters (Doc 9303-7, 5.2.2). */
export const mrvB: Layout = visa('MRV-B', 36);
