import type { BytePlace, DocumentFinding } from '../check/finding.ts';
import { meaningOf } from '../check/finding-row.ts';
import type { X509Finding } from '../x509/index.ts';
import { type CmsFindingCode, cmsFindings } from './finding-codes.ts';

/** Something to say about signed data, or about a certificate in it. */
export type CmsFinding = DocumentFinding<CmsFindingCode> | X509Finding;

/** A finding of this room with the bytes it is about. */
export const cmsFinding = (
  code: CmsFindingCode,
  place: BytePlace | undefined,
  facts: CmsFinding['facts'] = {},
): DocumentFinding<CmsFindingCode> => {
  const { result, severity, rule } = meaningOf(cmsFindings[code]);
  return { code, result, severity, rule, facts, places: place === undefined ? [] : [place] };
};
