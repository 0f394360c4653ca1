export type { CheckState } from './check-digit.ts';
export { checkDigit } from './check-digit.ts';
export type { MrzContent, MrzWriteOptions } from './content.ts';
export type { DocumentCode } from './document-codes.ts';
export { documentCode, documentCodes } from './document-codes.ts';
export type { MrzFindingCode } from './finding-codes.ts';
export { mrzFindings } from './finding-codes.ts';
export type {
  MrzCheck,
  MrzCheckName,
  MrzField,
  MrzFieldName,
  MrzFinding,
  MrzFormat,
  MrzName,
  MrzOptions,
  MrzPlace,
  MrzReading,
} from './model.ts';
export { mrzCheckNames, mrzFieldNames, mrzFormats } from './model.ts';
export type { MrzQuirk } from './quirks.ts';
export { mrzQuirks } from './quirks.ts';
export { readMrz } from './read.ts';
export { undecidablePairs } from './repair/look-alikes.ts';
export type { MrzChange, MrzRepair, MrzRepairOptions, MrzRepairs } from './repair/repair.ts';
export { repairMrz } from './repair/repair.ts';
export type { MrzUndecidable } from './repair/undecidable.ts';
export type { MrzWriteIssue, MrzWriteIssueCode, MrzWriting } from './write.ts';
export { writeMrz } from './write.ts';
