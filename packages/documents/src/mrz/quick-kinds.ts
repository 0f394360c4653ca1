import { fillDateOfBirth, fillDateOfExpiry } from './dates.ts';
import type { Fill } from './layout.ts';
import { fillPrimary, fillSecondary } from './names.ts';
import {
  fillDocumentCode,
  fillDocumentNumber,
  fillOptionalRest,
  fillPlain,
  fillSex,
} from './plain-fields.ts';
import { fillIssuingState, fillNationality } from './states.ts';

/** The kinds of fields that ordinary zones have, in the order of the values of `Quick`. */
export const quickKinds: readonly Fill[] = [
  fillDocumentCode,
  fillIssuingState,
  fillPrimary,
  fillSecondary,
  fillNationality,
  fillDocumentNumber,
  fillOptionalRest,
  fillPlain,
  fillDateOfBirth,
  fillDateOfExpiry,
  fillSex,
];
