import type { Citation } from '@amirani/core';
import type { DocumentFinding } from '../../check/finding.ts';
import { checkResults } from '../../check/result.ts';
import { certificateRoles } from '../../trust/model.ts';
import { documentRoles } from '../examination.ts';
import {
  colours,
  type DocumentVerdict,
  type Verdict,
  type VerdictCertificate,
  type VerdictCheck,
  type VerdictGroup,
  verdictGroups,
} from '../model.ts';
import { day } from './examination-shape.ts';
import {
  either,
  flag,
  list,
  natural,
  number,
  object,
  oneOf,
  recordOf,
  type Shape,
  text,
} from './shape.ts';

const word: Shape<string> = text(1024);
const long: Shape<string> = text(1 << 16);

const citation: Shape<Citation> = object(
  { act: long, article: long },
  { version: word, verifiedOn: day },
);

const finding: Shape<DocumentFinding> = object({
  code: word,
  result: oneOf(['met', 'failed', 'undetermined', 'not-applicable', 'yours-to-judge'] as const),
  severity: oneOf(['note', 'attention', 'obstacle'] as const),
  rule: citation,
  facts: recordOf(either(long, number)),
  places: list(object({ source: word, offset: natural, length: natural })),
});

const checkMembers = object(
  {
    name: word,
    result: oneOf(checkResults),
    findings: list(finding),
    expected: flag,
    colour: oneOf(colours),
    rule: citation,
  },
  { defect: object({ id: word, list: word, was: oneOf(checkResults) }) },
);

const check: Shape<VerdictCheck> = checkMembers;

/** Groups have at most two levels; deeper input is not a verdict. */
const MOST_DEPTH = 4;

const groupAt =
  (depth: number): Shape<VerdictGroup> =>
  (value, path, context) =>
    object<VerdictGroup>({
      name: oneOf(verdictGroups),
      result: oneOf(checkResults),
      colour: oneOf(colours),
      groups: list(depth < MOST_DEPTH ? groupAt(depth + 1) : nothingMore),
      checks: list(check),
    })(value, path, context);

const nothingMore: Shape<VerdictGroup> = (_, path, context) =>
  text(0)(undefined, path, context) as never;

const certificate: Shape<VerdictCertificate> = object({
  fingerprint: word,
  subject: long,
  issuer: long,
  serial: long,
  notBefore: word,
  notAfter: word,
  key: word,
  role: oneOf(certificateRoles),
  trust: oneOf(['trusted', 'undetermined', 'refused'] as const),
  sources: list(word),
});

const documentVerdict: Shape<DocumentVerdict> = (value, path, context) => ({
  documentCode: undefined,
  issuingState: undefined,
  ...object(
    {
      id: word,
      role: oneOf(documentRoles),
      result: oneOf(checkResults),
      colour: oneOf(colours),
      groups: list(groupAt(0)),
    },
    { documentCode: word, issuingState: word, chain: list(certificate) },
  )(value, path, context),
});

/** An exported verdict. */
export const verdictShape: Shape<Verdict & { readonly format: string }> = object({
  format: oneOf(['amirani.verdict/1']),
  examination: word,
  inspectedOn: day,
  inspectedAt: word,
  producedBy: word,
  result: oneOf(checkResults),
  colour: oneOf(colours),
  documents: list(documentVerdict),
  combined: groupAt(0),
  missing: list(object({ check: word, result: oneOf(checkResults) }, { document: word })),
  evidence: list(object({ source: word, bytes: natural, digest: word })),
});
